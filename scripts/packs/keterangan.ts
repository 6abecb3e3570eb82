// Writes a pack's description: `{ version, files: [{ url, bytes, sha256 }], pilihan? }`. The version is the hash of its contents.
import { createHash } from "node:crypto";
import { readFile, readdir, rename, writeFile } from "node:fs/promises";

const sha256 = (isi: Buffer | string): string => createHash("sha256").update(isi).digest("hex");

/**
 * Describes every file of `public/<nama>/`; written last and moved into place, so a half-made pack has no description.
 * Files that `perluDiminta` picks are listed apart: a device fetches them only when somebody asks.
 */
export const tulisKeterangan = async (
  nama: string,
  folder: URL,
  perluDiminta: (berkas: string) => boolean = () => false,
): Promise<void> => {
  const semua = (await readdir(folder)).filter((berkas) => !berkas.startsWith("pack.json")).sort();
  const uraikan = (daftar: readonly string[]) =>
    Promise.all(
      daftar.map(async (berkas) => {
        const isi = await readFile(new URL(berkas, folder));
        return { url: `/${nama}/${berkas}`, bytes: isi.length, sha256: sha256(isi) };
      }),
    );
  const files = await uraikan(semua.filter((berkas) => !perluDiminta(berkas)));
  const pilihan = await uraikan(semua.filter(perluDiminta));
  const version = sha256(JSON.stringify([files, pilihan])).slice(0, 12);
  const sementara = new URL("pack.json.baru", folder);
  await writeFile(sementara, JSON.stringify({ version, files, ...(pilihan.length > 0 && { pilihan }) }, null, 1));
  await rename(sementara, new URL("pack.json", folder));
};
