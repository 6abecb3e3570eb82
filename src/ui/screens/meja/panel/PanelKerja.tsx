/** The right-hand panel: the work that this person may do on this file now, one panel at a time. */
import { Key } from "@solid-primitives/keyed";
import type { Component } from "solid-js";
import { createEffect, createMemo, Match, on, Show, Switch } from "solid-js";
import { Dynamic } from "solid-js/web";
import type { Permohonan } from "../../../../domain/permohonan/permohonan.ts";
import { Mark } from "../../../parts/Mark.tsx";
import { Note } from "../../../parts/Note.tsx";
import { useText } from "../../../text/bahasa.tsx";
import type { GambarBerkas } from "../../berkas/gambarBerkas.ts";
import type { BerkasMeja } from "../berkasMeja.ts";
import { useKataTolak } from "../kataKerja.ts";
import { useNamaSlot } from "../kataSlot.ts";
import type { Pintasan } from "../pintasan.ts";
import rincian from "../Rincian.module.css";
import styles from "../susun.module.css";
import { useTindakan } from "../tindakan.ts";
import { useWaktuKerja } from "../waktuKerja.ts";
import { kelompokTugas, langkahBerikut, type KelompokTugas, type NamaPanel } from "./kelompokTugas.ts";
import { PanelAjukan } from "./PanelAjukan.tsx";
import { PanelAktivasi } from "./PanelAktivasi.tsx";
import { PanelArsip } from "./PanelArsip.tsx";
import { PanelCetak } from "./PanelCetak.tsx";
import { PanelLengkapi } from "./PanelLengkapi.tsx";
import { PanelOrang } from "./PanelOrang.tsx";
import { PanelPandu } from "./PanelPandu.tsx";
import { PanelPeriksa } from "./PanelPeriksa.tsx";
import panelStyles from "./panel.module.css";
import type { PanelProps } from "./panelProps.ts";
import { PanelSerah } from "./PanelSerah.tsx";
import { PanelSiak } from "./PanelSiak.tsx";
import { PanelTte } from "./PanelTte.tsx";
import { PanelUnggah } from "./PanelUnggah.tsx";
import { PanelVerifikasi } from "./PanelVerifikasi.tsx";

interface Props {
  readonly berkas: BerkasMeja;
  readonly p: Permohonan;
  readonly gambar: GambarBerkas;
  /** Step chosen in the strip of boxes or on the screen. */
  readonly langkah: number | undefined;
  readonly onLangkah: (langkah: number | undefined) => void;
  readonly onPintasan: (pintasan: readonly Pintasan[]) => void;
  /** Only these panels, where the screen is about one step. */
  readonly hanya?: readonly NamaPanel[] | undefined;
  /** Inside a folder that has its own frame. */
  readonly polos?: boolean | undefined;
}

const PANEL: Readonly<Record<NamaPanel, Component<PanelProps>>> = {
  lengkapi: PanelLengkapi,
  periksa: PanelPeriksa,
  siak: PanelSiak,
  orang: PanelOrang,
  unggah: PanelUnggah,
  pandu: PanelPandu,
  aktivasi: PanelAktivasi,
  ajukan: PanelAjukan,
  verifikasi: PanelVerifikasi,
  tte: PanelTte,
  cetak: PanelCetak,
  serah: PanelSerah,
  arsip: PanelArsip,
};
const NOMOR = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

const BukanGiliran = (props: { readonly berkas: BerkasMeja }) => {
  const t = useText();
  const berikut = () => langkahBerikut(props.berkas.tugas());
  return (
    <Show when={berikut()} fallback={<Mark of="ok">{t("meja.berkasTuntas")}</Mark>}>
      {(b) => (
        <Note of="wait" title={t("meja.bukanGiliran")} tight>
          <p>
            {t("meja.berikutnya", {
              n: b().langkah,
              peran: b()
                .peran.map((r) => t(`umum.peran_${r}`))
                .join(", "),
            })}
          </p>
        </Note>
      )}
    </Show>
  );
};

/** Other steps that are open for the same person: parallel paths of the SOP. */
const Juga = (props: { readonly semua: readonly KelompokTugas[]; readonly onPilih: (langkah: number) => void }) => {
  const t = useText();
  return (
    <Show when={props.semua.length > 0}>
      <div class={panelStyles.juga} role="group" aria-label={t("meja.juga")}>
        <Key each={props.semua} by="langkah">
          {(k) => (
            <button type="button" onClick={() => props.onPilih(k().langkah)}>
              {t(`meja.singkat${NOMOR.find((n) => n === k().langkah) ?? 1}`)}
            </button>
          )}
        </Key>
      </div>
    </Show>
  );
};

export const PanelKerja = (props: Props) => {
  const t = useText();
  const peran = () => props.berkas.jemput.sesi.petugas()?.peran ?? [];
  const semua = createMemo(() =>
    kelompokTugas(props.berkas.tugas(), peran()).filter((k) => props.hanya?.includes(k.panel) ?? true),
  );
  const kini = createMemo(() => semua().find((k) => k.langkah === props.langkah) ?? semua()[0]);
  const panel = createMemo(() => kini()?.panel);
  const waktu = useWaktuKerja(() => `${props.p.app}|${panel() ?? ""}`);
  const kerja = useTindakan(() => props.p.app, waktu);
  const tolak = useKataTolak(useNamaSlot(() => props.p));
  const nama = (langkah: number) => t(`meja.langkah${NOMOR.find((n) => n === langkah) ?? 1}`);
  createEffect(on(panel, () => (props.onPintasan([]), kerja.lupakanGalat())));
  return (
    <section class={props.polos ? styles.tumpuk : rincian.kerja} aria-live="polite">
      <Switch fallback={<BukanGiliran berkas={props.berkas} />}>
        <Match when={panel()} keyed>
          {(satu) => (
            <>
              <div class={styles.judulRuang}>
                <h2 class={styles.judulKecil}>
                  {t("meja.panelLangkah", { n: kini()?.langkah ?? 0, nama: nama(kini()?.langkah ?? 1) })}
                </h2>
                <Juga semua={semua().filter((k) => k.panel !== satu)} onPilih={(langkah) => props.onLangkah(langkah)} />
              </div>
              <Dynamic
                component={PANEL[satu]}
                berkas={props.berkas}
                p={props.p}
                tugas={kini()?.tugas ?? []}
                kerja={kerja}
                gambar={props.gambar}
                onPintasan={props.onPintasan}
              />
            </>
          )}
        </Match>
      </Switch>
      <Show when={kerja.galat()}>
        {(galat) => (
          <Note of="care" role="alert" tight>
            <p>{tolak(galat())}</p>
          </Note>
        )}
      </Show>
    </section>
  );
};
