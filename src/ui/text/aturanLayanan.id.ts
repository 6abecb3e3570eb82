/** Words of rules about whole services: which may join a file, what the office switches. */
export const aturanLayananId = {
  // Why a service can't join a file
  "tambahan.satu_saja": "Berkas ini sudah memuat {lain}. Ganti layanannya, atau buat berkas baru.",
  "tambahan.usia": "Usia anak pada tanggal permohonan tidak cocok.",
  "tambahan.alamat": "Menurut kedua alamat di formulir, layanannya {lain}.",
  "tambahan.penuh": "Berkas ini sudah penuh. Buat berkas baru.",
  // Parents in two places of the form
  "sumber.barisKk": "baris KK",
  "sumber.bagianOrtu": "bagian orang tua",
  // Reported late
  "aturan.lapor_lewat": "Lapor hari ke-{hari} sejak {sejak}, lewat {batas} hari.",
  "aturan.lapor_lewat.lanjut": "Tetap dilayani. Beri tahu pemohon.",
  "aturan.lapor_penetapan": "Sudah {hari} hari sejak {sejak}. Batas lapor {batas} hari sejak salinannya diterima.",
  "aturan.lapor_penetapan.lanjut": "Tetap dilayani. Tanyakan kapan salinan diterima.",
  "kolom.kawinortu.tanggalPengakuan": "Tanggal surat pengakuan",
  // Court decisions, by what they settle
  "bagian.penetapannama": "Penetapan perubahan nama",
  "kolom.penetapannama.pengadilan": "Nama pengadilan",
  "kolom.penetapannama.perkara": "No. penetapan",
  "kolom.penetapannama.tanggal": "Tanggal penetapan",
  "bagian.dispensasi": "Penetapan dispensasi kawin",
  "kolom.dispensasi.pengadilan": "Nama pengadilan",
  "kolom.dispensasi.perkara": "No. penetapan",
  "kolom.dispensasi.tanggal": "Tanggal penetapan",
  // A family card after a vital event
  "peristiwa.kk_berubah.judul": "KK berubah, aktanya sudah ada",
  "peristiwa.kk_berubah.keterangan": "Kawin, cerai, mati, anak, nama, atau kewarganegaraan",
  "kolom.kk.peristiwa": "Peristiwa yang mengubah KK",
  "kolom.kk.peristiwaLain": "Peristiwa apa",
  "catatan.bukti_peristiwa.mati": "Kutipan akta kematian.",
  "catatan.bukti_peristiwa.kawin": "Buku nikah atau kutipan akta perkawinan.",
  "catatan.bukti_peristiwa.cerai": "Akta cerai atau kutipan akta perceraian.",
  "catatan.bukti_peristiwa.pengakuan": "Kutipan akta pengakuan anak.",
  "catatan.bukti_peristiwa.pengesahan": "Kutipan akta pengesahan anak.",
  "catatan.bukti_peristiwa.pengangkatan": "Kutipan akta kelahiran dengan catatan pengangkatan.",
  "catatan.bukti_peristiwa.ubah_nama": "Kutipan akta dengan catatan nama baru.",
  "catatan.bukti_peristiwa.kewarganegaraan": "Keputusan tentang kewarganegaraan.",
};
