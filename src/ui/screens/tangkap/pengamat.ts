/**
 * Looks at the live picture a few times a second, in a worker, and folds what it finds into advice, outline and shutter.
 * The main thread only hands frames over.
 */
import { batch, createSignal, onCleanup, type Accessor } from "solid-js";
import { grabFrame } from "../../../capture/kamera.ts";
import type { JuruTangkap } from "../../../capture/juruTangkap.ts";
import {
  halamanTerlihat,
  lanjutUcapan,
  nilaiBingkai,
  UCAPAN_AWAL,
  type Nasihat,
  type Pengamatan,
} from "../../../domain/tangkap/pelatih.ts";
import { istirahatkanRana, lanjutRana, RANA_AWAL, sudahDiambil } from "../../../domain/tangkap/ranaOtomatis.ts";
import type { Sudut } from "../../../domain/tangkap/sudut.ts";

/** Milliseconds from one look's answer to the next look: some five a second, and air for the rest on a slow tablet. */
const JEDA = 140;

export interface Pengamat {
  /** The last look; undefined before the first. */
  readonly pengamatan: Accessor<Pengamatan | undefined>;
  readonly nasihat: Accessor<Nasihat>;
  /** The page in view, to be outlined. */
  readonly sudut: Accessor<Sudut | undefined>;
  /** The page in view is the one that was just taken. */
  readonly sudahAda: Accessor<boolean>;
  /** Tells that a photo was taken, by hand or by itself. */
  readonly catatJepret: () => void;
  /** The photo was thrown away: the page in view may be taken again. */
  readonly bidikLagi: () => void;
}

interface Bahan {
  readonly juru: JuruTangkap;
  /** What is looked at; undefined while there is no camera or nobody should look. */
  readonly video: () => HTMLVideoElement | undefined;
  /** A card is expected, else a sheet. */
  readonly kartu: () => boolean;
  /** Called when the page is good and still. */
  readonly onTenang: () => void;
}

/** Call inside a component. */
export const createPengamat = ({ juru, video, kartu, onTenang }: Bahan): Pengamat => {
  const [pengamatan, setPengamatan] = createSignal<Pengamatan>();
  const [ucapan, setUcapan] = createSignal(UCAPAN_AWAL);
  const [rana, setRana] = createSignal(RANA_AWAL);
  let jam: ReturnType<typeof setTimeout> | undefined;
  let pergi = false;

  const catat = (hasil: Pengamatan): void => {
    const nasihat = nilaiBingkai(hasil, kartu());
    const baru = lanjutRana(rana(), halamanTerlihat(hasil), nasihat);
    batch(() => {
      setPengamatan(hasil);
      setUcapan(lanjutUcapan(ucapan(), nasihat));
      setRana(baru);
    });
    if (baru.jepret) onTenang();
  };
  const lihat = async (): Promise<void> => {
    const layar = video();
    const bingkai = layar && document.visibilityState === "visible" ? await grabFrame(layar) : undefined;
    const hasil = bingkai && (await juru.amati(bingkai));
    if (pergi) return;
    if (layar === undefined && pengamatan() !== undefined) {
      batch(() => {
        setPengamatan(undefined);
        setUcapan(UCAPAN_AWAL);
        setRana(istirahatkanRana(rana()));
      });
    }
    if (hasil !== undefined) catat(hasil);
    jam = setTimeout(() => void lihat(), JEDA);
  };
  jam = setTimeout(() => void lihat(), JEDA);
  onCleanup(() => {
    pergi = true;
    clearTimeout(jam);
  });

  return {
    pengamatan,
    nasihat: () => ucapan().nasihat,
    sudut: () => rana().sudut,
    sudahAda: () => rana().diambil !== undefined,
    catatJepret: () => setRana(sudahDiambil(rana())),
    bidikLagi: () => setRana(RANA_AWAL),
  };
};
