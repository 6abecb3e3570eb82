/** A thumbprint instead of a signature: its photo, and the two witnesses who saw it. */
import Camera from "lucide-solid/icons/camera";
import { Show } from "solid-js";
import type { CaptureError } from "../../../capture/gambar.ts";
import type { Gambar } from "../../../capture/sandiGambar.ts";
import { createSignal, createUniqueId } from "solid-js";
import { useJemput } from "../../app/jemput.ts";
import { Ikon } from "../../parts/Ikon.tsx";
import { Note } from "../../parts/Note.tsx";
import { TextField } from "../../parts/TextField.tsx";
import { useText } from "../../text/bahasa.tsx";
import { useKataTangkap } from "./kataTangkap.ts";
import styles from "./CapJempol.module.css";

interface Props {
  readonly saksi: readonly [string, string];
  readonly onSaksi: (saksi: readonly [string, string]) => void;
  readonly onFoto: (gambar: Gambar | undefined) => void;
  readonly url: string | undefined;
}

export const CapJempol = (props: Props) => {
  const t = useText();
  const kata = useKataTangkap();
  const { latar } = useJemput();
  const id = createUniqueId();
  const [galat, setGalat] = createSignal<CaptureError["type"]>();
  const ambil = async (file: File | undefined) => {
    if (!file) return;
    const gambar = await latar.foto(file, "utuh");
    setGalat(gambar.ok ? undefined : gambar.error.type);
    props.onFoto(gambar.ok ? gambar.value : undefined);
  };
  return (
    <div class={styles.cap}>
      <div class={styles.foto}>
        <input
          id={id}
          class={styles.input}
          type="file"
          accept="image/*"
          capture="environment"
          onChange={(event) => {
            void ambil(event.currentTarget.files?.[0]);
            event.currentTarget.value = "";
          }}
        />
        <label for={id}>
          <Show
            when={props.url}
            fallback={
              <>
                <Ikon of={Camera} size="l" />
                <b>{t("berkas.fotoJempol")}</b>
                <small>{t("berkas.fotoJempolLanjut")}</small>
              </>
            }
          >
            {(url) => <img src={url()} alt={t("berkas.fotoJempol")} />}
          </Show>
        </label>
      </div>
      <Show when={galat()}>{(tag) => <Note of="care" role="alert" title={kata.galat(tag())} />}</Show>
      <div class={styles.saksi}>
        <TextField
          label={t("berkas.saksiPertama")}
          value={props.saksi[0]}
          upper
          required
          onInput={(nama) => props.onSaksi([nama, props.saksi[1]])}
        />
        <TextField
          label={t("berkas.saksiKedua")}
          value={props.saksi[1]}
          upper
          required
          onInput={(nama) => props.onSaksi([props.saksi[0], nama])}
        />
      </div>
    </div>
  );
};
