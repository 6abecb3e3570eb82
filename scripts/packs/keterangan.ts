// Writes a pack's description: `{ version, files: [{ url, bytes, sha256 }] }`. The version is the hash of its contents.
import { createHash } from "node:crypto";
import { readFile, readdir, rename, writeFile } from "node:fs/promises";

const sha256 = (isi: Buffer | string): string => createHash("sha256").update(isi).digest("hex");

/** Describes every file of `public/<nama>/`; written last and moved into place, so a half-made pack has no description. */
export const tulisKeterangan = async (nama: string, folder: URL): Promise<void> => {
  const semua = (await readdir(folder)).filter((berkas) => !berkas.startsWith("pack.json")).sort();
  const files = await Promise.all(
    semua.map(async (berkas) => {
      const isi = await readFile(new URL(berkas, folder));
      return { url: `/${nama}/${berkas}`, bytes: isi.length, sha256: sha256(isi) };
    }),
  );
  const version = sha256(JSON.stringify(files)).slice(0, 12);
  const sementara = new URL("pack.json.baru", folder);
  await writeFile(sementara, JSON.stringify({ version, files }, null, 1));
  await rename(sementara, new URL("pack.json", folder));
};
