/** A recap as a sheet with column letters and row numbers, like the Excel that it becomes. Only rows in sight are drawn. */
import { createVirtualizer } from "@tanstack/solid-virtual";
import { For, Show } from "solid-js";
import { cx } from "../../parts/cx.ts";
import ledger from "../../parts/Ledger.module.css";
import { Mark } from "../../parts/Mark.tsx";
import { useText } from "../../text/bahasa.tsx";
import { huruf, type KolomRekap } from "./kolomRekap.ts";
import styles from "./Rekapan.module.css";

interface Props<Row> {
  readonly label: string;
  readonly kolom: readonly KolomRekap<Row>[];
  readonly baris: readonly Row[];
  readonly kunci: (row: Row) => string;
  readonly jumlah: string;
  readonly nada: (row: Row) => "tunda" | undefined;
}

const TINGGI = 36;

export const TabelRekap = <Row,>(props: Props<Row>) => {
  const t = useText();
  let gulir: HTMLDivElement | undefined;
  const maya = createVirtualizer<HTMLDivElement, HTMLTableRowElement>({
    get count() {
      return props.baris.length;
    },
    getScrollElement: () => gulir ?? null,
    estimateSize: () => TINGGI,
    overscan: 12,
  });
  const terlihat = () => maya.getVirtualItems();
  const atas = () => terlihat()[0]?.start ?? 0;
  const bawah = () => Math.max(0, maya.getTotalSize() - (terlihat().at(-1)?.end ?? 0));
  return (
    <div
      ref={(element) => (gulir = element)}
      class={styles.gulir}
      tabindex="0"
      role="region"
      aria-label={`${props.label}. ${t("meja.kolomGeser")}`}
    >
      <table class={cx(ledger["ledger"], styles.rekap)} aria-rowcount={props.baris.length + 1}>
        <thead>
          <tr class={styles.huruf} aria-hidden="true">
            <th />
            <For each={props.kolom}>{(_, i) => <th>{huruf(i())}</th>}</For>
          </tr>
          <tr>
            <th class={styles.brs} />
            <For each={props.kolom}>{(k) => <th scope="col">{k.kepala}</th>}</For>
          </tr>
        </thead>
        <tbody>
          <Show when={atas() > 0}>
            <tr aria-hidden="true" style={{ height: `${atas()}px` }} />
          </Show>
          <For each={terlihat().map((item) => item.index)}>
            {(i) => (
              <Show when={props.baris[i]}>
                {(row) => (
                  <tr class={styles[props.nada(row()) ?? ""]} aria-rowindex={i + 2}>
                    <td class={styles.brs}>{i + 2}</td>
                    <For each={props.kolom}>
                      {(k) => (
                        <td class={cx(k.angka && ledger["number"])}>
                          <Show when={k.tanda?.(row())} fallback={k.isi(row()) || "–"}>
                            {(tanda) => (
                              <Mark of={tanda()} small>
                                {k.isi(row())}
                              </Mark>
                            )}
                          </Show>
                        </td>
                      )}
                    </For>
                  </tr>
                )}
              </Show>
            )}
          </For>
          <Show when={bawah() > 0}>
            <tr aria-hidden="true" style={{ height: `${bawah()}px` }} />
          </Show>
        </tbody>
        <tfoot>
          <tr>
            <td />
            <td colspan={props.kolom.length}>
              <b>{props.jumlah}</b>
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
};
