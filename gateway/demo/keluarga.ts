/** One invented family with what its service needs on the form. NIK area 9901xx is assigned to nobody. */
import type { Acak } from "./acak.ts";
import { dusunContoh, namaAnak, namaDewasa, type Kelamin } from "./namaContoh.ts";

export const CERITA = ["lahir", "kia", "kk17", "pindah", "kematian"] as const;
export type Cerita = (typeof CERITA)[number];

export interface Keluarga {
  readonly cerita: Cerita;
  readonly desa: string;
  readonly layanan: readonly string[];
  readonly isian: Readonly<Record<string, string>>;
  readonly jawaban: Readonly<Record<string, boolean>>;
}

const LAYANAN: Readonly<Record<Cerita, readonly string[]>> = {
  lahir: ["akta_kelahiran", "kk_tambah_anggota_lahir", "kia_0_5"],
  kia: ["kia_5_17"],
  kk17: ["kk_ubah_elemen"],
  pindah: ["pindah_antar_kabkota"],
  kematian: ["akta_kematian", "kk_ubah_peristiwa_penting"],
};

const SEHARI = 86_400_000;
const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const duaAngka = (n: number): string => String(n).padStart(2, "0");

const nikOf = (acak: Acak, kecamatan: string, lahir: string, kelamin: Kelamin): string => {
  const [tahun = "", bulan = "", hari = ""] = lahir.split("-");
  const dd = kelamin === "2" ? Number(hari) + 40 : Number(hari);
  return `${kecamatan}${duaAngka(dd)}${bulan}${tahun.slice(2)}${String(acak.antara(1, 98)).padStart(4, "0")}`;
};

interface Bahan {
  readonly acak: Acak;
  readonly kecamatan: string;
  readonly kini: number;
}

const lahirUsia = ({ acak, kini }: Bahan, dari: number, sampai: number): string =>
  iso(kini - (acak.antara(dari, sampai) * 365.25 + acak.antara(5, 300)) * SEHARI);

const orang = (
  bahan: Bahan,
  id: string,
  lahir: string,
  kelamin: Kelamin,
  lebih: Readonly<Record<string, string>> = {},
) => {
  const nama = lebih["nama"] ?? namaDewasa(bahan.acak, kelamin);
  const isi = {
    nik: nikOf(bahan.acak, bahan.kecamatan, lahir, kelamin),
    nama,
    jenisKelamin: kelamin,
    tempatLahir: "TANJUNG ASRI",
    tanggalLahir: lahir,
    agama: "1",
    kewarganegaraan: "WNI",
    ...lebih,
  };
  return Object.fromEntries(Object.entries(isi).map(([k, v]) => [`${id}.${k}`, v]));
};

const ayahIbu = (bahan: Bahan): Record<string, string> => ({
  ...orang(bahan, "ibu", lahirUsia(bahan, 20, 38), "2", { statusKawin: "2", rekam: "sudah" }),
  ...orang(bahan, "ayah", lahirUsia(bahan, 22, 42), "1", { statusKawin: "2", rekam: "sudah" }),
});

const sebagaiPemohon = (isian: Readonly<Record<string, string>>, id: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(isian)
      .filter(([k]) => k.startsWith(`${id}.`))
      .map(([k, v]) => [k.replace(`${id}.`, "pemohon."), v]),
  );

const anakOf = (bahan: Bahan, lahir: string, lebih: Readonly<Record<string, string>>) => {
  const kelamin: Kelamin = bahan.acak.peluang(0.5) ? "1" : "2";
  return orang(bahan, "anak", lahir, kelamin, {
    nama: namaAnak(bahan.acak, kelamin),
    shdk: "4",
    statusKawin: "1",
    ...lebih,
  });
};

const isianLahir = (bahan: Bahan): Record<string, string> => {
  const orangTua = ayahIbu(bahan);
  const { "anak.nik": _belumAda, ...anak } = anakOf(bahan, iso(bahan.kini - bahan.acak.antara(3, 70) * SEHARI), {});
  return {
    ...sebagaiPemohon(orangTua, bahan.acak.peluang(0.5) ? "ibu" : "ayah"),
    ...anak,
    ...orangTua,
    "kelahiran.tempatDilahirkan": bahan.acak.pilih(["1", "2", "3"]),
    "kelahiran.jam": `${duaAngka(bahan.acak.antara(0, 23))}:${duaAngka(bahan.acak.antara(0, 59))}`,
    "kelahiran.jenis": "1",
    "kelahiran.ke": String(bahan.acak.antara(1, 3)),
    "kelahiran.penolong": "2",
    "kelahiran.berat": (bahan.acak.antara(26, 38) / 10).toFixed(1),
    "kelahiran.panjang": String(bahan.acak.antara(46, 52)),
  };
};

