/** The columns of the group in hand: the present one large with its evidence, the others below it. */
import { Key } from "@solid-primitives/keyed";
import Check from "lucide-solid/icons/check";
import CircleCheck from "lucide-solid/icons/circle-check";
import Copy from "lucide-solid/icons/copy";
import Square from "lucide-solid/icons/square";
import SquareCheck from "lucide-solid/icons/square-check";
import { createEffect, createMemo, on, Show } from "solid-js";
import type { KolomSiak } from "../../../domain/layanan/formulir/siakKolom.ts";
import type { Permohonan } from "../../../domain/permohonan/permohonan.ts";
import type { Kotak } from "../../../domain/praperiksa/bacaan.ts";
import type { NilaiTerbaca } from "../../../domain/praperiksa/temuanNilai.ts";
import { Button } from "../../parts/Button.tsx";
import { Crop } from "../../parts/Crop.tsx";
import { cx } from "../../parts/cx.ts";
import { Ikon } from "../../parts/Ikon.tsx";
import { NikText } from "../../parts/NikText.tsx";
import { widenKotak } from "../../parts/potongan.ts";
import { useText } from "../../text/bahasa.tsx";
import type { GambarBerkas } from "../berkas/gambarBerkas.ts";
import { useNamaSlot } from "./kataSlot.ts";
import type { BagianKerja } from "./SiakBagian.tsx";
import styles from "./Siak.module.css";

export interface KolomKerja extends KolomSiak {
  /** Running number over all groups, from 1. */
  readonly nomor: number;
  /** Index of its group. */
  readonly bagian: number;
}

interface Props {
  readonly bagian: readonly BagianKerja[];
  readonly kini: KolomKerja | undefined;
  readonly tersalin: string | undefined;
  readonly sudah: (id: string) => boolean;
  readonly bukti: (id: string) => NilaiTerbaca | undefined;
  readonly p: Permohonan;
  readonly gambar: GambarBerkas;
  readonly onPilih: (id: string) => void;
  readonly onSalin: (kolom: KolomKerja) => void;
  readonly onTandai: (kolom: KolomKerja, sudah: boolean) => void;
  readonly onUtuh: () => void;
}

const is16 = (salin: string): boolean => /^\d{16}$/.test(salin);

const Nilai = (props: { readonly kolom: KolomKerja }) => (
  <Show when={is16(props.kolom.salin)} fallback={props.kolom.nilai}>
    <NikText of={props.kolom.salin} />
  </Show>
);

/** Width to height of the strip that shows a value as the form does: one line with its label. */
const NISBAH_PITA = 9;

/** Widens a box to the shape of a strip, within the page. `nisbah` is the page's own width to height. */
const kotakPita = (kotak: Kotak, nisbah: number): Kotak => {
  const w = Math.min(1, Math.max(kotak.w, (kotak.h * NISBAH_PITA) / nisbah));
  const x = Math.max(0, Math.min(1 - w, kotak.x - (w - kotak.w) * 0.5));
  return { ...kotak, x, w };
};

const BuktiKolom = (props: Pick<Props, "p" | "gambar" | "onUtuh"> & { readonly bukti: NilaiTerbaca }) => {
  const t = useText();
  const namaSlot = useNamaSlot(() => props.p);
  const halaman = () => props.p.dokumen[props.bukti.halaman.dok]?.halaman[props.bukti.halaman.halaman - 1];
  const url = () => props.gambar.url(halaman(), "penuh");
  const kotak = () => {
    const [asal, h] = [props.bukti.baca.kotak, halaman()];
    return asal && h ? kotakPita(widenKotak(asal, 0.05, 0.35), h.lebar / Math.max(1, h.tinggi)) : undefined;
  };
  return (
    <Show when={url()}>
      {(src) => (
        <figure class={styles.bukti}>
          <Crop
            source={src()}
            kotak={kotak()}
            alt={`${namaSlot(props.bukti.syarat.id)}: ${props.bukti.baca.value}`}
            maxHeight="110px"
          />
          <figcaption>
            <span>
              {t("meja.dariDokumen", {
                dokumen: namaSlot(props.bukti.syarat.id),
                keadaan: t(`meja.baca_${props.bukti.baca.state}`),
              })}
            </span>
            <Button kind="text" size="small" onClick={() => props.onUtuh()}>
              {t("umum.lihatUtuh")}
            </Button>
          </figcaption>
        </figure>
      )}
    </Show>
  );
};

