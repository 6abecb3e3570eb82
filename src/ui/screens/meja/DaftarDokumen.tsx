/** The documents of a file as small pictures, each with its state; what is required and not there yet stays visible. */
import Check from "lucide-solid/icons/check";
import CircleDashed from "lucide-solid/icons/circle-dashed";
import Clock from "lucide-solid/icons/clock";
import FileText from "lucide-solid/icons/file-text";
import TriangleAlert from "lucide-solid/icons/triangle-alert";
import { createMemo, For, Show } from "solid-js";
import type { SyaratBerlaku } from "../../../domain/layanan/kelengkapan.ts";
import { keadaanKonsep } from "../../../domain/permohonan/keadaanKonsep.ts";
import { dokumenDiSlot, type Permohonan } from "../../../domain/permohonan/permohonan.ts";
import { isTerjawab } from "../../../domain/praperiksa/putusanBerkas.ts";
import type { Temuan } from "../../../domain/praperiksa/temuan.ts";
import { setelanLayananOf } from "../../../domain/sop/setelan.ts";
import { useJemput } from "../../app/jemput.ts";
import { Ikon } from "../../parts/Ikon.tsx";
import { useText } from "../../text/bahasa.tsx";
import type { GambarBerkas } from "../berkas/gambarBerkas.ts";
import { urutSlot, type HalamanBerkas } from "./halamanBerkas.ts";
import { useNamaHalaman } from "./namaHalaman.ts";
import { useNamaSlot } from "./kataSlot.ts";
import styles from "./Rincian.module.css";

interface Props {
  readonly p: Permohonan;
  readonly syarat: readonly SyaratBerlaku[];
  readonly halaman: readonly HalamanBerkas[];
  readonly temuan: readonly Temuan[];
  readonly gambar: GambarBerkas;
  readonly kini: string | undefined;
  readonly onPilih: (kunci: string) => void;
}

export const DaftarDokumen = (props: Props) => {
  const t = useText();
  const jemput = useJemput();
  const namaSlot = useNamaSlot(() => props.p);
  const namaHalaman = useNamaHalaman(() => props.p);
  const tiada = createMemo(() => urutSlot(props.p, props.syarat).filter((slot) => !dokumenDiSlot(props.p, slot)));
  const bermasalah = (h: HalamanBerkas) =>
    (h.jenis === "konsep" &&
      keadaanKonsep(props.p, h.tentang, setelanLayananOf(jemput.setelan(), props.p.tanggal)) === "berubah") ||
    props.temuan.some((f) => f.slot === h.tentang && f.level !== "info" && !isTerjawab(props.p, f));
  return (
    <nav class={styles.dok} aria-label={t("meja.dokumenDaftar")}>
      <For each={props.halaman}>
        {(h) => (
          <button type="button" aria-pressed={props.kini === h.kunci} onClick={() => props.onPilih(h.kunci)}>
            <span class={styles.kecil}>
              <Show when={props.gambar.url(h.halaman)} fallback={<Ikon of={FileText} />}>
                {(src) => <img src={src()} alt="" />}
              </Show>
            </span>
            <span>{namaHalaman(h)}</span>
            <Show
              when={jemput.berkas.halamanTersimpan(h.halaman.hash)}
              fallback={<Ikon of={Clock} size="s" class={styles.wait} />}
            >
              <Ikon
                of={bermasalah(h) ? TriangleAlert : Check}
                size="s"
                class={bermasalah(h) ? styles.care : styles.ok}
              />
            </Show>
          </button>
        )}
      </For>
      <For each={tiada()}>
        {(slot) => (
          <div class={styles.tiada}>
            <span class={styles.kecil}>
              <Ikon of={CircleDashed} />
            </span>
            <span>
              {namaSlot(slot)}, {t("meja.dokumenBelum")}
            </span>
          </div>
        )}
      </For>
      <Show when={props.halaman.length === 0 && tiada().length === 0}>
        <p class="muted">{t("meja.belumAdaDokumen")}</p>
      </Show>
    </nav>
  );
};
