/** How sure a rule is, in words, and where it comes from: one tap shows title and reference of each source. */
import { For, Show } from "solid-js";
import { kunciKeyakinan, sumberByKode } from "../../../domain/layanan/data/sumber.ts";
import type { Keyakinan } from "../../../domain/layanan/layanan.ts";
import { Mark } from "../../parts/Mark.tsx";
import type { Tanda } from "../../parts/tanda.ts";
import { useAturan } from "../../text/useAturan.ts";
import styles from "./SumberSyarat.module.css";

const TANDA = { high: "ok", medium: "none", low: "care" } as const satisfies Record<Keyakinan, Tanda>;

export const Kepastian = (props: { readonly keyakinan: Keyakinan }) => {
  const aturan = useAturan();
  return (
    <Mark of={TANDA[props.keyakinan]} small>
      {aturan(kunciKeyakinan(props.keyakinan))}
    </Mark>
  );
};

export const SumberSyarat = (props: { readonly sumber: readonly string[]; readonly keyakinan: Keyakinan }) => (
  <details class={styles.sumber}>
    <summary>
      <Kepastian keyakinan={props.keyakinan} />
      <span>{[...new Set(props.sumber.map((kode) => sumberByKode(kode).judul))].join(", ")}</span>
    </summary>
    <ul>
      <For each={props.sumber}>
        {(kode) => (
          <li>
            <b>{sumberByKode(kode).judul}</b>
            <Show when={sumberByKode(kode).rujukan}>{(rujukan) => <span>{rujukan()}</span>}</Show>
          </li>
        )}
      </For>
    </ul>
  </details>
);
