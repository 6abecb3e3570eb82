/** The two papers of a receipt, drawn in millimetres: a 58 mm thermal slip (black only) and an A6 sheet. */
import { For, Show } from "solid-js";
import { Cap } from "../../parts/Cap.tsx";
import { Guilloche } from "../../parts/Guilloche.tsx";
import { Qr } from "../../parts/Qr.tsx";
import { Sidik } from "../../parts/Sidik.tsx";
import { useText } from "../../text/bahasa.tsx";
import { jam, tanggalAngka, tanggalDari, tanggalPanjang } from "../../text/tanggal.ts";
import { namaPendek, type IsiTandaTerima } from "./isiTandaTerima.ts";
import styles from "./Kertas.module.css";

const Baris = (props: { readonly judul: string; readonly isi: readonly string[] }) => (
  <>
    <dt>{props.judul}</dt>
    <dd>
      <For each={props.isi}>{(satu) => <div>{satu}</div>}</For>
    </dd>
  </>
);

const hari = (isi: IsiTandaTerima): string => tanggalDari(isi.waktu);

export const Kertas58 = (props: { readonly isi: IsiTandaTerima }) => {
  const t = useText();
  return (
    <article class={styles.k58} aria-label={t("serah.kertas58")}>
      <div class={styles.tengah}>
        <Sidik id={props.isi.nomor} size={68} bold />
        <b class={styles.judul58}>{t("serah.judulKertas")}</b>
        <span>{props.isi.daerah}</span>
      </div>
      <p class={styles.nomor58}>{props.isi.nomor}</p>
      <div class={styles.tengah}>
        <Qr data={props.isi.qr} says={t("serah.qrSebut", { nomor: props.isi.nomor })} size="40mm" />
        <b>
          {t("serah.kodeCek")}: {props.isi.kode}
        </b>
      </div>
      <dl class={styles.daftar}>
        <Baris judul={t("serah.pemohon")} isi={[namaPendek(props.isi.nama)]} />
        <Baris judul={t("serah.layanan")} isi={props.isi.layanan} />
        <Baris
          judul={t("serah.diterima")}
          isi={[`${tanggalAngka(hari(props.isi))} ${jam(props.isi.waktu)}`, props.isi.desa]}
        />
        <Baris
          judul={t("serah.petugas")}
          isi={[`${namaPendek(props.isi.petugas.nama)} (${props.isi.petugas.inisial})`]}
        />
        <Baris judul={t("serah.dokumen")} isi={[t("serah.dokumenDifoto", { n: props.isi.dokumen })]} />
        <Show when={props.isi.terbuka > 0}>
          <Baris judul={t("serah.belumLengkapKertas")} isi={[t("serah.belumLengkapIsi", { n: props.isi.terbuka })]} />
        </Show>
        <Show when={props.isi.asli.length > 0}>
          <Baris judul={t("ujung.asliDititip")} isi={props.isi.asli} />
        </Show>
      </dl>
      <p>{t("serah.pesanKertas")}</p>
      <p>
        <b>{t("serah.gratis")}</b>
      </p>
    </article>
  );
};

export const KertasA6 = (props: { readonly isi: IsiTandaTerima }) => {
  const t = useText();
  return (
    <article class={styles.a6} aria-label={t("serah.kertasA6")}>
      <header class={styles.kepala}>
        <Sidik id={props.isi.nomor} size={62} />
        <div>
          <b class={styles.judulA6}>{t("serah.judulKertas")}</b>
          <div>{props.isi.kantor}</div>
          <div>{props.isi.daerah}</div>
        </div>
      </header>
      <Guilloche height={9} />
      <div class={styles.dua}>
        <div>
          <small>{t("serah.nomorBerkas")}</small>
          <p class={styles.nomorA6}>{props.isi.nomor}</p>
          <small>{t("serah.kodeCek")}</small>
          <p class={styles.kodeA6}>{props.isi.kode}</p>
        </div>
        <Qr data={props.isi.qr} says={t("serah.qrSebut", { nomor: props.isi.nomor })} size="31mm" />
      </div>
      <dl class={styles.daftar}>
        <Baris judul={t("serah.pemohon")} isi={[props.isi.nama]} />
        <Baris judul={t("serah.layanan")} isi={[props.isi.layanan.join(", ")]} />
        <Baris
          judul={t("serah.diterima")}
          isi={[`${tanggalPanjang(hari(props.isi))}, ${jam(props.isi.waktu)}, ${props.isi.desa}`]}
        />
        <Baris judul={t("serah.dokumen")} isi={[t("serah.dokumenDifoto", { n: props.isi.dokumen })]} />
        <Show when={props.isi.terbuka > 0}>
          <Baris judul={t("serah.belumLengkapKertas")} isi={[t("serah.belumLengkapIsi", { n: props.isi.terbuka })]} />
        </Show>
        <Show when={props.isi.asli.length > 0}>
          <Baris judul={t("ujung.asliDititip")} isi={[props.isi.asli.join(", ")]} />
        </Show>
        <Baris judul={t("serah.ambilDi")} isi={[t("serah.loket")]} />
      </dl>
      <footer class={styles.kaki}>
        <p>
          {t("serah.tunjukkan")} <b>{t("serah.gratis")}</b>
        </p>
        <Cap top={t("serah.capDiterima")} bottom={t("serah.capParaf", { inisial: props.isi.petugas.inisial })}>
          {tanggalAngka(hari(props.isi))}
        </Cap>
      </footer>
    </article>
  );
};
