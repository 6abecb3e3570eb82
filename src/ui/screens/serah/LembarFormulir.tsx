/**
 * One sheet of a form on paper, drawn from data alone, so a form that the catalogue gets later prints too. Its words are the
 * official ones, Indonesian in every language of the app.
 */
import { For, Show } from "solid-js";
import type { Lembar } from "../../../domain/layanan/cetak/lembar.ts";
import { cx } from "../../parts/cx.ts";
import { cetakId } from "../../text/cetak.id.ts";
import { BlokFormulir } from "./BlokFormulir.tsx";
import styles from "./LembarFormulir.module.css";

interface Props {
  readonly lembar: Lembar;
  /** Receipt number, so that a loose sheet finds its file. */
  readonly nomor: string;
  /** Office and area, as the letterhead says. */
  readonly kop: readonly string[];
  /** URL of the captured signature or thumbprint. */
  readonly gambar: string | undefined;
  /** Name of the CSS page. */
  readonly halaman: string;
  /** Width and height of the paper on the screen, in millimetres. */
  readonly ukuran: readonly [number, number];
}

/** Up to so many rows there is room for larger letters and lines to write on; more are set small, to stay on one page. */
const LONGGAR = 22;

const banyakBaris = ({ blok }: Lembar): number =>
  blok.reduce((jumlah, satu) => {
    if (satu.jenis === "baris" || satu.jenis === "tabel") return jumlah + satu.baris.length;
    return jumlah + (satu.jenis === "centang" ? satu.butir.length / satu.kolom : 1);
  }, 0);

const kerapatan = (lembar: Lembar): string | undefined =>
  banyakBaris(lembar) <= LONGGAR ? styles.longgar : styles.padat;

export const LembarFormulir = (props: Props) => (
  <article
    lang="id"
    class={cx(styles.lembar, kerapatan(props.lembar))}
    style={{ page: props.halaman, "--lebar": `${props.ukuran[0]}mm`, "--tinggi": `${props.ukuran[1]}mm` }}
    aria-label={`${props.lembar.kode} ${props.lembar.judul.join(" ")}`}
  >
    <header class={styles.kepala}>
      <div class={styles.kop}>
        <For each={props.kop}>{(satu) => <div>{satu}</div>}</For>
      </div>
      <b class={styles.kode}>{props.lembar.kode}</b>
    </header>
    <Show when={props.lembar.sementara}>
      <p class={styles.sementara}>
        <b>{cetakId.sementara}</b> {cetakId.sementaraLanjut}
      </p>
    </Show>
    <h1 class={styles.judul}>
      <For each={props.lembar.judul}>{(satu) => <div>{satu}</div>}</For>
    </h1>
    <For each={props.lembar.blok}>{(blok) => <BlokFormulir blok={blok} gambar={props.gambar} />}</For>
    <footer class={styles.kaki}>
      <span>
        {cetakId.nomorBerkas} {props.nomor}
      </span>
      <span>{props.lembar.lembar}</span>
    </footer>
  </article>
);
