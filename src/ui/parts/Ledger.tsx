/** A ledger: ruled table with a double line under its head. Rows can be chosen by mouse and arrow keys. */
import type { JSX } from "solid-js";
import { For, Show } from "solid-js";
import { cx } from "./cx.ts";
import styles from "./Ledger.module.css";

export interface Column<Row> {
  readonly key: string;
  readonly head: JSX.Element;
  readonly cell: (row: Row) => JSX.Element;
  readonly number?: boolean;
  readonly width?: string;
}

interface Props<Row> {
  /** What the table lists; read out, not shown. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly selected?: string | undefined;
  readonly onSelect?: ((key: string) => void) | undefined;
  readonly onOpen?: ((key: string) => void) | undefined;
  readonly foot?: JSX.Element;
  readonly empty?: JSX.Element;
  readonly tall?: boolean | undefined;
}

/** The row that an arrow key leads to; undefined where there is none. */
const neighbour = (row: HTMLElement, key: string): HTMLElement | undefined => {
  const rows = [...(row.parentElement?.children ?? [])].filter((one): one is HTMLElement => one instanceof HTMLElement);
  const at = rows.indexOf(row);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[key];
  return to === undefined ? undefined : rows[to];
};

const LedgerRow = <Row,>(props: Props<Row> & { readonly row: Row; readonly first: boolean }) => {
  const key = () => props.rowKey(props.row);
  const chosen = () => props.selected === key();
  const tabIndex = () =>
    !props.onSelect ? undefined : chosen() || (props.selected === undefined && props.first) ? 0 : -1;
  const move = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    if (event.key === "Enter" && event.target === event.currentTarget) return props.onOpen?.(key());
    const next = neighbour(event.currentTarget, event.key);
    if (!next || !props.onSelect) return undefined;
    event.preventDefault();
    next.focus();
    return props.onSelect(next.dataset["key"] ?? "");
  };
  return (
    <tr
      class={cx(chosen() && styles.chosen, Boolean(props.onSelect) && styles.pickable)}
      data-key={key()}
      tabindex={tabIndex()}
      aria-selected={props.onSelect ? chosen() : undefined}
      onClick={() => props.onSelect?.(key())}
      onDblClick={() => props.onOpen?.(key())}
      onKeyDown={move}
    >
      <For each={props.columns}>
        {(column) => <td class={cx(column.number && styles.number)}>{column.cell(props.row)}</td>}
      </For>
    </tr>
  );
};

export const Ledger = <Row,>(props: Props<Row>) => (
  <table
    class={cx(styles.ledger, props.tall && styles.tall)}
    aria-label={props.label}
    role={props.onSelect ? "grid" : undefined}
  >
    <thead>
      <tr>
        <For each={props.columns}>
          {(column) => (
            <th
              scope="col"
              class={cx(column.number && styles.number)}
              style={column.width ? { width: column.width } : {}}
            >
              {column.head}
            </th>
          )}
        </For>
      </tr>
    </thead>
    <tbody>
      <For
        each={props.rows}
        fallback={
          <Show when={props.empty}>
            <tr>
              <td colspan={props.columns.length}>{props.empty}</td>
            </tr>
          </Show>
        }
      >
        {(row, index) => <LedgerRow {...props} row={row} first={index() === 0} />}
      </For>
    </tbody>
    <Show when={props.foot}>
      <tfoot>{props.foot}</tfoot>
    </Show>
  </table>
);
