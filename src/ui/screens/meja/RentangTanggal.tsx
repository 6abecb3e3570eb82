/** From and to, and whose work: the filters of the recaps, in one line. */
import { createSignal, For, Show } from "solid-js";
import type { Rentang } from "../../../domain/rekap/rekapAcuan.ts";
import { DateField } from "../../parts/DateField.tsx";
import { isCalendarDate } from "../../parts/typedDate.ts";
import { useText } from "../../text/bahasa.tsx";
import saring from "./SaringLebih.module.css";
import styles from "./Rekapan.module.css";

interface Props {
  readonly rentang: Rentang;
  readonly onUbah: (rentang: Rentang) => void;
  /** Undefined hides the choice. */
  readonly operator: string | undefined;
  readonly semuaOperator: readonly (readonly [string, string])[];
  readonly onOperator: (id: string) => void;
}

/** One end of the range. What is half typed stays in the field; only a day that fits the other end is taken. */
const Ujung = (props: {
  readonly label: string;
  readonly nilai: string;
  readonly min?: string;
  readonly max?: string;
  readonly onUbah: (tanggal: string) => void;
}) => {
  const [ketikan, setKetikan] = createSignal<string>();
  const cocok = (iso: string): boolean =>
    isCalendarDate(iso) &&
    (props.min === undefined || iso >= props.min) &&
    (props.max === undefined || iso <= props.max);
  const ambil = (iso: string): void => {
    setKetikan(cocok(iso) ? undefined : iso);
    if (cocok(iso)) props.onUbah(iso);
  };
  return (
    <div class={styles.tanggal}>
      <DateField
        label={props.label}
        value={ketikan() ?? props.nilai}
        min={props.min}
        max={props.max}
        onInput={setKetikan}
        onCommit={ambil}
      />
    </div>
  );
};

export const RentangTanggal = (props: Props) => {
  const t = useText();
  return (
    <>
      <Ujung
        label={t("meja.dariTanggal")}
        nilai={props.rentang.dari}
        max={props.rentang.sampai}
        onUbah={(dari) => props.onUbah({ ...props.rentang, dari })}
      />
      <Ujung
        label={t("meja.sampaiTanggal")}
        nilai={props.rentang.sampai}
        min={props.rentang.dari}
        onUbah={(sampai) => props.onUbah({ ...props.rentang, sampai })}
      />
      <Show when={props.operator !== undefined}>
        <select
          class={saring.pilih}
          aria-label={t("meja.operator")}
          value={props.operator}
          onChange={(event) => props.onOperator(event.currentTarget.value)}
        >
          <option value="">{t("meja.semuaOperator")}</option>
          <For each={props.semuaOperator}>{([id, nama]) => <option value={id}>{nama}</option>}</For>
        </select>
      </Show>
    </>
  );
};
