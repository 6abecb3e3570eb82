/** Step 3: the data of one service column by column in the order of typing, with the crop it was read from. SIAK itself is elsewhere. */
import { useNavigate, useParams } from "@solidjs/router";
import PanelRight from "lucide-solid/icons/panel-right";
import { createEffect, createMemo, createSignal, For, on, Show } from "solid-js";
import { kolomSiak } from "../../../domain/layanan/formulir/siakKolom.ts";
import { isLayananId } from "../../../domain/layanan/layananId.ts";
import { kumpulkanNilai, type NilaiTerbaca } from "../../../domain/praperiksa/temuanNilai.ts";
import type { SebabSiak } from "../../../domain/sop/sebab.ts";
import { setelanLayananOf } from "../../../domain/sop/setelan.ts";
import { Button, ButtonLink } from "../../parts/Button.tsx";
import { cx } from "../../parts/cx.ts";
import { Dialog } from "../../parts/Dialog.tsx";
import { Empty } from "../../parts/Empty.tsx";
import { LiveRegion } from "../../parts/LiveRegion.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { Sidik } from "../../parts/Sidik.tsx";
import { useText } from "../../text/bahasa.tsx";
import { createGambarBerkas } from "../berkas/gambarBerkas.ts";
import { useAturan } from "../../text/useAturan.ts";
import { namaBiasa } from "../berkas/sapaan.ts";
import { useBerkasMeja } from "./berkasMeja.ts";
import { namaLayanan } from "../../text/namaLayanan.ts";
import { useNamaSlot } from "./kataSlot.ts";
import panel from "./panel/panel.module.css";
import { fokusKeIsi, type Pintasan } from "./pintasan.ts";
import { kosongkanPapanKlip, salinTeks } from "./salinTeks.ts";
import { SiakBagian, type BagianKerja } from "./SiakBagian.tsx";
import { SiakKolom, type KolomKerja } from "./SiakKolom.tsx";
import { SiakSesudah } from "./SiakSesudah.tsx";
import styles from "./Siak.module.css";
import { TabMeja } from "./TabMeja.tsx";
import { useTandaKolom } from "./tandaKolom.ts";
import { useTindakan } from "./tindakan.ts";
import { useWaktuKerja } from "./waktuKerja.ts";

