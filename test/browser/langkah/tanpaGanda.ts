// Nothing is lost and nothing is doubled: what a tablet made lies at the stopped gateway exactly once.
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "vitest";
import type { Gateway } from "../jalan.ts";
import { sniffBerkas } from "../../../src/capture/jenisBerkas.ts";
import { headerUkuran } from "../../../src/capture/ukuranGambar.ts";
import { bacaBerkas, type BerkasGateway, type HalamanGateway } from "./isiGateway.ts";
import type { HalamanTablet } from "./isiTablet.ts";

const fileDi = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((satu) => satu.isFile())
    .map(({ name }) => name);

/** The opened page is the picture that the event names: kind, width and height. */
const periksaGambar = ({ halaman, terbuka }: HalamanGateway): void => {
  const bytes = new Uint8Array(terbuka);
  const jenis = sniffBerkas(bytes);
  expect(`image/${jenis}`).toBe(halaman.mime);
  if (jenis === "jpeg" || jenis === "png" || jenis === "webp")
    expect(headerUkuran(bytes.buffer, jenis)).toEqual({ w: halaman.lebar, h: halaman.tinggi });
};

/** Every event accepted and there once; every page there once, byte for byte the tablet's, and it opens. */
export const periksaBerkas = async (gateway: Gateway, app: string, tablet: HalamanTablet): Promise<BerkasGateway> => {
  const berkas = await bacaBerkas(gateway, app);
  const { peristiwa, halaman } = berkas;
  expect(peristiwa.filter(({ hasil }) => hasil !== "diterima")).toEqual([]);
  expect(new Set(peristiwa.map(({ id }) => id)).size).toBe(peristiwa.length);
  for (const satu of halaman) {
    expect(satu.tersegel.byteLength).toBe(satu.halaman.bytes);
    expect(satu.tersegel.toString("base64")).toBe(tablet.get(satu.halaman.hash));
    periksaGambar(satu);
  }
  return berkas;
};

/** Pages that rest at the gateway, and uploads that were never finished. */
export const halamanDiGateway = async (
  gateway: Gateway,
): Promise<{ readonly utuh: readonly string[]; readonly sebagian: readonly string[] }> => ({
  utuh: await fileDi(join(gateway.dataDir, "blobs")),
  sebagian: await fileDi(join(gateway.dataDir, "unggah")),
});
