/** The second way in: a file of the device, or the device's own camera app. Says in plain words what it cannot take. */
import Images from "lucide-solid/icons/images";
import Camera from "lucide-solid/icons/camera";
import { createUniqueId } from "solid-js";
import { acceptGambar, type CaptureError } from "../../../capture/gambar.ts";
import type { Gambar } from "../../../capture/sandiJpeg.ts";
import { Ikon } from "../../parts/Ikon.tsx";
import { useText } from "../../text/bahasa.tsx";
import styles from "./PilihBerkas.module.css";

interface Props {
  readonly onGambar: (gambar: Gambar) => void;
  /** Files were chosen; the first may take a while to open. */
  readonly onMulai?: (() => void) | undefined;
  readonly onGalat: (galat: CaptureError["type"]) => void;
  readonly banyak?: boolean | undefined;
  /** Opens the device's camera app instead of its files. */
  readonly kamera?: boolean | undefined;
}

export const PilihBerkas = (props: Props) => {
  const t = useText();
  const id = createUniqueId();
  const ambil = async (input: HTMLInputElement) => {
    const semua = [...(input.files ?? [])];
    // The same file can be chosen again after an error.
    input.value = "";
    if (semua.length > 0) props.onMulai?.();
    for (const file of semua) {
      const gambar = await acceptGambar(file);
      if (gambar.ok) props.onGambar(gambar.value);
      else props.onGalat(gambar.error.type);
    }
  };
  return (
    <span class={styles.pilih}>
      <input
        id={id}
        class={styles.input}
        type="file"
        accept="image/*"
        multiple={props.banyak && !props.kamera}
        {...(props.kamera ? { capture: "environment" as const } : {})}
        onChange={(event) => void ambil(event.currentTarget)}
      />
      <label for={id} class={styles.label}>
        <Ikon of={props.kamera ? Camera : Images} size="l" />
        <small>{props.kamera ? t("berkas.kameraBawaan") : t("berkas.dariBerkas")}</small>
      </label>
    </span>
  );
};
