/** Requirements as the catalogue's help lists them: form of handing over, why, notes, what may stand in, source. */
import { For, Show } from "solid-js";
import type { SyaratBerlaku } from "../../../domain/layanan/kelengkapan.ts";
import type { SetelanLayanan } from "../../../domain/layanan/setelan.ts";
import { List } from "../../parts/Row.tsx";
import { Mark } from "../../parts/Mark.tsx";
import { useText } from "../../text/bahasa.tsx";
import { useAturan } from "../../text/useAturan.ts";
import { GantiSyarat } from "../berkas/GantiSyarat.tsx";
import { useKataSyarat } from "../berkas/kataSyarat.ts";
import { SumberSyarat } from "../berkas/SumberSyarat.tsx";
import styles from "./Katalog.module.css";

interface Props {
  readonly label: string;
  readonly syarat: readonly SyaratBerlaku[];
  readonly formSet: SetelanLayanan["formSet"];
}

export const SyaratKatalog = (props: Props) => {
  const t = useText();
  const aturan = useAturan();
  const kata = useKataSyarat(() => props.formSet);
  return (
    <List label={props.label}>
      <For each={props.syarat}>
        {(satu) => (
          <li class={styles.syarat}>
            <h3>{kata.judul(satu)}</h3>
            <p>
              {kata.bentuk(satu.bentuk)} · {kata.need(satu.need)}
            </p>
            <Mark of={satu.berlaku ? "ok" : "skip"} small>
              {kata.alasan(satu)}
            </Mark>
            <For each={satu.catatan}>{(catatan) => <p>{aturan(catatan)}</p>}</For>
            <SumberSyarat sumber={satu.sumber} keyakinan={satu.keyakinan} />
            <Show when={satu.berlaku && satu.alternatif.length > 0}>
              <dl>
                <dt>{t("katalog.ganti")}</dt>
                <GantiSyarat alternatif={satu.alternatif} formSet={props.formSet} />
              </dl>
            </Show>
          </li>
        )}
      </For>
    </List>
  );
};
