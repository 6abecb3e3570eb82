/** Scanning one requirement: live camera or file, pages stored at once, a poor photo said at once. SOP step 1; mock-up 06. */
import ArrowRight from "lucide-solid/icons/arrow-right";
import { useNavigate, useParams } from "@solidjs/router";
import { createEffect, createMemo, createSignal, For, on, onMount, Show } from "solid-js";
import type { CaptureError } from "../../../capture/gambar.ts";
import type { Gambar } from "../../../capture/sandiJpeg.ts";
import { Button } from "../../parts/Button.tsx";
import { useText } from "../../text/bahasa.tsx";
import { alamatKelengkapan, alamatPindai } from "./alamat.ts";
import { antreanBaca } from "./antreanBaca.ts";
import { CekLangsung } from "./CekLangsung.tsx";
import { createGambarBerkas } from "./gambarBerkas.ts";
import { KameraLangsung, type Bidikan } from "./KameraLangsung.tsx";
import { useKataGalat } from "./kataGalat.ts";
import { useKataSyarat } from "./kataSyarat.ts";
import { useKataTangkap } from "./kataTangkap.ts";
import { createKeadaanBerkas } from "./keadaanBerkas.ts";
import { useLayarBerkas } from "./layarBerkas.ts";
import { LayarKamera, Rana, type Arahan } from "./LayarKamera.tsx";
import { createMutuLangsung } from "./mutuLangsung.ts";
import { createPindaian } from "./pindaian.ts";
import { PilihBerkas } from "./PilihBerkas.tsx";
import { pilihanJenis, rasioJenis } from "./pilihanJenis.ts";
import styles from "./Pindai.module.css";

const Pindai = () => {
  const t = useText();
  const pergi = useNavigate();
  const params = useParams();
  const layar = useLayarBerkas();
  const kata = useKataSyarat(() => layar.setelan().formSet);
  const kataTangkap = useKataTangkap();
  const kataGalat = useKataGalat();
  const keadaan = createKeadaanBerkas(layar);
  const gambar = createGambarBerkas(layar.jemput, layar.app);
  const [bidikan, setBidikan] = createSignal<Bidikan>();
  const [tangkap, setTangkap] = createSignal<CaptureError["type"]>();
  const [dipilih, setDipilih] = createSignal<string>();

  const mutu = createMutuLangsung(bidikan);

  const slot = () => decodeURIComponent(params["slot"] ?? "");
  const syarat = () => layar.syarat().find(({ id }) => id === slot());
  const pilihan = createMemo(() => {
    const satu = syarat();
    return satu ? pilihanJenis(satu) : [];
  });
  const jenis = () => dipilih() ?? pilihan()[0] ?? slot().split(":")[0] ?? "";
  // A new scan for every slot that this screen shows; the camera stays open from one to the next.
  const pindaian = createMemo(
    on([layar.app, slot], ([app, id]) => {
      setDipilih(undefined);
      setTangkap(undefined);
      return createPindaian({ jemput: layar.jemput, antrean: antreanBaca(layar.jemput), app, slot: id, jenis });
    }),
  );
  onMount(() => layar.jemput.ocr.hangatkan());
  createEffect(on(bidikan, (siap) => siap && setTangkap(undefined), { defer: true }));

  const terima = (satu: Gambar) => {
    setTangkap(undefined);
    void pindaian().terima(satu);
  };
  const jepret = async () => {
    const satu = await bidikan()?.ambil();
    if (satu) terima(satu);
  };
  const arahan = (): Arahan | undefined => {
    const tolak = tangkap();
    if (tolak) return { nada: "care", kata: kataTangkap.galat(tolak) };
    const galat = pindaian().galat();
    if (galat) return { nada: "stop", kata: `${t("berkas.fotoBelumTersimpan")} ${kataGalat(galat)}` };
    const ragu = pindaian().ragu();
    if (ragu) return { nada: "care", kata: kataTangkap.ulangi(ragu.alasan) };
    const n = pindaian().halaman().length;
    if (pindaian().bekerja() > 0) return { nada: "ok", kata: t("berkas.fotoDisimpan") };
    if (n > 0) return { nada: "ok", kata: t("berkas.fotoTersimpan", { n }) };
    const kini = mutu()?.[0];
    return kini === undefined ? undefined : { nada: "care", kata: kataTangkap.langsung(kini) };
  };
  /** The next thing to photograph, so that a package is one sweep. */
  const berikut = () =>
    keadaan
      .tersisa()
      .flatMap((satu) => (satu.jenis === "foto" || satu.jenis === "foto_ulang" ? [satu.syarat] : []))
      .find(({ id }) => id !== slot());
  const judul = () => {
    const satu = syarat();
    return satu ? kata.judul(satu) : kata.namaJenis(jenis());
  };
  const selesai = () => pindaian().halaman().length > 0;

  return (
    <LayarKamera
      judul={judul()}
      sub={pilihan().length > 1 ? kata.namaJenis(jenis()) : t("berkas.petunjukFoto")}
      kembali={alamatKelengkapan(layar.app())}
      bidikan={bidikan()}
      arahan={arahan()}
      arahanTombol={
        <Show when={pindaian().ragu()}>
          <Button size="small" onClick={() => pindaian().buangRagu()}>
            {t("berkas.fotoUlang")}
          </Button>
          <Button size="small" onClick={() => void pindaian().tetapPakai()}>
            {t("berkas.tetapPakai")}
          </Button>
        </Show>
      }
      kamera={<KameraLangsung rasio={rasioJenis(jenis())} label={t("berkas.gambarKamera")} onSiap={setBidikan} />}
    >
      <Show when={pilihan().length > 1}>
        <div class={styles.jenis} role="radiogroup" aria-label={t("berkas.jenisDokumen")}>
          <For each={pilihan()}>
            {(satu) => (
              <button type="button" role="radio" aria-checked={jenis() === satu} onClick={() => setDipilih(satu)}>
                {kata.namaJenis(satu)}
              </button>
            )}
          </For>
        </div>
      </Show>
      <Show when={mutu()}>{(alasan) => <CekLangsung alasan={alasan()} />}</Show>
      <Rana
        label={t("berkas.ambilFoto")}
        mati={bidikan() === undefined}
        onJepret={() => void jepret()}
        kiri={
          <Show when={pindaian().halaman().at(-1)}>
            {(akhir) => (
              <span class={styles.akhir}>
                <img src={gambar.url(akhir())} alt="" />
                <small>{t("berkas.nHalaman", { n: pindaian().halaman().length })}</small>
              </span>
            )}
          </Show>
        }
        kanan={
          <span class={styles.lain}>
            <Show when={bidikan() === undefined}>
              <PilihBerkas kamera onGambar={terima} onMulai={() => setTangkap(undefined)} onGalat={setTangkap} />
            </Show>
            <PilihBerkas banyak onGambar={terima} onMulai={() => setTangkap(undefined)} onGalat={setTangkap} />
          </span>
        }
      />
      <Show when={selesai()}>
        <div class={styles.lanjut}>
          <Button size="big" onClick={() => pergi(alamatKelengkapan(layar.app()))}>
            {t("berkas.selesaiFoto")}
          </Button>
          <Show when={berikut()}>
            {(satu) => (
              <Button
                kind="primary"
                size="big"
                iconAfter={ArrowRight}
                onClick={() => pergi(alamatPindai(layar.app(), satu().id), { replace: true })}
              >
                {t("berkas.fotoBerikut", { apa: kata.pendek(satu()) })}
              </Button>
            )}
          </Show>
        </div>
      </Show>
    </LayarKamera>
  );
};

export default Pindai;
