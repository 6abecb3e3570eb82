/** The ledger of devices: label, areas, last seen, state; a lost one is cut off here. */
import { createSignal, Show } from "solid-js";
import type { Perangkat } from "../../../protocol/kantor.ts";
import { useJemput } from "../../app/jemput.ts";
import { Button } from "../../parts/Button.tsx";
import { Empty } from "../../parts/Empty.tsx";
import { Ledger, type Column } from "../../parts/Ledger.tsx";
import { LiveRegion } from "../../parts/LiveRegion.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { Mark } from "../../parts/Mark.tsx";
import { useBahasa, useText } from "../../text/bahasa.tsx";
import { tanggalJam } from "../../text/tanggal.ts";
import { CabutPerangkat } from "./CabutPerangkat.tsx";
import { CatatanGalat } from "./CatatanGalat.tsx";
import type { Muatan } from "./muatan.ts";
import { daftarWilayah } from "./namaWilayah.ts";
import styles from "./admin.module.css";

interface Props {
  readonly perangkat: Muatan<readonly Perangkat[]>;
  /** Asks the office again, for all ledgers. */
  readonly onUlang: () => void;
}

const jenisOf = { T: "admin.jenisT", L: "admin.jenisL", P: "admin.jenisP" } as const;
const isJenis = (huruf: string): huruf is keyof typeof jenisOf => huruf in jenisOf;

const useKolom = (onCabut: (satu: Perangkat) => void): (() => readonly Column<Perangkat>[]) => {
  const t = useText();
  const { bahasa } = useBahasa();
  const { wilayah, sesi } = useJemput();
  const rincian = (satu: Perangkat): string => {
    const huruf = satu.label.slice(0, 1);
    const jenis = isJenis(huruf) ? [t(jenisOf[huruf])] : [];
    return [...jenis, ...(satu.dev === sesi.perangkat()?.dev ? [t("admin.perangkatIni")] : [])].join(", ");
  };
  return () => [
    {
      key: "label",
      head: t("admin.kolomPerangkat"),
      width: "20%",
      cell: (satu) => (
        <>
          <b>{satu.label}</b>
          <small>{rincian(satu)}</small>
        </>
      ),
    },
    { key: "wilayah", head: t("admin.kolomWilayah"), cell: (satu) => daftarWilayah(satu.wilayah, wilayah) },
    {
      key: "terakhir",
      head: t("admin.kolomTerakhir"),
      cell: (satu) =>
        satu.terakhir === null
          ? t("admin.belumTersambung")
          : tanggalJam(Date.parse(satu.terakhir), undefined, bahasa()),
    },
    {
      key: "keadaan",
      head: t("admin.kolomKeadaan"),
      cell: (satu) => (
        <Mark of={satu.dicabut ? "stop" : "ok"}>{t(satu.dicabut ? "admin.dicabut" : "admin.aktif")}</Mark>
      ),
    },
    {
      key: "tindakan",
      head: <span class="vh">{t("admin.kolomTindakan")}</span>,
      width: "110px",
      cell: (satu) => (
        <Show when={!satu.dicabut}>
          <Button size="small" onClick={() => onCabut(satu)}>
            {t("admin.cabut")}
            <span class="vh"> {satu.label}</span>
          </Button>
        </Show>
      ),
    },
  ];
};

export const BukuPerangkat = (props: Props) => {
  const t = useText();
  const [akan, setAkan] = createSignal<Perangkat>();
  const [sudah, setSudah] = createSignal<string>();
  const kolom = useKolom(setAkan);
  const dicabut = (satu: Perangkat) => {
    props.perangkat.taruh((props.perangkat.isi() ?? []).map((lama) => (lama.dev === satu.dev ? satu : lama)));
    setSudah(satu.label);
    setAkan(undefined);
  };
  return (
    <div class={styles.isi}>
      <Show when={props.perangkat.galat()}>
        {(galat) => (
          <div class={styles.catatan}>
            <CatatanGalat galat={galat()} onUlang={() => props.onUlang()} />
          </div>
        )}
      </Show>
      <Show
        when={props.perangkat.isi()}
        fallback={
          <Show when={props.perangkat.jalan()}>
            <Loading words={t("admin.memuatPerangkat")} />
          </Show>
        }
      >
        {(perangkat) => (
          <div class={styles.gulir}>
            <Ledger
              label={t("admin.perangkat")}
              columns={kolom()}
              rows={perangkat()}
              rowKey={(satu) => satu.dev}
              empty={<Empty title={t("admin.perangkatKosong")}>{t("admin.perangkatKosongLanjut")}</Empty>}
              tall
            />
          </div>
        )}
      </Show>
      <LiveRegion words={((label) => (label ? t("admin.tercabut", { label }) : ""))(sudah())} />
      <Show when={akan()}>
        {(satu) => <CabutPerangkat perangkat={satu()} onTutup={() => setAkan(undefined)} onDicabut={dicabut} />}
      </Show>
    </div>
  );
};
