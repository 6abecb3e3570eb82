/** Kesiapan perjalanan: storage, offline packs, last sync, signal, rules. What is missing can be fetched here. */
import BookOpenCheck from "lucide-solid/icons/book-open-check";
import Download from "lucide-solid/icons/download";
import FileText from "lucide-solid/icons/file-text";
import HardDrive from "lucide-solid/icons/hard-drive";
import MapPinned from "lucide-solid/icons/map-pinned";
import RefreshCw from "lucide-solid/icons/refresh-cw";
import ScanText from "lucide-solid/icons/scan-text";
import ShieldCheck from "lucide-solid/icons/shield-check";
import Wifi from "lucide-solid/icons/wifi";
import WifiOff from "lucide-solid/icons/wifi-off";
import type { JSX } from "solid-js";
import { For, Show } from "solid-js";
import { KATALOG_VERSI } from "../../../domain/layanan/katalogVersi.ts";
import { useJemput, type PaketState } from "../../app/jemput.ts";
import { useBahasa, useText } from "../../text/bahasa.tsx";
import { tanggalJam } from "../../text/tanggal.ts";
import { Button } from "../../parts/Button.tsx";
import { Ikon, type IkonBentuk } from "../../parts/Ikon.tsx";
import { Mark } from "../../parts/Mark.tsx";
import { Note } from "../../parts/Note.tsx";
import { Progress } from "../../parts/Progress.tsx";
import { Heading } from "../../parts/Sheet.tsx";
import { halKesiapan, megabyte } from "./kesiapan.ts";
import styles from "./Kesiapan.module.css";

const Sel = (props: {
  readonly icon: IkonBentuk;
  readonly judul: string;
  readonly nilai: string;
  readonly bawah: JSX.Element;
}) => (
  <div class={styles.sel}>
    <Ikon of={props.icon} class={styles.ikon} />
    <dt>{props.judul}</dt>
    <dd class={styles.nilai}>{props.nilai}</dd>
    <dd class={styles.bawah}>{props.bawah}</dd>
  </div>
);

const ikonPaket = { ocr: ScanText, wilayah: MapPinned, dokumen: FileText } as const;

const SelPaket = (props: { readonly paket: PaketState }) => {
  const t = useText();
  const { ocr } = useJemput();
  const guna = () =>
    props.paket.nama === "ocr" && ocr.lambat()
      ? t("lapangan.paketGunaLambat")
      : t(`lapangan.paketGuna_${props.paket.nama}`);
  const ukuran = () =>
    props.paket.total === 0
      ? guna()
      : t("lapangan.paketUkuran", { n: megabyte(props.paket.bytes), total: megabyte(props.paket.total) });
  return (
    <Sel
      icon={ikonPaket[props.paket.nama]}
      judul={t(`lapangan.paket_${props.paket.nama}`)}
      nilai={t(`lapangan.paketKeadaan_${props.paket.keadaan}`)}
      bawah={
        <Show when={props.paket.keadaan === "mengunduh"} fallback={guna()}>
          <Progress done={props.paket.bytes} total={Math.max(1, props.paket.total)} words={ukuran()} />
        </Show>
      }
    />
  );
};

const SelSinkron = () => {
  const t = useText();
  const { bahasa } = useBahasa();
  const { sinkron } = useJemput();
  const terakhir = () => {
    const kapan = sinkron.status().terakhir;
    return kapan === undefined
      ? t("lapangan.kirimBelum")
      : t("lapangan.kirimTerakhir", { kapan: tanggalJam(Date.parse(kapan), undefined, bahasa()) });
  };
  const luring = () => sinkron.status().keadaan === "luring";
  return (
    <Sel
      icon={luring() ? WifiOff : Wifi}
      judul={t("lapangan.sinyal")}
      nilai={t(`lapangan.sinyal_${sinkron.status().keadaan}`)}
      bawah={terakhir()}
    />
  );
};

const SemuaSel = () => {
  const t = useText();
  const jemput = useJemput();
  return (
    <dl class={styles.siap}>
      <Show when={jemput.ruang()}>
        {(ruang) => (
          <>
            <Sel
              icon={HardDrive}
              judul={t("lapangan.ruang")}
              nilai={t("lapangan.ruangSisa", { n: ruang().sisaBerkas })}
              bawah={t("lapangan.ruangTaksir")}
            />
            <Sel
              icon={ShieldCheck}
              judul={t("lapangan.tetap")}
              nilai={t(ruang().tetap ? "lapangan.tetapYa" : "lapangan.tetapBelum")}
              bawah={t(ruang().tetap ? "lapangan.tetapSebab" : "lapangan.tetapSaran")}
            />
          </>
        )}
      </Show>
      <For each={jemput.paket()}>{(paket) => <SelPaket paket={paket} />}</For>
      <SelSinkron />
      <Sel
        icon={BookOpenCheck}
        judul={t("lapangan.aturanKantor")}
        nilai={t("lapangan.aturanVersi", { n: jemput.setelan().versi })}
        bawah={t("lapangan.aturanFormulir", { formulir: jemput.setelan().formSet, katalog: KATALOG_VERSI })}
      />
    </dl>
  );
};

export const Kesiapan = () => {
  const t = useText();
  const jemput = useJemput();
  const hal = () => halKesiapan(jemput.ruang(), jemput.paket());
  const perluUnduh = () => hal().includes("paket") && !jemput.paket().some(({ keadaan }) => keadaan === "mengunduh");
  return (
    <section>
      <Heading
        aside={
          <Mark of={hal().length === 0 ? "ok" : "care"}>
            {hal().length === 0 ? t("lapangan.siap") : t("lapangan.belumSiap", { n: hal().length })}
          </Mark>
        }
      >
        {t("lapangan.kesiapan")}
      </Heading>
      <div class={styles.isi}>
        <Show when={hal().includes("ruangPenuh")}>
          <Note of="stop" icon={HardDrive} title={t("lapangan.ruangPenuh")}>
            <p>{t("lapangan.ruangPenuhLanjut")}</p>
          </Note>
        </Show>
        <Show when={hal().includes("ruangSedikit") ? jemput.ruang() : undefined}>
          {(ruang) => (
            <Note of="care" icon={HardDrive} title={t("lapangan.ruangSedikit", { n: ruang().sisaBerkas })}>
              <p>{t("lapangan.ruangSedikitLanjut")}</p>
            </Note>
          )}
        </Show>
        <SemuaSel />
        <div class={styles.aksi}>
          <Show when={perluUnduh()}>
            <Button icon={Download} onClick={() => jemput.unduhPaket()}>
              {t("lapangan.unduh")}
            </Button>
          </Show>
          <Button
            icon={RefreshCw}
            busy={jemput.sinkron.status().keadaan === "jalan"}
            onClick={() => jemput.sinkron.sekarang()}
          >
            {t("lapangan.kirimSekarang")}
          </Button>
        </div>
      </div>
    </section>
  );
};
