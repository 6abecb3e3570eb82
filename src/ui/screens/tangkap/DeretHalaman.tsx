/** The pages of this scan, small, the last one first in sight; a tap opens one to set its edges. */
import Crop from "lucide-solid/icons/crop";
import { For, Show } from "solid-js";
import type { Halaman } from "../../../domain/permohonan/peristiwa.ts";
import { Ikon } from "../../parts/Ikon.tsx";
import { useText } from "../../text/bahasa.tsx";
import styles from "./DeretHalaman.module.css";

interface Props {
  readonly halaman: readonly Halaman[];
  readonly url: (halaman: Halaman) => string | undefined;
  readonly onBuka: (halaman: Halaman) => void;
}

export const DeretHalaman = (props: Props) => {
  const t = useText();
  return (
    <Show when={props.halaman.length > 0}>
      <div class={styles.deret}>
        <For each={props.halaman}>
          {(satu, urut) => (
            <button type="button" onClick={() => props.onBuka(satu)}>
              <span class={styles.gambar}>
                <img src={props.url(satu)} alt="" />
                <Ikon of={Crop} />
              </span>
              <small>
                <span class="vh">{t("tangkap.aturTepiHalaman", { n: urut() + 1 })}</span>
                <span aria-hidden="true">{t("berkas.halamanSingkat", { n: urut() + 1 })}</span>
              </small>
            </button>
          )}
        </For>
      </div>
    </Show>
  );
};
