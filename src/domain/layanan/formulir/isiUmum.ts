/** What most forms of civil registration begin and end with. `!` marks what the form can't do without. */

/** Paths of one person's fields. */
export const orang = (id: string, ...field: readonly string[]): readonly string[] =>
  field.map((satu) => `${id}.${satu}`);

export const PELAPOR = orang("pemohon", "nik!", "nama!", "noKk!", "kewarganegaraan!", "hubungan");
export const SAKSI = ["saksi1", "saksi2"].flatMap((id) => orang(id, "nik!", "nama!", "noKk", "kewarganegaraan!"));
export const DOMISILI = ["kk.no!", "alamat.desa!", "alamat.dusun", "alamat.rt!", "alamat.rw!", "alamat.jalan"];
export const KONTAK = ["kontak.telepon", "kontak.hp", "kontak.email"];
/** Court, number and date of the decision. Demanded where the court's paper is. */
export const PENETAPAN = orang("penetapan", "pengadilan", "perkara", "tanggal");
