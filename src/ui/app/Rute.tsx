/** Which screen answers which address. Screens load when first opened; the gate stands before all of them. */
import { Navigate, Route, Router, type RouteSectionProps } from "@solidjs/router";
import { lazy, Show, Suspense } from "solid-js";
import { Loading } from "../parts/Loading.tsx";
import { isPetugasLapangan, rumahOf } from "./rumah.ts";
import { useJemput } from "./jemput.ts";

const Gerbang = lazy(() => import("../screens/masuk/Gerbang.tsx"));
const Beranda = lazy(() => import("../screens/lapangan/Beranda.tsx"));
const PilihLayanan = lazy(() => import("../screens/lapangan/PilihLayanan.tsx"));
const Acara = lazy(() => import("../screens/lapangan/Acara.tsx"));
const TerimaDulu = lazy(() => import("../screens/lapangan/TerimaDulu.tsx"));
const DaftarBerkas = lazy(() => import("../screens/lapangan/DaftarBerkas.tsx"));
const Kelengkapan = lazy(() => import("../screens/berkas/Kelengkapan.tsx"));
const Formulir = lazy(() => import("../screens/berkas/Formulir.tsx"));
const Pindai = lazy(() => import("../screens/berkas/Pindai.tsx"));
const Praperiksa = lazy(() => import("../screens/berkas/Praperiksa.tsx"));
const TandaTangan = lazy(() => import("../screens/berkas/TandaTangan.tsx"));
const FotoAnak = lazy(() => import("../screens/berkas/FotoAnak.tsx"));
const TandaTerima = lazy(() => import("../screens/serah/TandaTerima.tsx"));
const BukuKirim = lazy(() => import("../screens/serah/BukuKirim.tsx"));
const PindaiQr = lazy(() => import("../screens/serah/PindaiQr.tsx"));
const Antrean = lazy(() => import("../screens/meja/Antrean.tsx"));
const Rincian = lazy(() => import("../screens/meja/Rincian.tsx"));
const Siak = lazy(() => import("../screens/meja/Siak.tsx"));
const Verifikasi = lazy(() => import("../screens/meja/Verifikasi.tsx"));
const CetakSerah = lazy(() => import("../screens/meja/CetakSerah.tsx"));
const Arsip = lazy(() => import("../screens/meja/Arsip.tsx"));
const Ikd = lazy(() => import("../screens/meja/Ikd.tsx"));
const Rekapan = lazy(() => import("../screens/meja/Rekapan.tsx"));
const Kinerja = lazy(() => import("../screens/meja/Kinerja.tsx"));
const Admin = lazy(() => import("../screens/admin/Admin.tsx"));
const Tentang = lazy(() => import("../screens/admin/Tentang.tsx"));
const TidakAda = lazy(() => import("../screens/admin/TidakAda.tsx"));

/** The gate shows over any address, so that unlocking returns to the same screen. */
const Kulit = (props: RouteSectionProps) => {
  const { sesi } = useJemput();
  return (
    <Suspense fallback={<Loading />}>
      <Show when={sesi.keadaan() !== "memuat"} fallback={<Loading />}>
        <Show when={sesi.keadaan() === "terbuka"} fallback={<Gerbang />}>
          {props.children}
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
    <Route path="/berkas/:app/periksa" component={Praperiksa} />
    <Route path="/berkas/:app/tanda-tangan" component={TandaTangan} />
    <Route path="/berkas/:app/foto/:orang" component={FotoAnak} />
    <Route path="/berkas/:app/tanda-terima" component={TandaTerima} />
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
    <Route path="*" component={TidakAda} />
  </Router>
);