const Kini = (props: Props & { readonly kolom: KolomKerja; readonly onFokus: () => void }) => {
  const t = useText();
  let baris: HTMLLIElement | undefined;
  createEffect(
    on(
      () => props.kolom.id,
      () => baris?.scrollIntoView({ block: "nearest" }),
    ),
  );
  return (
    <li ref={(element) => (baris = element)} class={styles.kolomKini} aria-current="step">
      <span class={styles.no}>{props.kolom.nomor}</span>
      <div class={styles.tx}>
        <span class={styles.label}>{props.kolom.label}</span>
        <span class={styles.besar}>
          <Nilai kolom={props.kolom} />
        </span>
        <Show when={is16(props.kolom.salin)}>
          <small>{t("meja.salinTanpaSpasi", { n: props.kolom.salin.length })}</small>
        </Show>
        <Show when={props.tersalin === props.kolom.id}>
          <small class={styles.tersalin}>
            <Ikon of={CircleCheck} size="s" /> {t("umum.tersalin")}
          </small>
        </Show>
      </div>
      <div class={styles.aksi}>
        <Button
          kind="primary"
          icon={Copy}
          keyHint={t("meja.tutsSpasi")}
          onClick={() => {
            props.onSalin(props.kolom);
            props.onFokus();
          }}
        >
          {t("meja.salin")}
        </Button>
        <Button
          icon={Check}
          keyHint="Enter"
          onClick={() => {
            props.onTandai(props.kolom, true);
            props.onFokus();
          }}
        >
          {t("meja.sudah")}
        </Button>
      </div>
      <Show when={props.bukti(props.kolom.id)}>
        {(b) => <BuktiKolom bukti={b()} p={props.p} gambar={props.gambar} onUtuh={() => props.onUtuh()} />}
      </Show>
    </li>
  );
};

const Lain = (props: Props & { readonly kolom: KolomKerja }) => {
  const t = useText();
  const sudah = () => props.sudah(props.kolom.id);
  const kosong = () => props.kolom.nilai === "";
  return (
    <li class={cx(sudah() && styles.sudah)}>
      <span class={styles.no}>{props.kolom.nomor}</span>
      <div class={styles.tx}>
        <span class={styles.label}>{props.kolom.label}</span>
        <Show when={!kosong()} fallback={<span class="muted">{t("meja.kolomKosong")}</span>}>
          <span class={styles.nilai}>
            <Nilai kolom={props.kolom} />
          </span>
        </Show>
      </div>
      <Show when={!kosong()}>
        <Button
          icon={Copy}
          iconOnly
          size="small"
          onClick={() => (props.onPilih(props.kolom.id), props.onSalin(props.kolom))}
        >
          {t("meja.salinKolom", { apa: props.kolom.label })}
        </Button>
        <Button
          icon={sudah() ? SquareCheck : Square}
          iconOnly
          size="small"
          pressed={sudah()}
          onClick={() => props.onTandai(props.kolom, !sudah())}
        >
          {t(sudah() ? "meja.batalKolom" : "meja.sudahKolom", { apa: props.kolom.label })}
        </Button>
      </Show>
    </li>
  );
};

export const SiakKolom = (props: Props) => {
  const t = useText();
  let wadah: HTMLElement | undefined;
  const bagian = createMemo(() => props.bagian[props.kini?.bagian ?? 0]);
  const sebelum = createMemo(() => {
    const b = props.bagian[(props.kini?.bagian ?? 0) - 1];
    return b && b.kolom.every((k) => k.nilai === "" || props.sudah(k.id)) ? b : undefined;
  });
  return (
    <section ref={(element) => (wadah = element)} class={styles.kolom} tabindex="-1" aria-label={bagian()?.nama}>
      <Show when={sebelum()}>
        {(b) => (
          <h2 class={styles.beres}>
            <Ikon of={CircleCheck} />
            <span>
              {t("meja.bagianSelesai", { nama: b().nama, n: b().kolom.filter((k) => k.nilai !== "").length })}
            </span>
            <Button
              kind="text"
              size="small"
              onClick={() => props.onPilih(b().kolom.find((k) => k.nilai !== "")?.id ?? "")}
            >
              {t("meja.bukaLagi")}
            </Button>
          </h2>
        )}
      </Show>
      <h2 class={styles.namaBagian}>{bagian()?.nama}</h2>
      <ol class={styles.salin}>
        <Key each={bagian()?.kolom ?? []} by="id">
          {(k) => (
            <Show when={k().id === props.kini?.id} fallback={<Lain {...props} kolom={k()} />}>
              <Kini {...props} kolom={k()} onFokus={() => wadah?.focus()} />
            </Show>
          )}
        </Key>
      </ol>
    </section>
  );
};
