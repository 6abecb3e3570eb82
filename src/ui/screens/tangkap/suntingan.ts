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
import type { AsalFoto } from "../../../store/asalHalaman.ts";
import type { Pindaian } from "../berkas/pindaian.ts";

interface Dibuka {
  readonly halaman: Halaman;
  readonly asal: AsalFoto;
  readonly url: string;
}

export interface Suntingan {
  readonly dibuka: Accessor<Dibuka | undefined>;
  /** Opens a page of the scan in hand: its photo, or where that isn't kept any more, the page itself. */
  readonly buka: (halaman: Halaman) => Promise<void>;
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
  /** Makes the page anew and puts it in the place of the old one. */
  readonly pakai: () => Promise<void>;
  readonly buang: () => Promise<void>;
}

/** Call inside a component. */
export const createSuntingan = (
  juru: Pick<JuruTangkap, "olah">,
  pindaian: Accessor<Pick<Pindaian, "asal" | "ganti" | "buang"> | undefined>,
): Suntingan => {
  const [dibuka, setDibuka] = createSignal<Dibuka>();
  const [riwayat, setRiwayat] = createSignal<RiwayatSudut>([SUDUT_PENUH]);
  const [sibuk, setSibuk] = createSignal(false);
  const sudut = (): Sudut => sudutKini(riwayat());
  const tutup = (): void => {
    URL.revokeObjectURL(dibuka()?.url ?? "");
    setDibuka(undefined);
  };
  onCleanup(tutup);

  const kerjakan = async (kerja: (ada: Dibuka) => Promise<void>): Promise<void> => {
    const ada = dibuka();
    if (!ada || sibuk()) return;
    setSibuk(true);
    await kerja(ada);
    setSibuk(false);
    tutup();
  };
  const buatUlang = async ({ halaman, asal }: Dibuka): Promise<void> => {
    const { bytes, w, h, mime, temuan } = asal;
    const gambar = await createImageBitmap(new Blob([bytes], { type: mime }));
    const baru = await juru.olah(gambar, sudut());
    // The photo itself stays the first one: encoded again and again it would lose sharpness.
    if (baru) await pindaian()?.ganti(halaman.hash, { ...baru, asal: { bytes, w, h, mime }, temuan });
  };

  return {
    dibuka,
    buka: async (halaman) => {
      const asal = await pindaian()?.asal(halaman);
      if (!asal) return;
      tutup();
      setRiwayat([asal.sudut]);
      setDibuka({ halaman, asal, url: URL.createObjectURL(new Blob([asal.bytes], { type: asal.mime })) });
    },
    tutup,
    sudut,
    mulaiGeser: () => setRiwayat(mulaiSeret(riwayat())),
    geser: (nomor, ke) => setRiwayat(seretSudut(riwayat(), nomor, ke)),
    putar: () => setRiwayat(ubahSudut(riwayat(), putarSudut(sudut(), 1))),
    penuh: () => setRiwayat(ubahSudut(riwayat(), SUDUT_PENUH)),
    temuan: () => setRiwayat(ubahSudut(riwayat(), dibuka()?.asal.temuan ?? SUDUT_PENUH)),
    urungkan: () => setRiwayat(urungkanSudut(riwayat())),
    bisaUrungkan: () => bisaUrungkan(riwayat()),
    sibuk,
    pakai: () => kerjakan(buatUlang),
    buang: () => kerjakan(async ({ halaman }) => pindaian()?.buang(halaman.hash)),
  };
};
