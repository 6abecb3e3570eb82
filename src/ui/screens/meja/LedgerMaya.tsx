/** A ledger for thousands of rows: only those in sight are drawn. Arrow keys walk, Enter opens, as in `Ledger`. */
import { createVirtualizer } from "@tanstack/solid-virtual";
import type { JSX } from "solid-js";
import { createEffect, For, on, Show } from "solid-js";
import { cx } from "../../parts/cx.ts";
import type { Column } from "../../parts/Ledger.tsx";
import ledger from "../../parts/Ledger.module.css";
import styles from "./LedgerMaya.module.css";

interface Props<Row> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly selected: string | undefined;
  readonly onSelect: (key: string) => void;
  readonly onOpen: (key: string) => void;
  readonly empty: JSX.Element;
  /** Height of a row in CSS pixels: the same for all, so that the scroll bar tells the truth. */
  readonly tinggi?: number;
}

export const LedgerMaya = <Row,>(props: Props<Row>) => {
  let gulir: HTMLDivElement | undefined;
  const tinggi = () => props.tinggi ?? 54;
  const maya = createVirtualizer<HTMLDivElement, HTMLTableRowElement>({
    get count() {
      return props.rows.length;
    },
    getScrollElement: () => gulir ?? null,
    estimateSize: () => tinggi(),
    overscan: 8,
  });
  const letak = () => props.rows.findIndex((row) => props.rowKey(row) === props.selected);
  const pilih = (i: number): void => {
    const row = props.rows[Math.max(0, Math.min(props.rows.length - 1, i))];
    if (row) props.onSelect(props.rowKey(row));
  };
  createEffect(on(letak, (i) => i >= 0 && maya.scrollToIndex(i, { align: "auto" }), { defer: true }));
  const tekan = (event: KeyboardEvent): void => {
    const halaman = Math.max(1, Math.floor((gulir?.clientHeight ?? 0) / tinggi()) - 1);
    const langkah = { ArrowDown: 1, ArrowUp: -1, PageDown: halaman, PageUp: -halaman }[event.key];
    if (langkah !== undefined) pilih(letak() + langkah);
    else if (event.key === "Home") pilih(0);
    else if (event.key === "End") pilih(props.rows.length - 1);
    else if (event.key === "Enter" && props.selected !== undefined) props.onOpen(props.selected);
    else return;
    event.preventDefault();
  };
  const isi = () => maya.getVirtualItems();
  const atas = () => isi()[0]?.start ?? 0;
  const bawah = () => Math.max(0, maya.getTotalSize() - (isi().at(-1)?.end ?? 0));
  return (
    <div
      ref={(element) => (gulir = element)}
      class={styles.gulir}
      tabindex="0"
      role="grid"
      aria-label={props.label}
      aria-rowcount={props.rows.length + 1}
      aria-activedescendant={letak() >= 0 ? `baris-${props.selected ?? ""}` : undefined}
      onKeyDown={tekan}
    >
      <table class={cx(ledger["ledger"], ledger["tall"], styles.tabel)} role="presentation">
        <thead>
          <tr role="row" aria-rowindex={1}>
            <For each={props.columns}>
              {(column) => (
                <th role="columnheader" style={column.width ? { width: column.width } : {}}>
                  {column.head}
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <Show when={props.rows.length === 0}>
            <tr role="row">
              <td role="gridcell" colspan={props.columns.length}>
                {props.empty}
              </td>
            </tr>
          </Show>
          <Show when={atas() > 0}>
            <tr aria-hidden="true" style={{ height: `${atas()}px` }} />
          </Show>
          <For each={isi().map((item) => item.index)}>
            {(i) => (
              <Show when={props.rows[i]}>
                {(row) => (
                  <tr
                    id={`baris-${props.rowKey(row())}`}
                    role="row"
                    aria-rowindex={i + 2}
                    aria-selected={props.rowKey(row()) === props.selected}
                    class={cx(ledger["pickable"], props.rowKey(row()) === props.selected && ledger["chosen"])}
                    style={{ height: `${tinggi()}px` }}
                    onClick={() => props.onSelect(props.rowKey(row()))}
                    onDblClick={() => props.onOpen(props.rowKey(row()))}
                  >
                    <For each={props.columns}>{(column) => <td role="gridcell">{column.cell(row())}</td>}</For>
                  </tr>
                )}
              </Show>
            )}
          </For>
          <Show when={bawah() > 0}>
            <tr aria-hidden="true" style={{ height: `${bawah()}px` }} />
          </Show>
        </tbody>
      </table>
    </div>
  );
};
