/**
 * One sheet of a form on paper: title, code in the corner, boxes, tick marks, places to sign. Drawn from data alone, so a form that
 * the catalogue gets later prints too. Its words are the official ones, Indonesian in every language of the app.
 */
import { For, Match, Show, Switch, type JSX } from "solid-js";
import type {
  BarisCetak,
  BlokCetak,
  Lembar,
  NilaiCetak,
  TempatTandaCetak,
} from "../../../domain/layanan/cetak/lembar.ts";
import { susunKalimat } from "../../../domain/layanan/kalimat.ts";
import { cx } from "../../parts/cx.ts";
import { aturanId } from "../../text/aturan.id.ts";
import { cetakId } from "../../text/cetak.id.ts";
import styles from "./LembarFormulir.module.css";

const kata = (teks: string): string => (teks.startsWith("@") ? susunKalimat(aturanId, teks.slice(1)) : teks);

type Kotak = Extract<NilaiCetak, { readonly bentuk: "kotak" }>["kelompok"];

const KotakHuruf = (props: { readonly kelompok: Kotak }) => (
  <span class={styles.kelompok}>
    <For each={props.kelompok}>
      {(satu) => (
        <>
          <Show when={satu.label}>{(label) => <small class={styles.tanda}>{label()}</small>}</Show>
          <span class={styles.kotak}>
            <For each={satu.isi}>{(huruf) => <span>{huruf}</span>}</For>
          </span>
        </>
      )}
    </For>
  </span>
);

const Centang = (props: { readonly isi: boolean; readonly children: JSX.Element }) => (
  <span class={styles.centang}>
    <span class={styles.kotakCentang}>{props.isi ? "✓" : ""}</span>
    <span>{props.children}</span>
  </span>
);

const Nilai = (props: { readonly nilai: NilaiCetak }) => (
  <Switch>
    <Match when={props.nilai.bentuk === "teks" ? props.nilai : undefined}>
      {(teks) => (
        <span class={styles.garis}>
          {teks().isi} <Show when={teks().satuan}>{(satuan) => <small>{satuan()}</small>}</Show>
        </span>
      )}
    </Match>
    <Match when={props.nilai.bentuk === "kotak" ? props.nilai : undefined}>
      {(kotak) => <KotakHuruf kelompok={kotak().kelompok} />}
    </Match>
    <Match when={props.nilai.bentuk === "pilihan" ? props.nilai : undefined}>
      {(pilihan) => (
        <span class={styles.pilihan}>
          <For each={pilihan().pilihan}>
            {({ kode, label, dipilih }) => (
              <Centang isi={dipilih}>{/^\d+$/.test(kode) ? `${kode}. ${label}` : label}</Centang>
            )}
          </For>
        </span>
      )}
    </Match>
  </Switch>
);

const Baris = (props: { readonly baris: readonly BarisCetak[] }) => (
  <table class={styles.baris}>
    <tbody>
      <For each={props.baris}>
        {(satu) => (
          <tr>
            <th scope="row">{kata(satu.label)}</th>
            <td>
              <Nilai nilai={satu.nilai} />
            </td>
          </tr>
        )}
      </For>
    </tbody>
  </table>
);

const Tabel = (props: { readonly kepala: readonly string[]; readonly baris: readonly (readonly string[])[] }) => (
  <table class={styles.tabel}>
    <thead>
      <tr>
        <th scope="col">{cetakId.no}</th>
        <For each={props.kepala}>{(judul) => <th scope="col">{judul}</th>}</For>
      </tr>
    </thead>
    <tbody>
      <For each={props.baris}>
        {(sel, urut) => (
          <tr>
            <td>{urut() + 1}</td>
            <For each={sel}>{(isi) => <td>{isi}</td>}</For>
          </tr>
        )}
      </For>
    </tbody>
  </table>
);

