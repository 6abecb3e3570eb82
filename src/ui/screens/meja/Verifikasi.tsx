/** Steps 8 and 9 in batches: submission, Es. IV, Es. III, signature of the head of the office. On a phone too. */
import { useNavigate } from "@solidjs/router";
import { createEffect, createMemo, createSignal, For, on, Show } from "solid-js";
import { useJemput } from "../../app/jemput.ts";
import { Empty } from "../../parts/Empty.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { useText } from "../../text/bahasa.tsx";
import { temuanTerbuka } from "../../../domain/praperiksa/temuanPermohonan.ts";
import { useBanyakBerkas } from "./banyakBerkas.ts";
import { namaKelompok } from "./kelompok.ts";
import {
  barisKerja,
  kelompokDari,
  MODE_VERIFIKASI,
  modeUntuk,
  peristiwaKerja,
  type BarisKerja,
  type ModeVerifikasi,
} from "./kerjaVerifikasi.ts";
import { useKerjaMassal } from "./kerjaMassal.ts";
import { useKataWaktu } from "./kataKerja.ts";
import { PanelMassal, TombolMassal } from "./PanelMassal.tsx";
import panel from "./panel/panel.module.css";
import { fokusKeIsi, type Pintasan } from "./pintasan.ts";
import { TabelKerja } from "./TabelKerja.tsx";
import { TabMeja } from "./TabMeja.tsx";
import { TanggaVerifikasi } from "./TanggaVerifikasi.tsx";
import styles from "./Verifikasi.module.css";
import { useWaktuKerja } from "./waktuKerja.ts";

