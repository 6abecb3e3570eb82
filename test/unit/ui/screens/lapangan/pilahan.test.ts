import { expect, test } from "vitest";
import type { Peristiwa } from "../../../../../src/domain/permohonan/peristiwa.ts";
import { kelengkapan } from "../../../../../src/domain/layanan/kelengkapan.ts";
import { isLayananId } from "../../../../../src/domain/layanan/layananId.ts";
import type { Permohonan } from "../../../../../src/domain/permohonan/permohonan.ts";
import { setelanLayananOf } from "../../../../../src/domain/sop/setelan.ts";
import {
  BELUM_DIPILAH,
  fotoDi,
  pilahFoto,
  slotBelumDipilah,
  slotPilihan,
  usulSlot,
} from "../../../../../src/ui/screens/lapangan/pilahan.ts";
import { halamanContoh } from "../../../../fixtures/permohonanContoh.ts";
import { createJemputMemori, setelanContoh } from "../../../../fixtures/jemputMemori.ts";

const foto = (ke: number): Peristiwa => ({
  type: "DokumenDipindai",
  dok: `d${ke}`,
  slot: slotBelumDipilah(`d${ke}`),
  jenis: BELUM_DIPILAH,
  halaman: [halamanContoh(ke)],
});
const bacaan = (kind: string) => ({
  kind,
  quality: { verdict: "baik" as const, reasons: [] },
  fields: {},
  anggota: [],
  ms: 5,
});

const mulai = async () => {
  const memori = createJemputMemori();
  const baru = await memori.jemput.berkas.baru({
    layanan: ["akta_kelahiran"],
    jalur: "terima_dulu",
    desa: "9901042001",
    tanggal: "2026-11-18",
    antrean: 7,
  });
  if (!baru.ok) throw new Error(baru.error.type);
  const { app } = baru.value;
  const state = async (): Promise<Permohonan> => {
    const muatan = await memori.jemput.berkas.muat(app);
    if (!muatan.ok || !muatan.value.state) throw new Error("no state");
    return muatan.value.state;
  };
  return { isi: (...semua: readonly Peristiwa[]) => memori.isi(app, semua), state };
};
const syaratDari = (p: Permohonan) =>
  kelengkapan({
    layanan: p.urut.filter(isLayananId),
    jawaban: p.jawaban,
    isian: p.isian,
    tanggal: p.tanggal,
    setelan: setelanLayananOf(setelanContoh, "2026-11-18"),
  });
const syaratId = (p: Permohonan, id: string) => syaratDari(p).find((satu) => satu.id === id)!;

test("photos that nobody sorted keep a slot each, so that none replaces another", async () => {
  const { isi, state } = await mulai();
  isi(foto(1), foto(2), foto(3));
  expect(fotoDi(await state()).map(({ dok, dipilah }) => [dok, dipilah])).toEqual([
    ["d1", false],
    ["d2", false],
    ["d3", false],
  ]);
});

test("a sorted photo lies in its requirement's slot, once, with its reading", async () => {
  const { isi, state } = await mulai();
  isi(foto(1), { type: "DokumenDibaca", dok: "d1", bacaan: [bacaan("kk_qr")] });
  const p = await state();
  isi(...pilahFoto(p, fotoDi(p)[0]!, syaratId(p, "kk"), "dbaru"));
  const sesudah = fotoDi(await state());
  expect(sesudah).toHaveLength(1);
  expect(sesudah[0]).toMatchObject({
    dok: "dbaru",
    slot: "kk",
    jenis: "kk_qr",
    dipilah: true,
    halaman: [halamanContoh(1)],
  });
  expect(sesudah[0]?.bacaan.map(({ kind }) => kind)).toEqual(["kk_qr"]);
});

test("a second photo for the same slot becomes its next page and asks for a new reading", async () => {
  const { isi, state } = await mulai();
  isi(foto(1), foto(2), { type: "DokumenDibaca", dok: "d1", bacaan: [bacaan("kk_qr")] });
  for (const dok of ["d1", "d2"]) {
    const p = await state();
    const satu = fotoDi(p).find((f) => f.dok === dok)!;
    isi(...pilahFoto(p, satu, syaratId(p, "kk"), `baru${dok}`));
  }
  const [kk, ...lain] = fotoDi(await state());
  expect(lain).toEqual([]);
  expect(kk).toMatchObject({ dok: "barud1", slot: "kk", halaman: [halamanContoh(1), halamanContoh(2)], bacaan: [] });
});

test("putting a photo where it lies already is no act", async () => {
  const { isi, state } = await mulai();
  isi(foto(1));
  const p = await state();
  isi(...pilahFoto(p, fotoDi(p)[0]!, syaratId(p, "kk"), "dbaru"));
  const kini = await state();
  expect(pilahFoto(kini, fotoDi(kini)[0]!, syaratId(kini, "kk"), "dlain")).toEqual([]);
});

test("a reading proposes the empty slots that it would fill", async () => {
  const { isi, state } = await mulai();
  isi(foto(1), foto(2), { type: "DokumenDibaca", dok: "d1", bacaan: [bacaan("kk_qr")] });
  const p = await state();
  const [satu, dua] = fotoDi(p);
  expect(usulSlot(p, satu!, syaratDari(p)).map(({ id }) => id)).toEqual(["kk"]);
  expect(usulSlot(p, dua!, syaratDari(p))).toEqual([]);
  isi(...pilahFoto(p, dua!, syaratId(p, "kk"), "dbaru"));
  const kini = await state();
  expect(
    usulSlot(
      kini,
      fotoDi(kini).find(({ dok }) => dok === "d1")!,
      syaratDari(kini),
    ),
  ).toEqual([]);
});

test("papers that people bring are offered before forms, what is there already last", async () => {
  const { isi, state } = await mulai();
  isi(foto(1));
  const p = await state();
  isi(...pilahFoto(p, fotoDi(p)[0]!, syaratId(p, "kk"), "dbaru"));
  const kini = await state();
  const urut = slotPilihan(kini, syaratDari(kini)).map(({ syarat }) => syarat.id);
  expect(urut[0]).toBe("suket_kelahiran");
  expect(urut.indexOf("f_2_01")).toBeGreaterThan(urut.indexOf("ktp_el:ibu"));
  expect(urut.at(-1)).toBe("kk");
});
