/** The pages of this scan, small, the last one first in sight; a tap opens one to set its edges. */
import Crop from "lucide-solid/icons/crop";
import TriangleAlert from "lucide-solid/icons/triangle-alert";
import { For, Show } from "solid-js";
import type { Halaman } from "../../../domain/permohonan/peristiwa.ts";
import { Ikon } from "../../parts/Ikon.tsx";
import { useText } from "../../text/bahasa.tsx";
import { useKataUkuran } from "./kataUkuran.ts";
import styles from "./DeretHalaman.module.css";

interface Props {
  readonly halaman: readonly Halaman[];
  /** Names of those whose edges were a guess. */
  readonly ragu: readonly string[];
  readonly url: (halaman: Halaman) => string | undefined;
  readonly onBuka: (halaman: Halaman) => void;
}

export const DeretHalaman = (props: Props) => {
  const t = useText();
  const { bytes: kataBytes } = useKataUkuran();
  return (
    <Show when={props.halaman.length > 0}>
      <div class={styles.deret}>
        <For each={props.halaman}>
          {(satu, urut) => (
            <button type="button" onClick={() => props.onBuka(satu)}>
              <span class={styles.gambar}>
                <Show when={props.url(satu)} fallback={<i />}>
                  {(url) => <img src={url()} alt="" />}
                </Show>
                <Ikon of={props.ragu.includes(satu.hash) ? TriangleAlert : Crop} />
              </span>
              <small>
                <span class="vh">
                  {t("tangkap.aturTepiHalaman", { n: urut() + 1 })}
                  {props.ragu.includes(satu.hash) ? `. ${t("tangkap.tepiTakJelas")}` : ""}
                </span>
                <span aria-hidden="true">{t("berkas.halamanSingkat", { n: urut() + 1 })}</span>
              </small>
              <small class={styles.bytes}>{kataBytes(satu)}</small>
            </button>
          )}
        </For>
      </div>
    </Show>
  );
};
