/** From and to, and whose work: the filters of the recaps, in one line. */
import { For, Show } from "solid-js";
import type { Rentang } from "../../../domain/rekap/rekapAcuan.ts";
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

export const RentangTanggal = (props: Props) => {
  const t = useText();
  const tanggal = (kunci: "dari" | "sampai", nilai: string): void => {
    if (nilai !== "") props.onUbah({ ...props.rentang, [kunci]: nilai });
  };
  return (
    <>
      <label class={styles.tanggal}>
        <span>{t("meja.dariTanggal")}</span>
        <input
          type="date"
          class={saring.pilih}
          value={props.rentang.dari}
          max={props.rentang.sampai}
          onChange={(event) => tanggal("dari", event.currentTarget.value)}
        />
      </label>
      <label class={styles.tanggal}>
        <span>{t("meja.sampaiTanggal")}</span>
        <input
          type="date"
          class={saring.pilih}
          value={props.rentang.sampai}
          min={props.rentang.dari}
          onChange={(event) => tanggal("sampai", event.currentTarget.value)}
        />
      </label>
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
