/** What most forms of civil registration begin and end with. `!` marks what the form can't do without. */

/** Paths of one person's fields. */
export const orang = (id: string, ...field: readonly string[]): readonly string[] =>
  field.map((satu) => `${id}.${satu}`);

export const PELAPOR = orang("pemohon", "nik!", "nama!", "noKk!", "kewarganegaraan!", "hubungan");
export const SAKSI = ["saksi1", "saksi2"].flatMap((id) => orang(id, "nik!", "nama!", "noKk", "kewarganegaraan!"));
export const DOMISILI = ["kk.no!", "alamat.desa!", "alamat.dusun", "alamat.rt!", "alamat.rw!", "alamat.jalan"];
export const KONTAK = ["kontak.telepon", "kontak.hp", "kontak.email"];
/**
 * Court, number and date of a decision, by what it settles: `penetapan` a child's descent, `penetapannama` a name, `dispensasi` a
 * marriage under 19. Demanded where the court's paper is.
 */
export const penetapan = (tentang: "penetapan" | "penetapannama" | "dispensasi"): readonly string[] =>
  orang(tentang, "pengadilan", "perkara", "tanggal");
