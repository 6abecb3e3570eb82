import { expect, test, vi } from "vitest";
import type { Tugas } from "../../../../../src/ui/screens/berkas/bacaDokumen.ts";
import { createSusulBaca, JEDA_SUSUL_MS, type SusulDeps } from "../../../../../src/ui/screens/berkas/susulBaca.ts";

/** Pending work of this process is done: nothing here waits for a clock. */
const reda = () => new Promise((lanjut) => setTimeout(lanjut, 5));

const createBaterai = () => {
  const pendengar = new Set<() => void>();
  const baterai = {
    charging: false,
    addEventListener: (_: string, kerja: () => void) => void pendengar.add(kerja),
    removeEventListener: (_: string, kerja: () => void) => void pendengar.delete(kerja),
  };
  const isi = (charging: boolean) => {
    baterai.charging = charging;
    for (const kerja of pendengar) kerja();
  };
  return { baterai, isi, pendengar };
};

/** Two files with two scans each; a reading ends when `selesai` is called. The clock moves by `maju`. */
const createDunia = (ubah: Partial<SusulDeps> = {}) => {
  const unread = new Map([
    ["a", ["a1", "a2"]],
    ["b", ["b1", "b2"]],
  ]);
  const galat: Record<string, string> = {};
  const dunia = {
    terbuka: true,
    paket: true,
    layar: "",
    baca: [] as string[],
    serentak: 0,
    terbanyak: 0,
    dihentikan: 0,
  };
  let selesaikan: ((sebab?: string) => void) | undefined;
  const jam: { kerja: () => void; ms: number }[] = [];
  const susul = createSusulBaca({
    antrean: {
      latar: ({ app, dok }) =>
        new Promise((usai) => {
          delete galat[dok];
          dunia.baca.push(dok);
          dunia.terbanyak = Math.max(dunia.terbanyak, ++dunia.serentak);
          selesaikan = (sebab) => {
            dunia.serentak--;
            selesaikan = undefined;
            if (sebab === undefined)
              unread.set(
                app,
                (unread.get(app) ?? []).filter((lain) => lain !== dok),
              );
            else galat[dok] = sebab;
            usai();
          };
        }),
      henti: () => {
        dunia.dihentikan++;
        selesaikan?.("Terkunci");
      },
      galat: () => galat,
    },
    berkas: async () => [...unread.keys()],
    belumDibaca: async (app) => (unread.get(app) ?? []).map((dok): Tugas => ({ app, dok, halaman: [] })),
    diLayar: (app) => app === dunia.layar,
    boleh: () => dunia.terbuka,
    paketSiap: () => dunia.paket,
    baterai: undefined,
    senggang: (kerja) => kerja(),
    tunda: (kerja, ms) => {
      const satu = { kerja, ms };
      jam.push(satu);
      return () => void jam.splice(jam.indexOf(satu), 1);
    },
    ...ubah,
  });
  const selesai = async (sebab?: string) => {
    await reda();
    selesaikan?.(sebab);
    await reda();
  };
  const kunci = () => {
    dunia.terbuka = false;
    susul.henti();
  };
  return { susul, dunia, unread, galat, selesai, jam, kunci };
};

test("after unlocking every unread scan is read, one at a time", async () => {
  const { susul, dunia, selesai } = createDunia();
  susul.mulai();
  for (let n = 0; n < 4; n++) await selesai();
  expect(dunia.baca).toEqual(["a1", "a2", "b1", "b2"]);
  expect(dunia.terbanyak).toBe(1);
});

test("without the pack nothing is read, and all of it once it came", async () => {
  const { susul, dunia, selesai } = createDunia();
  dunia.paket = false;
  susul.mulai();
  await reda();
  expect(dunia.baca).toEqual([]);
  dunia.paket = true;
  susul.sapu();
  for (let n = 0; n < 4; n++) await selesai();
  expect(dunia.baca).toEqual(["a1", "a2", "b1", "b2"]);
});

test("the file on the screen comes first", async () => {
  const { susul, dunia, selesai } = createDunia();
  dunia.layar = "b";
  susul.mulai();
  for (let n = 0; n < 4; n++) await selesai();
  expect(dunia.baca).toEqual(["b1", "b2", "a1", "a2"]);
});

test("locked, nothing is read; locking stops at once, and unlocking goes on where it stopped", async () => {
  const { susul, dunia, selesai, kunci } = createDunia();
  dunia.terbuka = false;
  susul.mulai();
  susul.sapu();
  await reda();
  expect(dunia.baca).toEqual([]);
  dunia.terbuka = true;
  susul.mulai();
  await selesai();
  expect(dunia.baca).toEqual(["a1", "a2"]);
  kunci();
  await reda();
  expect(dunia).toMatchObject({ dihentikan: 1, serentak: 0, baca: ["a1", "a2"] });
  dunia.terbuka = true;
  susul.mulai();
  for (let n = 0; n < 3; n++) await selesai();
  expect(dunia.baca).toEqual(["a1", "a2", "a2", "b1", "b2"]);
});

test("without the pack it gives up; when the pack arrives it reads all", async () => {
  const { susul, dunia, selesai } = createDunia();
  susul.mulai();
  await selesai("PaketBelumAda");
  expect(dunia.baca).toEqual(["a1"]);
  susul.sapu();
  for (let n = 0; n < 4; n++) await selesai();
  expect(dunia.baca).toEqual(["a1", "a1", "a2", "b1", "b2"]);
});

test("a scan that can't be read, or that the officer stopped, is not tried again and again", async () => {
  const { susul, dunia, selesai, galat } = createDunia();
  galat["a2"] = "Dibatalkan";
  susul.mulai();
  await selesai("Rusak");
  await selesai();
  await selesai();
  susul.sapu();
  await reda();
  expect(dunia.baca).toEqual(["a1", "b1", "b2"]);
});

test("put on charge, it reads what came in since; unplugged or locked it does not", async () => {
  const { baterai, isi, pendengar } = createBaterai();
  const { susul, dunia, unread, selesai, jam, kunci } = createDunia({ baterai: async () => baterai });
  susul.mulai();
  for (let n = 0; n < 4; n++) await selesai();
  expect(jam).toEqual([]);
  unread.set("b", ["b3"]);
  isi(false);
  await reda();
  expect(dunia.baca).toHaveLength(4);
  isi(true);
  await selesai();
  expect(dunia.baca.slice(4)).toEqual(["b3"]);
  kunci();
  expect(pendengar.size).toBe(0);
});

test.each([undefined, () => Promise.reject(new Error("not allowed"))])(
  "where nothing tells of charging it looks again while idle, until the lock",
  async (baterai) => {
    const { susul, dunia, unread, selesai, jam, kunci } = createDunia({ baterai });
    susul.mulai();
    for (let n = 0; n < 4; n++) await selesai();
    unread.set("a", ["a3"]);
    expect(jam.map(({ ms }) => ms)).toEqual([JEDA_SUSUL_MS]);
    jam.shift()?.kerja();
    await selesai();
    expect(dunia.baca.slice(4)).toEqual(["a3"]);
    expect(jam).toHaveLength(1);
    kunci();
    await vi.waitFor(() => expect(jam).toEqual([]));
  },
);
