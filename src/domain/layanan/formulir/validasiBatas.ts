/** Reported after the time that the law gives: noted with what to tell the citizen, served all the same. */
import { createCatatan, type Catatan } from "../../identitas/catatan.ts";
import { selisihHari } from "../../identitas/tanggal.ts";
import { batasLaporKantor } from "../layananKantor.ts";
import { nilaiIsian } from "../isian.ts";
import type { KelengkapanMasukan } from "../kelengkapan.ts";
import { kolomByPath } from "./kolomByPath.ts";

/** Rules `birth_60d`, `death_30d`, `marriage_60d`, `divorce_60d`, `lapor_lewat`, `lapor_penetapan`. */
export const checkBatas = ({ layanan, isian, tanggal, setelan }: KelengkapanMasukan): readonly Catatan[] =>
  layanan.flatMap((id) => {
    const batas = batasLaporKantor(id, setelan);
    const hari = batas === undefined ? null : selisihHari(nilaiIsian(isian, batas.sejak), tanggal);
    if (batas === undefined || hari === null || hari <= batas.hari) return [];
    const params = {
      hari: String(hari),
      batas: String(batas.hari),
      sejak: `@${kolomByPath(batas.sejak)?.label ?? ""}`,
    };
    return [{ ...createCatatan(batas.aturan, "info", params), path: batas.sejak }];
  });
