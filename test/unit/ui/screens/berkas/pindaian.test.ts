// A lock in the middle of scanning loses no photo.
import { createRoot } from "solid-js";
import { expect, test, vi } from "vitest";
import type { Mutu } from "../../../../../src/domain/praperiksa/bacaan.ts";
import { SUDUT_PENUH } from "../../../../../src/domain/tangkap/sudut.ts";
import type { Tangkapan } from "../../../../../src/capture/tangkapan.ts";
import type { Jemput } from "../../../../../src/ui/app/jemput.ts";
import { antreanBaca } from "../../../../../src/ui/screens/berkas/antreanBaca.ts";
import { createPindaian } from "../../../../../src/ui/screens/berkas/pindaian.ts";
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
  const { pindaian, tutup } = createRoot((tutup) => ({
    tutup,
    pindaian: createPindaian({
      jemput,
      antrean: antreanBaca(jemput),
      app: b.app,
      slot: "kk",
      jenis: () => "kk",
      menunggu: () => tiba.kerja(),
    }),
  }));
  const siram = async () => (await Promise.all([...penyiram].map((satu) => satu()))).every(Boolean);
  const halaman = () => Object.values(b.state().dokumen).flatMap((dok) => dok.halaman).length;
  return { tiba, pindaian, tutup, siram, halaman, terdaftar: () => penyiram.size };
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
