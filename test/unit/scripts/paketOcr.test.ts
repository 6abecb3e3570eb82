import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { buildPaketOcr } from "../../../scripts/packs/ocr.ts";
import { parseKeteranganPaket } from "../../../src/protocol/paketOffline.ts";
import { berkasCore } from "../../../src/protocol/coreOcr.ts";

/** Most that one device downloads, compressed. */
const PALING_BESAR = 2.5e6;

test("each device finds its own core in the pack and downloads at most 2.5 MB", { timeout: 30_000 }, async () => {
  const root = await mkdtemp(join(tmpdir(), "paket-ocr-"));
  try {
    await cp(new URL("../../../assets/ocr", import.meta.url), join(root, "assets/ocr"), { recursive: true });
    await buildPaketOcr(root);
    const tertulis: unknown = JSON.parse(await readFile(join(root, "public/ocr/pack.json"), "utf8"));
    const paket = parseKeteranganPaket(tertulis);
    expect(paket?.pilihan.map(({ url }) => url).toSorted()).toEqual(
      [...berkasCore(true), ...berkasCore(false)].toSorted(),
    );
    for (const simd of [true, false]) {
      const urls = [...(paket?.files ?? []).map(({ url }) => url), ...berkasCore(simd)];
      const isi = await Promise.all(urls.map((url) => readFile(join(root, "public", url))));
      expect(isi.reduce((n, satu) => n + gzipSync(satu).length, 0)).toBeLessThanOrEqual(PALING_BESAR);
    }
  } finally {
    await rm(root, { recursive: true });
  }
});
