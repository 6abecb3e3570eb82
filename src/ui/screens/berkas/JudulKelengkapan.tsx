/** "5 dari 8" and "Tinggal 3 lagi sebelum Ibu Nur pulang", with the next acts in one line. Read out when it changes. */
import { bisaDikoreksi } from "../../../domain/permohonan/koreksi.ts";
import { useText } from "../../text/bahasa.tsx";
import type { KeadaanBerkas } from "./keadaanBerkas.ts";
import { useKataTindakan } from "./kataTindakan.ts";
import { useKataSapaan } from "./kataSapaan.ts";
import type { LayarBerkas } from "./layarBerkas.ts";
import styles from "./JudulKelengkapan.module.css";

/** How many acts the line under the heading names. */
const BANYAK = 3;

export const JudulKelengkapan = (props: { readonly layar: LayarBerkas; readonly keadaan: KeadaanBerkas }) => {
  const t = useText();
  const kataTindakan = useKataTindakan(() => props.layar);
  const sapaan = useKataSapaan(() => props.layar);
  const sisa = () => props.keadaan.hitung().total - props.keadaan.hitung().beres;
  /** Given up, or nothing of it goes on. */
  const ujung = () => {
    const p = props.layar.state();
    return (
      p !== undefined && (p.batal !== undefined || Object.values(p.layanan).every(({ status }) => status === "dicabut"))
    );
  };
  const bisaKoreksi = () => {
    const p = props.layar.state();
    return p !== undefined && !props.keadaan.diMeja() && Object.values(p.layanan).some(bisaDikoreksi);
  };
  const judul = () => {
    if (ujung()) return props.layar.state()?.batal ? t("ujung.dibatalkan") : t("ujung.dicabutSemua");
    if (!props.keadaan.diMeja()) return t("berkas.sudahDiserahkan");
    if (props.keadaan.dikoreksi() && !props.keadaan.ditunda()) return t("ujung.koreksiJudul");
    return sisa() > 0 ? t("berkas.tinggal", { n: sisa(), nama: sapaan() }) : t("berkas.semuaAda", { nama: sapaan() });
  };
  const lanjut = () => {
    if (bisaKoreksi()) return t("ujung.koreksiAjak");
    if (!props.keadaan.diMeja()) return t("berkas.sudahDiserahkanLanjut");
    const kata = props.keadaan.tersisa().slice(0, BANYAK).map(kataTindakan).join(", ");
    return kata === "" ? t("berkas.semuaAdaLanjut") : `${kata.charAt(0).toUpperCase()}${kata.slice(1)}.`;
  };
  return (
    <div class={styles.judul}>
      <div class={styles.kotak}>
        <b>{props.keadaan.hitung().beres}</b>
        <span>{t("berkas.dariTotal", { total: props.keadaan.hitung().total })}</span>
      </div>
      <div role="status">
        <h1>{judul()}</h1>
        <p class="muted">{lanjut()}</p>
      </div>
    </div>
  );
};