const Siak = () => {
  const t = useText();
  const params = useParams();
  const navigate = useNavigate();
  const aturan = useAturan();
  const namaSlot = useNamaSlot();
  const app = () => params["app"] ?? "";
  const berkas = useBerkasMeja(app);
  const gambar = createGambarBerkas(berkas.jemput, app);
  const [dipilih, setDipilih] = createSignal<string>();
  const [ramping, setRamping] = createSignal(false);
  const [kabar, setKabar] = createSignal("");
  const [utuh, setUtuh] = createSignal(false);
  const [tersalin, setTersalin] = createSignal<string>();

  const terbuka = createMemo(() =>
    berkas
      .tugasku()
      .filter((g) => g.jenis === "input_siak")
      .map((g) => g.sasaran),
  );
  const layanan = createMemo(() => {
    const pilih = dipilih();
    return pilih !== undefined && terbuka().includes(pilih) ? pilih : terbuka()[0];
  });
  const waktu = useWaktuKerja(() => `${app()}|${layanan() ?? ""}`);
  const kerja = useTindakan(app, waktu);
  const terbaca = createMemo((): ReadonlyMap<string, readonly NilaiTerbaca[]> => {
    const masukan = berkas.masukan();
    return masukan ? kumpulkanNilai(masukan) : new Map<string, readonly NilaiTerbaca[]>();
  });
  const bukti = (path: string): NilaiTerbaca | undefined => {
    const semua = terbaca().get(path) ?? [];
    return semua.find((n) => n.baca.kotak && n.baca.state === "pasti") ?? semua.find((n) => n.baca.kotak);
  };
  const bagian = createMemo((): readonly BagianKerja[] => {
    const p = berkas.p();
    const id = layanan();
    if (!p || id === undefined || !isLayananId(id)) return [];
    const mentah = kolomSiak(id, p.isian, {
      jawaban: p.jawaban,
      paket: p.urut.filter(isLayananId),
      setelan: setelanLayananOf(berkas.jemput.setelan(), p.tanggal),
      namaWilayah: (kode) => berkas.jemput.wilayah.nama(kode),
    });
    let nomor = 0;
    return mentah.map((b, i) => ({
      kunci: `${b.bagian}|${i}`,
      nama: aturan(b.bagian),
      kolom: b.kolom.map((k): KolomKerja => ({ ...k, label: aturan(k.label), nomor: (nomor += 1), bagian: i })),
    }));
  });
  const semuaKolom = createMemo(() => bagian().flatMap((b) => b.kolom));
  // What the form leaves empty has nothing to copy and is not counted.
  const isi = createMemo(() => semuaKolom().filter((k) => k.nilai !== ""));
  const nilaiKolom = createMemo(() => new Map(semuaKolom().map((k) => [k.id, k.salin])));
  const tanda = useTandaKolom(
    app,
    () => layanan(),
    (id) => nilaiKolom().get(id) ?? "",
  );
  const sudah = createMemo(() => isi().filter((k) => tanda.sudah(k.id)).length);
  const [kiniSendiri, setKini] = createSignal<string>();
  const kini = createMemo(
    () => isi().find((k) => k.id === kiniSendiri()) ?? isi().find((k) => !tanda.sudah(k.id)) ?? isi().at(-1),
  );
  createEffect(on(layanan, () => setKini(undefined), { defer: true }));

  const salin = async (kolom: KolomKerja): Promise<void> => {
    const berhasil = await salinTeks(kolom.salin);
    setTersalin(berhasil ? kolom.id : undefined);
    setKabar(berhasil ? t("meja.tersalinApa", { apa: kolom.label }) : t("meja.salinGagal"));
  };
  const tandai = (kolom: KolomKerja, ya: boolean): void => {
    tanda.tandai(kolom.id, ya);
    setKini(undefined);
  };
  const maju = (): void => {
    const kolom = kini();
    if (kolom) tandai(kolom, true);
  };
  const mundur = (): void => {
    const i = isi().findIndex((k) => k.id === kini()?.id);
    const sebelum = isi()[tanda.sudah(kini()?.id ?? "") ? i : i - 1];
    if (!sebelum) return;
    tanda.tandai(sebelum.id, false);
    setKini(sebelum.id);
  };
  const selesai = async (nomorSiak: string): Promise<void> => {
    const id = layanan();
    if (id === undefined) return;
    if (await kerja.lakukan([(detik) => ({ type: "SiakDiinput", layanan: id, nomorSiak, detik })])) {
      await kosongkanPapanKlip();
      // The next service stands there now: keys mean its columns again.
      fokusKeIsi();
      setKabar(t("meja.statusSiak"));
    }
  };
  const kendala = (sebab: SebabSiak, catatan: string): void => {
    const id = layanan();
    if (id !== undefined)
      void kerja.lakukan([(detik) => ({ type: "SiakTerkendala", layanan: id, sebab, catatan, detik })]);
  };
  const buktiKini = () => {
    const kolom = kini();
    return kolom ? bukti(kolom.id) : undefined;
  };
  const halamanBukti = () => {
    const b = buktiKini();
    return b ? berkas.p()?.dokumen[b.halaman.dok]?.halaman[b.halaman.halaman - 1] : undefined;
  };
  const pintasan = (): readonly Pintasan[] => [
    {
      tuts: " ",
      cap: t("meja.tutsSpasi"),
      kata: t("meja.salin").toLowerCase(),
      run: () => void (kini() && salin(kini() as KolomKerja)),
    },
    { tuts: "Enter", cap: "Enter", kata: t("meja.tutsKolomBerikut"), run: maju },
    { tuts: "shift+Enter", cap: "Shift Enter", kata: t("meja.tutsMundur"), run: mundur },
    { tuts: "g", cap: "G", kata: t("meja.tutsGambar"), run: () => setUtuh(halamanBukti() !== undefined) },
    { tuts: "r", cap: "R", kata: t("meja.ramping").toLowerCase(), run: () => setRamping(!ramping()) },
    {
      tuts: "Escape",
      cap: "Esc",
      kata: t("umum.kembali").toLowerCase(),
      run: () => navigate(`/meja/berkas/${app()}`),
      tersembunyi: true,
    },
  ];
  return (
    <TabMeja kini="siak" pintasan={pintasan()}>
      <Show when={berkas.p()} fallback={<Loading words={t("meja.muat")} rows={5} />}>
        {(p) => (
          <Show
            when={layanan()}
            fallback={
              <>
                <h1 class="vh">{t("meja.siakJudul", { nama: namaBiasa(p().isian["pemohon.nama"] ?? "") })}</h1>
                <Empty
                  title={t(p().urut.some((id) => p().layanan[id]?.jejak["3"]) ? "meja.siakTuntas" : "meja.siakBukan")}
                  action={<ButtonLink href={`/meja/berkas/${app()}`}>{t("meja.bukaBerkas")}</ButtonLink>}
                />
              </>
            }
          >
            {(id) => (
              <div class={cx(styles.siak, ramping() && styles.ramping)}>
                <header class={styles.kepala}>
                  <Sidik id={p().nomor} size={52} />
                  <div class={styles.kata}>
                    <h1>{t("meja.siakJudul", { nama: namaBiasa(p().isian["pemohon.nama"] ?? "") })}</h1>
                    <p>{t("meja.siakSub", { nomor: p().nomor, layanan: namaLayanan(id()) })}</p>
                  </div>
                  <Show when={terbuka().length > 1}>
                    <div class={panel.pilihan} role="group" aria-label={t("meja.layananSiak")}>
                      <For each={terbuka()}>
                        {(satu) => (
                          <button type="button" aria-pressed={satu === id()} onClick={() => setDipilih(satu)}>
                            {namaLayanan(satu)}
                          </button>
                        )}
                      </For>
                    </div>
                  </Show>
                  <div class={styles.maju}>
                    <b>{t("meja.kolomDari", { n: sudah(), total: isi().length })}</b>
                    <span class={styles.sel} aria-hidden="true">
                      <For each={isi()}>
                        {(k) => <i class={cx(tanda.sudah(k.id) && styles.lewat, k.id === kini()?.id && styles.kini)} />}
                      </For>
                    </span>
                  </div>
                  <Button size="small" icon={PanelRight} pressed={ramping()} onClick={() => setRamping(!ramping())}>
                    {t(ramping() ? "meja.lebar" : "meja.ramping")}
                  </Button>
                </header>
                <div class={styles.badan}>
                  <SiakBagian bagian={bagian()} kini={kini()?.bagian} sudah={tanda.sudah} onPilih={setKini} />
                  <SiakKolom
                    bagian={bagian()}
                    kini={kini()}
                    tersalin={tersalin()}
                    sudah={tanda.sudah}
                    bukti={bukti}
                    p={p()}
                    gambar={gambar}
                    onPilih={setKini}
                    onSalin={(k) => void salin(k)}
                    onTandai={tandai}
                    onUtuh={() => setUtuh(true)}
                  />
                  <SiakSesudah
                    layanan={id()}
                    p={p()}
                    sisa={isi().length - sudah()}
                    kerja={kerja}
                    onSelesai={(nomor) => void selesai(nomor)}
                    onKendala={kendala}
                  />
                </div>
              </div>
            )}
          </Show>
        )}
      </Show>
      <LiveRegion words={kabar()} />
      <Dialog open={utuh()} onClose={() => setUtuh(false)} title={namaSlot(buktiKini()?.syarat.id ?? "")} wide>
        <Show when={gambar.url(halamanBukti(), "penuh")}>
          {(src) => <img src={src()} alt={namaSlot(buktiKini()?.syarat.id ?? "")} />}
        </Show>
      </Dialog>
    </TabMeja>
  );
};

export default Siak;
