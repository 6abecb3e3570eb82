/** Offline packs and areas for the screens: what is here, how far a download got, names of areas. */
import { createSignal } from "solid-js";
import { berkasCore } from "../../../protocol/coreOcr.ts";
import type { PaketClient } from "../../../sync/paket.ts";
import type { WilayahStore } from "../../../store/wilayah.ts";
import type { Jemput, PaketState, ProvinsiState, WilayahApp } from "../jemput.ts";

const NAMA = ["ocr", "wilayah", "dokumen"] as const;
type Nama = (typeof NAMA)[number];
/** The small pack (areas) first, so that a weak line brings something useful soon. */
const URUT: readonly Nama[] = ["wilayah", "ocr", "dokumen"];

export const createPaketApp = (
  client: PaketClient,
  setelahUnduh: (nama: Nama) => void,
  /** Provinces (2 digits) that this device works in: their villages come by themselves. */
  provinsiSini: () => readonly string[],
  /** Can this device run the fast core? It keeps only the one that it runs. */
  simd: boolean,
): Pick<Jemput, "paket" | "unduhPaket" | "provinsi" | "unduhProvinsi"> & {
  readonly periksa: () => Promise<void>;
  /** Fetches again what failed: the network is back. */
  readonly susulkan: () => void;
} => {
  const [provinsi, setProvinsi] = createSignal<readonly ProvinsiState[]>([]);
  const [paket, setPaket] = createSignal<readonly PaketState[]>(
    NAMA.map((nama) => ({ nama, keadaan: "belum", bytes: 0, total: 0 })),
  );
  const ubah = (nama: Nama, baru: Partial<PaketState>): void => {
    setPaket((semua) => semua.map((p) => (p.nama === nama ? { ...p, ...baru } : p)));
  };
  const berkasProvinsi = (kode: string): string => `/wilayah/${kode}.wil`;
  const periksaProvinsi = async (): Promise<void> => {
    const semua = await client.pilihan("wilayah");
    const jalan = new Map(provinsi().map((satu) => [satu.kode, satu]));
    setProvinsi(
      semua.map(({ url, bytes, ada }): ProvinsiState => {
        const kode = /(\d\d)\.wil$/.exec(url)?.[1] ?? "";
        const lama = jalan.get(kode);
        if (!ada && lama?.keadaan === "mengunduh") return lama;
        return { kode, keadaan: ada ? "siap" : (lama?.keadaan ?? "belum"), bytes: 0, total: bytes };
      }),
    );
  };
  const ubahProvinsi = (kode: string, baru: Partial<ProvinsiState>): void => {
    setProvinsi((semua) => semua.map((p) => (p.kode === kode ? { ...p, ...baru } : p)));
  };
  const unduhProvinsi = async (kode: string): Promise<void> => {
    if (provinsi().some((p) => p.keadaan === "mengunduh")) return;
    ubahProvinsi(kode, { keadaan: "mengunduh", bytes: 0 });
    // The other files of the pack are here already: what is done of them is none of this progress.
    const besar = provinsi().find((p) => p.kode === kode)?.total ?? 0;
    const hasil = await client.unduh("wilayah", {
      juga: [berkasProvinsi(kode)],
      kemajuan: ({ selesai, total }) => ubahProvinsi(kode, { bytes: Math.max(0, besar - (total - selesai)) }),
    });
    ubahProvinsi(kode, { keadaan: hasil.ok ? "siap" : "gagal" });
    await periksaSatu("wilayah");
    if (hasil.ok) setelahUnduh("wilayah");
  };
  /** A pack without the core that this device runs reads nothing offline. */
  const adaCore = async (): Promise<boolean> => {
    const semua = await client.pilihan("ocr");
    // A pack from before cores were chosen holds the fast one for everybody.
    if (semua.length === 0) return simd;
    const ada = semua.filter((satu) => satu.ada).map(({ url }) => url);
    return berkasCore(simd).every((url) => ada.includes(url));
  };
  const periksaSatu = async (nama: Nama): Promise<void> => {
    const status = await client.statusPaket(nama);
    if (status.type === "Lengkap" && (nama !== "ocr" || (await adaCore())))
      ubah(nama, { keadaan: "siap", bytes: status.bytes, total: status.bytes });
    if (nama === "wilayah") await periksaProvinsi();
  };
  const unduhSatu = async (nama: Nama): Promise<void> => {
    if (paket().some((p) => p.nama === nama && p.keadaan === "mengunduh")) return;
    const sebelum = paket().find((p) => p.nama === nama)?.keadaan ?? "belum";
    if (sebelum !== "siap") ubah(nama, { keadaan: "mengunduh" });
    const juga = nama === "wilayah" ? provinsiSini().map(berkasProvinsi) : nama === "ocr" ? berkasCore(simd) : [];
    const hasil = await client.unduh(nama, {
      juga,
      kemajuan: ({ selesai, total }) => ubah(nama, { bytes: selesai, total }),
    });
    // A pack that is complete stays usable when looking for a newer one fails.
    ubah(nama, { keadaan: hasil.ok || sebelum === "siap" ? "siap" : "gagal" });
    if (hasil.ok && nama === "wilayah") await periksaProvinsi();
    if (hasil.ok) setelahUnduh(nama);
  };
  /** One after the other. */
  const unduhUrut = async (semua: readonly Nama[]): Promise<void> => {
    for (const nama of semua) await unduhSatu(nama);
  };
  return {
    paket,
    provinsi,
    unduhProvinsi: (kode) => void unduhProvinsi(kode),
    periksa: async () => {
      await Promise.all(NAMA.map(periksaSatu));
    },
    unduhPaket: () => void unduhUrut(URUT),
    susulkan: () => {
      const gagal = paket().filter(({ keadaan }) => keadaan === "gagal");
      void unduhUrut(URUT.filter((nama) => gagal.some((satu) => satu.nama === nama)));
    },
  };
};

/** Areas by name and code; loads the provinces of the device's own areas and of the invented one. */
export const createWilayahApp = (
  store: WilayahStore,
): WilayahApp & { readonly muat: (kode: readonly string[]) => Promise<void> } => {
  const [siap, setSiap] = createSignal(false);
  return {
    siap,
    muat: async (kode) => {
      const provinsi = [...new Set(kode.map((k) => k.slice(0, 2)))];
      const hasil = await Promise.all(provinsi.map((p) => store.muat(p)));
      // Set anew each time, so that names on the screen are read again.
      setSiap(false);
      setSiap(hasil.some((h) => h.ok));
    },
    nama: (kode) => (siap(), store.nama(kode) ?? kode),
    dikenal: (kode6) => store.dikenal(kode6),
    // Read again when a pack arrives: what was typed before it finds its village then.
    cari: (teks, induk, batas, tingkat) => (
      siap(),
      store
        .cari(teks, { ...(induk !== undefined && { induk }), ...(tingkat !== undefined && { tingkat }) }, batas)
        .map(({ kode, nama }) => ({ kode, nama, induk: store.induk(kode) ?? "" }))
    ),
  };
};
