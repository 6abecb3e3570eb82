/** Who corrected what, and why: each correction with its values before and after. */
import { For, Show } from "solid-js";
import { ubahBersih } from "../../../domain/permohonan/koreksi.ts";
import type { Koreksi, Permohonan, UbahKoreksi } from "../../../domain/permohonan/permohonan.ts";
import { useJemput } from "../../app/jemput.ts";
import { Heading } from "../../parts/Sheet.tsx";
import { useBahasa, useText } from "../../text/bahasa.tsx";
import { namaLayanan } from "../../text/namaLayanan.ts";
import { tanggalAngka, tanggalJam } from "../../text/tanggal.ts";
import { useKataKolomOrang } from "../meja/kataPeristiwa.ts";
import { useNamaSlot } from "../meja/kataSlot.ts";
import styles from "./UrusanBerkas.module.css";

/** One line of what changed. A NIK or No. KK stays out of sight here: the form itself shows it. */
const useKataUbah = (): ((satu: UbahKoreksi) => string) => {
  const t = useText();
  const kolom = useKataKolomOrang();
  const namaSlot = useNamaSlot();
  const nilai = (isi: string) => (isi === "" ? t("ujung.kosong") : /\d{16}/.test(isi) ? "…" : tanggalAngka(isi));
  return ({ kunci, lama, baru }) => {
    const [jenis = "", ...sisa] = kunci.split(":");
    const apa = sisa.join(":");
    if (jenis === "slot") return t("ujung.riwayatFoto", { apa: namaSlot(apa) });
    if (jenis === "layanan") return t("ujung.riwayatLayanan", { apa: namaLayanan(apa) });
    if (jenis === "jawaban") return t("ujung.riwayatJawaban");
    return t("ujung.riwayatUbah", { apa: kolom(apa), lama: nilai(lama), baru: nilai(baru) });
  };
};

const Satu = (props: { readonly koreksi: Koreksi }) => {
  const t = useText();
  const jemput = useJemput();
  const { bahasa } = useBahasa();
  const kata = useKataUbah();
  const kapan = (at: string) => tanggalJam(Date.parse(at), undefined, bahasa());
  const ubah = () => ubahBersih(props.koreksi);
  /** Who changed something, when it was not the one who opened the correction. */
  const oleh = (satu: UbahKoreksi) =>
    satu.jejak.by === props.koreksi.jejak.by ? "" : ` (${jemput.namaOrang(satu.jejak.by).nama})`;
  return (
    <li>
      <div>
        <b>
          {t("ujung.koreksiOleh", {
            nama: jemput.namaOrang(props.koreksi.jejak.by).nama,
            kapan: kapan(props.koreksi.jejak.at),
            alasan: props.koreksi.alasan,
          })}
        </b>
        <For each={ubah()}>{(satu) => <div>{kata(satu) + oleh(satu)}</div>}</For>
        <Show when={ubah().length === 0}>
          <div>{t("ujung.riwayatTanpa")}</div>
        </Show>
        <small>
          {[
            ...(props.koreksi.setuju ? [t("ujung.riwayatSetuju")] : []),
            props.koreksi.selesai
              ? t("ujung.riwayatKirim", { kapan: kapan(props.koreksi.selesai.at) })
              : t("ujung.riwayatBelum"),
          ].join(", ")}
        </small>
      </div>
    </li>
  );
};

export const RiwayatKoreksi = (props: { readonly p: Permohonan }) => {
  const t = useText();
  return (
    <Show when={props.p.koreksi?.length ? props.p.koreksi : undefined}>
      {(koreksi) => (
        <section class={styles.urusan}>
          <Heading>{t("ujung.riwayat")}</Heading>
          <ul class={styles.daftar}>
            <For each={koreksi()}>{(satu) => <Satu koreksi={satu} />}</For>
          </ul>
        </section>
      )}
    </Show>
  );
};
