/** One file in a list of the field: rosette, name, birth year and hamlet, services, number; its state and where it lies. Never a NIK. */
import { Show } from "solid-js";
import { useJemput, type Baris } from "../../app/jemput.ts";
import { useText } from "../../text/bahasa.tsx";
import { daftarLayanan } from "../../text/namaLayanan.ts";
import { JejakMini } from "../../parts/JejakMini.tsx";
import { Mark } from "../../parts/Mark.tsx";
import { Row } from "../../parts/Row.tsx";
import { Sidik } from "../../parts/Sidik.tsx";
import { tempatByBaris } from "../../parts/tempat.ts";
import { alamatKelengkapan } from "../berkas/alamat.ts";
import { namaBiasa } from "../berkas/sapaan.ts";
import { keadaanBaris, tandaKeadaan } from "./keadaanBaris.ts";
import type { RincianBaris } from "./rincianBaris.ts";
import styles from "./BarisBerkas.module.css";

interface Props {
  readonly baris: Baris;
  readonly rincian: RincianBaris | undefined;
}

/** The state of a row in words: "3 hal lagi", "Menunggu sinyal". */
export const useKataKeadaan = () => {
  const t = useText();
  return (baris: Baris, rincian: RincianBaris | undefined): string => {
    const keadaan = keadaanBaris(baris, rincian);
    const sisa = rincian?.sisa ?? 0;
    if (keadaan === "draf") return sisa > 0 ? t("lapangan.keadaanSisa", { n: sisa }) : t("lapangan.keadaan_draf");
    return t(`lapangan.keadaan_${keadaan}`);
  };
};

/** "1991 · Krajan": enough to tell two people of one name apart. */
export const useKataOrangBaris = () => {
  const t = useText();
  return (baris: Baris): string =>
    [baris.tahunLahir === "" ? "" : t("lapangan.lahir", { tahun: baris.tahunLahir }), namaBiasa(baris.dusun)]
      .filter((kata) => kata !== "")
      .join(" · ");
};

export const BarisBerkas = (props: Props) => {
  const t = useText();
  const jemput = useJemput();
  const kata = useKataKeadaan();
  const kataOrang = useKataOrangBaris();
  const nama = () => namaBiasa(props.baris.nama) || t("berkas.tanpaNama");
  /** While it is at the table, whoever took it over on another device. */
  const dipegang = () => {
    const pegang = props.baris.pemegang;
    const diMeja = ["draf", "ditunda", "dikoreksi"].includes(props.baris.status);
    if (!pegang || !diMeja || pegang.perangkat === jemput.sesi.perangkat()?.label) return undefined;
    return t("ujung.dipegangPendek", { nama: jemput.namaOrang(pegang.by).nama, perangkat: pegang.perangkat });
  };
  return (
    <li>
      <Row
        href={alamatKelengkapan(props.baris.app)}
        lead={<Sidik id={props.baris.nomor} />}
        title={nama()}
        aside={
          <>
            <Mark of={tandaKeadaan[keadaanBaris(props.baris, props.rincian)]}>{kata(props.baris, props.rincian)}</Mark>
            <span class={styles.lebar}>
              <JejakMini at={tempatByBaris[props.baris.tempat]} without={["bundel"]} />
            </span>
          </>
        }
      >
        <span class={styles.layanan}>{daftarLayanan(props.baris.layanan.map(({ id }) => id))}</span>
        <small class={styles.nomor}>
          {props.baris.nomor}
          <Show when={props.rincian?.antrean}>{(n) => <> · {t("lapangan.antreanKe", { n: n() })}</>}</Show>
          <Show when={dipegang()}>{(kata) => <> · {kata()}</>}</Show>
          <Show when={kataOrang(props.baris)}>{(orang) => <> · {orang()}</>}</Show>
        </small>
      </Row>
    </li>
  );
};
