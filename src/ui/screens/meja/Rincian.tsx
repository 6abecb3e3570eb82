/** One file at a desk: twelve boxes, documents, the page in view, data and findings, and the panel of whoever's turn it is. */
import { useNavigate, useParams } from "@solidjs/router";
import { createEffect, createMemo, createSignal, on, Show } from "solid-js";
import { isTerjawab } from "../../../domain/praperiksa/putusanBerkas.ts";
import type { Temuan } from "../../../domain/praperiksa/temuan.ts";
import { Button } from "../../parts/Button.tsx";
import { Empty } from "../../parts/Empty.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { useText } from "../../text/bahasa.tsx";
import { AsliBerkas } from "../berkas/AsliBerkas.tsx";
import { createGambarBerkas } from "../berkas/gambarBerkas.ts";
import { KeadaanUjung } from "../berkas/KeadaanUjung.tsx";
import { RiwayatKoreksi } from "../berkas/RiwayatKoreksi.tsx";
import { UrusanBerkas } from "../berkas/UrusanBerkas.tsx";
import { BentrokBerkas } from "./BentrokBerkas.tsx";
import { useBerkasMeja } from "./berkasMeja.ts";
import { DaftarDokumen } from "./DaftarDokumen.tsx";
import { DataTemuan } from "./DataTemuan.tsx";
import { halamanBerkas } from "./halamanBerkas.ts";
import { useNamaSlot } from "./kataSlot.ts";
import { useKataTolak } from "./kataKerja.ts";
import { KonsepMeja } from "./KonsepMeja.tsx";
import { PanelKerja } from "./panel/PanelKerja.tsx";
import { PenampilHalaman, type Sorotan } from "./PenampilHalaman.tsx";
import type { Pintasan } from "./pintasan.ts";
import { RincianKepala } from "./RincianKepala.tsx";
import styles from "./Rincian.module.css";
import { isGiliran, saringAntrean, SEMUA } from "./saringAntrean.ts";
import { TabMeja } from "./TabMeja.tsx";

