// Screens under test speak all Indonesian words, as they do behind the gate.
import { muatKamus } from "../../src/ui/text/bahasa.tsx";

await muatKamus();
