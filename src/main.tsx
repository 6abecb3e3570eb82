// Composition root: the only place that builds things.
import "./perambanLama.ts";
import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import "./ui/app/gaya.css";
import { KATALOG_VERSI } from "./domain/layanan/katalogVersi.ts";
import { ambilKiriman } from "./capture/kiriman.ts";
import { startTangkapWorker } from "./capture/juruTangkap.ts";
import { createPekerjaLatar } from "./capture/pekerjaLatar.ts";
import { createOcr, startOcrWorker } from "./ocr/ocr.ts";
import { hasSimd } from "./protocol/coreOcr.ts";
import { createBerkas } from "./store/berkas.ts";
import { createBrankasDb } from "./store/brankasDb.ts";
import { createDaftar } from "./store/daftar.ts";
import { bukaDb, type JemputDb } from "./store/db.ts";
import { createKabar } from "./store/kabar.ts";
import { bacaMeta } from "./store/meta.ts";
import { ukurRuang } from "./store/ruang.ts";
import { createWilayah } from "./store/wilayah.ts";
import { createAdminClient } from "./sync/admin.ts";
import { createMasuk } from "./sync/masuk.ts";
import { tertinggal } from "./sync/mintaBerkas.ts";
import { paketDiPeramban } from "./sync/paket.ts";
import { daftarPembaruan } from "./sync/pembaruan.ts";
import { createSinkron } from "./sync/sinkron.ts";
import { createUnduhHalaman } from "./sync/unduhHalaman.ts";
import { createBrankas } from "./vault/brankas.ts";
import { createKdf } from "./vault/kdf.ts";
import { App, GagalMulai } from "./ui/app/App.tsx";
import type { Jemput } from "./ui/app/jemput.ts";
import type { SusulBaca } from "./ui/screens/berkas/susulBaca.ts";
import { createBerkasApp } from "./ui/app/susun/berkasApp.ts";
import { createJadwalApp } from "./ui/app/susun/jadwalApp.ts";
import { createKunciOtomatis, pemicuGiat } from "./ui/app/susun/kunciOtomatis.ts";
import { createOcrApp } from "./ui/app/susun/ocrApp.ts";
import { createPaketApp, createWilayahApp } from "./ui/app/susun/paketApp.ts";
import { createPembaruanApp } from "./ui/app/susun/pembaruanApp.ts";
import { createRuangApp } from "./ui/app/susun/ruangApp.ts";
import { createSebelumKunci } from "./ui/app/susun/sebelumKunci.ts";
import { createSesiApp } from "./ui/app/susun/sesiApp.ts";
import { createSetelanApp } from "./ui/app/susun/setelanApp.ts";
import { createTulisan, jagaTulisan } from "./ui/app/susun/tulisanApp.ts";

const kirim: typeof fetch = (...isi) => fetch(...isi);
const jam = (): string => new Date().toISOString();
const acak = (panjang: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(panjang));
const tunda = (kerja: () => void, ms: number): (() => void) => {
  const jamPasir = setTimeout(kerja, ms);
  return () => clearTimeout(jamPasir);
};
/** When the browser has nothing better to do; soon, where it doesn't tell. */
const senggang = (kerja: () => void): void => {
  if ("requestIdleCallback" in window) requestIdleCallback(kerja);
  else setTimeout(kerja, 1000);
};
const startKdf = (): Worker => new Worker(new URL("../workers/kdf.worker.ts", import.meta.url), { type: "module" });