const Rincian = () => {
  const t = useText();
  const params = useParams();
  const navigate = useNavigate();
  const app = () => params["app"] ?? "";
  const berkas = useBerkasMeja(app);
  const gambar = createGambarBerkas(berkas.jemput, app);
  const kataTolak = useKataTolak(useNamaSlot());
  const [kunci, setKunci] = createSignal<string>();
  const [langkah, setLangkah] = createSignal<number>();
  const [sorotan, setSorotan] = createSignal<Sorotan>();
  const [pintasPanel, setPintasPanel] = createSignal<readonly Pintasan[]>([]);
  const [pintasLihat, setPintasLihat] = createSignal<readonly Pintasan[]>([]);
  const halaman = createMemo(() => {
    const p = berkas.p();
    return p ? halamanBerkas(p, berkas.syarat()) : [];
  });
  const dijawab = (f: Temuan): boolean => {
    const p = berkas.p();
    return p !== undefined && isTerjawab(p, f);
  };
  /** Where the eye should go first: the page of the weightiest finding that nobody answered. */
  const sorotanAwal = createMemo((): Sorotan | undefined => {
    const terbuka = berkas.temuan().find((f) => !dijawab(f) && f.bukti.some((b) => b.beda.length > 0));
    const formulir = terbuka?.bukti.find((b) => b.sumber === "formulir")?.nilai;
    const terbaca = terbuka?.bukti.filter((b) => b.sumber !== "formulir") ?? [];
    const bukti = terbaca.find((b) => b.nilai !== formulir) ?? terbaca[0];
    return bukti ? { kunci: `${bukti.sumber}|${bukti.halaman ?? 1}`, kotak: bukti.kotak } : undefined;
  });
  const kini = createMemo(() => halaman().find((h) => h.kunci === (kunci() ?? sorotanAwal()?.kunci)) ?? halaman()[0]);
  const sorotanKini = (): Sorotan | undefined => {
    const satu = kunci() === undefined ? sorotanAwal() : sorotan();
    return satu?.kunci === kini()?.kunci ? satu : undefined;
  };
  createEffect(on(app, () => (setKunci(undefined), setLangkah(undefined), setSorotan(undefined))));

  const tampilkan = (baru: string, sorot?: Sorotan): void => {
    setKunci(baru);
    setSorotan(sorot);
  };
  const geser = (n: number): void => {
    const i = halaman().findIndex((h) => h.kunci === kini()?.kunci);
    const tujuan = halaman()[(i + n + halaman().length) % Math.max(1, halaman().length)];
    if (tujuan) tampilkan(tujuan.kunci);
  };
  const berikut = (): void => {
    const peran = berkas.jemput.sesi.petugas()?.peran ?? [];
    const giliran = saringAntrean(
      berkas.jemput.berkas.baris() ?? [],
      { saringan: "semua", layanan: SEMUA, asal: SEMUA, cari: "", langkah: [] },
      peran,
      berkas.jemput.hariIni(),
    ).filter((b) => b.app !== app() && isGiliran(b, peran, []));
    const tujuan = giliran[0];
    navigate(tujuan ? `/meja/berkas/${tujuan.app}` : "/meja/antrean");
  };
  const pintasan = (): readonly Pintasan[] => [
    { tuts: "[", cap: "[ ]", kata: t("meja.dokumenDaftar").toLowerCase(), run: () => geser(-1) },
    { tuts: "]", cap: "[ ]", kata: t("meja.dokumenDaftar").toLowerCase(), run: () => geser(1) },
    ...pintasLihat(),
    ...pintasPanel(),
    { tuts: "j", cap: "J", kata: t("meja.berkasBerikut"), run: berikut },
    {
      tuts: "Escape",
      cap: "Esc",
      kata: t("umum.kembali").toLowerCase(),
      run: () => navigate("/meja/antrean"),
      tersembunyi: true,
    },
  ];
  return (
    <TabMeja kini="antrean" pintasan={pintasan()}>
      <Show
        when={berkas.p()}
        fallback={
          <Show when={berkas.galat()} fallback={<Loading words={t("meja.muat")} rows={5} />}>
            {(galat) => (
              <Empty
                title={t("meja.takTerbuka")}
                action={<Button onClick={() => navigate("/meja/antrean")}>{t("meja.kembaliAntrean")}</Button>}
              >
                {kataTolak(galat())} {t("meja.takTerbukaJelas")}
              </Empty>
            )}
          </Show>
        }
      >
        {(p) => (
          <>
            <RincianKepala p={p()} tugas={berkas.tugas()} pilih={setLangkah} />
            <div class={styles.badan}>
              <DaftarDokumen
                p={p()}
                syarat={berkas.syarat()}
                halaman={halaman()}
                temuan={berkas.temuan()}
                gambar={gambar}
                kini={kini()?.kunci}
                onPilih={tampilkan}
              />
              <PenampilHalaman
                berkas={p()}
                halaman={kini()}
                gambar={gambar}
                sorotan={sorotanKini()}
                onPintasan={setPintasLihat}
              />
              <div class={styles.kanan}>
                <div class={styles.data}>
                  <KeadaanUjung p={p()} meja />
                  <BentrokBerkas lipatan={berkas.lipatan()} app={app()} />
                  <DataTemuan
                    p={p()}
                    masukan={berkas.masukan()}
                    temuan={berkas.temuan()}
                    gambar={gambar}
                    onLihat={(sorot) => tampilkan(sorot.kunci, sorot)}
                  />
                  <KonsepMeja p={p()} gambar={gambar} onLihat={(sorot) => tampilkan(sorot.kunci, sorot)} />
                  <AsliBerkas p={p()} />
                  <RiwayatKoreksi p={p()} />
                  <UrusanBerkas p={p()} />
                </div>
                <PanelKerja
                  berkas={berkas}
                  p={p()}
                  gambar={gambar}
                  langkah={langkah()}
                  onLangkah={setLangkah}
                  onPintasan={setPintasPanel}
                />
              </div>
            </div>
          </>
        )}
      </Show>
    </TabMeja>
  );
};

export default Rincian;
