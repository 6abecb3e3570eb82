/** Which screen answers which address. Screens load when first opened; the gate stands before all of them. */
import { Navigate, Route, Router, type RouteSectionProps } from "@solidjs/router";
import { lazy, Show, Suspense, type Component } from "solid-js";
import { Loading } from "../parts/Loading.tsx";
import { muatKamus } from "../text/bahasa.tsx";
import { isPetugasLapangan, rumahOf } from "./rumah.ts";
import { useJemput } from "./jemput.ts";

/** A screen behind the gate comes with its words. */
const layar = (muat: () => Promise<{ default: Component }>): Component =>
  lazy(async () => {
    const [modul] = await Promise.all([muat(), muatKamus()]);
    return modul;
  });

const Gerbang = lazy(() => import("../screens/masuk/Gerbang.tsx"));
const Beranda = layar(() => import("../screens/lapangan/Beranda.tsx"));
const PilihLayanan = layar(() => import("../screens/lapangan/PilihLayanan.tsx"));
const Acara = layar(() => import("../screens/lapangan/Acara.tsx"));
const TerimaDulu = layar(() => import("../screens/lapangan/TerimaDulu.tsx"));
const DaftarBerkas = layar(() => import("../screens/lapangan/DaftarBerkas.tsx"));
const Kelengkapan = layar(() => import("../screens/berkas/Kelengkapan.tsx"));
const Formulir = layar(() => import("../screens/berkas/Formulir.tsx"));
const Pindai = layar(() => import("../screens/berkas/Pindai.tsx"));
const AturTepi = layar(() => import("../screens/tangkap/AturTepi.tsx"));
const Praperiksa = layar(() => import("../screens/berkas/Praperiksa.tsx"));
const TandaTangan = layar(() => import("../screens/berkas/TandaTangan.tsx"));
const FotoAnak = layar(() => import("../screens/berkas/FotoAnak.tsx"));
const TandaTerima = layar(() => import("../screens/serah/TandaTerima.tsx"));
const KonsepAkta = layar(() => import("../screens/berkas/KonsepAkta.tsx"));
const DaftarKurang = layar(() => import("../screens/serah/DaftarKurang.tsx"));
const CetakFormulir = layar(() => import("../screens/serah/CetakFormulir.tsx"));
const Bagikan = layar(() => import("../screens/bagikan/Bagikan.tsx"));
const BagikanSyarat = layar(() => import("../screens/bagikan/BagikanSyarat.tsx"));
const BukuKirim = layar(() => import("../screens/serah/BukuKirim.tsx"));
const PindaiQr = layar(() => import("../screens/serah/PindaiQr.tsx"));
const Antrean = layar(() => import("../screens/meja/Antrean.tsx"));
const Rincian = layar(() => import("../screens/meja/Rincian.tsx"));
const Siak = layar(() => import("../screens/meja/Siak.tsx"));
const Verifikasi = layar(() => import("../screens/meja/Verifikasi.tsx"));
const CetakSerah = layar(() => import("../screens/meja/CetakSerah.tsx"));
const Arsip = layar(() => import("../screens/meja/Arsip.tsx"));
const Ikd = layar(() => import("../screens/meja/Ikd.tsx"));
const Rekapan = layar(() => import("../screens/meja/Rekapan.tsx"));
const Kinerja = layar(() => import("../screens/meja/Kinerja.tsx"));
const Admin = layar(() => import("../screens/admin/Admin.tsx"));
const Tentang = layar(() => import("../screens/admin/Tentang.tsx"));
const Katalog = layar(() => import("../screens/katalog/Katalog.tsx"));
/** The gallery of parts: never in a built app. */
const Contoh = import.meta.env.DEV ? layar(() => import("../parts/Contoh.tsx")) : undefined;
const TidakAda = layar(() => import("../screens/admin/TidakAda.tsx"));

/** The gate shows over any address, so that unlocking returns to the same screen; the next officer begins it afresh. */
const Kulit = (props: RouteSectionProps) => {
  const { sesi } = useJemput();
  const bertugas = () => (sesi.keadaan() === "terbuka" ? sesi.petugas()?.id : undefined);
  return (
    <Suspense fallback={<Loading />}>
      <Show when={sesi.keadaan() !== "memuat"} fallback={<Loading />}>
        <Show when={bertugas()} keyed fallback={<Gerbang />}>
          {(_id) => props.children}
        </Show>
      </Show>
    </Suspense>
  );
};

const Rumah = () => {
  const { sesi } = useJemput();
  const peran = () => sesi.petugas()?.peran ?? [];
  return (
    <Show when={isPetugasLapangan(peran())} fallback={<Navigate href={rumahOf(peran())} />}>
      <Beranda />
    </Show>
  );
};

export const Rute = () => (
  <Router root={Kulit}>
    <Route path="/" component={Rumah} />
    <Route path="/daftar" component={() => <Navigate href="/" />} />
    <Route path="/baru" component={PilihLayanan} />
    <Route path="/acara" component={Acara} />
    <Route path="/terima-dulu" component={TerimaDulu} />
    <Route path="/berkas" component={DaftarBerkas} />
    <Route path="/berkas/:app" component={Kelengkapan} />
    <Route path="/berkas/:app/isi/:bagian" component={Formulir} />
    <Route path="/berkas/:app/pindai/:slot" component={Pindai} />
    <Route path="/berkas/:app/tepi/:hash" component={AturTepi} />
    <Route path="/berkas/:app/periksa" component={Praperiksa} />
    <Route path="/berkas/:app/tanda-tangan" component={TandaTangan} />
    <Route path="/berkas/:app/foto/:orang" component={FotoAnak} />
    <Route path="/berkas/:app/tanda-terima" component={TandaTerima} />
    <Route path="/berkas/:app/konsep" component={KonsepAkta} />
    <Route path="/berkas/:app/kurang" component={DaftarKurang} />
    <Route path="/berkas/:app/cetak/:kode?" component={CetakFormulir} />
    <Route path="/bagikan" component={Bagikan} />
    <Route path="/berkas/:app/bagikan" component={BagikanSyarat} />
    <Route path="/kirim" component={BukuKirim} />
    <Route path="/pindai-qr" component={PindaiQr} />
    <Route path="/meja/antrean" component={Antrean} />
    <Route path="/meja/berkas/:app" component={Rincian} />
    <Route path="/meja/siak/:app" component={Siak} />
    <Route path="/meja/verifikasi" component={Verifikasi} />
    <Route path="/meja/cetak" component={CetakSerah} />
    <Route path="/meja/arsip" component={Arsip} />
    <Route path="/meja/ikd" component={Ikd} />
    <Route path="/meja/rekapan" component={Rekapan} />
    <Route path="/meja/kinerja" component={Kinerja} />
    <Route path="/admin" component={Admin} />
    <Route path="/tentang" component={Tentang} />
    <Route path="/katalog" component={Katalog} />
    {Contoh && <Route path="/contoh" component={Contoh} />}
    <Route path="*" component={TidakAda} />
  </Router>
);
