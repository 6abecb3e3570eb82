/** "Siapa yang bertugas?": the officers of this device as one radio group, with initials and role. */
import CircleCheck from "lucide-solid/icons/circle-check";
import { createUniqueId, For, Show } from "solid-js";
import { PERAN, type Peran } from "../../../domain/permohonan/peran.ts";
import { useText } from "../../text/bahasa.tsx";
import { cx } from "../../parts/cx.ts";
import { Ikon } from "../../parts/Ikon.tsx";
import styles from "./DaftarPetugas.module.css";

export interface OrangGerbang {
  readonly id: string;
  readonly nama: string;
  readonly inisial: string;
  readonly peran: readonly string[];
}

interface Props {
  readonly orang: readonly OrangGerbang[];
  readonly dipilih: string | undefined;
  readonly onPilih: (id: string) => void;
}

const peranDikenal = (peran: readonly string[]): readonly Peran[] => PERAN.filter((satu) => peran.includes(satu));

export const DaftarPetugas = (props: Props) => {
  const t = useText();
  const judul = createUniqueId();
  const nama = createUniqueId();
  return (
    <section>
      <h2 id={judul} class={styles.judul}>
        {t("masuk.siapa")}
      </h2>
      <div class={styles.daftar} role="radiogroup" aria-labelledby={judul}>
        <For each={props.orang}>
          {(satu) => (
            <label class={cx(styles.satu, props.dipilih === satu.id && styles.dipilih)}>
              <input
                type="radio"
                class="vh"
                name={nama}
                value={satu.id}
                checked={props.dipilih === satu.id}
                onChange={() => props.onPilih(satu.id)}
              />
              <span class={styles.inisial} aria-hidden="true">
                {satu.inisial}
              </span>
              <span class={styles.kata}>
                <b>{satu.nama}</b>
                <small>
                  {peranDikenal(satu.peran)
                    .map((peran) => t(`umum.peran_${peran}`))
                    .join(", ")}
                </small>
              </span>
              <Show when={props.dipilih === satu.id}>
                <Ikon of={CircleCheck} size="l" class={styles.centang} />
              </Show>
            </label>
          )}
        </For>
      </div>
    </section>
  );
};
