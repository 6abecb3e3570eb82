import { describe, expect, test } from "vitest";
import { formulirUntuk } from "../../../../src/domain/layanan/formulir/formulirUntuk.ts";
import { kolomSiak } from "../../../../src/domain/layanan/formulir/siakKolom.ts";
import { hasilBerlaku, hasilPaket } from "../../../../src/domain/layanan/hasil.ts";
import { layananById } from "../../../../src/domain/layanan/katalog.ts";
import { kelengkapan } from "../../../../src/domain/layanan/kelengkapan.ts";
import type { LayananId } from "../../../../src/domain/layanan/layananId.ts";
import { semuaPeristiwa } from "../../../../src/domain/layanan/peristiwa.ts";
import { PERISTIWA_KK, subjekLayanan } from "../../../../src/domain/layanan/peristiwaKk.ts";
import { aturanEn } from "../../../../src/ui/text/aturan.en.ts";
import { aturanId } from "../../../../src/ui/text/aturan.id.ts";
import { masukan } from "./keluarga.ts";

const KK = "kk_ubah_peristiwa_penting";
const paths = (...args: Parameters<typeof masukan>): readonly string[] =>
  formulirUntuk(masukan(...args)).flatMap(({ kolom }) => kolom.map(({ id }) => id));
const wajib = (...args: Parameters<typeof masukan>): readonly string[] =>
  formulirUntuk(masukan(...args)).flatMap(({ kolom }) => kolom.flatMap((satu) => (satu.wajib ? [satu.id] : [])));

/** Event, deed that says so, whom it is about, card afterwards, a field that only this event demands. */
const PERISTIWA = [
  ["mati", "akta_kematian", "almarhum", "Kartu Keluarga tanpa almarhum", "kematian.tanggal"],
  ["kawin", "akta_perkawinan", "suami", "Kartu Keluarga dengan status kawin", "istri.nik"],
  ["cerai", "akta_perceraian", "suami", "Kartu Keluarga dengan status cerai", "istri.nik"],
  ["pengakuan", "akta_pengakuan_anak", "anak", "Kartu Keluarga dengan nama ayah anak", "ayah.nama"],
  ["pengesahan", "akta_pengesahan_anak", "anak", "Kartu Keluarga dengan anak yang disahkan", "ayah.nama"],
  ["pengangkatan", "pengangkatan_anak", "anak", "Kartu Keluarga dengan anak angkat", "anak.shdk"],
  ["ubah_nama", "perubahan_nama", "subjek", "Kartu Keluarga dengan nama baru", "ubahnama.namaBaru"],
  ["kewarganegaraan", null, "anggota1", "Kartu Keluarga dengan kewarganegaraan baru", "anggota1.nik"],
  ["lainnya", null, "anggota1", "Kartu Keluarga yang diperbarui", "kk.peristiwaLain"],
] as const satisfies readonly (readonly [string, LayananId | null, string, string, string])[];

test("every event of the list is here", () => {
  expect(PERISTIWA.map(([id]) => id)).toEqual([...PERISTIWA_KK]);
});

describe.each(PERISTIWA)("a card that changes by %s", (peristiwa, akta, subjek, kartu, khas) => {
  const sendiri = { isian: { "kk.peristiwa": peristiwa } };

  test("asks what this event needs, and nothing of another", () => {
    const diminta = wajib([KK], sendiri);
    expect(diminta).toContain(khas);
    expect(diminta).toContain("kk.peristiwa");
    const lain = PERISTIWA.map((satu) => satu[4]).filter((path) => !diminta.includes(path) && path !== khas);
    for (const path of lain) expect(paths([KK], sendiri)).not.toContain(path);
  });

  test("is about its person, and called by what it shows", () => {
    expect(subjekLayanan(layananById(KK), [KK], sendiri.isian)).toBe(subjek);
    expect(hasilBerlaku(KK, sendiri.isian).map(({ nama }) => nama)).toEqual([kartu]);
    const bukti = kelengkapan(masukan([KK], sendiri)).find(({ id }) => id === "bukti_peristiwa");
    expect(bukti).toMatchObject({ berlaku: true, orang: subjek });
    for (const catatan of bukti?.catatan ?? []) expect([aturanId[catatan], aturanEn[catatan]]).not.toContain(undefined);
  });

  if (akta === null) return;
  test("takes evidence and values from the deed of the same file", () => {
    const paket = [akta ?? KK, KK] as const;
    const bukti = kelengkapan(masukan(paket)).find(({ id }) => id === "bukti_peristiwa");
    expect(bukti).toMatchObject({ berlaku: false, alasan: "dari_paket" });
    // What the deed's form and F-1.02 don't ask already: the child's place on the card of who adopts it.
    const f102 = paths(["kk_rusak"]);
    const baru = paths(paket).filter((path) => !paths([akta ?? KK]).includes(path) && !f102.includes(path));
    expect(baru).toEqual(peristiwa === "pengangkatan" ? ["anak.shdk"] : []);
    expect(hasilBerlaku(KK, {}, paket).map(({ nama }) => nama)).toEqual([kartu]);
    const siak = kolomSiak(KK, {}, { paket }).flatMap(({ kolom }) => kolom.map(({ id }) => id));
    expect(siak).toContain(khas === "kk.peristiwaLain" ? "kk.no" : khas);
    expect(siak).not.toContain("kk.peristiwa");
  });
});

test("several deeds in one file: the card carries them all, by its general name", () => {
  const paket = ["akta_kematian", "pengangkatan_anak", KK] as const;
  expect(wajib(paket)).toEqual(expect.arrayContaining(["almarhum.nik", "anak.shdk"]));
  expect(hasilBerlaku(KK, {}, paket).map(({ nama }) => nama)).toEqual(["Kartu Keluarga yang diperbarui"]);
});

/** Events after which the family card is as it was, and why. */
const TETAP: Readonly<Record<string, string>> = {
  akta_hilang: "only a kutipan is printed again",
  akta_salah: "the card follows only where it has the same mistake: kk_ubah_elemen may join",
  belum_terdaftar: "a card comes with whom the person lives: three services may join",
  ikd: "no paper",
  kartu_anak: "only the child's card",
  kia_hilang: "only the child's card",
  kia_pindah: "only the child's card",
  kia_rusak: "only the child's card",
  lahir_mati: "a stillborn child is on no card",
  rekam: "only the person's own card",
};

test("no family that an event changes leaves without the card that shows it", () => {
  for (const { id, paket } of semuaPeristiwa) {
    const kk = hasilPaket(paket, { "pindah.jenis": "3" }).some(({ dokumen }) => dokumen.startsWith("kk:"));
    expect([id, kk]).toEqual([id, TETAP[id] === undefined]);
  }
});
