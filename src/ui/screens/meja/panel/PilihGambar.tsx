/** Two buttons over hidden file inputs: the device's camera, or pictures that are already there. */
import { Button } from "../../../parts/Button.tsx";
import type { IkonBentuk } from "../../../parts/Ikon.tsx";
import styles from "../susun.module.css";
import panel from "./panel.module.css";

interface Props {
  readonly kata: string;
  readonly kataPilih: string;
  readonly icon: IkonBentuk;
  readonly utama?: boolean | undefined;
  readonly banyak?: boolean | undefined;
  /** PDFs too. */
  readonly pdf?: boolean | undefined;
  readonly onPilih: (berkas: readonly File[]) => void;
}

const Masukan = (props: {
  readonly kamera: boolean;
  readonly banyak: boolean;
  readonly pdf: boolean;
  readonly label: string;
  readonly ref: (element: HTMLInputElement) => void;
  readonly onPilih: Props["onPilih"];
}) => (
  <input
    ref={(element) => props.ref(element)}
    class={panel.berkas}
    type="file"
    tabindex="-1"
    accept={props.pdf ? "image/*,application/pdf" : "image/*"}
    aria-label={props.label}
    multiple={props.banyak}
    {...(props.kamera ? { capture: "environment" as const } : {})}
    onChange={(event) => {
      props.onPilih([...(event.currentTarget.files ?? [])]);
      event.currentTarget.value = "";
    }}
  />
);

export const PilihGambar = (props: Props) => {
  let kamera: HTMLInputElement | undefined;
  let pilih: HTMLInputElement | undefined;
  return (
    <div class={styles.dua}>
      <Button kind={props.utama ? "primary" : "plain"} icon={props.icon} size="small" onClick={() => kamera?.click()}>
        {props.kata}
      </Button>
      <Button size="small" onClick={() => pilih?.click()}>
        {props.kataPilih}
      </Button>
      <Masukan
        kamera
        banyak={false}
        pdf={false}
        label={props.kata}
        ref={(element) => (kamera = element)}
        onPilih={(berkas) => props.onPilih(berkas)}
      />
      <Masukan
        kamera={false}
        banyak={props.banyak ?? false}
        pdf={props.pdf ?? false}
        label={props.kataPilih}
        ref={(element) => (pilih = element)}
        onPilih={(berkas) => props.onPilih(berkas)}
      />
    </div>
  );
};
