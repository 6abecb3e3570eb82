/** Step 10: printed from SIAK on the right paper; marked here, all of the file's documents at once or one by one. */
import Printer from "lucide-solid/icons/printer";
import { createEffect, For, onCleanup, Show } from "solid-js";
import { cariLayanan } from "../../../../domain/layanan/katalog.ts";
import { Button } from "../../../parts/Button.tsx";
import { useText } from "../../../text/bahasa.tsx";
import { namaHasil } from "../kataKerja.ts";
import styles from "../susun.module.css";
import type { PanelProps } from "./panelProps.ts";

/** Paper of a resulting document; white HVS where the catalogue doesn't know it. */
export const kertasHasil = (kunci: string): "hvs_a4" | "kartu" => {
  const [layanan = "", hasil = ""] = kunci.split(":");
  return cariLayanan(layanan)?.hasil.find((h) => h.id === hasil)?.kertas ?? "hvs_a4";
};

export const PanelCetak = (props: PanelProps) => {
  const t = useText();
  const cetak = (sasaran: readonly string[]) =>
    void props.kerja.lakukan(sasaran.map((hasil) => (detik: number) => ({ type: "Dicetak", hasil, detik }) as const));
  const semua = () => props.tugas.map((g) => g.sasaran);
  createEffect(() =>
    props.onPintasan([{ tuts: "c", cap: "C", kata: t("meja.tercetak").toLowerCase(), run: () => cetak(semua()) }]),
  );
  onCleanup(() => props.onPintasan([]));
  return (
    <>
      <ul class={styles.rapat}>
        <For each={props.tugas}>
          {(g) => (
            <li class={styles.judulRuang}>
              <span class={styles["dua-baris"]}>
                <b>{namaHasil(g.sasaran)}</b>
                <small>{t(`meja.kertas_${kertasHasil(g.sasaran)}`)}</small>
              </span>
              <Show when={props.tugas.length > 1}>
                <Button size="small" onClick={() => cetak([g.sasaran])}>
                  {t("meja.tercetak")}
                </Button>
              </Show>
            </li>
          )}
        </For>
      </ul>
      <Button kind="primary" full icon={Printer} keyHint="C" busy={props.kerja.sibuk()} onClick={() => cetak(semua())}>
        {props.tugas.length > 1 ? t("meja.tercetakN", { n: props.tugas.length }) : t("meja.tercetak")}
      </Button>
    </>
  );
};
