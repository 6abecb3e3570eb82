/** One page in view: zoom, rotate, and the box of what a finding or a value is about. Keys + - 0 R. */
import RotateCw from "lucide-solid/icons/rotate-cw";
import ZoomIn from "lucide-solid/icons/zoom-in";
import ZoomOut from "lucide-solid/icons/zoom-out";
import { createEffect, createSignal, on, onCleanup, onMount, Show } from "solid-js";
import type { Kotak } from "../../../domain/praperiksa/bacaan.ts";
import { useJemput } from "../../app/jemput.ts";
import { Button } from "../../parts/Button.tsx";
import { useText } from "../../text/bahasa.tsx";
import type { GambarBerkas } from "../berkas/gambarBerkas.ts";
import { KodeQr } from "../tangkap/KodeQr.tsx";
import { useKataUkuran } from "../tangkap/kataUkuran.ts";
import type { HalamanBerkas } from "./halamanBerkas.ts";
import { useKataWaktu } from "./kataKerja.ts";
import type { BerkasSlot } from "../berkas/namaSyarat.ts";
import { useNamaHalaman } from "./namaHalaman.ts";
import type { Pintasan } from "./pintasan.ts";
import styles from "./Rincian.module.css";

/** What to show on which page. */
export interface Sorotan {
  /** Key of the page (`HalamanBerkas.kunci`). */
  readonly kunci: string;
  readonly kotak?: Kotak | undefined;
}

interface Props {
  /** Services of the file: they tell what its forms are called. */
  readonly berkas: BerkasSlot;
  readonly halaman: HalamanBerkas | undefined;
  readonly gambar: GambarBerkas;
  readonly sorotan: Sorotan | undefined;
  readonly onPintasan: (pintasan: readonly Pintasan[]) => void;
}

const BESAR = [0.5, 0.75, 1, 1.4, 2, 2.8, 4] as const;
const TENGAH = 2;

const Lembar = (props: {
  readonly src: string;
  readonly alt: string;
  readonly halaman: HalamanBerkas;
  readonly besar: number;
  readonly putaran: number;
  readonly kotak: Kotak | undefined;
}) => {
  const miring = () => props.putaran % 180 !== 0;
  const nisbah = () => props.halaman.halaman.lebar / Math.max(1, props.halaman.halaman.tinggi);
  // Portrait pages start at a readable width, wide cards at the full one.
  const lebar = () => Math.min(100, (miring() ? 1 / nisbah() : nisbah()) < 1 ? 88 : 100) * props.besar;
  return (
    <div
      class={styles.lembar}
      style={{ width: `${lebar()}%`, "aspect-ratio": String(miring() ? 1 / nisbah() : nisbah()) }}
    >
      <div
        class={styles.putar}
        style={{
          width: miring() ? `${nisbah() * 100}%` : "100%",
          transform: `translate(-50%, -50%) rotate(${props.putaran}deg)`,
        }}
      >
        <img src={props.src} alt={props.alt} />
        <Show when={props.kotak}>
          {(k) => (
            <span
              class={styles.kotak}
              data-sorotan=""
              style={{
                left: `${(k().x - 0.008) * 100}%`,
                top: `${(k().y - 0.006) * 100}%`,
                width: `${(k().w + 0.016) * 100}%`,
                height: `${(k().h + 0.012) * 100}%`,
              }}
            />
          )}
        </Show>
      </div>
    </div>
  );
};

export const PenampilHalaman = (props: Props) => {
  const t = useText();
  const jemput = useJemput();
  const waktu = useKataWaktu();
  const nama = useNamaHalaman(() => props.berkas);
  const ukuran = useKataUkuran();
  const [besar, setBesar] = createSignal(TENGAH);
  const [putaran, setPutaran] = createSignal<Readonly<Record<string, number>>>({});
  let kanvas: HTMLDivElement | undefined;
  const kunci = () => props.halaman?.kunci ?? "";
  const perbesar = (n: number) => setBesar(Math.max(0, Math.min(BESAR.length - 1, besar() + n)));
  const putar = () => setPutaran({ ...putaran(), [kunci()]: ((putaran()[kunci()] ?? 0) + 90) % 360 });
  const url = () => props.gambar.url(props.halaman?.halaman, "penuh");
  // Scrolls the canvas alone: the screen around it stays where the officer left it.
  const keSorotan = () =>
    requestAnimationFrame(() => {
      const kotak = kanvas?.querySelector("[data-sorotan]")?.getBoundingClientRect();
      const bingkai = kanvas?.getBoundingClientRect();
      if (!kotak || !bingkai) return;
      kanvas?.scrollBy(
        kotak.left + kotak.width / 2 - (bingkai.left + bingkai.width / 2),
        kotak.top + kotak.height / 2 - (bingkai.top + bingkai.height / 2),
      );
    });
  createEffect(on(kunci, () => kanvas?.scrollTo(0, 0), { defer: true }));
  createEffect(on([() => props.sorotan, url], ([sorotan]) => sorotan?.kotak && keSorotan()));
  onMount(() =>
    props.onPintasan([
      { tuts: "+", cap: "+ −", kata: t("meja.perbesar").toLowerCase(), run: () => perbesar(1) },
      { tuts: "=", cap: "+ −", kata: t("meja.perbesar").toLowerCase(), run: () => perbesar(1) },
      { tuts: "-", cap: "+ −", kata: t("meja.perbesar").toLowerCase(), run: () => perbesar(-1) },
      { tuts: "r", cap: "R", kata: t("meja.putar").toLowerCase(), run: putar, tersembunyi: true },
    ]),
  );
  onCleanup(() => props.onPintasan([]));
  return (
    <section class={styles.lihat} aria-label={props.halaman ? nama(props.halaman) : t("meja.belumAdaDokumen")}>
      <div class={styles.alat}>
        <p>
          <Show when={props.halaman} fallback={t("meja.belumAdaDokumen")}>
            {(h) => (
              <>
                <b>{nama(h())}</b>{" "}
                <span class="muted">
                  {t("meja.dipindai", {
                    kapan: waktu.jam(h().jejak.at),
                    oleh: jemput.namaOrang(h().jejak.by).inisial,
                  })}
                </span>
              </>
            )}
          </Show>
        </p>
        <Button icon={ZoomOut} iconOnly size="small" onClick={() => perbesar(-1)}>
          {t("meja.perkecil")}
        </Button>
        <Button icon={ZoomIn} iconOnly size="small" onClick={() => perbesar(1)}>
          {t("meja.perbesar")}
        </Button>
        <Button icon={RotateCw} iconOnly size="small" onClick={putar}>
          {t("meja.putar")}
        </Button>
      </div>
      <Show when={props.halaman}>
        {(h) => (
          <div class={styles.keterangan}>
            <KodeQr teks={h().qr} />
            <small class="muted">{ukuran.utuh(h().halaman)}</small>
          </div>
        )}
      </Show>
      <div ref={(element) => (kanvas = element)} class={styles.kanvas} tabindex="0">
        <Show when={props.halaman}>
          {(h) => (
            <Show when={url()} fallback={<p class={styles.pesanKanvas}>{t("meja.halamanMuat")}</p>}>
              {(src) => (
                <Lembar
                  src={src()}
                  alt={nama(h())}
                  halaman={h()}
                  besar={BESAR[besar()] ?? 1}
                  putaran={putaran()[kunci()] ?? 0}
                  kotak={props.sorotan?.kotak}
                />
              )}
            </Show>
          )}
        </Show>
      </div>
    </section>
  );
};