const isianKia = (bahan: Bahan): Record<string, string> => {
  const orangTua = ayahIbu(bahan);
  const noAkta = `9901-LU-${bahan.acak.antara(1, 28)}032019-${String(bahan.acak.antara(1, 80)).padStart(4, "0")}`;
  return { ...sebagaiPemohon(orangTua, "ibu"), ...anakOf(bahan, lahirUsia(bahan, 6, 15), { noAkta }), ...orangTua };
};

const isianKk17 = (bahan: Bahan): Record<string, string> => ({
  ...orang(bahan, "pemohon", lahirUsia(bahan, 38, 52), "1", { statusKawin: "2", rekam: "sudah" }),
  ...orang(bahan, "anggota1", lahirUsia(bahan, 17, 17), "2", {
    nama: namaAnak(bahan.acak, "2"),
    rekam: "belum",
    statusKawin: "1",
    shdk: "4",
  }),
  "elemen.jenis": "pendidikan",
  "elemen.semula": "SLTP/SMP/Sederajat",
  "elemen.menjadi": "SLTA/SMA/Sederajat",
  "elemen.dasar": "Ijazah SMA",
});

const isianPindah = (bahan: Bahan): Record<string, string> => ({
  ...orang(bahan, "pemohon", lahirUsia(bahan, 24, 45), "1", { statusKawin: "2", rekam: "sudah" }),
  "pindah.tujuanDesa": "9902012001",
  "pindah.tujuanDusun": "AIR MANIS HULU",
  "pindah.tujuanRt": "2",
  "pindah.tujuanRw": "1",
  "pindah.klasifikasi": "4",
  "pindah.alasan": bahan.acak.pilih(["1", "2", "6"]),
  "pindah.jenis": bahan.acak.pilih(["2", "2", "3"]),
});

const isianKematian = (bahan: Bahan): Record<string, string> => ({
  ...orang(bahan, "pemohon", lahirUsia(bahan, 30, 50), "2", { statusKawin: "2", rekam: "sudah", hubungan: "anak" }),
  ...orang(bahan, "almarhum", lahirUsia(bahan, 61, 84), bahan.acak.pilih(["1", "2"]), {}),
  "kematian.tanggal": iso(bahan.kini - bahan.acak.antara(2, 28) * SEHARI),
  "kematian.jam": `${duaAngka(bahan.acak.antara(0, 23))}:15`,
  "kematian.sebab": "1",
  "kematian.tempat": "RUMAH",
  "kematian.yangMenerangkan": "2",
});

const ISIAN: Readonly<Record<Cerita, (bahan: Bahan) => Record<string, string>>> = {
  lahir: isianLahir,
  kia: isianKia,
  kk17: isianKk17,
  pindah: isianPindah,
  kematian: isianKematian,
};

const HP = ["android", "android", "tidak", "ios"] as const;

export const keluargaContoh = (acak: Acak, cerita: Cerita, desa: string, kini: number): Keluarga => {
  const bahan: Bahan = { acak, kecamatan: desa.slice(0, 6), kini };
  const khas = ISIAN[cerita](bahan);
  const hp = acak.pilih(HP);
  return {
    cerita,
    desa,
    layanan: LAYANAN[cerita],
    jawaban: {
      via_kuasa: false,
      ...(cerita === "lahir" ? { tanpa_surat_kelahiran: acak.peluang(0.15), tanpa_bukti_kawin: false } : {}),
    },
    isian: {
      ...khas,
      "kk.no": `${desa.slice(0, 6)}${duaAngka(acak.antara(1, 28))}0316${String(acak.antara(1, 98)).padStart(4, "0")}`,
      "kk.kepala": khas["ayah.nama"] ?? khas["pemohon.nama"] ?? "",
      "alamat.desa": desa,
      "alamat.dusun": dusunContoh(acak),
      "alamat.rt": String(acak.antara(1, 9)),
      "alamat.rw": String(acak.antara(1, 4)),
      "kontak.telepon": `0812000${String(acak.antara(10_000, 99_999))}`,
      "kontak.hp": hp,
    },
  };
};
