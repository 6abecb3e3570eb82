/** A value on a printed form: words on a line, single boxes, or the boxes of a code list with one tick. */
import { For, Match, Show, Switch, type JSX } from "solid-js";
import type { NilaiCetak } from "../../../domain/layanan/cetak/lembar.ts";
import styles from "./LembarFormulir.module.css";

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

/** A box with or without a tick, and what it stands for. */
export const Centang = (props: { readonly isi: boolean; readonly children: JSX.Element }) => (
  <span class={styles.centang}>
    <span class={styles.kotakCentang}>{props.isi ? "✓" : ""}</span>
    <span>{props.children}</span>
  </span>
);

export const Nilai = (props: { readonly nilai: NilaiCetak }) => (
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
