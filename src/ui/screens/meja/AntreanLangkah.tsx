/** The desk of one or two steps: who waits, found by receipt number, QR or name; the chosen file's panel beside it. */
import { createMemo, createSignal, For, Show, untrack } from "solid-js";
import type { Accessor, JSX } from "solid-js";
import { useNavigate } from "@solidjs/router";
import { useJemput, type Baris } from "../../app/jemput.ts";
import { Button } from "../../parts/Button.tsx";
import { Empty } from "../../parts/Empty.tsx";
import { FilterBar } from "../../parts/FilterBar.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { Note } from "../../parts/Note.tsx";
import { MapTab } from "../../parts/MapTab.tsx";
import { Mark } from "../../parts/Mark.tsx";
import { SearchField } from "../../parts/SearchField.tsx";
import { Sidik } from "../../parts/Sidik.tsx";
import { useText } from "../../text/bahasa.tsx";
import { createGambarBerkas } from "../berkas/gambarBerkas.ts";
import { namaBiasa } from "../berkas/sapaan.ts";
import { useBerkasMeja } from "./berkasMeja.ts";
import { daftarLayanan } from "../../text/namaLayanan.ts";
import { useKolomAntrean } from "./kolomAntrean.tsx";
import { LedgerMaya } from "./LedgerMaya.tsx";
import type { KunciMap } from "./mapKerja.ts";
import type { NamaPanel } from "./panel/kelompokTugas.ts";
import { PanelKerja } from "./panel/PanelKerja.tsx";
import type { Pintasan } from "./pintasan.ts";
import { cocokCari, nomorDalam, tugasSaya } from "./saringAntrean.ts";
import styles from "./susun.module.css";
import { TabMeja } from "./TabMeja.tsx";

export interface SaringLangkah {
  readonly key: string;
  readonly label: string;
  readonly langkah: number;
  readonly panel: readonly NamaPanel[];
}

interface Props {
  readonly kini: KunciMap;
  readonly judul: string;
  readonly saringan: readonly SaringLangkah[];
  /** Acts on several files at once, above the ledger. */
  readonly massal?: (baris: Accessor<readonly Baris[]>, saringan: Accessor<string>) => JSX.Element;
}

const Samping = (props: {
  readonly app: string;
  readonly hanya: readonly NamaPanel[];
  readonly onPintasan: (pintasan: readonly Pintasan[]) => void;
}) => {
  const t = useText();
  const navigate = useNavigate();
  const app = () => props.app;
  const berkas = useBerkasMeja(app);
  const gambar = createGambarBerkas(berkas.jemput, app);
  return (
    <Show when={berkas.p()} fallback={<Loading words={t("meja.muat")} rows={2} />}>
      {(p) => (
        <MapTab
          tab={
            <>
              <Sidik id={p().nomor} size={30} bold />
              {p().nomor}
            </>
          }
        >
          <div>
            <h2>{namaBiasa(p().isian["pemohon.nama"] ?? "")}</h2>
            <small>{daftarLayanan(p().urut)}</small>
          </div>
          <PanelKerja
            berkas={berkas}
            p={p()}
            gambar={gambar}
            langkah={undefined}
            onLangkah={() => undefined}
            onPintasan={props.onPintasan}
            hanya={props.hanya}
            polos
          />
          <Button kind="text" size="small" onClick={() => navigate(`/meja/berkas/${p().app}`)}>
            {t("meja.rincianJudul")}
          </Button>
        </MapTab>
      )}
    </Show>
  );
};

