/** Which people of a form are one and the same, so that nobody's paper is asked for twice. */
import { rapikanNomor } from "../identitas/nik.ts";
import { isOrang, nilaiIsian, orangDalam, type Isian } from "./isian.ts";

/** Whoever comes first gives the person their name: what they are to the child or the deed, before what they do at the table. */
const URUTAN: readonly string[] = [
  "anak",
  "ibu",
  "ayah",
  "suami",
  "istri",
  "ibuangkat",
  "ayahangkat",
  "subjek",
  "wali",
  "almarhum",
  "pemohon",
  "penerima",
  "pemilik",
  "kuasa",
];

const urutan = (id: string): number => {
  const letak = URUTAN.indexOf(id);
  return letak === -1 ? URUTAN.length : letak;
};

/** People who only witness are never asked as somebody else. */
const isSaksi = (id: string): boolean => id.startsWith("saksi");

/** Whom `pemohon.hubungan` says the applicant to be: a parent by birth unless somebody adopts, else whoever the form names so. */
const menurutHubungan = (isian: Isian): string | undefined => {
  const hubungan = nilaiIsian(isian, "pemohon.hubungan");
  const ada = orangDalam(isian);
  const angkat = ada.some((id) => id === "ibuangkat" || id === "ayahangkat");
  if (hubungan === "ibu" || hubungan === "ayah") return angkat ? undefined : hubungan;
  const lain = hubungan === "sendiri" ? "subjek" : hubungan;
  return (lain === "subjek" || lain === "wali") && ada.includes(lain) ? lain : undefined;
};

const nik = (isian: Isian, id: string): string => rapikanNomor(nilaiIsian(isian, `${id}.nik`));

/** Local ids of the same person as `id`, it included: by NIK; for the applicant also by the relation, while no NIK says otherwise. */
export const orangSama = (id: string, isian: Isian): readonly string[] => {
  if (isSaksi(id)) return [id];
  const hubungan = menurutHubungan(isian);
  const sama = (a: string, b: string): boolean => {
    const [nikA, nikB] = [nik(isian, a), nik(isian, b)];
    if (nikA !== "" && nikB !== "") return nikA === nikB;
    return (a === "pemohon" && b === hubungan) || (b === "pemohon" && a === hubungan);
  };
  const semua = [...new Set([id, ...orangDalam(isian), ...(hubungan === undefined ? [] : ["pemohon", hubungan])])];
  // Twice, as the applicant may join two ids that share nothing else.
  const tambah = (ada: readonly string[]): readonly string[] =>
    semua.filter((satu) => !isSaksi(satu) && ada.some((lain) => lain === satu || sama(lain, satu)));
  return tambah(tambah([id])).toSorted((a, b) => urutan(a) - urutan(b));
};

/** The one id under which a person's papers are asked. */
export const orangBaku = (id: string, isian: Isian): string => orangSama(id, isian)[0] ?? id;

const belahSlot = (slot: string): readonly [dokumen: string, orang: string] => {
  const titik = slot.indexOf(":");
  return titik === -1 ? [slot, ""] : [slot.slice(0, titik), slot.slice(titik + 1)];
};

/** The slot that a scan counts for: `ktp_el:pemohon` is `ktp_el:ibu` once the applicant is the mother. */
export const slotBaku = (slot: string, isian: Isian): string => {
  const [dokumen, orang] = belahSlot(slot);
  return isOrang(orang) ? `${dokumen}:${orangBaku(orang, isian)}` : slot;
};

/** Every slot whose scan fulfils this one, its own first. */
export const slotSama = (slot: string, isian: Isian): readonly string[] => {
  const [dokumen, orang] = belahSlot(slot);
  if (!isOrang(orang)) return [slot];
  return [slot, ...orangSama(orang, isian).flatMap((lain) => (lain === orang ? [] : [`${dokumen}:${lain}`]))];
};
