/** The capture worker: looks for the coach, chooses frames, makes pages, reads QR codes. Never on the main thread. */
import { expose, transfer } from "comlink";
import { bukaGambar } from "../src/capture/gambar.ts";
import { pilihTertajam } from "../src/domain/tangkap/bingkaiTerbaik.ts";
import { SUDUT_PENUH } from "../src/domain/tangkap/sudut.ts";
import { jadikanFoto } from "./tangkap/foto.ts";
import { amatiBingkai, ukurTajam } from "./tangkap/amati.ts";
import { kecilkan } from "./tangkap/kecilkan.ts";
import { olahFoto } from "./tangkap/olah.ts";
import { qrBingkai } from "./tangkap/qr.ts";
import type { TangkapApi } from "./tangkap.api.ts";

const api = {
  amati: async (bingkai) => {
    try {
      return await Promise.resolve(amatiBingkai(bingkai));
    } finally {
      bingkai.close();
    }
  },
  pilih: async (semua) => {
    try {
      const nomor = pilihTertajam(semua.map((satu) => ukurTajam(satu, SUDUT_PENUH)));
      const satu = nomor === undefined ? undefined : semua[nomor];
      if (satu === undefined) return undefined;
      const gambar = await createImageBitmap(satu);
      return transfer(gambar, [gambar]);
    } finally {
      for (const satu of semua) satu.close();
    }
  },
  olah: async (gambar, cara) => {
    try {
      const hasil = await olahFoto(gambar, cara);
      return hasil && transfer(hasil, [hasil.gambar.bytes, hasil.asal.bytes]);
    } finally {
      gambar.close();
    }
  },
  buka: async (file) => {
    const hasil = await bukaGambar(file);
    return hasil.ok ? transfer(hasil, [hasil.value]) : hasil;
  },
  foto: async (sumber, bentuk) => {
    const hasil = await jadikanFoto(sumber, bentuk);
    return hasil.ok ? transfer(hasil, [hasil.value.bytes]) : hasil;
  },
  kecilkan: async (bytes, lebar) => {
    const hasil = await kecilkan(bytes, lebar).catch(() => undefined);
    return hasil && transfer(hasil, [hasil]);
  },
  bacaQr: async (sumber) => {
    if (!(sumber instanceof ArrayBuffer)) return qrBingkai(sumber);
    try {
      return await qrBingkai(await createImageBitmap(new Blob([sumber])));
    } catch {
      return undefined;
    }
  },
} satisfies TangkapApi;

expose(api);
