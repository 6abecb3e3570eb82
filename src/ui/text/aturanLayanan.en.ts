/** English of aturanLayanan.id.ts. */
export const aturanLayananEn = {
  "tambahan.satu_saja": "This file holds {lain} already. Exchange the service, or open a new file.",
  "tambahan.usia": "The child's age on the application date doesn't fit.",
  "tambahan.alamat": "By both addresses on the form the service is {lain}.",
  "tambahan.penuh": "This file is full. Open a new one.",
  // Parents in two places of the form
  "sumber.barisKk": "the row of the KK",
  "sumber.bagianOrtu": "the parents' section",
  // Reported late
  "aturan.lapor_lewat": "Reported on day {hari} from {sejak}, past {batas} days.",
  "aturan.lapor_lewat.lanjut": "Still served. Tell the applicant.",
  "aturan.lapor_penetapan": "{hari} days from {sejak}. The limit is {batas} days from when the copy was received.",
  "aturan.lapor_penetapan.lanjut": "Still served. Ask when the copy was received.",
  "kolom.kawinortu.tanggalPengakuan": "Date of the letter of acknowledgement",
  // Court decisions, by what they settle
  "bagian.penetapannama": "Court decision on the name",
  "kolom.penetapannama.pengadilan": "Court",
  "kolom.penetapannama.perkara": "No. of the decision",
  "kolom.penetapannama.tanggal": "Date of the decision",
  "bagian.dispensasi": "Dispensation for the marriage",
  "kolom.dispensasi.pengadilan": "Court",
  "kolom.dispensasi.perkara": "No. of the decision",
  "kolom.dispensasi.tanggal": "Date of the decision",
  // A family card after a vital event
  "peristiwa.kk_berubah.judul": "KK changes, the deed exists",
  "peristiwa.kk_berubah.keterangan": "Marriage, divorce, death, a child, name, or citizenship",
  "kolom.kk.peristiwa": "Event that changes the KK",
  "kolom.kk.peristiwaLain": "Which event",
  "catatan.bukti_peristiwa.mati": "Death certificate.",
  "catatan.bukti_peristiwa.kawin": "Marriage book or certificate.",
  "catatan.bukti_peristiwa.cerai": "Divorce certificate, also of the religious court.",
  "catatan.bukti_peristiwa.pengakuan": "Certificate of acknowledgement.",
  "catatan.bukti_peristiwa.pengesahan": "Certificate of legitimation.",
  "catatan.bukti_peristiwa.pengangkatan": "Birth certificate with the adoption note.",
  "catatan.bukti_peristiwa.ubah_nama": "Certificate with the note of the new name.",
  "catatan.bukti_peristiwa.kewarganegaraan": "Decision on citizenship.",
};
