/** Words of what stands around the requirements of a file: questions, more services, what is missing, columns in conflict. */
export const lengkapId = {
  tanyaLewati: "Lewati dulu",
  tanyaBeres: "Pertanyaan selesai. Syarat di bawah sudah disesuaikan.",
  layananBerkas: "Layanan di berkas ini",
  tambah: "Tambah layanan",
  tambahJudul: "Layanan apa lagi yang diurus?",
  tambahSaran: "Sering diurus bersama",
  tambahLain: "Layanan lain",
  tambahTidak: "Tidak bisa ditambahkan",
  tambahTetap: "Sudah diajukan",
  tambahTutup: "Sudah ditutup di berkas ini. Buat berkas baru.",
  tambahBelum: "belum ada yang berubah",
  tambahSimpan: "Simpan, {n} layanan",
  tambahSudah: "Ditambahkan: {layanan}. Lihat syaratnya di atas.",
  rujukDiminta:
    "{nama} diajukan untuk rekam KTP-el. Tanggal lahir atau status rekam belum diisi: cek di SIAK, lalu arahkan ke loket perekaman.",
  saksiNik: "NIK saksi {n} baru {ada} dari 16 angka",
  saksiNoKk: "No. KK saksi {n} baru {ada} dari 16 angka",
  hanyaBila: "Hanya bila: {keadaan}",
  mengapaTidak: "Mengapa tidak diminta",
} as const;
