/** One page of a scan whose edges are being set: its photo, its corners with the way back, and the page made anew. */
import { createSignal, onCleanup, type Accessor } from "solid-js";
import type { JuruTangkap } from "../../../capture/juruTangkap.ts";
import type { Halaman } from "../../../domain/permohonan/peristiwa.ts";
import {
  bisaUrungkan,
  mulaiSeret,
  seretSudut,
  sudutKini,
  ubahSudut,
  urungkanSudut,
  type RiwayatSudut,
} from "../../../domain/tangkap/riwayatSudut.ts";
import { putarSudut, SUDUT_PENUH, type NomorSudut, type Sudut, type Titik } from "../../../domain/tangkap/sudut.ts";
import type { Tangkapan } from "../../../capture/tangkapan.ts";
import type { Pindaian } from "../berkas/pindaian.ts";

interface Dibuka {
  readonly halaman: Halaman;
  readonly tangkapan: Tangkapan;
  readonly url: string;
}

export interface Suntingan {
  readonly dibuka: Accessor<Dibuka | undefined>;
  /** Opens a page of this scan, if its photo is still in hand. */
  readonly buka: (halaman: Halaman) => void;
  readonly tutup: () => void;
  readonly sudut: Accessor<Sudut>;
  readonly mulaiGeser: () => void;
  readonly geser: (nomor: NomorSudut, ke: Titik) => void;
  readonly putar: () => void;
  readonly penuh: () => void;
  /** The corners that the tablet found. */
  readonly temuan: () => void;
  readonly urungkan: () => void;
  readonly bisaUrungkan: Accessor<boolean>;
  readonly sibuk: Accessor<boolean>;
  /** Text of a QR code on the page: undefined while it is looked for, empty where there is none. */
  readonly qr: Accessor<string | undefined>;
  /** Makes the page anew and puts it in the place of the old one. */
  readonly pakai: () => Promise<void>;
  readonly buang: () => Promise<void>;
}

/** Call inside a component. */
export const createSuntingan = (juru: JuruTangkap, pindaian: Accessor<Pindaian>): Suntingan => {
  const [dibuka, setDibuka] = createSignal<Dibuka>();
  const [riwayat, setRiwayat] = createSignal<RiwayatSudut>([SUDUT_PENUH]);
  const [sibuk, setSibuk] = createSignal(false);
  const [qr, setQr] = createSignal<string>();
  const sudut = (): Sudut => sudutKini(riwayat());
  const tutup = (): void => {
    URL.revokeObjectURL(dibuka()?.url ?? "");
    setDibuka(undefined);
  };
  onCleanup(tutup);

  const cariQr = async (halaman: Halaman, tangkapan: Tangkapan): Promise<void> => {
    const teks = await juru.bacaQr(tangkapan.gambar.bytes);
    if (dibuka()?.halaman.hash === halaman.hash) setQr(teks ?? "");
  };
  const kerjakan = async (kerja: (ada: Dibuka) => Promise<void>): Promise<void> => {
    const ada = dibuka();
    if (!ada || sibuk()) return;
    setSibuk(true);
    await kerja(ada);
    setSibuk(false);
    tutup();
  };
  const buatUlang = async ({ halaman, tangkapan }: Dibuka): Promise<void> => {
    const { bytes, mime } = tangkapan.asal;
    const gambar = await createImageBitmap(new Blob([bytes], { type: mime }));
    const baru = await juru.olah(gambar, sudut());
    // The photo itself stays the first one: encoded again and again it would lose sharpness.
    if (baru) await pindaian().ganti(halaman.hash, { ...baru, asal: tangkapan.asal, temuan: tangkapan.temuan });
  };

  return {
    dibuka,
    buka: (halaman) => {
      const tangkapan = pindaian().asal(halaman.hash);
      if (!tangkapan) return;
      setRiwayat([tangkapan.sudut]);
      setQr(undefined);
      const { bytes, mime } = tangkapan.asal;
      setDibuka({ halaman, tangkapan, url: URL.createObjectURL(new Blob([bytes], { type: mime })) });
      void cariQr(halaman, tangkapan);
    },
    tutup,
    sudut,
    mulaiGeser: () => setRiwayat(mulaiSeret(riwayat())),
    geser: (nomor, ke) => setRiwayat(seretSudut(riwayat(), nomor, ke)),
    putar: () => setRiwayat(ubahSudut(riwayat(), putarSudut(sudut(), 1))),
    penuh: () => setRiwayat(ubahSudut(riwayat(), SUDUT_PENUH)),
    temuan: () => setRiwayat(ubahSudut(riwayat(), dibuka()?.tangkapan.temuan ?? SUDUT_PENUH)),
    urungkan: () => setRiwayat(urungkanSudut(riwayat())),
    bisaUrungkan: () => bisaUrungkan(riwayat()),
    sibuk,
    qr,
    pakai: () => kerjakan(buatUlang),
    buang: () => kerjakan(({ halaman }) => pindaian().buang(halaman.hash)),
  };
};
