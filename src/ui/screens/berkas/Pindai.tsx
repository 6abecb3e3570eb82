/** Scanning one requirement: live camera or files, pages stored at once, a poor photo said at once. SOP step 1; mock-up 06. */
import ArrowRight from "lucide-solid/icons/arrow-right";
import { useNavigate, useParams } from "@solidjs/router";
import { createMemo, createSignal, For, on, onMount, Show } from "solid-js";
import { Button } from "../../parts/Button.tsx";
import { useText } from "../../text/bahasa.tsx";
import { alamatKelengkapan, alamatPindai } from "./alamat.ts";
import { antreanBaca } from "./antreanBaca.ts";
import { createGambarBerkas } from "./gambarBerkas.ts";
import { useKataGalat } from "./kataGalat.ts";
import { useKataSyarat } from "./kataSyarat.ts";
import { useKataTangkap } from "./kataTangkap.ts";
import { keadaanSyarat } from "./keadaanSyarat.ts";
import { useLayarBerkas } from "./layarBerkas.ts";
import { LayarKamera, Rana, type Arahan } from "./LayarKamera.tsx";
import { createPindaian, type Pindaian } from "./pindaian.ts";
import { PilihBerkas } from "./PilihBerkas.tsx";
import { pilihanJenis, rasioJenis } from "./pilihanJenis.ts";
import { CekLangsung } from "../tangkap/CekLangsung.tsx";
import { DeretHalaman } from "../tangkap/DeretHalaman.tsx";
import { createKameraDokumen } from "../tangkap/kameraDokumen.ts";
import { KendaliSuntingan } from "../tangkap/KendaliSuntingan.tsx";
import { qrHalaman } from "../tangkap/qrHalaman.ts";
import { NomorTerbaca } from "../tangkap/NomorTerbaca.tsx";
import { createSuntingan } from "../tangkap/suntingan.ts";
import { KameraSuntingan } from "../tangkap/KameraSuntingan.tsx";
import { TombolTepi } from "../tangkap/TombolTepi.tsx";
import { TombolOtomatis } from "../tangkap/TombolOtomatis.tsx";
import { tindakanTersisa } from "./tindakanBerikut.ts";
import styles from "./Pindai.module.css";

