/** Words of rules about whole services: which may join a file, what the office switches. */
export const aturanLayananId = {
  // Why a service can't join a file
  "tambahan.satu_saja": "Berkas ini sudah memuat {lain}. Ganti layanannya, atau buat berkas baru.",
  "tambahan.usia": "Usia anak pada tanggal permohonan tidak cocok.",
  "tambahan.alamat": "Menurut kedua alamat di formulir, layanannya {lain}.",
  "tambahan.penuh": "Berkas ini sudah penuh. Buat berkas baru.",
};
