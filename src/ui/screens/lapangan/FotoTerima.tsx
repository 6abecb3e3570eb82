/** Camera of the quick intake: each shot is sealed at once, its kind chosen by one tap while the camera stays open. */
import ArrowRight from "lucide-solid/icons/arrow-right";
import { createMemo, createSignal, getOwner, onMount, runWithOwner, Show } from "solid-js";
import type { Tangkapan } from "../../../capture/tangkapan.ts";
import type { Halaman } from "../../../domain/permohonan/peristiwa.ts";
import type { SyaratBerlaku } from "../../../domain/layanan/kelengkapan.ts";
import { useText } from "../../text/bahasa.tsx";
import { Button } from "../../parts/Button.tsx";
import { antreanBaca } from "../berkas/antreanBaca.ts";
import { createGambarBerkas } from "../berkas/gambarBerkas.ts";
import { useKataGalat } from "../berkas/kataGalat.ts";
import { useKataSyarat } from "../berkas/kataSyarat.ts";
import { useKataTangkap } from "../berkas/kataTangkap.ts";
import type { LayarBerkas } from "../berkas/layarBerkas.ts";
import { LayarKamera, Rana, type Arahan } from "../berkas/LayarKamera.tsx";
import { createPindaian, type Pindaian } from "../berkas/pindaian.ts";
import { PilihBerkas } from "../berkas/PilihBerkas.tsx";
import { CekLangsung } from "../tangkap/CekLangsung.tsx";
import { DeretHalaman } from "../tangkap/DeretHalaman.tsx";
import { createKameraDokumen } from "../tangkap/kameraDokumen.ts";
import { KendaliSuntingan } from "../tangkap/KendaliSuntingan.tsx";
import { lanjutPindaian } from "../tangkap/lanjutPindaian.ts";
import { NomorTerbaca } from "../tangkap/NomorTerbaca.tsx";
import { qrHalaman } from "../tangkap/qrHalaman.ts";
import { createSuntingan } from "../tangkap/suntingan.ts";
import { KameraSuntingan } from "../tangkap/KameraSuntingan.tsx";
import { TombolOtomatis } from "../tangkap/TombolOtomatis.tsx";
import { TombolTepi } from "../tangkap/TombolTepi.tsx";
import { createPemilah } from "./pemilah.ts";
import { BELUM_DIPILAH, fotoDi, slotBelumDipilah } from "./pilahan.ts";
import { TombolJenis } from "./TombolJenis.tsx";
import styles from "./TerimaDulu.module.css";

interface Props {
  readonly layar: LayarBerkas;
  /** Address of the form of this intake. */
  readonly kembali: string;
  readonly onSelesai: () => void;
}

const RASIO = 4 / 3;

/** A slot of its own for every photo, until it is sorted. */
const createFoto = (layar: LayarBerkas, menunggu: () => Promise<void>): Pindaian =>
  createPindaian({
    jemput: layar.jemput,
    antrean: antreanBaca(layar.jemput),
    app: layar.app(),
    slot: slotBelumDipilah(layar.jemput.berkas.idDokumen()),
    jenis: () => BELUM_DIPILAH,
    menunggu,
  });

