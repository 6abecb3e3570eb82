/** One setting as a line of the ledger: the question and its source, the choices in words, the default. */
import type { JSX } from "solid-js";
import { createUniqueId, For } from "solid-js";
import type { SetelanKantor } from "../../../protocol/kantor.ts";
import { cx } from "../../parts/cx.ts";
import { useText } from "../../text/bahasa.tsx";
import choice from "../../parts/ChoiceField.module.css";
import type { Tanya } from "./setelanTanya.ts";
import styles from "./BukuSetelan.module.css";

interface BarisProps {
  readonly id: string;
  readonly tanya: string;
  readonly sumber: string | undefined;
  readonly bawaan: string;
  readonly diubah: boolean;
  readonly children: JSX.Element;
}

export const BarisSetelan = (props: BarisProps) => {
  const t = useText();
  return (
    <tr class={cx(props.diubah && styles.diubah)}>
      <th scope="row" id={props.id}>
        {props.tanya}
        {props.sumber ? <small>{props.sumber}</small> : null}
      </th>
      <td>{props.children}</td>
      <td class={styles.bawaan} data-kata={t("admin.kolomBawaan")}>
        {props.bawaan}
      </td>
    </tr>
  );
};

interface Props {
  readonly tanya: Tanya;
  readonly dasar: SetelanKantor;
  readonly draf: SetelanKantor;
  readonly mati: boolean;
  readonly onUbah: (setelan: SetelanKantor) => void;
}

export const BarisTanya = (props: Props) => {
  const t = useText();
  const id = createUniqueId();
  const bawaan = () => props.tanya.pilihan.find((p) => p.bawaan);
  return (
    <BarisSetelan
      id={id}
      tanya={t(props.tanya.kata)}
      sumber={t(props.tanya.sumber)}
      bawaan={((p) => (p ? t(p.kata) : ""))(bawaan())}
      diubah={props.dasar[props.tanya.kunci] !== props.draf[props.tanya.kunci]}
    >
      <div class={cx(choice["choices"], styles.pilihan)} role="radiogroup" aria-labelledby={id}>
        <For each={props.tanya.pilihan}>
          {(pilihan) => (
            <label class={cx(choice["choice"], pilihan.terpilih(props.draf) && choice["chosen"])}>
              <input
                type="radio"
                name={id}
                checked={pilihan.terpilih(props.draf)}
                disabled={props.mati}
                onChange={() => props.onUbah(pilihan.terapkan(props.draf))}
              />
              <span>{t(pilihan.kata)}</span>
            </label>
          )}
        </For>
      </div>
    </BarisSetelan>
  );
};