const TempatTanda = (props: { readonly tempat: TempatTandaCetak; readonly gambar: string | undefined }) => (
  <div class={styles.tempat}>
    <span>{props.tempat.atas},</span>
    <span class={styles.ruang}>
      <Show when={props.tempat.meterai}>
        <span class={styles.meterai}>{cetakId.meterai}</span>
      </Show>
      <Show when={props.tempat.gambar ? props.gambar : undefined}>
        {(url) => <img src={url()} alt={cetakId.tandaTersimpan} />}
      </Show>
    </span>
    <b class={styles.nama}>{props.tempat.nama === "" ? cetakId.titikNama : `(${props.tempat.nama})`}</b>
    <Show when={props.tempat.nik !== undefined}>
      <span>NIK {props.tempat.nik === "" ? cetakId.titik : props.tempat.nik}</span>
    </Show>
  </div>
);

const Blok = (props: { readonly blok: BlokCetak; readonly gambar: string | undefined }) => (
  <Switch>
    <Match when={props.blok.jenis === "baris" ? props.blok : undefined}>
      {(satu) => (
        <section class={styles.blok}>
          <Show when={satu().judul}>{(judul) => <h2>{kata(judul())}</h2>}</Show>
          <Baris baris={satu().baris} />
        </section>
      )}
    </Match>
    <Match when={props.blok.jenis === "kalimat" ? props.blok : undefined}>
      {(satu) => <p class={styles.kalimat}>{satu().teks}</p>}
    </Match>
    <Match when={props.blok.jenis === "centang" ? props.blok : undefined}>
      {(satu) => (
        <section class={styles.blok}>
          <Show when={satu().judul}>{(judul) => <h2>{judul()}</h2>}</Show>
          <ul class={styles.daftarCentang} style={{ "--kolom": String(satu().kolom) }}>
            <For each={satu().butir}>
              {(butir) => (
                <li class={styles[`tingkat${butir.tingkat}`]}>
                  <Show when={butir.tingkat > 0} fallback={<b>{butir.label}</b>}>
                    <Centang isi={butir.dicentang}>{butir.label}</Centang>
                  </Show>
                </li>
              )}
            </For>
          </ul>
        </section>
      )}
    </Match>
    <Match when={props.blok.jenis === "tabel" ? props.blok : undefined}>
      {(satu) => (
        <section class={styles.blok}>
          <Show when={satu().judul}>{(judul) => <p>{judul()}</p>}</Show>
          <Tabel kepala={satu().kepala} baris={satu().baris} />
        </section>
      )}
    </Match>
    <Match when={props.blok.jenis === "syarat" ? props.blok : undefined}>
      {(satu) => (
        <section class={styles.blok}>
          <h2>{cetakId.dilampirkan}</h2>
          <ul class={styles.daftarCentang} style={{ "--kolom": "1" }}>
            <For each={satu().dokumen}>
              {({ nama, bentuk }) => (
                <li class={styles.tingkat1}>
                  <Centang isi={false}>
                    {nama} ({kata(bentuk).toLowerCase()})
                  </Centang>
                </li>
              )}
            </For>
          </ul>
        </section>
      )}
    </Match>
    <Match when={props.blok.jenis === "tanda" ? props.blok : undefined}>
      {(satu) => (
        <section class={cx(styles.blok, styles.utuh)}>
          <p class={styles.tanggal}>
            {satu().tempat === "" ? cetakId.titik : satu().tempat}, {satu().tanggal}
          </p>
          <div class={styles.tandaTangan}>
            <For each={satu().kotak}>{(tempat) => <TempatTanda tempat={tempat} gambar={props.gambar} />}</For>
          </div>
        </section>
      )}
    </Match>
    <Match when={props.blok.jenis === "catatan" ? props.blok : undefined}>
      {(satu) => (
        <div class={styles.catatan}>
          <For each={satu().teks}>{(teks) => <p>{teks}</p>}</For>
        </div>
      )}
    </Match>
  </Switch>
);

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

export const LembarFormulir = (props: Props) => (
  <article
    lang="id"
    class={styles.lembar}
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
    <For each={props.lembar.blok}>{(blok) => <Blok blok={blok} gambar={props.gambar} />}</For>
    <footer class={styles.kaki}>
      <span>
        {cetakId.nomorBerkas} {props.nomor}
      </span>
      <span>{props.lembar.lembar}</span>
    </footer>
  </article>
);
