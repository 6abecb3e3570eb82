/** The event while it is typed: values of the screen and the event that they make. Pure. */
import { checkNik } from "../../../domain/identitas/nik.ts";
import { checkNoKk } from "../../../domain/identitas/noKk.ts";
import type { Catatan } from "../../../domain/identitas/catatan.ts";
import { isTanggalIso } from "../../../domain/identitas/tanggal.ts";
import type { Acara } from "../../app/jemput.ts";

export interface IsiAcara {
  readonly desa: string;
  readonly dusun: string;
  readonly daftarDusun: readonly string[];
  readonly tanggal: string;
  readonly saksi: Readonly<Record<string, string>>;
}

export const isiDari = (acara: Acara | undefined, hariIni: string): IsiAcara =>
  acara ?? { desa: "", dusun: "", daftarDusun: [], tanggal: hariIni, saksi: {} };

/** The forms ask for it; witnesses with an NIK from the register are citizens unless the form says otherwise. */
const kewarganegaraanSaksi = (saksi: IsiAcara["saksi"]): IsiAcara["saksi"] =>
  Object.fromEntries(
    ["saksi1", "saksi2"].filter((id) => saksi[`${id}.nama`]).map((id) => [`${id}.kewarganegaraan`, "WNI"]),
  );

/** The event, once it says where and when; witnesses may follow. Empty values are left out. */
export const acaraDari = (isi: IsiAcara): Acara | undefined => {
  if (!/^[0-9]{10}$/.test(isi.desa) || !isTanggalIso(isi.tanggal)) return undefined;
  const saksi = Object.fromEntries(
    Object.entries(isi.saksi)
      .map(([path, nilai]) => [path, nilai.trim()] as const)
      .filter(([, nilai]) => nilai !== ""),
  );
  return { ...isi, saksi: { ...kewarganegaraanSaksi(saksi), ...saksi } };
};

const rapi = (nama: string): string => nama.trim().replaceAll(/\s+/g, " ");

/** Adds a hamlet by any spelling of its letters once; the first one is served at once. */
export const tambahDusun = (isi: IsiAcara, nama: string): IsiAcara => {
  const baru = rapi(nama);
  const sama = (satu: string): boolean => satu.toLowerCase() === baru.toLowerCase();
  if (baru === "" || isi.daftarDusun.some(sama)) return isi;
  return { ...isi, daftarDusun: [...isi.daftarDusun, baru], dusun: isi.dusun === "" ? baru : isi.dusun };
};

export const hapusDusun = (isi: IsiAcara, nama: string): IsiAcara => {
  const daftarDusun = isi.daftarDusun.filter((satu) => satu !== nama);
  return { ...isi, daftarDusun, dusun: isi.dusun === nama ? (daftarDusun[0] ?? "") : isi.dusun };
};

/** Another village has other hamlets. */
export const gantiDesa = (isi: IsiAcara, desa: string): IsiAcara =>
  desa === isi.desa ? isi : { ...isi, desa, dusun: "", daftarDusun: [] };

/** Remarks on a witness's numbers; an empty one has none. The century is asked of nobody here. */
export const catatanSaksi = (
  saksi: IsiAcara["saksi"],
  orang: "saksi1" | "saksi2",
  wilayahDikenal?: (kode6: string) => boolean,
): { readonly nik: readonly Catatan[]; readonly noKk: readonly Catatan[] } => {
  const nik = saksi[`${orang}.nik`] ?? "";
  const noKk = saksi[`${orang}.noKk`] ?? "";
  const lain = saksi[orang === "saksi1" ? "saksi2.nik" : "saksi1.nik"] ?? "";
  const kembar: readonly Catatan[] =
    nik.length === 16 && nik === lain
      ? [{ aturan: "dup", level: "error", params: { orang: "@orang.saksi1", lain: "@orang.saksi2" } }]
      : [];
  return {
    nik:
      nik === ""
        ? []
        : [
            ...checkNik(nik, wilayahDikenal ? { wilayahDikenal } : {}).filter(({ aturan }) => aturan !== "century"),
            ...kembar,
          ],
    noKk:
      noKk === ""
        ? []
        : checkNoKk(
            noKk,
            [nik, lain].filter((satu) => satu !== ""),
          ),
  };
};

/** The first number of a witness that was begun and not finished: which witness, which number, how many digits of 16. */
export const nomorSetengah = (
  saksi: IsiAcara["saksi"],
): { readonly ke: number; readonly nomor: "nik" | "noKk"; readonly ada: number } | undefined =>
  [1, 2]
    .flatMap((ke) => (["nik", "noKk"] as const).map((nomor) => ({ ke, nomor })))
    .map((satu) => ({ ...satu, ada: (saksi[`saksi${String(satu.ke)}.${satu.nomor}`] ?? "").trim().length }))
    .find(({ ada }) => ada > 0 && ada < 16);
