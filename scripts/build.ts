// Builds everything that the gateway serves: packs, app, service worker, compressed copies. Marks dist as complete last.
import { rmSync, writeFileSync } from "node:fs";
import { build } from "vite";
import { padatkan } from "./padatkan.ts";
import { buatPaket } from "./packs.ts";

const dist = new URL("../dist/", import.meta.url);

rmSync(new URL("siap", dist), { force: true });
await buatPaket();
await build();
await padatkan(dist);
writeFileSync(new URL("siap", dist), "");
