/** Which fields each form holds. `!` marks what the form can't do without. Source: services.json > form_fields_2026. */
import type { KodeFormulir } from "../layanan.ts";
import type { LayananId } from "../layananId.ts";

const orang = (id: string, ...field: readonly string[]): readonly string[] => field.map((satu) => `${id}.${satu}`);

const PELAPOR = orang("pemohon", "nik!", "nama!", "noKk!", "kewarganegaraan!", "hubungan");
const SAKSI = ["saksi1", "saksi2"].flatMap((id) => orang(id, "nik!", "nama!", "noKk", "kewarganegaraan!"));
const DOMISILI = ["kk.no!", "alamat.desa!", "alamat.dusun", "alamat.rt!", "alamat.rw!", "alamat.jalan"];
const KONTAK = ["kontak.telepon", "kontak.hp", "kontak.email"];

/** A late-registered adult may have no father on record, so his fields are asked but not demanded. */
const KELAHIRAN: readonly string[] = [
  ...PELAPOR,
  ...DOMISILI,
  ...orang("anak", "nama!", "jenisKelamin!", "tempatLahir!", "tanggalLahir!", "kewarganegaraan!"),
  "kelahiran.tempatDilahirkan!",
  "kelahiran.jam",
  "kelahiran.jenis!",
  "kelahiran.ke!",
  "kelahiran.penolong!",
  "kelahiran.berat",
  "kelahiran.panjang",
  ...orang("ibu", "nik!", "nama!", "tempatLahir!", "tanggalLahir!", "kewarganegaraan!"),
  ...orang("ayah", "nik", "nama", "tempatLahir", "tanggalLahir", "kewarganegaraan"),
  ...SAKSI,
  ...KONTAK,
];

const KEMATIAN: readonly string[] = [
  ...PELAPOR,
  ...DOMISILI,
  ...orang("almarhum", "nik!", "nama!", "noKk!", "jenisKelamin!", "tempatLahir", "tanggalLahir!", "kewarganegaraan!"),
  "kematian.tanggal!",
  "kematian.jam",
  "kematian.sebab!",
  "kematian.tempat!",
  "kematian.yangMenerangkan!",
  ...orang("ibu", "nik", "nama"),
  ...orang("ayah", "nik", "nama"),
  ...SAKSI,
  ...KONTAK,
];

const F201 = { akta_kelahiran: KELAHIRAN, akta_kematian: KEMATIAN } as const;

const F102: readonly string[] = [
  ...orang("pemohon", "nik!", "nama!", "noKk!"),
  "kk.no!",
  "kk.kepala!",
  "alamat.desa!",
  "alamat.rt!",
  "alamat.rw!",
  ...KONTAK,
];

const F103: readonly string[] = [
  "kk.no!",
  ...orang("pemohon", "nik!", "nama!"),
  ...DOMISILI,
  "alamat.kodePos",
  "pindah.tujuanDesa!",
  "pindah.tujuanDusun",
  "pindah.tujuanRt!",
  "pindah.tujuanRw!",
  "pindah.tujuanAlamat!",
  "pindah.tujuanKodePos",
  "pindah.klasifikasi!",
  "pindah.alasan!",
  "pindah.alasanLain",
  "pindah.jenis!",
  "pindah.anggotaTidakPindah",
  "pindah.anggotaPindah",
  ...orang("anggota", "nik!", "nama!", "shdk!", "jenisKelamin", "tanggalLahir", "statusKawin", "rekam", "kia"),
  ...KONTAK,
];

const F106: readonly string[] = [
  ...orang("pemohon", "nik!", "nama!"),
  "kk.no!",
  "kk.kepala!",
  "alamat.jalan",
  "elemen.jenis!",
  "elemen.semula!",
  "elemen.menjadi!",
  "elemen.dasar!",
  ...orang("anggota", "nik!", "nama!", "shdk!", "jenisKelamin", "tanggalLahir", "statusKawin", "rekam", "kia"),
];

const PIHAK = ["tempatLahir!", "tanggalLahir!", "pekerjaan!"];

const F203: readonly string[] = [
  ...orang("pemohon", "nik!", "nama!", ...PIHAK),
  ...orang("anak", "nama!", "tempatLahir!", "tanggalLahir!"),
  "kelahiran.ke!",
  ...orang("ibu", "nik!", "nama!", ...PIHAK),
  "kelahiran.namaPenolong!",
  ...SAKSI,
];

const F204: readonly string[] = [
  ...orang("ibu", "nik!", "nama!", ...PIHAK),
  ...orang("ayah", "nik!", "nama!", ...PIHAK),
  "kk.no!",
  ...SAKSI,
];

const F107: readonly string[] = [
  ...orang("pemohon", "nama!", "tempatLahir!", "tanggalLahir!", "pekerjaan!"),
  ...orang("kuasa", "nik!", "nama!"),
];

const ISI: Readonly<Record<KodeFormulir, readonly string[]>> = {
  "F-1.01": orang("anak", "nama!", "jenisKelamin!", "tempatLahir!", "tanggalLahir!", "agama!", "golDarah", "shdk!"),
  "F-1.02": F102,
  "F-1.03": F103,
  "F-1.03A": orang("anggota", "nik!", "nama!"),
  "F-1.03B": orang("anggota", "nik!", "nama!"),
  "F-1.06": F106,
  "F-1.07": F107,
  "F-2.01": [],
  "F-2.01A": [],
  "F-2.03": F203,
  "F-2.04": F204,
};

const isF201 = (id: LayananId): id is keyof typeof F201 => id in F201;

/** Paths of a form (with `!` where demanded); F-2.01 holds what the event of the service needs. */
export const isiFormulir = (kode: KodeFormulir, layanan: LayananId): readonly string[] =>
  (kode === "F-2.01" || kode === "F-2.01A") && isF201(layanan) ? F201[layanan] : ISI[kode];

const isKodeFormulir = (kode: string): kode is KodeFormulir => Object.hasOwn(ISI, kode);

/** The same for a code that may be of any form; nothing where the app asks no fields for it. */
export const pathFormulir = (kode: string, layanan: LayananId): readonly string[] =>
  isKodeFormulir(kode) ? isiFormulir(kode, layanan) : [];
