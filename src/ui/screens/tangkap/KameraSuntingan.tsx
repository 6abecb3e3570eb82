/** The live picture with the page's outline, and over it the photo whose edges are being set. */
import { useText } from "../../text/bahasa.tsx";
import { KameraLangsung } from "../berkas/KameraLangsung.tsx";
import type { KameraDokumen } from "./kameraDokumen.ts";
import type { Suntingan } from "./suntingan.ts";
import { FotoSuntingan } from "./SuntingHalaman.tsx";

interface Props {
  readonly kamera: KameraDokumen;
  readonly suntingan: Suntingan;
  /** Width over height of what is to be photographed. */
  readonly rasio: number;
}

export const KameraSuntingan = (props: Props) => {
  const t = useText();
  return (
    <>
      <KameraLangsung
        rasio={props.rasio}
        label={t("berkas.gambarKamera")}
        sudut={props.kamera.pengamat.sudut()}
        bagus={props.kamera.pengamat.nasihat() === "siap"}
        onSiap={props.kamera.setBidikan}
      />
      <FotoSuntingan suntingan={props.suntingan} />
    </>
  );
};
