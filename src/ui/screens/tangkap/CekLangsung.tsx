/** The live checks as ruled cells: edges, distance and angle, sharpness, light. Mock-up 06. */
import CircleCheck from "lucide-solid/icons/circle-check";
import CircleDashed from "lucide-solid/icons/circle-dashed";
import TriangleAlert from "lucide-solid/icons/triangle-alert";
import { createMemo, Index } from "solid-js";
import { findAlasan } from "../../../domain/praperiksa/mutu.ts";
import { halamanTerlihat, nilaiBingkai, type Pengamatan } from "../../../domain/tangkap/pelatih.ts";
import { cx } from "../../parts/cx.ts";
import { Ikon } from "../../parts/Ikon.tsx";
import { useText } from "../../text/bahasa.tsx";
import styles from "./CekLangsung.module.css";

type Judul = "tangkap.cekTepi" | "tangkap.cekJarak" | "berkas.cekTajam" | "berkas.cekCahaya";
type Kata =
  | "tangkap.cekTepiAda"
  | "tangkap.cekTepiBelum"
  | "tangkap.cekJauh"
  | "tangkap.cekTerpotong"
  | "tangkap.cekMiring"
  | "berkas.cekCukup"
  | "berkas.cekBuram"
  | "berkas.cekGelap"
  | "tangkap.cekAdaSilau";

interface Cek {
  readonly judul: Judul;
  readonly kata: Kata;
  /** Undefined while it can't be told. */
  readonly baik: boolean | undefined;
}

const cekDari = (p: Pengamatan, kartu: boolean): readonly Cek[] => {
  const alasan = findAlasan(p);
  const ada = halamanTerlihat(p) !== undefined;
  const nasihat = nilaiBingkai({ ...p, terang: 255, tajam: 1, silau: 0 }, kartu);
  const jarak = {
    dekatkan: "tangkap.cekJauh",
    mundurkan: "tangkap.cekTerpotong",
    tegakkan: "tangkap.cekMiring",
  } as const;
  const kurang = nasihat === "dekatkan" || nasihat === "mundurkan" || nasihat === "tegakkan" ? nasihat : undefined;
  const cahaya = alasan.includes("gelap") ? "gelap" : alasan.includes("silau") ? "silau" : undefined;
  return [
    {
      judul: "tangkap.cekTepi",
      kata: ada ? "tangkap.cekTepiAda" : "tangkap.cekTepiBelum",
      baik: ada ? true : undefined,
    },
    {
      judul: "tangkap.cekJarak",
      kata: kurang ? jarak[kurang] : ada ? "berkas.cekCukup" : "tangkap.cekTepiBelum",
      baik: ada ? kurang === undefined : undefined,
    },
    {
      judul: "berkas.cekTajam",
      kata: alasan.includes("buram") ? "berkas.cekBuram" : "berkas.cekCukup",
      baik: !alasan.includes("buram"),
    },
    {
      judul: "berkas.cekCahaya",
      kata: cahaya === "gelap" ? "berkas.cekGelap" : cahaya === "silau" ? "tangkap.cekAdaSilau" : "berkas.cekCukup",
      baik: cahaya === undefined,
    },
  ];
};

const IkonCek = (props: { readonly baik: boolean | undefined }) => {
  // A memo: looks come several times a second, the icon is drawn anew only when it is another.
  const ikon = createMemo(() => (props.baik === undefined ? CircleDashed : props.baik ? CircleCheck : TriangleAlert));
  return <Ikon of={ikon()} />;
};

export const CekLangsung = (props: { readonly pengamatan: Pengamatan; readonly kartu: boolean }) => {
  const t = useText();
  return (
    <ul class={styles.cek} aria-label={t("berkas.cekLangsung")}>
      <Index each={cekDari(props.pengamatan, props.kartu)}>
        {(cek) => (
          <li class={cx(cek().baik === false && styles.kurang)}>
            <IkonCek baik={cek().baik} />
            <span>
              <b>{t(cek().judul)}</b>
              {t(cek().kata)}
            </span>
          </li>
        )}
      </Index>
    </ul>
  );
};
