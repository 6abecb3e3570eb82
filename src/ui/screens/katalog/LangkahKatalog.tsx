/** The steps that a service goes through in this office, with their standard minutes. */
import { createMemo, For, Show } from "solid-js";
import type { Layanan } from "../../../domain/layanan/layanan.ts";
import { langkahLayanan, menitPasti } from "../../../domain/sop/langkahLayanan.ts";
import { useJemput } from "../../app/jemput.ts";
import { Sheet } from "../../parts/Sheet.tsx";
import { useText } from "../../text/bahasa.tsx";
import styles from "./Katalog.module.css";

const BILA = { rekam: "katalog.bilaRekam", foto: "katalog.bilaFoto", ikd: "katalog.bilaIkd" } as const;

export const LangkahKatalog = (props: { readonly layanan: Layanan }) => {
  const t = useText();
  const { setelan } = useJemput();
  const langkah = createMemo(() => langkahLayanan(props.layanan, setelan()));
  return (
    <Sheet padded>
      <ol class={styles.langkah}>
        <For each={langkah()}>
          {(satu) => (
            <li>
              <b>{satu.no}</b>
              <span>
                {t(`meja.langkah${satu.no}`)}
                <Show when={satu.bila}>
                  {(bila) => <small>{t("katalog.langkahBila", { bila: t(BILA[bila()]) })}</small>}
                </Show>
              </span>
              <span>{satu.menit === null ? "" : t("katalog.menit", { n: satu.menit })}</span>
            </li>
          )}
        </For>
      </ol>
      <p class="muted">{t("katalog.jumlah", { n: menitPasti(langkah()) })}</p>
    </Sheet>
  );
};
