// A lock in the middle of scanning loses no photo.
import { createRoot } from "solid-js";
import { beforeEach, expect, test, vi } from "vitest";
import type { Mutu } from "../../../../../src/domain/praperiksa/bacaan.ts";
import type { Jemput } from "../../../../../src/ui/app/jemput.ts";
import { antreanBaca } from "../../../../../src/ui/screens/berkas/antreanBaca.ts";
import { createPindaian } from "../../../../../src/ui/screens/berkas/pindaian.ts";
import { createBerkas } from "./bahanBerkas.ts";

const mutu = vi.hoisted(() => ({ nilai: Promise.resolve<Mutu | undefined>(undefined) }));
vi.mock("../../../../../src/capture/mutuCepat.ts", () => ({ quickMutu: () => mutu.nilai }));
beforeEach(() => void (mutu.nilai = Promise.resolve(undefined)));

const GAMBAR = { bytes: new ArrayBuffer(64), w: 1200, h: 800, mime: "image/jpeg" } as const;
const BURAM: Mutu = { verdict: "ulangi", reasons: ["buram"] };

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
  const { pindaian, tutup } = createRoot((tutup) => ({
    tutup,
    pindaian: createPindaian({ jemput, antrean: antreanBaca(jemput), app: b.app, slot: "kk", jenis: () => "kk" }),
  }));
  const siram = async () => (await Promise.all([...penyiram].map((satu) => satu()))).every(Boolean);
  const halaman = () => Object.values(b.state().dokumen).flatMap((dok) => dok.halaman).length;
  return { pindaian, tutup, siram, halaman, terdaftar: () => penyiram.size };
};

test("the photos that are on their way are stored before the lock goes on", async () => {
  const { pindaian, siram, halaman } = await rakit();
  void pindaian.terima(GAMBAR);
  void pindaian.terima(GAMBAR);
  expect(halaman()).toBe(0);
  expect(await siram()).toBe(true);
  expect(halaman()).toBe(2);
});

test("a photo that is hard to read and waits for the officer's word is kept rather than lost", async () => {
  const { pindaian, siram, halaman } = await rakit();
  mutu.nilai = Promise.resolve(BURAM);
  await pindaian.terima(GAMBAR);
  expect([pindaian.ragu()?.alasan, halaman()]).toEqual(["buram", 0]);
  expect(await siram()).toBe(true);
  expect([pindaian.ragu(), halaman()]).toEqual([undefined, 1]);
});

test("a photo that the officer threw away stays away, and a screen that has gone is not asked again", async () => {
  const { pindaian, siram, halaman, tutup, terdaftar } = await rakit();
  mutu.nilai = Promise.resolve(BURAM);
  await pindaian.terima(GAMBAR);
  pindaian.buangRagu();
  await siram();
  expect(halaman()).toBe(0);
  tutup();
  await vi.waitFor(() => expect(terdaftar()).toBe(0));
});
