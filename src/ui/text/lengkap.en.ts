/** English words around the requirements of a file. */
import type { Kamus } from "./kamus.ts";

export const lengkapEn: Kamus["lengkap"] = {
  tanyaLewati: "Skip for now",
  tanyaBeres: "No more questions. The requirements below follow from the answers.",
  layananBerkas: "Services in this file",
  tambah: "Add a service",
  tambahJudul: "Which service is added?",
  tambahSaran: "Often done together",
  tambahLain: "Other services",
  tambahTidak: "Can't be added",
  tambahTetap: "Submitted already",
  tambahTutup: "Closed in this file. Open a new file.",
  tambahBelum: "nothing has changed",
  tambahSimpan: "Save, {n} services",
  tambahSudah: "Added: {layanan}. See the requirements above.",
  rujukDiminta:
    "{nama} is here to be enrolled for a KTP-el. Birth date or enrolment is not filled in: look it up in SIAK, then direct them to the enrolment counter.",
  saksiNik: "NIK of witness {n}: {ada} of 16 digits",
  saksiNoKk: "Family card number of witness {n}: {ada} of 16 digits",
  hanyaBila: "Only if: {keadaan}",
  mengapaTidak: "Why it is not asked",
  kolomPilih: "Choose each field",
  kolomCatatan: "Arrived later",
  kolomKini: "In use now",
  kolomSisa: "{n} more fields to choose",
  kolomKoreksi: "correct the file first, its values are submitted",
  kolomSemuaCatatan: "All that arrived later",
  kolomSemuaKini: "All in use now",
  kolomSimpan: "Save the choice",
  parafKonsep: "Initials on the draft, {layanan}",
};
