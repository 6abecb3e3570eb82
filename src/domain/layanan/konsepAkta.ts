/**
 * What a deed will say, for the people whose names it registers to read before the file is handed in: names, places, dates, and how the
 * parents stand on a birth. Rows follow from the fields of the report (F-2.01), so every deed of the catalogue has a draft.
 */
import { angkaToHuruf } from "../identitas/angkaHuruf.ts";
import { pathFormulir } from "./formulir/isiFormulir.ts";
import { labelKode } from "./formulir/kodeDaftar.ts";
import { kelompokPath, kolomByPath, urutanKolom } from "./formulir/kolomByPath.ts";
import { kunciOrang, isOrang, nilaiIsian, type Isian, type Jawaban } from "./isian.ts";
import { cariLayanan } from "./katalog.ts";
import type { SetelanLayanan } from "./setelan.ts";

export interface BarisKonsep {
  readonly path: string;
  /** Text keys: of the field, and of the person whose it is. */
  readonly label: string;
  readonly orang?: string;
  /** Raw value; dates ISO. */
  readonly nilai: string;
  readonly cara: "nama" | "tanggal" | "teks";
}

export interface KonsepAkta {
  readonly layanan: string;
  /** What the office issues: `Kutipan Akta Kelahiran`. */
  readonly judul: string;
  readonly baris: readonly BarisKonsep[];
  /** How the parents stand on the deed: a text key and its values. */
  readonly orangTua?: { readonly teks: string; readonly params: Readonly<Record<string, string>> };
  /** Every value that is read, by path. */
  readonly dibaca: Readonly<Record<string, string>>;
}

/** People and groups of the report who don't stand on the deed. */
const BUKAN_AKTA = /^(pemohon|pelapor|kuasa|saksi[12]|kk|alamat|kontak|anggota\d*)$/;
const DIBACA = /\.(nama|tempatLahir|tanggalLahir|jenisKelamin|tanggal|tempat|nama[A-Z]\w*|tanggal[A-Z]\w*)$/;

const caraBaca = (path: string): BarisKonsep["cara"] => {
  const jenis = kolomByPath(path)?.jenis;
  if (jenis === "tanggal") return "tanggal";
  return jenis === "nama" || path.endsWith(".tempatLahir") ? "nama" : "teks";
};

const barisKonsep = (path: string, isian: Isian): BarisKonsep => {
  const [kolom, nilai, kelompok] = [kolomByPath(path), nilaiIsian(isian, path), kelompokPath(path)];
  return {
    path,
    label: kolom?.label ?? path,
    ...(isOrang(kelompok) && { orang: kunciOrang(kelompok) }),
    nilai: kolom?.kodeDaftar === undefined ? nilai : labelKode(kolom.kodeDaftar, nilai),
    cara: caraBaca(path),
  };
};

/** A mother's child, parents whose marriage is not recorded, or husband and wife. Source: services.json > akta_kelahiran. */
const orangTuaAkta = (isian: Isian, jawaban: Jawaban): KonsepAkta["orangTua"] => {
  const ke = Number(nilaiIsian(isian, "kelahiran.ke"));
  const params = {
    ke: Number.isInteger(ke) && ke > 0 && ke < 100 ? angkaToHuruf(ke) : "…",
    ibu: nilaiIsian(isian, "ibu.nama"),
    ayah: nilaiIsian(isian, "ayah.nama"),
  };
  if (params.ibu === "") return undefined;
  const belumTercatat = jawaban["tanpa_bukti_kawin"] === true;
  if (params.ayah === "" || (belumTercatat && jawaban["kk_menunjukkan_suami_istri"] === false))
    return { teks: "konsep.ortu_ibu", params };
  return { teks: belumTercatat ? "konsep.ortu_belum_tercatat" : "konsep.ortu_kawin", params };
};

const IBU_SAJA = /^ayah\./;

/** The draft of a service's deed; null where it brings none, or where its names are not filled in yet. */
export const konsepAkta = (
  layanan: string,
  isian: Isian,
  jawaban: Jawaban,
  formSet: SetelanLayanan["formSet"],
): KonsepAkta | null => {
  const satu = cariLayanan(layanan);
  if (satu === undefined || satu.grup !== "Akta") return null;
  const orangTua = satu.id === "akta_kelahiran" ? orangTuaAkta(isian, jawaban) : undefined;
  const semua = satu.formulir[formSet]
    .filter((kode) => kode.startsWith("F-2.01"))
    .flatMap((kode) => pathFormulir(kode, satu.id, jawaban))
    .map((path) => path.replace(/[!?]$/, ""))
    .filter((path) => DIBACA.test(path) && !BUKAN_AKTA.test(kelompokPath(path)))
    .filter((path) => orangTua?.teks !== "konsep.ortu_ibu" || !IBU_SAJA.test(path));
  const baris = [...new Set(semua)]
    .map((path) => barisKonsep(path, isian))
    .filter(({ nilai }) => nilai !== "")
    .sort(
      (a, b) =>
        kelompokUrut(a, satu.subjek) - kelompokUrut(b, satu.subjek) || urutanKolom(a.path) - urutanKolom(b.path),
    );
  if (!baris.some(({ cara }) => cara === "nama")) return null;
  return {
    layanan,
    judul: satu.hasil[0]?.nama ?? satu.namaPendek,
    baris,
    ...(orangTua !== undefined && { orangTua }),
    dibaca: Object.fromEntries([
      ...baris.map(({ path }) => [path, nilaiIsian(isian, path)] as const),
      ...(orangTua === undefined
        ? []
        : ([
            ["orangTua.teks", orangTua.teks],
            ["kelahiran.ke", orangTua.params["ke"] ?? ""],
          ] as const)),
    ]),
  };
};

/** The person of the deed first, then the event, then the parents. */
const kelompokUrut = ({ path }: BarisKonsep, subjek: string): number => {
  const kelompok = kelompokPath(path);
  if (kelompok === subjek) return 0;
  return isOrang(kelompok) ? (kelompok === "ibu" ? 3 : 2) : 1;
};
