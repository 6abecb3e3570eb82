/** One block of a layout with a file's values: rows, tick marks, tables, places to sign. */
import { formatTanggalPanjang } from "../../identitas/tanggalTulis.ts";
import { dokumenById } from "../dokumen.ts";
import { pathFormulir } from "../formulir/isiFormulir.ts";
import { kelompokPath, kolomByPath, urutanKolom } from "../formulir/kolomByPath.ts";
import { banyakAnggota, kunciOrang, nilaiIsian } from "../isian.ts";
import type { KelengkapanMasukan, SyaratBerlaku } from "../kelengkapan.ts";
import type { LayananId } from "../layananId.ts";
import type { BlokCetak, TempatTandaCetak } from "./lembar.ts";
import { kataNilai, nilaiBaris, nilaiKolom, type KonteksNilai } from "./nilaiCetak.ts";
import type { BlokRancangan, TempatTanda } from "./rancangan.ts";

export interface CetakMasukan extends KelengkapanMasukan, KonteksNilai {
  /** Village of the application, for "place, date" above the signatures. */
  readonly tempat: string;
}

export interface Bahan {
  readonly masukan: CetakMasukan;
  readonly kode: string;
  /** Services of the file that this form is for. */
  readonly layanan: readonly LayananId[];
  readonly subjek: string;
  readonly syarat: readonly SyaratBerlaku[];
  readonly meterai: number | undefined;
  /** Paths that stand in blocks of their own. */
  readonly terpakai: ReadonlySet<string>;
}

/** Steps 2 to 12 need these, the paper forms don't ask them. */
const BUKAN_KERTAS = /\.(rekam|kia|hubungan|hp)$/;

/** `anggota.nama` stands for each row that is filled in, and for one at least. */
const bentangkan = (path: string, banyak: number): readonly string[] =>
  path.startsWith("anggota.")
    ? Array.from({ length: Math.max(1, banyak) }, (_, n) => path.replace("anggota", `anggota${String(n + 1)}`))
    : [path];

const otomatis = (tanpa: readonly string[], { masukan, kode, layanan, terpakai }: Bahan): readonly BlokCetak[] => {
  const path = layanan
    .flatMap((id) => pathFormulir(kode, id, masukan.jawaban))
    .flatMap((satu) => bentangkan(satu.replace(/[!?]$/, ""), banyakAnggota(masukan.isian)))
    .filter((satu) => !terpakai.has(satu) && !BUKAN_KERTAS.test(satu) && !tanpa.includes(kelompokPath(satu)));
  const unik = [...new Set(path)];
  return [...new Set(unik.map(kelompokPath))].map((kelompok) => ({
    jenis: "baris" as const,
    judul: `@${kunciOrang(kelompok).replace("orang.", "bagian.")}${/^anggota\d+$/.test(kelompok) ? kelompok.replace("anggota", " ") : ""}`,
    baris: unik
      .filter((satu) => kelompokPath(satu) === kelompok)
      .sort((a, b) => urutanKolom(a) - urutanKolom(b))
      .flatMap((satu) => {
        const kolom = kolomByPath(satu);
        const nilai = nilaiIsian(masukan.isian, satu);
        return kolom === null
          ? []
          : [{ label: `@${kolom.label}`, nilai: nilaiKolom(kolom, nilai, masukan.namaWilayah) }];
      }),
  }));
};

const syaratFile = ({ syarat, kode }: Bahan): BlokCetak => ({
  jenis: "syarat",
  dokumen: syarat
    .filter((satu) => satu.berlaku && dokumenById(satu.dokumen).namaPendek !== kode)
    .map(({ dokumen, bentuk }) => ({ nama: dokumenById(dokumen).nama, bentuk: `@bentuk.${bentuk}` })),
});

const tabel = (blok: Extract<BlokRancangan, { blok: "tabel" }>, { masukan, subjek }: Bahan): BlokCetak => {
  const orang = blok.orang.flatMap((id) =>
    id === "anggota"
      ? Array.from({ length: banyakAnggota(masukan.isian) }, (_, n) => `anggota${String(n + 1)}`)
      : [id === "$" ? subjek : id],
  );
  const terisi = orang.filter((id) => nilaiIsian(masukan.isian, `${id}.nama`) !== "");
  const baris = Array.from({ length: Math.max(blok.paling, terisi.length) }, (_, n) =>
    blok.kolom.map(({ field }) => {
      const id = terisi[n];
      return id === undefined || field === undefined ? "" : kataNilai(`${id}.${field}`, masukan);
    }),
  );
  return {
    jenis: "tabel",
    ...(blok.judul !== undefined && { judul: blok.judul }),
    kepala: blok.kolom.map(({ label }) => label),
    baris,
  };
};

const centang = (blok: Extract<BlokRancangan, { blok: "centang" }>, { masukan, syarat }: Bahan): BlokCetak => {
  const perlu = syarat.filter(({ berlaku }) => berlaku).map(({ dokumen }) => dokumen as string);
  const ada: readonly string[] = masukan.layanan;
  return {
    jenis: "centang",
    ...(blok.judul !== undefined && { judul: blok.judul }),
    kolom: blok.kolom,
    butir: blok.butir.map(({ label, tingkat, layanan, dokumen }) => ({
      label,
      tingkat: tingkat ?? 1,
      dicentang: (layanan ?? []).some((id) => ada.includes(id)) || (dokumen ?? []).some((id) => perlu.includes(id)),
    })),
  };
};

const tempatTanda = (tempat: TempatTanda, urut: number, { masukan, meterai, subjek }: Bahan): TempatTandaCetak => {
  const ambil = (path: string): string => nilaiIsian(masukan.isian, path.replace(/^\$(?=\.)/, subjek));
  const stempel = meterai === undefined ? tempat.meterai === true : meterai === urut;
  return {
    atas: tempat.atas,
    nama: tempat.nama === undefined ? "" : ambil(tempat.nama),
    ...(tempat.nik !== undefined && { nik: ambil(tempat.nik) }),
    meterai: stempel,
    gambar: tempat.pemohon === true && !stempel,
  };
};

/** A block of the layout; nothing where it is for other services. */
export const susunBlok = (blok: BlokRancangan, bahan: Bahan): readonly BlokCetak[] => {
  const { masukan, layanan, subjek } = bahan;
  switch (blok.blok) {
    case "baris": {
      if (blok.layanan !== undefined && !blok.layanan.some((id) => layanan.some((ada) => ada === id))) return [];
      const baris = blok.isi.map((satu, urut) => ({
        label: blok.nomor === true ? `${String(urut + 1)}. ${satu.label}` : satu.label,
        nilai: nilaiBaris(satu, subjek, masukan),
      }));
      return [{ jenis: "baris", ...(blok.judul !== undefined && { judul: blok.judul }), baris }];
    }
    case "kalimat":
      return [{ jenis: "kalimat", teks: blok.teks }];
    case "catatan":
      return [{ jenis: "catatan", teks: blok.teks }];
    case "centang":
      return [centang(blok, bahan)];
    case "tabel":
      return [tabel(blok, bahan)];
    case "otomatis":
      return otomatis(blok.tanpa ?? [], bahan);
    case "syarat":
      return [syaratFile(bahan)];
    case "tanda":
      return [
        {
          jenis: "tanda",
          tempat: blok.tempat === "titik" ? "" : masukan.tempat,
          tanggal: formatTanggalPanjang(masukan.tanggal),
          kotak: blok.kotak.map((satu, urut) => tempatTanda(satu, urut, bahan)),
        },
      ];
  }
};
