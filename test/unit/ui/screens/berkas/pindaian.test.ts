// A lock in the middle of scanning loses no photo.
import { createRoot } from "solid-js";
import { expect, test, vi } from "vitest";
import type { Mutu } from "../../../../../src/domain/praperiksa/bacaan.ts";
import type { Halaman } from "../../../../../src/domain/permohonan/peristiwa.ts";
import { SUDUT_PENUH, type Sudut } from "../../../../../src/domain/tangkap/sudut.ts";
import type { Tangkapan } from "../../../../../src/capture/tangkapan.ts";
import type { Jemput } from "../../../../../src/ui/app/jemput.ts";
import { antreanBaca } from "../../../../../src/ui/screens/berkas/antreanBaca.ts";
import { createPindaian, type Pindaian } from "../../../../../src/ui/screens/berkas/pindaian.ts";
import { createBerkas } from "./bahanBerkas.ts";

const GAMBAR = { bytes: new ArrayBuffer(64), w: 1200, h: 800, mime: "image/jpeg" } as const;
const BAIK: Mutu = { verdict: "baik", reasons: [] };
const BURAM: Mutu = { verdict: "ulangi", reasons: ["buram"] };
const tangkapan = (mutu: Mutu): Tangkapan => ({
  gambar: GAMBAR,
  mutu,
  asal: GAMBAR,
  sudut: SUDUT_PENUH,
  temuan: undefined,
});

const rakit = async () => {
  const b = await createBerkas();
  const penyiram = new Set<() => Promise<boolean>>();
  const jemput: Jemput = {
    ...b.memori.jemput,
    sesi: {
      ...b.memori.jemput.sesi,
      sebelumKunci: (siram) => {
        penyiram.add(siram);
        return () => void penyiram.delete(siram);
      },
    },
  };
  const tiba = { kerja: () => Promise.resolve() };
  const bahan = {
    jemput,
    antrean: antreanBaca(jemput),
    app: b.app,
    slot: "kk",
    jenis: () => "kk",
    menunggu: () => tiba.kerja(),
  };
  const { pindaian, tutup } = createRoot((tutup) => ({ tutup, pindaian: createPindaian(bahan) }));
  const lanjut = (isi: { readonly dok: string; readonly halaman: readonly Halaman[] }): Pindaian =>
    createRoot(() => createPindaian({ ...bahan, lanjut: isi }));
  const asal = (hash: string) => jemput.berkas.asal(b.app, hash);
  const dokumen = () => b.state().dokumen;
  const siram = async () => (await Promise.all([...penyiram].map((satu) => satu()))).every(Boolean);
  const halaman = () => Object.values(b.state().dokumen).flatMap((dok) => dok.halaman).length;
  return { tiba, lanjut, asal, dokumen, pindaian, tutup, siram, halaman, terdaftar: () => penyiram.size };
};

test("the photos that are on their way are stored before the lock goes on", async () => {
  const { pindaian, siram, halaman } = await rakit();
  void pindaian.terima(tangkapan(BAIK));
  void pindaian.terima(tangkapan(BAIK));
  expect(halaman()).toBe(0);
  expect(await siram()).toBe(true);
  expect(halaman()).toBe(2);
});

test("a photo that is hard to read and waits for the officer's word is kept rather than lost", async () => {
  const { pindaian, siram, halaman } = await rakit();
  await pindaian.terima(tangkapan(BURAM));
  expect([pindaian.ragu()?.alasan, halaman()]).toEqual(["buram", 0]);
  expect(await siram()).toBe(true);
  expect([pindaian.ragu(), halaman()]).toEqual([undefined, 1]);
});

test("a page made anew takes the place of its old one, and one of two can be thrown away", async () => {
  const { pindaian } = await rakit();
  await pindaian.terima(tangkapan(BAIK));
  await pindaian.terima(tangkapan(BAIK));
  const [satu, dua] = pindaian.halaman().map(({ hash }) => hash);
  await pindaian.ganti(satu ?? "", { ...tangkapan(BAIK), gambar: { ...GAMBAR, w: 900 } });
  expect(pindaian.halaman().map(({ lebar }) => lebar)).toEqual([900, 1200]);
  expect([pindaian.halaman()[0]?.hash === satu, pindaian.halaman()[1]?.hash]).toEqual([false, dua]);
  await pindaian.buang(dua ?? "");
  await pindaian.buang(pindaian.halaman()[0]?.hash ?? "");
  expect(pindaian.halaman().map(({ lebar }) => lebar)).toEqual([900]);
});

test("the photo behind a page is kept for its edges, a page that is the whole photo is its own, a guess is told", async () => {
  const { pindaian, asal } = await rakit();
  const sudut: Sudut = [SUDUT_PENUH[0], { x: 0.9, y: 0 }, { x: 0.9, y: 1 }, SUDUT_PENUH[3]];
  await pindaian.terima({ ...tangkapan(BAIK), sudut, temuan: sudut });
  await pindaian.terima({ ...tangkapan(BAIK), tepiRagu: true });
  const [tepi, utuh] = pindaian.halaman();
  expect(await asal(tepi?.hash ?? "")).toMatchObject({ w: 1200, sudut });
  expect(await asal(utuh?.hash ?? "")).toBeUndefined();
  expect(await pindaian.asal(utuh!)).toMatchObject({ w: 1200, h: 800, sudut: SUDUT_PENUH });
  expect(pindaian.tepiRagu()).toEqual([utuh?.hash]);
  // Set by hand: no guess any more, and its photo goes with the new page.
  await pindaian.ganti(utuh?.hash ?? "", { ...tangkapan(BAIK), sudut });
  const baru = pindaian.halaman()[1];
  expect(pindaian.tepiRagu()).not.toContain(baru?.hash);
  expect(await pindaian.asal(baru!)).toMatchObject({ sudut });
});

test("a scan that is there already is gone on with: a page made anew takes its place in the same document", async () => {
  const { pindaian, lanjut, dokumen } = await rakit();
  await pindaian.terima(tangkapan(BAIK));
  const [dok, isi] = Object.entries(dokumen())[0]!;
  const lagi = lanjut({ dok, halaman: isi.halaman });
  await lagi.ganti(isi.halaman[0]?.hash ?? "", { ...tangkapan(BAIK), gambar: { ...GAMBAR, w: 900 } });
  expect(Object.keys(dokumen())).toEqual([dok]);
  expect(dokumen()[dok]?.halaman.map(({ lebar }) => lebar)).toEqual([900]);
});

test("what is still on its way to the scan is waited for before the lock", async () => {
  const { pindaian, siram, halaman, tiba } = await rakit();
  tiba.kerja = () => pindaian.terima(tangkapan(BAIK));
  expect(await siram()).toBe(true);
  expect(halaman()).toBe(1);
});

test("a photo that the officer threw away stays away, and a screen that has gone is not asked again", async () => {
  const { pindaian, siram, halaman, tutup, terdaftar } = await rakit();
  await pindaian.terima(tangkapan(BURAM));
  pindaian.buangRagu();
  await siram();
  expect(halaman()).toBe(0);
  tutup();
  await vi.waitFor(() => expect(terdaftar()).toBe(0));
});
