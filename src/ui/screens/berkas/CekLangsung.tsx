/** The live checks as ruled cells: sharpness, light, glare. */
import CircleCheck from "lucide-solid/icons/circle-check";
import TriangleAlert from "lucide-solid/icons/triangle-alert";
import { For } from "solid-js";
import type { AlasanMutu } from "../../../domain/praperiksa/bacaan.ts";
import { cx } from "../../parts/cx.ts";
import { Ikon } from "../../parts/Ikon.tsx";
import { useText } from "../../text/bahasa.tsx";
import styles from "./CekLangsung.module.css";

const CEK = [
  { alasan: "buram", judul: "berkas.cekTajam", baik: "berkas.cekCukup", kurang: "berkas.cekBuram" },
  { alasan: "gelap", judul: "berkas.cekCahaya", baik: "berkas.cekCukup", kurang: "berkas.cekGelap" },
  { alasan: "silau", judul: "berkas.cekSilau", baik: "berkas.cekTakAda", kurang: "berkas.cekAda" },
] as const;

export const CekLangsung = (props: { readonly alasan: readonly AlasanMutu[] }) => {
  const t = useText();
  return (
    <ul class={styles.cek} aria-label={t("berkas.cekLangsung")}>
      <For each={CEK}>
        {(cek) => {
          const kurang = () => props.alasan.includes(cek.alasan);
          return (
            <li class={cx(kurang() && styles.kurang)}>
              <Ikon of={kurang() ? TriangleAlert : CircleCheck} />
              <span>
                <b>{t(cek.judul)}</b>
                {t(kurang() ? cek.kurang : cek.baik)}
              </span>
            </li>
          );
        }}
      </For>
    </ul>
  );
};
