/**
 * The rules of the catalogue that an office decides: what only local custom asks for (`lokal`), and what no firm source
 * confirms (`low`). Each has a key that settings switch it by; a key that no rule has any more changes nothing.
 */
import { layananById, semuaLayanan } from "./katalog.ts";
import type { Alternatif, Keyakinan, Syarat } from "./layanan.ts";
import type { LayananId } from "./layananId.ts";
import type { SetelanLayanan } from "./setelan.ts";

export interface AturanKantor {
  /** `akta_kelahiran/ktp_el`, `akta_kematian/surat_kematian/sptjm_kematian_lokal@always`. */
  readonly kunci: string;
  readonly layanan: LayananId;
  readonly jenis: "lokal" | "lemah";
  readonly syarat: Syarat;
  /** Set where the rule is what may stand in for the requirement, not the requirement itself. */
  readonly alternatif?: Alternatif;
  readonly keyakinan: Keyakinan;
  readonly sumber: readonly string[];
}

export const kunciSyarat = (layanan: LayananId, { dokumen, bila, orang }: Syarat): string =>
  [
    `${layanan}/${dokumen}`,
    ...(orang === undefined ? [] : [`:${orang.join("+")}`]),
    ...(bila === undefined ? [] : [`@${bila}`]),
  ].join("");

export const kunciAlternatif = (
  layanan: LayananId,
  syarat: Syarat,
  { dokumen, syarat: bila, dan }: Alternatif,
): string =>
  `${kunciSyarat(layanan, syarat)}/${dokumen}@${bila}${dan === undefined ? "" : `&${dan.kondisi}=${String(dan.nilai)}`}`;

const aturanSyarat = (layanan: LayananId, syarat: Syarat): readonly AturanKantor[] => {
  const jenis = syarat.need === "lokal" ? "lokal" : syarat.keyakinan === "low" ? "lemah" : undefined;
  const { keyakinan, sumber } = syarat;
  const sendiri: readonly AturanKantor[] =
    jenis === undefined ? [] : [{ kunci: kunciSyarat(layanan, syarat), layanan, jenis, syarat, keyakinan, sumber }];
  const pengganti = (syarat.alternatif ?? [])
    .filter((satu) => satu.keyakinan === "low")
    .map((alternatif): AturanKantor => ({
      kunci: kunciAlternatif(layanan, syarat, alternatif),
      layanan,
      jenis: "lemah",
      syarat,
      alternatif,
      keyakinan: alternatif.keyakinan,
      sumber: alternatif.sumber,
    }));
  return [...sendiri, ...pengganti];
};

/** Every such rule of the catalogue, in its order. */
export const semuaAturanKantor: readonly AturanKantor[] = semuaLayanan.flatMap(({ id, syarat }) =>
  syarat.flatMap((satu) => aturanSyarat(id, satu)),
);

const tidakDiterima = ({ dokumen }: Alternatif, lokal: SetelanLayanan["lokal"]): boolean =>
  dokumen !== "tanpa_dokumen" && lokal[dokumen] === false;

/** Whether a rule holds where the office says nothing: local custom by document, weak rules unless their document is refused. */
export const bawaanAturan = (
  { jenis, syarat, alternatif }: Pick<AturanKantor, "jenis" | "syarat" | "alternatif">,
  lokal: SetelanLayanan["lokal"],
): boolean =>
  alternatif === undefined ? jenis !== "lokal" || lokal[syarat.dokumen] === true : !tidakDiterima(alternatif, lokal);

const dipakai = (layanan: LayananId, syarat: Syarat, setelan: SetelanLayanan): boolean => {
  if (syarat.need !== "lokal" && syarat.keyakinan !== "low") return true;
  const jenis = syarat.need === "lokal" ? "lokal" : "lemah";
  return setelan.aturan?.[kunciSyarat(layanan, syarat)] ?? bawaanAturan({ jenis, syarat }, setelan.lokal);
};

const gantiDipakai = (layanan: LayananId, syarat: Syarat, ganti: Alternatif, setelan: SetelanLayanan): boolean =>
  (ganti.keyakinan !== "low" ||
    (setelan.aturan?.[kunciAlternatif(layanan, syarat, ganti)] ?? !tidakDiterima(ganti, setelan.lokal))) &&
  (ganti.dokumen !== "f_1_05" || setelan.terimaF105);

/** The requirements of a service as this office asks for them: without the rules that it switched off. */
export const syaratKantor = (layanan: LayananId, setelan: SetelanLayanan): readonly Syarat[] =>
  layananById(layanan)
    .syarat.filter(({ formSet }) => formSet === undefined || formSet === setelan.formSet)
    .filter((satu) => dipakai(layanan, satu, setelan))
    .map((satu) =>
      satu.alternatif === undefined
        ? satu
        : { ...satu, alternatif: satu.alternatif.filter((ganti) => gantiDipakai(layanan, satu, ganti, setelan)) },
    );
