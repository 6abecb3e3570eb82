/** Files finished per day as bars: the filled part was within the standard. */
import { For, Show } from "solid-js";
import type { SelesaiHari } from "../../../domain/rekap/waktuLangkah.ts";
import { useBahasa, useText } from "../../text/bahasa.tsx";
import { tanggalPanjang, tanggalSingkat } from "../../text/tanggal.ts";
import styles from "./Kinerja.module.css";

const PIKSEL = 140;

export const BatangHari = (props: { readonly hari: readonly SelesaiHari[] }) => {
  const t = useText();
  const { bahasa } = useBahasa();
  const paling = () => Math.max(1, ...props.hari.map((h) => h.selesai));
  const tinggi = (n: number) => Math.round((n / paling()) * PIKSEL);
  const rapat = () => props.hari.length > 7;
  const nama = (tanggal: string) => tanggalPanjang(tanggal, bahasa()).slice(0, 3);
  return (
    <ol class={styles.hari} style={{ "--hari": String(Math.max(1, props.hari.length)) }}>
      <For each={props.hari}>
        {(h) => (
          <li>
            <span class={styles.n}>{h.selesai}</span>
            <span class={styles.btg} style={{ height: `${tinggi(h.selesai)}px` }} aria-hidden="true">
              <i style={{ height: `${tinggi(h.tepat)}px` }} />
            </span>
            <b>{rapat() ? String(Number(h.tanggal.slice(8))) : nama(h.tanggal)}</b>
            <Show when={!rapat()}>
              <small>{t("meja.tepatN", { n: h.tepat })}</small>
            </Show>
            <span class="vh">{tanggalSingkat(h.tanggal, bahasa())}</span>
          </li>
        )}
      </For>
    </ol>
  );
};
