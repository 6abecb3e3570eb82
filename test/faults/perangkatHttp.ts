/** A device that speaks to a running gateway over real HTTP: enrolled through the admin, as in an office. */
import * as v from "valibot";
import { buatKunciPerangkat, createPerangkatContoh, type PerangkatContoh } from "../../gateway/demo/perangkatContoh.ts";
import { daftarResponseSchema, type DaftarResponse } from "../../src/protocol/kantor.ts";
import { syncResponseSchema, type SyncRequest, type SyncResponse } from "../../src/protocol/sinkron.ts";
import { b64uToBytes, type Bytes } from "../../src/vault/kode.ts";
import type { Gateway } from "../browser/jalan.ts";

const SANDI = "kata-sandi-uji-01";
const bytes = (teks: string): Bytes => b64uToBytes(teks) ?? new Uint8Array();
const cari = (teks: string, pola: RegExp): string => pola.exec(teks)?.[1] ?? "";

export interface PerangkatHttp extends PerangkatContoh {
  readonly daftar: DaftarResponse;
  readonly panggil: (
    method: string,
    jalur: string,
    headers?: Record<string, string>,
    body?: Uint8Array<ArrayBuffer> | string,
  ) => Promise<Response>;
  readonly sync: (isi?: Partial<SyncRequest>) => Promise<SyncResponse>;
}

const daftarkan = async (gateway: Gateway, kode: string, pengguna: string, sandi: string): Promise<PerangkatHttp> => {
  const kunci = await buatKunciPerangkat();
  const { kunciTanda, kunciTerima } = kunci;
  const json = { "content-type": "application/json" };
  const body = JSON.stringify({ kode, pengguna, sandi, kunciTanda, kunciTerima });
  const jawab = await fetch(`${gateway.alamat}/api/perangkat/daftar`, { method: "POST", headers: json, body });
  const daftar = v.parse(daftarResponseSchema, await jawab.json());
  const contoh = await createPerangkatContoh(
    { dev: daftar.dev, label: daftar.label, pkcs8: kunci.pkcs8 },
    { kunciKantor: bytes(daftar.kunciKantor), kunciPemulihan: bytes(daftar.kunciPemulihan) },
  );
  const auth = { authorization: `Bearer ${daftar.token}` };
  const panggil: PerangkatHttp["panggil"] = (method, jalur, headers = {}, isi) =>
    fetch(`${gateway.alamat}${jalur}`, {
      method,
      headers: { ...auth, ...headers },
      ...(isi === undefined ? {} : { body: isi }),
    });
  const sync = async (isi: Partial<SyncRequest> = {}): Promise<SyncResponse> => {
    const payload = JSON.stringify({ v: 1, cursor: null, events: [], keys: [], minta: [], ...isi });
    const hasil = await panggil("POST", "/api/sync", json, payload);
    if (!hasil.ok) throw new Error(`sync ${hasil.status}`);
    return v.parse(syncResponseSchema, await hasil.json());
  };
  return { ...contoh, daftar, panggil, sync };
};

/** The first start's admin makes a petugas and a code; the petugas enrols a tablet. */
export const siapkanTablet = async (gateway: Gateway): Promise<PerangkatHttp> => {
  const ucapan = gateway.ucapan();
  const admin = await daftarkan(
    gateway,
    cari(ucapan, /Kode perangkat\s*: (\S+)/),
    "admin",
    cari(ucapan, /Kata sandi\s*: (\S+)/),
  );
  const headers = { authorization: `Bearer ${admin.daftar.sesi}`, "content-type": "application/json" };
  const kirim = (jalur: string, isi: object) =>
    fetch(`${gateway.alamat}${jalur}`, { method: "POST", headers, body: JSON.stringify(isi) });
  await kirim("/api/orang", {
    id: "rina",
    nama: "Rina",
    inisial: "R",
    peran: ["petugas_lapangan"],
    wilayah: ["9901"],
    sandi: SANDI,
  });
  const kode: unknown = await (await kirim("/api/perangkat/kode", { jenis: "T", wilayah: ["9901"] })).json();
  return daftarkan(gateway, v.parse(v.object({ kode: v.string() }), kode).kode, "rina", SANDI);
};
