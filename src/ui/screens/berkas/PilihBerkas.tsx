/** The second way in: a file of the device, or the device's own camera app. What it is, the screen judges. */
import Images from "lucide-solid/icons/images";
import Camera from "lucide-solid/icons/camera";
import { createUniqueId } from "solid-js";
import { Ikon } from "../../parts/Ikon.tsx";
import { useText } from "../../text/bahasa.tsx";
import styles from "./PilihBerkas.module.css";

interface Props {
  readonly onFiles: (files: readonly File[]) => void;
  readonly banyak?: boolean | undefined;
  /** PDFs too, not pictures alone. */
  readonly pdf?: boolean | undefined;
  /** Opens the device's camera app instead of its files. */
  readonly kamera?: boolean | undefined;
}

export const PilihBerkas = (props: Props) => {
  const t = useText();
  const id = createUniqueId();
  const ambil = (input: HTMLInputElement) => {
    const semua = [...(input.files ?? [])];
    // The same file can be chosen again after an error.
    input.value = "";
    if (semua.length > 0) props.onFiles(semua);
  };
  return (
    <span class={styles.pilih}>
      <input
        id={id}
        class={styles.input}
        type="file"
        accept={props.pdf ? "image/*,application/pdf" : "image/*"}
        multiple={props.banyak && !props.kamera}
        {...(props.kamera ? { capture: "environment" as const } : {})}
        onChange={(event) => ambil(event.currentTarget)}
      />
      <label for={id} class={styles.label}>
        <Ikon of={props.kamera ? Camera : Images} size="l" />
        <small>{props.kamera ? t("berkas.kameraBawaan") : t("berkas.dariBerkas")}</small>
      </label>
    </span>
  );
};
