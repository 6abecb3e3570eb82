/** The queue of the office: whose turn it is, what was deferred, what came in today; one file at a glance beside it. */
import { useNavigate, useSearchParams } from "@solidjs/router";
import { createEffect, createMemo, createSignal, on, Show } from "solid-js";
import { useJemput } from "../../app/jemput.ts";
import { Empty } from "../../parts/Empty.tsx";
import { FilterBar } from "../../parts/FilterBar.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { SearchField } from "../../parts/SearchField.tsx";
import { useText } from "../../text/bahasa.tsx";
import { KartuBerkas } from "./KartuBerkas.tsx";
import { useKolomAntrean } from "./kolomAntrean.tsx";
import { LedgerMaya } from "./LedgerMaya.tsx";
import type { Pintasan } from "./pintasan.ts";
import { hitungSaringan, saringAntrean, SEMUA, tugasSaya, type SaringanAntrean } from "./saringAntrean.ts";
import { SaringLebih } from "./SaringLebih.tsx";
import styles from "./susun.module.css";
import { TabMeja } from "./TabMeja.tsx";

const SARINGAN = ["giliran", "ditunda", "hari_ini", "semua"] as const satisfies readonly SaringanAntrean[];
const KATA = {
  giliran: "meja.giliranSaya",
  ditunda: "meja.ditunda",
  hari_ini: "meja.masukHariIni",
  semua: "meja.semua",
} as const;

const Antrean = () => {
  const t = useText();
  const jemput = useJemput();
  const navigate = useNavigate();
  const [params] = useSearchParams<{ langkah: string }>();
  const langkah = createMemo(() => (params.langkah === undefined ? [] : [Number(params.langkah)]));
  const [saringan, setSaringan] = createSignal<SaringanAntrean>("giliran");
  const [layanan, setLayanan] = createSignal(SEMUA);
  const [asal, setAsal] = createSignal(SEMUA);
  const [cari, setCari] = createSignal("");
  const [pilihan, setPilihan] = createSignal<string>();
  let kotakCari: HTMLInputElement | undefined;

  const peran = () => jemput.sesi.petugas()?.peran ?? [];
  const semua = () => jemput.berkas.baris() ?? [];
  const baris = createMemo(() =>
    saringAntrean(
      semua(),
      { saringan: saringan(), layanan: layanan(), asal: asal(), cari: cari(), langkah: langkah() },
      peran(),
      jemput.hariIni(),
    ),
  );
  const hitung = createMemo(() => hitungSaringan(semua(), peran(), langkah(), jemput.hariIni()));
  const terpilih = createMemo(() => baris().find((b) => b.app === pilihan()) ?? baris()[0]);
  createEffect(on(langkah, () => setSaringan("giliran"), { defer: true }));

  const buka = (app: string): void => {
    const satu = baris().find((b) => b.app === app);
    const keSiak = langkah()[0] === 3 && satu && tugasSaya(satu, peran()).some((g) => g.langkah === 3);
    navigate(keSiak ? `/meja/siak/${app}` : `/meja/berkas/${app}`);
  };
  const geser = (n: number): void => {
    const i = baris().findIndex((b) => b.app === terpilih()?.app);
    setPilihan(baris()[Math.max(0, Math.min(baris().length - 1, i + n))]?.app);
  };
  const pintasan = (): readonly Pintasan[] => [
    { tuts: "ArrowUp", cap: "↑ ↓", kata: t("meja.kolomPilih"), run: () => geser(-1) },
    { tuts: "ArrowDown", cap: "↑ ↓", kata: t("meja.kolomPilih"), run: () => geser(1) },
    { tuts: "Enter", cap: "Enter", kata: t("meja.kolomBuka"), run: () => terpilih() && buka(terpilih()?.app ?? "") },
    {
      tuts: "F2",
      cap: "F2",
      kata: t("umum.cari").toLowerCase(),
      saatMengetik: true,
      run: () => kotakCari?.focus(),
    },
    ...SARINGAN.map((s, i) => ({
      tuts: String(i + 1),
      cap: "1–4",
      kata: t("meja.saringan").toLowerCase(),
      run: () => setSaringan(s),
    })),
  ];
  /** A new desk knows nothing until the office has answered once: then an empty list would be a false word. */
  const menunggu = () => semua().length === 0 && jemput.sinkron.status().terakhir === undefined;
  const kosong = () =>
    cari() !== "" ? t("meja.antreanKosongCari") : saringan() === "giliran" ? t("meja.antreanKosongGiliran") : undefined;
  return (
    <TabMeja kini={langkah()[0] === 3 ? "siak" : "antrean"} pintasan={pintasan()}>
      <h1 class="vh">{t("meja.antreanJudul")}</h1>
      <div class={styles.bar}>
        <FilterBar
          label={t("meja.saringan")}
          now={cari() === "" ? saringan() : "semua"}
          onChoose={(key) => setSaringan(SARINGAN.find((s) => s === key) ?? "semua")}
          filters={SARINGAN.map((s) => ({ key: s, label: t(KATA[s]), count: hitung()[s] }))}
        />
        <SaringLebih baris={semua()} layanan={layanan()} asal={asal()} onLayanan={setLayanan} onAsal={setAsal} />
        <SearchField
          label={t("meja.cariBerkas")}
          value={cari()}
          onInput={setCari}
          onCommit={() => baris().length === 1 && buka(baris()[0]?.app ?? "")}
          keyHint="F2"
          ref={(element) => (kotakCari = element)}
        />
      </div>
      <div class={styles.belah}>
        <Show when={!menunggu() && jemput.berkas.baris()} fallback={<Loading words={t("meja.muat")} rows={6} />}>
          <LedgerMaya
            label={t("meja.antreanJudul")}
            columns={useKolomAntrean()}
            rows={baris()}
            rowKey={(b) => b.app}
            selected={terpilih()?.app}
            onSelect={setPilihan}
            onOpen={buka}
            empty={<Empty title={t("meja.antreanKosong")}>{kosong()}</Empty>}
          />
        </Show>
        <aside class={styles.samping}>
          <Show when={terpilih()} fallback={<p class="muted">{t("meja.pilihBerkas")}</p>}>
            {(b) => <KartuBerkas baris={b()} onBuka={() => buka(b().app)} />}
          </Show>
        </aside>
      </div>
    </TabMeja>
  );
};

export default Antrean;