const Pindai = () => {
  const t = useText();
  const pergi = useNavigate();
  const params = useParams();
  const layar = useLayarBerkas();
  const kata = useKataSyarat(() => layar.setelan().formSet);
  const kataTangkap = useKataTangkap();
  const kataGalat = useKataGalat();
  const gambar = createGambarBerkas(layar.jemput, layar.app);
  const [dipilih, setDipilih] = createSignal<string>();

  const slot = () => decodeURIComponent(params["slot"] ?? "");
  const syarat = () => layar.syarat().find(({ id }) => id === slot());
  const pilihan = createMemo(() => {
    const satu = syarat();
    return satu ? pilihanJenis(satu) : [];
  });
  const jenis = () => dipilih() ?? pilihan()[0] ?? slot().split(":")[0] ?? "";
  const kartu = () => rasioJenis(jenis()) > 1.5;
  // A new scan for every slot that this screen shows; the camera stays open from one to the next.
  const pindaian = createMemo(
    on([layar.app, slot], ([app, id]): Pindaian => {
      setDipilih(undefined);
      return createPindaian({
        jemput: layar.jemput,
        antrean: antreanBaca(layar.jemput),
        app,
        slot: id,
        jenis,
        menunggu: () => kamera.penangkap.selesai(),
      });
    }),
  );
  const kamera = createKameraDokumen({
    kartu,
    istirahat: () => pindaian().ragu() !== undefined || suntingan.dibuka() !== undefined,
    onTangkapan: (satu, tanya) => pindaian().terima(satu, tanya),
  });
  const suntingan = createSuntingan(kamera.penangkap.juru, () => pindaian());
  onMount(() => layar.jemput.ocr.hangatkan());

  const ulangi = () => {
    pindaian().buangRagu();
    kamera.pengamat.bidikLagi();
  };
  /** Another page is laid down: until then, what was said of the last one stays. */
  const lain = () => !kamera.pengamat.sudahAda() && kamera.pengamat.nasihat() !== "cari";
  /** The last page, where its edges were a guess; told until the edges of another one are seen. */
  const tepiRagu = () => {
    const akhir = halaman().at(-1);
    const adaLain = kamera.pengamat.sudut() !== undefined && !kamera.pengamat.sudahAda();
    return akhir && !adaLain && pindaian().tepiRagu().includes(akhir.hash) ? akhir : undefined;
  };
  const arahan = (): Arahan | undefined => {
    if (suntingan.dibuka()) return undefined;
    const masuk = kamera.arahanMasuk();
    if (masuk) return masuk;
    const galat = pindaian().galat();
    if (galat) return { nada: "stop", kata: `${t("berkas.fotoBelumTersimpan")} ${kataGalat(galat)}` };
    const ragu = pindaian().ragu();
    if (ragu) return { nada: "care", kata: kataTangkap.ulangi(ragu.alasan) };
    const n = pindaian().halaman().length;
    if (pindaian().bekerja() > 0 || kamera.penangkap.mengolah() > 0)
      return { nada: "ok", kata: t("berkas.fotoDisimpan") };
    if (tepiRagu()) return { nada: "care", kata: t("tangkap.tersimpanUtuh", { n }) };
    if (n > 0 && !lain()) return { nada: "ok", kata: t("berkas.fotoTersimpan", { n }) };
    return kamera.arahanPelatih();
  };
  /** The next thing to photograph, so that a package is one sweep. */
  const berikut = createMemo(() => {
    const p = layar.state();
    const baris = p
      ? layar.syarat().map((satu) => ({ syarat: satu, keadaan: keadaanSyarat(p, satu, layar.isian()) }))
      : [];
    return tindakanTersisa({ baris, bagianKurang: [], fotoAnak: [], rujuk: [] })
      .flatMap((satu) => (satu.jenis === "foto" || satu.jenis === "foto_ulang" ? [satu.syarat] : []))
      .find(({ id }) => id !== slot());
  });
  const judul = () => {
    const satu = syarat();
    return satu ? kata.judul(satu) : kata.namaJenis(jenis());
  };
  const halaman = () => pindaian().halaman();
  const nomorSuntingan = () => halaman().findIndex(({ hash }) => hash === suntingan.dibuka()?.halaman.hash) + 1;

  return (
    <LayarKamera
      judul={judul()}
      sub={
        suntingan.dibuka()
          ? t("tangkap.aturTepiHalaman", { n: nomorSuntingan() })
          : pilihan().length > 1
            ? kata.namaJenis(jenis())
            : t("berkas.petunjukFoto")
      }
      kembali={alamatKelengkapan(layar.app())}
      bidikan={suntingan.dibuka() ? undefined : kamera.bidikan()}
      onTutup={suntingan.dibuka() ? suntingan.tutup : undefined}
      arahan={arahan()}
      arahanTombol={
        <Show
          when={pindaian().ragu()}
          fallback={<TombolTepi halaman={tepiRagu()} onAtur={(satu) => void suntingan.buka(satu)} />}
        >
          <Button size="small" onClick={ulangi}>
            {t("berkas.fotoUlang")}
          </Button>
          <Button size="small" onClick={() => void pindaian().tetapPakai()}>
            {t("berkas.tetapPakai")}
          </Button>
        </Show>
      }
      tombolAtas={
        <Show when={kamera.bidikan() && !suntingan.dibuka()}>
          <TombolOtomatis nyala={kamera.otomatis()} onGanti={kamera.setOtomatis} />
        </Show>
      }
      kamera={<KameraSuntingan kamera={kamera} suntingan={suntingan} rasio={rasioJenis(jenis())} />}
    >
      <Show
        when={suntingan.dibuka() === undefined}
        fallback={
          <KendaliSuntingan
            suntingan={suntingan}
            qr={qrHalaman(layar.state(), suntingan.dibuka()?.halaman.hash ?? "")}
            bolehBuang={halaman().length > 1}
          />
        }
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
        <Show when={kamera.pengamat.pengamatan()}>
          {(dilihat) => <CekLangsung pengamatan={dilihat()} kartu={kartu()} />}
        </Show>
        <NomorTerbaca layar={layar} slot={slot()} />
        <Rana
          label={t("berkas.ambilFoto")}
          mati={kamera.bidikan() === undefined}
          sibuk={kamera.penangkap.membidik()}
          onJepret={kamera.jepret}
          kiri={
            <DeretHalaman
              halaman={halaman()}
              ragu={pindaian().tepiRagu()}
              url={(satu) => gambar.url(satu)}
              onBuka={(satu) => void suntingan.buka(satu)}
            />
          }
          kanan={
            <span class={styles.lain}>
              <Show when={kamera.bidikan() === undefined}>
                <PilihBerkas kamera onFiles={(files) => void kamera.penangkap.terima(files)} />
              </Show>
              <PilihBerkas banyak pdf onFiles={(files) => void kamera.penangkap.terima(files)} />
            </span>
          }
        />
        <Show when={halaman().length > 0}>
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
      </Show>
    </LayarKamera>
  );
};

export default Pindai;
