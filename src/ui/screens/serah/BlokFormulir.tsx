/** One block of a printed form: rows, sentences, tick marks, tables, requirements, places to sign. */
import { For, Match, Show, Switch } from "solid-js";
import type { BarisCetak, BlokCetak, TempatTandaCetak } from "../../../domain/layanan/cetak/lembar.ts";
import { susunKalimat } from "../../../domain/layanan/kalimat.ts";
import { cx } from "../../parts/cx.ts";
import { aturanId } from "../../text/aturan.id.ts";
import { cetakId } from "../../text/cetak.id.ts";
import styles from "./LembarFormulir.module.css";
import { Centang, Nilai } from "./NilaiFormulir.tsx";

/** `@key` is a text key; what stands behind it (`@bagian.anggota 2`) stays as it is. */
const kata = (teks: string): string =>
  teks.replace(/^@(\S+)/, (_semua, kunci: string) => susunKalimat(aturanId, kunci));

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

type Butir = Extract<BlokCetak, { readonly jenis: "centang" }>["butir"];

/** A heading stays with what it heads; a list without headings flows freely. */
const perKelompok = (butir: Butir): readonly Butir[] =>
  butir.some(({ tingkat }) => tingkat === 0)
    ? butir.reduce<readonly Butir[]>(
        (semua, satu) =>
          satu.tingkat === 0 ? [...semua, [satu]] : [...semua.slice(0, -1), [...(semua.at(-1) ?? []), satu]],
        [],
      )
    : butir.map((satu) => [satu]);

const DaftarCentang = (props: { readonly butir: Butir }) => (
  <ul class={styles.daftarCentang}>
    <For each={props.butir}>
      {(butir) => (
        <li class={butir.tingkat === 2 ? styles.dalam : undefined}>
          <Show when={butir.tingkat > 0} fallback={<b>{butir.label}</b>}>
            <Centang isi={butir.dicentang}>{butir.label}</Centang>
          </Show>
        </li>
      )}
    </For>
  </ul>
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

export const BlokFormulir = (props: { readonly blok: BlokCetak; readonly gambar: string | undefined }) => (
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
          <div class={styles.kolomCentang} style={{ "--kolom": String(satu().kolom) }}>
            <For each={perKelompok(satu().butir)}>{(butir) => <DaftarCentang butir={butir} />}</For>
          </div>
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
          <ul class={styles.daftarCentang}>
            <For each={satu().dokumen}>
              {({ nama, bentuk }) => (
                <li>
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
