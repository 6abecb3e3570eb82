/** Enrolling this browser as a device, and signing officers in: what the gateway says of them, and the vault that they open. */
import { err, ok, type Result } from "../lib/result.ts";
import { daftarResponseSchema, masukResponseSchema, type DaftarResponse, type Profil } from "../protocol/kantor.ts";
import { transaksi, type JemputDb } from "../store/db.ts";
import { cobaSimpan, type SimpanError } from "../store/galatSimpan.ts";
import { bacaMeta, tulisMeta } from "../store/meta.ts";
import type { Brankas, BukaBrankasError, Terkunci } from "../vault/brankas.ts";
import { buatPasanganPerangkat, type PasanganPerangkat } from "../vault/isiBrankas.ts";
import { b64uToBytes, bytesToB64u } from "../vault/kode.ts";
import { mintaJson, type JaringanError, type Kirim } from "./mintaJson.ts";

export type MasukError =
  | Exclude<JaringanError, { type: "Ditolak" }>
  | SimpanError
  | Exclude<BukaBrankasError, { type: "TidakDikenal" }>
  /** This officer is new here: somebody whom the device knows must have it open. */
  | Terkunci
  | { readonly type: "KodeSalah" }
  | { readonly type: "SudahTerdaftar" }
  | { readonly type: "BelumTerdaftar" }
  /** The office knows the new passphrase, this device still the old one. */
  | { readonly type: "SandiLama" };

export interface Masuk {
  readonly daftar: (isi: {
    readonly kode: string;
    readonly pengguna: string;
    readonly sandi: string;
  }) => Promise<Result<{ readonly profil: Profil; readonly sesi: string }, MasukError>>;
  /** With a connection. Adds an officer to the open device, or opens it and refreshes roles and areas. */
  readonly masuk: (isi: {
    readonly pengguna: string;
    readonly sandi: string;
  }) => Promise<Result<{ readonly profil: Profil; readonly sesi: string }, MasukError>>;
}

const tolakToGalat = (galat: JaringanError): MasukError => {
  if (galat.type !== "Ditolak") return galat;
  if (galat.tag === "MasukDitolak") return { type: "SandiSalah" };
  if (galat.tag === "KodeDitolak") return { type: "KodeSalah" };
  return { type: "JawabanAneh" };
};

const kunciSah = (d: DaftarResponse): boolean =>
  [d.kunciKantor, d.kunciPemulihan, d.kunciGateway].every((kunci) => b64uToBytes(kunci)?.length === 32);

/** The device is enrolled when `perangkat` is written: the last step, so a crash before it leaves a browser that can enrol. */
const simpanPerangkat = (db: JemputDb, d: DaftarResponse): Promise<Result<void, SimpanError>> =>
  cobaSimpan(() =>
    transaksi(db, "rw", ["meta"], async (t) => {
      const { dev, label, wilayah, token, kunciKantor, kunciPemulihan, kunciGateway } = d;
      await tulisMeta(t, "perangkat", { dev, label, wilayah, token, kunciKantor, kunciPemulihan, kunciGateway });
      await tulisMeta(t, "setelan", d.setelan);
    }),
  );

interface MasukDeps {
  readonly db: JemputDb;
  readonly brankas: Brankas;
  readonly kirim: Kirim;
}

const createDaftar = ({ db, brankas, kirim }: MasukDeps): Masuk["daftar"] => {
  // Kept for a second try: an answer that got lost must not leave the office with other keys than ours.
  let pasangan: PasanganPerangkat | undefined;
  return async ({ kode, pengguna, sandi }) => {
    const ada = await cobaSimpan(() => bacaMeta(db, "perangkat"));
    if (!ada.ok) return ada;
    if (ada.value) return err({ type: "SudahTerdaftar" });
    pasangan ??= await buatPasanganPerangkat();
    const kunci = {
      kunciTanda: bytesToB64u(pasangan.tanda.publik),
      kunciTerima: bytesToB64u(pasangan.terima.publik),
    };
    const isi = { kode, pengguna, sandi, ...kunci };
    const jawab = await mintaJson(kirim, "/api/perangkat/daftar", daftarResponseSchema, { isi });
    if (!jawab.ok) return err(tolakToGalat(jawab.error));
    if (!kunciSah(jawab.value)) return err({ type: "JawabanAneh" });
    const { profil, sesi } = jawab.value;
    const calon = pasangan;
    const buat = await cobaSimpan(() => brankas.buat({ orang: profil, sandi, pasangan: calon }));
    if (!buat.ok) return buat;
    const simpan = await simpanPerangkat(db, jawab.value);
    return simpan.ok ? ok({ profil, sesi }) : simpan;
  };
};

const createMasukOrang = ({ db, brankas, kirim }: MasukDeps): Masuk["masuk"] => {
  /** The wraps on disk say the passphrase that the office just confirmed. */
  const bukaDengan = async (profil: Profil, sandi: string): Promise<Result<void, MasukError>> => {
    if (brankas.terbuka()) {
      const tambah = await cobaSimpan(() => brankas.tambahOrang({ orang: profil, sandi }));
      if (!tambah.ok) return tambah;
      if (!tambah.value.ok) return tambah.value;
    }
    const buka = await brankas.buka({ id: profil.id, sandi });
    if (buka.ok) return ok(undefined);
    if (buka.error.type === "TidakDikenal") return err({ type: "Terkunci" });
    return err(buka.error.type === "SandiSalah" ? { type: "SandiLama" } : buka.error);
  };
  return async ({ pengguna, sandi }) => {
    const perangkat = await cobaSimpan(() => bacaMeta(db, "perangkat"));
    if (!perangkat.ok) return perangkat;
    if (!perangkat.value) return err({ type: "BelumTerdaftar" });
    const { token } = perangkat.value;
    const jawab = await mintaJson(kirim, "/api/masuk", masukResponseSchema, { isi: { pengguna, sandi }, token });
    if (!jawab.ok) return err(tolakToGalat(jawab.error));
    const { profil, sesi, setelan } = jawab.value;
    const terkunci = !brankas.terbuka();
    const buka = await bukaDengan(profil, sandi);
    if (!buka.ok) return buka;
    // Opened by an older profile: take over the roles and areas of today.
    if (terkunci && JSON.stringify(brankas.terbuka()) !== JSON.stringify(profil)) {
      const segar = await bukaDengan(profil, sandi);
      if (!segar.ok) return segar;
    }
    const simpan = await cobaSimpan(() => tulisMeta(db, "setelan", setelan));
    return simpan.ok ? ok({ profil, sesi }) : simpan;
  };
};

export const createMasuk = (deps: MasukDeps): Masuk => ({
  daftar: createDaftar(deps),
  masuk: createMasukOrang(deps),
});
