/** How people at the table are called: "Ibu Nur", "Bapak Slamet", by the form's name and sex. */
import { parseNik } from "../../../domain/identitas/nik.ts";
import { nilaiIsian, type Isian } from "../../../domain/layanan/isian.ts";

/** Particles and titles that nobody is called by. */
const BUKAN_PANGGILAN = new Set(["H", "HJ", "H.", "HJ.", "DR.", "DRS.", "DRA.", "IR.", "NY.", "TN.", "M.", "MOH."]);

/** "NUR HALIMAH" -> "Nur Halimah". */
export const namaBiasa = (nama: string): string =>
  nama.toLowerCase().replaceAll(/(^|[\s'.-])(\p{L})/gu, (_, awal: string, huruf: string) => awal + huruf.toUpperCase());

/** "1" man, "2" woman: as filled in, else as the NIK says; undefined while neither is known. */
export const jenisKelaminDari = (isian: Isian, orang: string): "1" | "2" | undefined => {
  const tertulis = nilaiIsian(isian, `${orang}.jenisKelamin`);
  if (tertulis === "1" || tertulis === "2") return tertulis;
  const nik = parseNik(nilaiIsian(isian, `${orang}.nik`));
  return nik.ok ? nik.value.jenisKelamin : undefined;
};

export interface Sapaan {
  readonly sebutan: "ibu" | "bapak" | "netral";
  /** First name in ordinary case; empty while the name is not known. */
  readonly nama: string;
}

export const sapaanUntuk = (isian: Isian, orang = "pemohon"): Sapaan => {
  const kata = nilaiIsian(isian, `${orang}.nama`)
    .split(/\s+/)
    .filter((satu) => satu !== "");
  const panggilan = kata.find((satu) => !BUKAN_PANGGILAN.has(satu.toUpperCase())) ?? kata[0] ?? "";
  const jenisKelamin = jenisKelaminDari(isian, orang);
  const sebutan = jenisKelamin === "2" ? "ibu" : jenisKelamin === "1" ? "bapak" : "netral";
  return { sebutan, nama: namaBiasa(panggilan) };
};
