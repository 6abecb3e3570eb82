// Before every unit test: screens speak all Indonesian words, as they do behind the gate, and properties are asked the same
// questions in every run. `SEED=acak npm run unit` asks new ones; a number asks those of one run again.
import fc from "fast-check";
import { muatKamus } from "../../src/ui/text/bahasa.tsx";

const seed = process.env["SEED"] ?? "20261118";
if (seed !== "acak") fc.configureGlobal({ seed: Number(seed) });

await muatKamus();
