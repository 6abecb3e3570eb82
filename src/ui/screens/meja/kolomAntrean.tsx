/** The columns of a queue row: number with rosette, name and services, origin, step, waiting time, pre-check. Never an NIK. */
import { Show } from "solid-js";
import type { Baris } from "../../app/jemput.ts";
import { useJemput } from "../../app/jemput.ts";
import type { Column } from "../../parts/Ledger.tsx";
import { Mark } from "../../parts/Mark.tsx";
import { MiniParaf } from "../../parts/MiniParaf.tsx";
import { Sidik } from "../../parts/Sidik.tsx";
import { useText } from "../../text/bahasa.tsx";
import { namaBiasa } from "../berkas/sapaan.ts";
import { useKataAsal, useKataWaktu, useNamaDesa } from "./kataKerja.ts";
import { daftarLayanan } from "../../text/namaLayanan.ts";
import { kotakBaris } from "./kotakParaf.ts";
import { tugasSaya } from "./saringAntrean.ts";
import styles from "./susun.module.css";
import { umurSejak } from "./umur.ts";

const NOMOR = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** Number and rosette: the first cell of every ledger of files. */
export const SelNomor = (props: { readonly nomor: string }) => (
  <span class={styles.reg}>
    <Sidik id={props.nomor} size={34} />
    <b>{props.nomor}</b>
  </span>
);

export const SelNama = (props: { readonly baris: Baris }) => (
  <span class={styles["dua-baris"]}>
    <b class={styles.potong}>{namaBiasa(props.baris.nama)}</b>
    <small class={styles.potong}>{daftarLayanan(props.baris.layanan.map((l) => l.id))}</small>
  </span>
);

export const TandaPraperiksa = (props: { readonly baris: Baris }) => {
  const t = useText();
  return (
    <Show
      when={props.baris.bentrok === 0}
      fallback={
        <Mark of="care" small>
          {t("meja.bentrokBanyak")}
        </Mark>
      }
    >
      <Show
        when={props.baris.halamanKurang === 0}
        fallback={
          <Mark of="wait" small>
            {t("meja.halamanKurang", { n: props.baris.halamanKurang })}
          </Mark>
        }
      >
        <Mark of={props.baris.temuanTerbuka === 0 ? "ok" : "care"} small>
          {props.baris.temuanTerbuka === 0
            ? t("meja.temuanNol")
            : t("meja.temuanBanyak", { n: props.baris.temuanTerbuka })}
        </Mark>
      </Show>
    </Show>
  );
};

export const SelMenunggu = (props: { readonly sejak: string }) => {
  const t = useText();
  const jemput = useJemput();
  const waktu = useKataWaktu();
  const umur = () => umurSejak(props.sejak, jemput.jam());
  return (
    <span class={styles["dua-baris"]}>
      <span>{t(`meja.umur_${umur().satuan}`, { n: umur().n })}</span>
      <small>{waktu.jam(props.sejak)}</small>
    </span>
  );
};

/** `hanya`: the steps that the queue is about. */
export const useKolomAntrean = (hanya?: readonly number[]): readonly Column<Baris>[] => {
  const t = useText();
  const jemput = useJemput();
  const kataAsal = useKataAsal();
  const namaDesa = useNamaDesa();
  // One's own turn first: a file may have several steps open beside each other.
  const langkah = (b: Baris) => {
    const milik = tugasSaya(b, jemput.sesi.petugas()?.peran ?? []).filter((g) => hanya?.includes(g.langkah) ?? true);
    const tugas = milik.length > 0 ? milik : b.tugas;
    const no = NOMOR.find((n) => tugas.some((g) => g.langkah === n));
    return no === undefined ? t("meja.singkatSelesai") : t(`meja.singkat${no}`);
  };
  return [
    { key: "nomor", head: t("meja.kBerkas"), width: "192px", cell: (b) => <SelNomor nomor={b.nomor} /> },
    { key: "nama", head: t("meja.kPemohon"), cell: (b) => <SelNama baris={b} /> },
    {
      key: "asal",
      head: t("meja.kAsal"),
      width: "132px",
      cell: (b) => (
        <span class={styles["dua-baris"]}>
          <span class={styles.potong}>{namaDesa(b.desa)}</span>
          <small>{kataAsal(b.nomor)}</small>
        </span>
      ),
    },
    {
      key: "langkah",
      head: t("meja.kLangkah"),
      width: "136px",
      cell: (b) => <MiniParaf steps={kotakBaris(b)} words={langkah(b)} />,
    },
    { key: "sejak", head: t("meja.kMenunggu"), width: "116px", cell: (b) => <SelMenunggu sejak={b.sejak} /> },
    { key: "praperiksa", head: t("meja.kPraperiksa"), width: "176px", cell: (b) => <TandaPraperiksa baris={b} /> },
  ];
};
