/** The dock of the form: back to the section before, on to the next. */
import ArrowLeft from "lucide-solid/icons/arrow-left";
import ArrowRight from "lucide-solid/icons/arrow-right";
import { useNavigate } from "@solidjs/router";
import { Show } from "solid-js";
import { Button } from "../../parts/Button.tsx";
import { useText } from "../../text/bahasa.tsx";
import { alamatIsi } from "./alamat.ts";
import { useJudulBagian } from "./judulBagian.ts";
import type { KeadaanFormulir } from "./keadaanFormulir.ts";
import type { LayarBerkas } from "./layarBerkas.ts";
import styles from "./DokFormulir.module.css";

/** The main button's place: Enter on the last field goes there. */
export const ID_LANJUT = "lanjut";

interface Props {
  readonly layar: LayarBerkas;
  readonly formulir: KeadaanFormulir;
  readonly onLanjut: () => void;
}

export const DokFormulir = (props: Props) => {
  const t = useText();
  const pergi = useNavigate();
  const judul = useJudulBagian();
  return (
    <>
      <Show when={props.formulir.sebelum()}>
        {(satu) => (
          <span class={styles.mundur}>
            <Button size="big" icon={ArrowLeft} onClick={() => pergi(alamatIsi(props.layar.app(), satu().id))}>
              <span class={styles.panjang}>{judul(satu())}</span>
            </Button>
          </span>
        )}
      </Show>
      <div id={ID_LANJUT} class={styles.lanjut}>
        <Button kind="primary" size="big" full iconAfter={ArrowRight} onClick={() => props.onLanjut()}>
          <Show when={props.formulir.berikut()} fallback={t("berkas.selesaiIsi")}>
            {(satu) => <>{t("berkas.cocokLanjut", { bagian: judul(satu()) })}</>}
          </Show>
        </Button>
      </div>
    </>
  );
};