export const AntreanLangkah = (props: Props) => {
  const t = useText();
  const jemput = useJemput();
  const navigate = useNavigate();
  const [saringan, setSaringan] = createSignal(untrack(() => props.saringan[0]?.key ?? ""));
  const [cari, setCari] = createSignal("");
  const [pilihan, setPilihan] = createSignal<string>();
  const [qrAsing, setQrAsing] = createSignal(false);
  const [pintasPanel, setPintasPanel] = createSignal<readonly Pintasan[]>([]);
  let kotakCari: HTMLInputElement | undefined;
  const peran = () => jemput.sesi.petugas()?.peran ?? [];
  const aktif = createMemo(() => props.saringan.find((s) => s.key === saringan()) ?? props.saringan[0]);
  const untuk = (s: SaringLangkah | undefined): readonly Baris[] =>
    (jemput.berkas.baris() ?? [])
      .filter((b) => tugasSaya(b, peran()).some((g) => g.langkah === s?.langkah))
      .toSorted((a, b) => (a.sejak < b.sejak ? -1 : 1));
  const baris = createMemo(() => untuk(aktif()).filter((b) => cocokCari(b, cari())));
  const terpilih = createMemo(() => baris().find((b) => b.app === pilihan()) ?? baris()[0]);
  /** The number that was searched exists, but its file is not at this step. */
  const diLain = createMemo(() => {
    const nomor = nomorDalam(cari());
    return nomor !== undefined && baris().length === 0
      ? (jemput.berkas.baris() ?? []).find((b) => b.nomor === nomor)
      : undefined;
  });
  const temukan = async (teks: string): Promise<void> => {
    const ada = await jemput.berkas.cariTandaTerima(teks);
    setQrAsing(ada !== undefined && (await jemput.berkas.periksaTandaTerima(ada.app, teks)) === "tidak_cocok");
    const tempat = ada && props.saringan.find((s) => untuk(s).some((b) => b.app === ada.app));
    if (!ada || !tempat) return;
    setSaringan(tempat.key);
    setCari(ada.nomor);
    setPilihan(ada.app);
  };
  const geser = (n: number): void => {
    const i = baris().findIndex((b) => b.app === terpilih()?.app);
    setPilihan(baris()[Math.max(0, Math.min(baris().length - 1, i + n))]?.app);
  };
  const pintasan = (): readonly Pintasan[] => [
    { tuts: "ArrowUp", cap: "↑ ↓", kata: t("meja.kolomPilih"), run: () => geser(-1) },
    { tuts: "ArrowDown", cap: "↑ ↓", kata: t("meja.kolomPilih"), run: () => geser(1) },
    {
      tuts: "Enter",
      cap: "Enter",
      kata: t("meja.kolomBuka"),
      run: () => terpilih() && navigate(`/meja/berkas/${terpilih()?.app ?? ""}`),
    },
    { tuts: "F2", cap: "F2", kata: t("umum.cari").toLowerCase(), saatMengetik: true, run: () => kotakCari?.select() },
    ...pintasPanel(),
  ];
  return (
    <TabMeja kini={props.kini} pintasan={pintasan()}>
      <h1 class="vh">{props.judul}</h1>
      <div class={styles.bar}>
        <FilterBar
          label={t("meja.saringan")}
          now={saringan()}
          onChoose={setSaringan}
          filters={props.saringan.map((s) => ({ key: s.key, label: s.label, count: untuk(s).length }))}
        />
        <Show when={props.massal}>{(massal) => massal()(baris, saringan)}</Show>
        <SearchField
          label={t("meja.cariTandaTerima")}
          value={cari()}
          onInput={(teks) => {
            setCari(teks);
            setQrAsing(false);
          }}
          onCommit={(teks) => void temukan(teks)}
          keyHint="F2"
          ref={(element) => (kotakCari = element)}
        />
      </div>
      <div class={styles.belah}>
        <Show when={jemput.berkas.baris()} fallback={<Loading words={t("meja.muat")} rows={6} />}>
          <LedgerMaya
            label={props.judul}
            columns={useKolomAntrean(props.saringan.map((s) => s.langkah))}
            rows={baris()}
            rowKey={(b) => b.app}
            selected={terpilih()?.app}
            onSelect={setPilihan}
            onOpen={(app) => navigate(`/meja/berkas/${app}`)}
            empty={
              <Empty title={cari() === "" ? t("meja.antreKosong") : t("meja.takKetemu")}>
                <Show when={diLain()} fallback={cari() === "" ? t("meja.antreKosongJelas") : undefined}>
                  {(b) => t("meja.takKetemuLangkah", { nomor: b().nomor })}
                </Show>
              </Empty>
            }
          />
        </Show>
        <aside class={styles.samping}>
          <Show when={qrAsing()}>
            <Note of="care" role="alert" title={t("meja.qrTidakCocok")} />
          </Show>
          <For each={terpilih() ? [terpilih()?.app ?? ""] : []}>
            {(app) => <Samping app={app} hanya={aktif()?.panel ?? []} onPintasan={setPintasPanel} />}
          </For>
          <Show when={!terpilih()}>
            <Mark of="none">{t("meja.panggil")}</Mark>
          </Show>
        </aside>
      </div>
    </TabMeja>
  );
};