const Verifikasi = () => {
  const t = useText();
  const jemput = useJemput();
  const navigate = useNavigate();
  const waktuKata = useKataWaktu();
  const peran = () => jemput.sesi.petugas()?.peran ?? [];
  const boleh = createMemo(() => modeUntuk(peran()));
  const [modeSendiri, setMode] = createSignal<ModeVerifikasi>();
  const mode = createMemo((): ModeVerifikasi => modeSendiri() ?? boleh().at(-1) ?? "iv");
  const perlu = createMemo(() =>
    (jemput.berkas.baris() ?? []).filter((b) => b.tugas.some((g) => g.langkah === 8 || g.langkah === 9)),
  );
  const banyak = useBanyakBerkas(() => perlu());
  const perMode = createMemo(() => {
    const berkas = banyak.berkas() ?? [];
    return Object.fromEntries(MODE_VERIFIKASI.map((m) => [m, barisKerja(berkas, m, jemput.setelan())])) as Record<
      ModeVerifikasi,
      readonly BarisKerja[]
    >;
  });
  const [kelompok, setKelompok] = createSignal<string>();
  const kelompokAda = createMemo(() => kelompokDari(perMode()[mode()]));
  const baris = createMemo(() => {
    const semua = perMode()[mode()];
    const pilih = kelompok();
    return pilih === undefined || !kelompokAda().includes(pilih) ? semua : semua.filter((b) => b.kelompok === pilih);
  });
  const temuan = createMemo(() => new Map(baris().map((b) => [b.p.app, temuanTerbuka(b.p, jemput.setelan())])));
  const [lepas, setLepas] = createSignal<Readonly<Record<string, true>>>({});
  const dipilih = createMemo(() => baris().filter((b) => !lepas()[b.kunci]));
  const sisa = createMemo(() => baris().filter((b) => lepas()[b.kunci]));
  const [kini, setKini] = createSignal<string>();
  const barisKini = createMemo(() => baris().find((b) => b.kunci === kini()) ?? baris()[0]);
  const waktu = useWaktuKerja(() => mode());
  const massal = useKerjaMassal(waktu);
  const [balik, setBalik] = createSignal(false);
  createEffect(
    on(mode, () => (setLepas({}), setKelompok(undefined), setBalik(false), massal.lupakan()), { defer: true }),
  );

  const centang = (kunci: string, ya: boolean): void => {
    const { [kunci]: _, ...lain } = lepas();
    setLepas(ya ? lain : { ...lain, [kunci]: true });
  };
  const kerjakan = (nama: string): void => {
    const semua = dipilih().flatMap((b) =>
      b.sasaran.map((sasaran) => ({
        app: b.p.app,
        buat: (detik: number) => peristiwaKerja(mode(), sasaran, nama, detik),
      })),
    );
    if (semua.length > 0) void massal.lakukan(semua);
  };
  const kembalikan = (alasan: string): void => {
    const semua = sisa().flatMap((b) =>
      b.sasaran.map((layanan) => ({
        app: b.p.app,
        buat: (detik: number) => ({ type: "DikembalikanVerifikator", layanan, alasan, detik }) as const,
      })),
    );
    void massal.lakukan(semua).then(() => (setBalik(false), setLepas({})));
  };
  const geser = (n: number): void => {
    const i = baris().findIndex((b) => b.kunci === barisKini()?.kunci);
    setKini(baris()[Math.max(0, Math.min(baris().length - 1, i + n))]?.kunci);
  };
  const [nama, setNama] = createSignal<string>();
  const namaBatch = () => nama() ?? namaKelompok(jemput.jam());
  const bisaBalik = () => mode() === "iv" || mode() === "iii";
  const pintasan = (): readonly Pintasan[] => [
    { tuts: "ArrowUp", cap: "↑ ↓", kata: t("meja.kolomPilih"), run: () => geser(-1) },
    { tuts: "ArrowDown", cap: "↑ ↓", kata: t("meja.kolomPilih"), run: () => geser(1) },
    {
      tuts: " ",
      cap: t("meja.tutsSpasi"),
      kata: t("meja.tutsCentang"),
      run: () => {
        const b = barisKini();
        if (b) centang(b.kunci, lepas()[b.kunci] === true);
      },
    },
    {
      tuts: "Enter",
      cap: "Enter",
      kata: t("meja.tutsLihat"),
      run: () => barisKini() && navigate(`/meja/berkas/${barisKini()?.p.app ?? ""}`),
    },
    ...(bisaBalik()
      ? [{ tuts: "k", cap: "K", kata: t("meja.tutsKembalikan"), run: () => setBalik(sisa().length > 0) }]
      : []),
    {
      tuts: "ctrl+Enter",
      cap: "Ctrl Enter",
      kata: t("meja.tutsKerjakan"),
      run: () => kerjakan(namaBatch().trim()),
    },
  ];
  const judul = () => {
    if (mode() === "ajukan") return t("meja.siapDiajukan", { n: new Set(baris().map((b) => b.p.app)).size });
    const satu = kelompokAda().length === 1 ? kelompokAda()[0] : kelompok();
    const n = new Set(baris().map((b) => b.p.app)).size;
    return satu === undefined
      ? t("meja.verJudul")
      : t("meja.kelompokN", { nama: satu === "" ? t("meja.tanpaKelompok") : satu, n });
  };
  const pengaju = () => barisKini()?.pengaju;
  return (
    <TabMeja kini="verifikasi" pintasan={pintasan()}>
      <header class={styles.kepala}>
        <div class={styles.kata}>
          <h1>{judul()}</h1>
          <Show when={pengaju()}>
            {(j) => (
              <p class="muted">
                {t("meja.diajukanOleh", { nama: jemput.namaOrang(j().by).nama, kapan: waktuKata.jam(j().at) })}
              </p>
            )}
          </Show>
        </div>
        <TanggaVerifikasi
          mode={mode()}
          boleh={boleh()}
          jenjang={jemput.setelan().jenjangVerifikasi}
          banyak={{
            ajukan: perMode().ajukan.length,
            iv: perMode().iv.length,
            iii: perMode().iii.length,
            tte: perMode().tte.length,
          }}
          onMode={(m) => {
            setMode(m);
            fokusKeIsi();
          }}
        />
      </header>
      <Show when={kelompokAda().length > 1}>
        <div class={styles.kelompok}>
          <div class={panel.pilihan} role="group" aria-label={t("meja.kelompok")}>
            <button type="button" aria-pressed={kelompok() === undefined} onClick={() => setKelompok(undefined)}>
              {t("meja.semuaKelompok")}
            </button>
            <For each={kelompokAda()}>
              {(k) => (
                <button type="button" aria-pressed={kelompok() === k} onClick={() => setKelompok(k)}>
                  {k === "" ? t("meja.tanpaKelompok") : k}
                </button>
              )}
            </For>
          </div>
        </div>
      </Show>
      <div class={styles.belah}>
        <Show when={banyak.berkas()} fallback={<Loading words={t("meja.muat")} rows={6} />}>
          <Show
            when={baris().length > 0}
            fallback={
              <div class={styles.kosong}>
                <Empty title={t("meja.verKosong")}>{t("meja.verKosongJelas")}</Empty>
              </div>
            }
          >
            <TabelKerja
              mode={mode()}
              baris={baris()}
              temuan={temuan()}
              kini={barisKini()?.kunci}
              lepas={lepas()}
              onKini={setKini}
              onCentang={centang}
              onSemua={(ya) => setLepas(ya ? {} : Object.fromEntries(baris().map((b) => [b.kunci, true as const])))}
              onBuka={(app) => navigate(`/meja/berkas/${app}`)}
            />
          </Show>
        </Show>
        <PanelMassal
          mode={mode()}
          dipilih={dipilih()}
          sisa={sisa()}
          temuan={temuan()}
          massal={massal}
          nama={namaBatch()}
          onNama={setNama}
          balik={balik()}
          onBalik={setBalik}
          onKerjakan={() => kerjakan(namaBatch().trim())}
          onKembalikan={kembalikan}
        />
      </div>
      <div class={styles.ibuJari}>
        <TombolMassal
          mode={mode()}
          dipilih={dipilih()}
          massal={massal}
          nama={namaBatch()}
          onKerjakan={() => kerjakan(namaBatch().trim())}
        />
      </div>
    </TabMeja>
  );
};

export default Verifikasi;
