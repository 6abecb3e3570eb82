import { expect, test } from "vitest";
import { formulirUntuk } from "../../../../src/domain/layanan/formulir/formulirUntuk.ts";
import { susunKalimat } from "../../../../src/domain/layanan/kalimat.ts";
import { semuaLayanan } from "../../../../src/domain/layanan/katalog.ts";
import { kelengkapan } from "../../../../src/domain/layanan/kelengkapan.ts";
import { layananIds } from "../../../../src/domain/layanan/layananId.ts";
import { semuaPeristiwa } from "../../../../src/domain/layanan/peristiwa.ts";
import { pertanyaan } from "../../../../src/domain/layanan/pertanyaan.ts";
import { aturanEn } from "../../../../src/ui/text/aturan.en.ts";
import { aturanId } from "../../../../src/ui/text/aturan.id.ts";
import { masukan } from "./keluarga.ts";

const semuaJawaban = {
  via_kuasa: true,
  tanpa_surat_kelahiran: true,
  tanpa_bukti_kawin: true,
  domisili_tanpa_nik: true,
};

const dipakai = (): readonly string[] => {
  const paket = masukan(layananIds, { jawaban: semuaJawaban, setelan: { saksiKtp: true } });
  const bagian = formulirUntuk(paket);
  return [
    ...bagian.flatMap(({ judul, kolom }) => [judul, ...kolom.map(({ label }) => label)]),
    ...semuaLayanan.flatMap(({ syarat }) =>
      syarat.flatMap(({ catatan, catatanMenurut, alternatif = [], need, bentuk, bila }) => [
        ...(catatanMenurut?.nilai ?? []).map((nilai) => `${catatan ?? ""}.${nilai}`),
        ...(catatan === undefined ? [] : [catatan]),
        ...alternatif.flatMap((satu) => [
          ...(satu.catatan === undefined ? [] : [satu.catatan]),
          `kondisi.${satu.syarat}.alasan`,
        ]),
        ...(bila === undefined ? [] : [`kondisi.${bila}.alasan`]),
        `need.${need}`,
        `bentuk.${bentuk}`,
      ]),
    ),
    ...[...kelengkapan(paket), ...kelengkapan(masukan(layananIds))].map(({ alasan }) => `kondisi.${alasan}.alasan`),
    ...[
      ...pertanyaan(masukan(layananIds)),
      ...pertanyaan(masukan(layananIds, { jawaban: { tanpa_bukti_kawin: true } })),
    ].map(({ teks }) => teks),
    ...semuaPeristiwa.flatMap(({ judul, keterangan }) => [judul, keterangan]),
  ];
};

test("every text key that the catalogue and the forms use has words in both languages", () => {
  for (const kunci of new Set(dipakai())) {
    expect([kunci, typeof aturanId[kunci]]).toEqual([kunci, "string"]);
    expect([kunci, typeof aturanEn[kunci]]).toEqual([kunci, "string"]);
  }
});

test("both languages have the same keys and the same placeholders", () => {
  const tanda = (teks: string) => [...new Set(teks.match(/\{\w+\}/g) ?? [])].sort();
  expect(Object.keys(aturanEn).sort()).toEqual(Object.keys(aturanId).sort());
  for (const [kunci, teks] of Object.entries(aturanId))
    expect([kunci, tanda(aturanEn[kunci]!)]).toEqual([kunci, tanda(teks)]);
});

test("every rule says what to do next, and nothing shouts", () => {
  const aturan = Object.keys(aturanId).filter((kunci) => /^aturan\.\w+$/.test(kunci));
  for (const kunci of aturan) expect([kunci, `${kunci}.lanjut` in aturanId]).toEqual([kunci, true]);
  for (const teks of [...Object.values(aturanId), ...Object.values(aturanEn)]) expect(teks).not.toContain("!");
});

test("a sentence takes its values, words of other keys among them, and begins with a capital", () => {
  expect(susunKalimat(aturanId, "aturan.wktp", { orang: "@orang.anggota" })).toBe(
    "Anggota keluarga wajib KTP-el. Sudah rekam?",
  );
  expect(susunKalimat(aturanId, "aturan.tak_terbaca", { dokumen: "KTP-el ibu", kolom: "@baca.nik, @baca.nama" })).toBe(
    "Di KTP-el ibu belum terbaca: NIK, nama.",
  );
  expect(
    susunKalimat(aturanId, "aturan.name_eq", {
      kolom: "@kolom.kk.kepala",
      orang: "",
      dokumen: "KK",
      lain: "@sumber.formulir",
    }),
  ).toBe("Nama kepala keluarga di KK beda dengan formulir.");
});

test("a value that looks like a mail address is not taken for a key", () => {
  expect(susunKalimat(aturanId, "aturan.email_ketik", { usul: "nur@gmail.com" })).toBe(
    "Mungkin maksudnya nur@gmail.com.",
  );
});
