/** The hamlets of the village, typed once, and the one served today. */
import X from "lucide-solid/icons/x";
import { createSignal, createUniqueId, For, Show } from "solid-js";
import { useText } from "../../text/bahasa.tsx";
import { Button } from "../../parts/Button.tsx";
import { TextField } from "../../parts/TextField.tsx";
import { hapusDusun, tambahDusun, type IsiAcara } from "./isiAcara.ts";
import styles from "./Acara.module.css";

interface Props {
  readonly isi: IsiAcara;
  readonly onUbah: (isi: IsiAcara) => void;
}

export const DusunAcara = (props: Props) => {
  const t = useText();
  const kelompok = createUniqueId();
  const [baru, setBaru] = createSignal("");
  let masukan: HTMLInputElement | undefined;
  const tambah = () => {
    props.onUbah(tambahDusun(props.isi, baru()));
    setBaru("");
    masukan?.focus();
  };
  return (
    <section class={styles.bagian}>
      <div>
        <h2>{t("lapangan.acaraDusun")}</h2>
        <p class="muted">{t("lapangan.acaraDusunLanjut")}</p>
      </div>
      <Show when={props.isi.daftarDusun.length > 0}>
        <div class={styles.dusun} role="radiogroup" aria-label={t("lapangan.dusunHariIni")}>
          <For each={props.isi.daftarDusun}>
            {(nama) => (
              <div>
                <label>
                  <input
                    type="radio"
                    name={kelompok}
                    checked={props.isi.dusun === nama}
                    onChange={() => props.onUbah({ ...props.isi, dusun: nama })}
                  />
                  <span>{nama}</span>
                </label>
                <Button kind="text" iconOnly icon={X} onClick={() => props.onUbah(hapusDusun(props.isi, nama))}>
                  {t("lapangan.hapusDusun", { nama })}
                </Button>
              </div>
            )}
          </For>
        </div>
      </Show>
      <form
        class={styles.tambah}
        onSubmit={(event) => {
          event.preventDefault();
          tambah();
        }}
      >
        <TextField
          ref={(element) => (masukan = element)}
          label={t("lapangan.acaraDusunBaru")}
          maxLength={60}
          value={baru()}
          onInput={setBaru}
        />
        <Button type="submit">{t("lapangan.tambah")}</Button>
      </form>
    </section>
  );
};