export const FotoTerima = (props: Props) => {
  const t = useText();
  const kata = useKataSyarat(() => props.layar.setelan().formSet);
  const kataTangkap = useKataTangkap();
  const kataGalat = useKataGalat();
  // eslint-disable-next-line solid/reactivity -- the file stays the same while the camera is open.
  const pemilah = createPemilah(props.layar);
  // eslint-disable-next-line solid/reactivity -- as above.
  const gambar = createGambarBerkas(props.layar.jemput, props.layar.app);
  const [pindaian, setPindaian] = createSignal<Pindaian>();
  const [disunting, setDisunting] = createSignal<Pindaian>();
  /** Names of photos whose edges were a guess. */
  const [ragu, setRagu] = createSignal<readonly string[]>([]);
  const [dipilah, setDipilah] = createSignal<SyaratBerlaku>();
  const pemilik = getOwner();
  onMount(() => props.layar.jemput.ocr.hangatkan());

  const foto = createMemo(() => {
    const p = props.layar.state();
    return p ? fotoDi(p) : [];
  });
  const halamanAkhir = () => pindaian()?.halaman().at(-1);
  /** The shot just taken, while it is not sorted. */
  const terakhir = createMemo(() => {
    const hash = halamanAkhir()?.hash;
    return foto().find((satu) => !satu.dipilah && satu.halaman.some((h) => h.hash === hash));
  });
  const terima = async (satu: Tangkapan, tanya: boolean): Promise<void> => {
    setDipilah(undefined);
    pindaian()?.buangRagu();
    // eslint-disable-next-line solid/reactivity -- the file stays the same while the camera is open.
    const baru = runWithOwner(pemilik, () => createFoto(props.layar, kamera.penangkap.selesai));
    if (!baru) return;
    setPindaian(baru);
    await baru.terima(satu, tanya);
    setRagu([...ragu(), ...baru.tepiRagu()]);
  };
  // Cards and sheets come mixed: a card's distance is asked of neither.
  const kamera = createKameraDokumen({
    kartu: () => true,
    istirahat: () => pindaian()?.ragu() !== undefined || suntingan.dibuka() !== undefined,
    onTangkapan: terima,
  });
  const suntingan = createSuntingan(kamera.penangkap.juru, disunting);
  /** The shot in hand belongs to its own scan; one that is sorted already, to that of its requirement. */
  const sunting = (satu: Halaman) => {
    const kini = terakhir()?.halaman.some(({ hash }) => hash === satu.hash) ? pindaian() : undefined;
    // eslint-disable-next-line solid/reactivity -- as it is when the photo is opened.
    setDisunting(kini ?? runWithOwner(pemilik, () => lanjutPindaian(props.layar, satu.hash)) ?? undefined);
    void suntingan.buka(satu);
  };
  const halaman = () => foto().flatMap((satu) => satu.halaman);
  const tepiRagu = () => {
    const akhir = halamanAkhir();
    return akhir && terakhir() && ragu().includes(akhir.hash) ? akhir : undefined;
  };
  const pilih = async (syarat: SyaratBerlaku) => {
    const satu = terakhir();
    if (satu && (await pemilah.pilah(satu.dok, syarat))) setDipilah(syarat);
  };
  const ulangi = () => {
    pindaian()?.buangRagu();
    kamera.pengamat.bidikLagi();
  };
  const arahan = (): Arahan | undefined => {
    if (suntingan.dibuka()) return undefined;
    const masuk = kamera.arahanMasuk();
    if (masuk) return masuk;
    const galat = pindaian()?.galat() ?? disunting()?.galat() ?? pemilah.galat();
    if (galat) return { nada: "stop", kata: `${t("berkas.fotoBelumTersimpan")} ${kataGalat(galat)}` };
    const buruk = pindaian()?.ragu();
    if (buruk) return { nada: "care", kata: kataTangkap.ulangi(buruk.alasan) };
    if ((pindaian()?.bekerja() ?? 0) > 0 || kamera.penangkap.mengolah() > 0)
      return { nada: "ok", kata: t("lapangan.menyimpanFoto") };
    const satu = dipilah();
    if (satu) return { nada: "ok", kata: t("lapangan.fotoKe", { n: foto().length, nama: kata.pendek(satu) }) };
    if (tepiRagu()) return { nada: "care", kata: `${t("tangkap.tepiTakJelas")} ${t("lapangan.pilihJenis")}` };
    return terakhir() ? { nada: "ok", kata: t("lapangan.pilihJenis") } : kamera.arahanPelatih();
  };
  return (
    <LayarKamera
      judul={t("lapangan.fotoDokumen")}
      sub={
        suntingan.dibuka()
          ? t("tangkap.aturTepi")
          : `${props.layar.state()?.nomor ?? ""} · ${t("lapangan.fotoBanyak", { n: foto().length })}`
      }
      kembali={props.kembali}
      bidikan={suntingan.dibuka() ? undefined : kamera.bidikan()}
      onTutup={suntingan.dibuka() ? suntingan.tutup : undefined}
      tombolAtas={
        <Show when={kamera.bidikan() && !suntingan.dibuka()}>
          <TombolOtomatis nyala={kamera.otomatis()} onGanti={kamera.setOtomatis} />
        </Show>
      }
      arahan={arahan()}
      arahanTombol={
        <Show
          when={pindaian()?.ragu()}
          fallback={<TombolTepi halaman={suntingan.dibuka() ? undefined : tepiRagu()} onAtur={sunting} />}
        >
          <Button size="small" onClick={ulangi}>
            {t("berkas.fotoUlang")}
          </Button>
          <Button size="small" onClick={() => void pindaian()?.tetapPakai()}>
            {t("berkas.tetapPakai")}
          </Button>
        </Show>
      }
      kamera={<KameraSuntingan kamera={kamera} suntingan={suntingan} rasio={RASIO} />}
    >
      <Show
        when={suntingan.dibuka() === undefined}
        fallback={
          <KendaliSuntingan
            suntingan={suntingan}
            qr={qrHalaman(props.layar.state(), suntingan.dibuka()?.halaman.hash ?? "")}
            bolehBuang={(disunting()?.halaman().length ?? 0) > 1}
          />
        }
      >
        <Show when={terakhir()}>
          {(satu) => <TombolJenis layar={props.layar} foto={satu()} gelap onPilih={(syarat) => void pilih(syarat)} />}
        </Show>
        <Show when={kamera.pengamat.pengamatan()}>{(dilihat) => <CekLangsung pengamatan={dilihat()} kartu />}</Show>
        <Show when={terakhir()}>{(satu) => <NomorTerbaca layar={props.layar} slot={satu().slot} />}</Show>
        <Rana
          label={t("berkas.ambilFoto")}
          mati={kamera.bidikan() === undefined}
          sibuk={kamera.penangkap.membidik()}
          onJepret={kamera.jepret}
          kiri={<DeretHalaman halaman={halaman()} ragu={ragu()} url={(satu) => gambar.url(satu)} onBuka={sunting} />}
          kanan={
            <span class={styles.lain}>
              <Show when={kamera.bidikan() === undefined}>
                <PilihBerkas kamera onFiles={(files) => void kamera.penangkap.terima(files)} />
              </Show>
              <PilihBerkas banyak pdf onFiles={(files) => void kamera.penangkap.terima(files)} />
            </span>
          }
        />
        <Button kind="primary" size="big" iconAfter={ArrowRight} full onClick={() => props.onSelesai()}>
          {t("lapangan.selesaiFoto")}
        </Button>
      </Show>
    </LayarKamera>
  );
};