/** Everything of one open database. */
const susun = (db: JemputDb): Jemput & { readonly mulai: () => Promise<void> } => {
  const kabar = createKabar(new BroadcastChannel("jemput"));
  const brankas = createBrankas(createBrankasDb(db), createKdf(startKdf), () => performance.now());
  const berkas = createBerkas({
    db,
    brankas,
    kabar,
    acak,
    jam,
    unduhHalaman: createUnduhHalaman(db, kirim),
    sisaBerkas: async () => (await ukurRuang(navigator.storage))?.sisaBerkas,
  });
  const daftar = createDaftar(db, brankas);
  const sinkron = createSinkron({ db, brankas, berkas, daftar, kabar, kirim, jam });
  const tertinggalDi = async (apps: readonly string[]): Promise<readonly string[]> => {
    const kurang = await tertinggal({ db, brankas, berkas, daftar }, apps);
    return kurang.ok ? kurang.value : [];
  };
  const jadwal = createJadwalApp(sinkron, kabar);
  const tulisan = createTulisan(() => new Promise((jadi) => void tunda(jadi, 0)));
  const sebelumKunci = createSebelumKunci(tunda);
  sebelumKunci.daftar(() => tulisan.selesai().then(() => true));
  const sesi = createSesiApp({
    db,
    brankas,
    masuk: createMasuk({ db, brankas, kirim }),
    sebelumKunci,
    setelahMasuk: () => mulaiKerja(),
  });
  const kunciOtomatis = createKunciOtomatis({
    jam: Date.now,
    tunda,
    pemicu: pemicuGiat(window, document),
    sibuk: tulisan.sibuk,
    kunci: () => void sesi.kunci(),
  });
  const berkasApp = jagaTulisan(
    createBerkasApp({
      berkas,
      daftar,
      kabar,
      tanda: brankas.tanda,
      mintaSinkron: jadwal.segera,
      kunciPerangkat: async () => ((await bacaMeta(db, "perangkatKantor")) ?? []).map(({ kunciTanda }) => kunciTanda),
      tertinggal: tertinggalDi,
      tunda,
    }),
    tulisan,
  );
  const setelan = createSetelanApp({ db, brankas, kabar, jam });
  const wilayah = createWilayahApp(createWilayah(kirim));
  const wilayahSini = (): readonly string[] => [...(sesi.perangkat()?.wilayah ?? []), setelan.setelan().kabupaten];
  const simd = hasSimd();
  const paket = createPaketApp(
    paketDiPeramban(),
    (nama) => {
      if (nama === "wilayah") muatWilayah();
      if (nama === "ocr") void susulBaca?.then((susul) => susul?.sapu());
    },
    () => wilayahSini().map((kode) => kode.slice(0, 2)),
    simd,
  );
  // only the end of a round that went well says that there is a network: counts change without one
  let sedangSinkron = false;
  sinkron.status.langganan(({ keadaan }) => {
    if (sedangSinkron && keadaan === "diam" && brankas.terbuka()) paket.susulkan();
    sedangSinkron = keadaan === "jalan";
  });
  const muatWilayah = (): void => {
    const diambil = paket.provinsi().filter(({ keadaan }) => keadaan === "siap");
    void wilayah.muat(["99", ...wilayahSini(), ...diambil.map(({ kode }) => kode)]);
  };
  const ocr = createOcr({ start: startOcrWorker, paths: { folder: new URL("/ocr/", location.href).href } });
  const [kiriman, setKiriman] = createSignal<readonly Blob[]>([]);
  const mulaiKerja = (): void => {
    berkasApp.muatDaftar();
    void setelan.muat();
    muatWilayah();
    paket.unduhPaket();
    jadwal.segera();
    senggang(berkas.siapkan);
    senggang(() => void (susulBaca ??= muatSusul()).then((susul) => susul?.mulai()));
  };
  brankas.dengarkan((profil) => {
    if (profil) {
      kunciOtomatis.mulai();
      // While a device enrols, its vault opens before the office's answer is stored: `setelahMasuk` starts the work then.
      if (sesi.perangkat()) mulaiKerja();
    } else {
      kunciOtomatis.henti();
      void susulBaca?.then((susul) => {
        if (!brankas.terbuka()) susul?.henti();
      });
      ocr.dispose();
      berkasApp.lupakan();
      berkasApp.muatDaftar();
      // Forgets the day's witnesses, which it can't read any more.
      void setelan.muat();
    }
  });
  /** Fetched after unlocking; undefined where it doesn't come. */
  const muatSusul = async (): Promise<SusulBaca | undefined> => {
    try {
      const { susulBacaDi } = await import("./ui/screens/berkas/susulBacaDi.ts");
      return susulBacaDi(jemput, {
        daftar: daftar.semua,
        terbuka: () => brankas.terbuka() !== undefined,
        senggang,
        tunda,
      });
    } catch {
      susulBaca = undefined;
      return undefined;
    }
  };
  let susulBaca: Promise<SusulBaca | undefined> | undefined;
  const jemput: Jemput & { readonly mulai: () => Promise<void> } = {
    sesi,
    berkas: berkasApp,
    sinkron: jadwal.app,
    ocr: createOcrApp(ocr, simd),
    latar: createPekerjaLatar(startTangkapWorker),
    kiriman: { ada: kiriman, lepas: () => setKiriman([]) },
    wilayah,
    admin: createAdminClient(kirim, sesi.token),
    setelan: setelan.setelan,
    acara: setelan.acara,
    simpanAcara: (acara) => tulisan.jaga(setelan.simpanAcara(acara)),
    namaOrang: setelan.namaOrang,
    paket: paket.paket,
    unduhPaket: paket.unduhPaket,
    provinsi: paket.provinsi,
    unduhProvinsi: paket.unduhProvinsi,
    pembaruan: createPembaruanApp(),
    ruang: createRuangApp(kabar),
    jam,
    hariIni: setelan.hariIni,
    versiAturan: KATALOG_VERSI,
    mulai: async () => {
      // Before anything else: the service worker keeps it a short while only.
      void ambilKiriman(location.pathname, navigator.serviceWorker).then(setKiriman);
      await setelan.muat();
      await paket.periksa();
      await sesi.muat();
      jadwal.mulai();
    },
  };
  return jemput;
};

const mulai = async (): Promise<void> => {
  const akar = document.getElementById("app");
  if (!akar) throw new Error("no #app");
  const [usang, setUsang] = createSignal(false);
  const db = await bukaDb("jemput", () => setUsang(true));
  if (!db.ok) {
    const galat = db.error;
    render(() => <GagalMulai galat={galat} />, akar);
    return;
  }
  const jemput = susun(db.value);
  render(() => <App jemput={jemput} usang={usang()} />, akar);
  await jemput.mulai();
};

void mulai();
void daftarPembaruan();
