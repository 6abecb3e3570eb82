/** Fields that several forms hold. `!` marks what a form can't do without, `?` what it needs once its row has begun. */

export const orang = (id: string, ...field: readonly string[]): readonly string[] =>
  field.map((satu) => `${id}.${satu}`);

export const DOMISILI: readonly string[] = [
  "kk.no!",
  "alamat.desa!",
  "alamat.dusun",
  "alamat.rt!",
  "alamat.rw!",
  "alamat.jalan",
];
export const KONTAK: readonly string[] = ["kontak.telepon", "kontak.hp", "kontak.email"];

/** A row of the family card with what the office's own steps 4 and 5 need to know. */
export const BARIS_KK: readonly string[] = orang(
  "anggota",
  "nik!",
  "nama!",
  "shdk!",
  "jenisKelamin",
  "tanggalLahir",
  "statusKawin",
  "rekam",
  "kia",
);

/** The same, where there may be nobody to name. */
export const BARIS_KK_BILA_ADA: readonly string[] = BARIS_KK.map((path) => path.replace("!", "?"));

export const SAKSI: readonly string[] = ["saksi1", "saksi2"].flatMap((id) =>
  orang(id, "nik!", "nama!", "noKk", "kewarganegaraan!"),
);
