import { createRoot, createSignal } from "solid-js";
import { expect, test } from "vitest";
import { foldPermohonan, type Lipatan } from "../../../../../src/domain/permohonan/fold.ts";
import type { BerkasMuat } from "../../../../../src/store/muatBerkas.ts";
import type { Isian } from "../../../../../src/store/draf.ts";
import { ok } from "../../../../../src/lib/result.ts";
import { createTerbuka } from "../../../../../src/ui/app/susun/berkasTerbuka.ts";
import { bukaLahir, catat } from "../../../../fixtures/permohonanContoh.ts";

const muatanContoh = (app: string): BerkasMuat => {
  const events = catat([bukaLahir], app);
  return { app, lipatan: foldPermohonan(events), events, takTerbuka: 0, gseq: 0, halamanAda: new Set() };
};

/** A store of two files that counts how often each is read. */
const gudang = () => {
  const dibaca: string[] = [];
  const isi = new Map<string, BerkasMuat>(["satu", "dua"].map((app) => [app, muatanContoh(app)]));
  const pendengar = new Map<string, Set<() => void>>();
  const draf = new Map<string, Isian>();
  const ditahan: string[] = [];
  let diminta = 0;
  const terbuka = createTerbuka({
    berkas: {
      buka: async (app) => {
        dibaca.push(app);
        return ok(isi.get(app)!);
      },
      bacaDraf: async (app) => ok(draf.get(app) ?? {}),
      onUbah: (app, panggil) => {
        const milik = pendengar.get(app) ?? new Set();
        const ini = () => panggil(app);
        pendengar.set(app, milik.add(ini));
        return () => milik.delete(ini);
      },
      tahanTerbuka: (app) => {
        ditahan.push(app);
        return () => ditahan.splice(ditahan.indexOf(app), 1);
      },
    },
    catatTersimpan: () => undefined,
    mintaSinkron: () => (diminta += 1),
  });
  return {
    ...terbuka,
    dibaca,
    isi,
    draf,
    ditahan,
    diminta: () => diminta,
    ubah: (app: string) => pendengar.get(app)?.forEach((panggil) => panggil()),
    pendengar: (app: string) => pendengar.get(app)?.size ?? 0,
  };
};

/** A screen of the file; `tutup` leaves it. */
const layar = (g: ReturnType<typeof gudang>, app: string) => createRoot((tutup) => ({ ...g.buka(() => app), tutup }));

/** Reading is a chain of promises; a macrotask is after all of them. */
const selesai = () => new Promise((jadi) => setImmediate(jadi));

test("the next screen of a file has it at once, without reading it again", async () => {
  const g = gudang();
  const daftar = layar(g, "satu");
  expect(daftar.lipatan()).toBeUndefined();
  await selesai();
  const lama = daftar.lipatan();
  expect(lama).toBe(g.isi.get("satu")!.lipatan);
  daftar.tutup();
  const formulir = layar(g, "satu");
  expect(formulir.lipatan()).toBe(lama);
  expect(g.dibaca).toEqual(["satu"]);
  expect(g.diminta()).toBe(1);
});

test("what changes while no screen shows it is there when one does", async () => {
  const g = gudang();
  const daftar = layar(g, "satu");
  await selesai();
  daftar.tutup();
  const baru: Lipatan = { ...g.isi.get("satu")!.lipatan, sementara: 7 };
  g.isi.set("satu", { ...g.isi.get("satu")!, lipatan: baru });
  g.ubah("satu");
  await selesai();
  expect(layar(g, "satu").lipatan()).toBe(baru);
});

test("only the file shown last is kept", async () => {
  const g = gudang();
  const satu = layar(g, "satu");
  await selesai();
  satu.tutup();
  expect(g.pendengar("satu")).toBe(1);
  const dua = layar(g, "dua");
  await selesai();
  expect(g.pendengar("satu")).toBe(0);
  expect(g.ditahan).toEqual(["dua"]);
  // And it is what every screen of it sees, also of two at once.
  const lagi = layar(g, "dua");
  dua.tutup();
  g.draf.set("dua", { "ibu.nama": "NI LUH CONTOH" });
  g.ubah("dua");
  await selesai();
  expect(lagi.draf()).toEqual({ "ibu.nama": "NI LUH CONTOH" });
});

test("another address on the same screen is another file", async () => {
  const g = gudang();
  const [app, setApp] = createSignal("satu");
  const ini = createRoot((tutup) => ({ ...g.buka(app), tutup }));
  await selesai();
  setApp("dua");
  expect(ini.lipatan()).toBeUndefined();
  await selesai();
  expect(ini.lipatan()).toBe(g.isi.get("dua")!.lipatan);
});

test("locking drops it, also what is still being read", async () => {
  const g = gudang();
  const dibuka = layar(g, "satu");
  await selesai();
  const dibaca = layar(g, "dua");
  g.lupakan();
  await selesai();
  expect(dibuka.lipatan()).toBeUndefined();
  expect(dibaca.lipatan()).toBeUndefined();
  expect(g.pendengar("satu") + g.pendengar("dua")).toBe(0);
});

test("a file that could not be read is read again when somebody comes back", async () => {
  const g = gudang();
  const ada = g.isi.get("satu")!;
  g.isi.set("satu", { ...ada, lipatan: { ...ada.lipatan, state: undefined } });
  const sekali = layar(g, "satu");
  await selesai();
  expect(sekali.lipatan()).toBeUndefined();
  sekali.tutup();
  g.isi.set("satu", ada);
  const lagi = layar(g, "satu");
  await selesai();
  expect(lagi.lipatan()).toBe(ada.lipatan);
});
