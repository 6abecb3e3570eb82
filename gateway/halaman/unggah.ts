/** tus 1.0 for pages. The upload's id is the page's hash, so a device that forgot everything still finds what it began. */
import { existsSync } from "node:fs";
import { FileStore } from "@tus/file-store";
import { Server, Upload, type KvStore } from "@tus/server";
import type { Kantor } from "../kantor.ts";
import { berkasUnggah, rampungkanHalaman } from "./simpanHalaman.ts";

export const JALUR_UNGGAH = "/api/unggah";
export const HALAMAN_TERBESAR = 20_000_000;

/** What an upload is lies in the `halaman` table already: no side file that a crash could leave half written. */
const catatanUnggah = (kantor: Kantor): KvStore => ({
  get: async (hash) => {
    const row = await kantor.db.selectFrom("halaman").select("bytes").where("hash", "=", hash).executeTakeFirst();
    if (!row || !existsSync(berkasUnggah(kantor, hash))) return undefined;
    return new Upload({ id: hash, size: row.bytes, offset: 0 });
  },
  set: () => Promise.resolve(),
  delete: () => Promise.resolve(),
});

/** Creating the same upload again keeps the bytes that arrived: the client asks for the offset and goes on. */
class SimpananUnggah extends FileStore {
  override async create(upload: Upload): Promise<Upload> {
    const ada = await this.configstore.get(upload.id);
    return ada ?? super.create(upload);
  }
}

const galat = (status_code: number, type: string) => ({ status_code, body: JSON.stringify({ type }) });

export const createUnggah = (kantor: Kantor): Server =>
  new Server({
    path: JALUR_UNGGAH,
    datastore: new SimpananUnggah({ directory: kantor.folderUnggah, configstore: catatanUnggah(kantor) }),
    relativeLocation: true,
    maxSize: HALAMAN_TERBESAR,
    allowedOrigins: () => false,
    namingFunction: (_request, metadata) => metadata?.["hash"] ?? "",
    onUploadFinish: async (_request, upload) => {
      const hasil = await rampungkanHalaman(kantor, upload.id);
      if (!hasil.ok) throw hasil.error.type === "HashSalah" ? galat(460, "HashSalah") : galat(409, "UkuranBeda");
      return {};
    },
    onResponseError: (_request, error) => {
      if ("status_code" in error) return error.body.startsWith("{") ? error : galat(error.status_code, "UnggahDitolak");
      const penuh = "code" in error && error.code === "ENOSPC";
      return penuh ? galat(507, "PenyimpananPenuh") : galat(500, "GalatGateway");
    },
  });
