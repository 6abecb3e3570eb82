import { expect, test } from "vitest";
import { err } from "../../../../../src/lib/result.ts";
import { mulaiKembar } from "../../../../../src/ui/screens/berkas/mulaiKembar.ts";
import { createBerkas, isian } from "./bahanBerkas.ts";

const gambar = { bytes: Uint8Array.of(1, 2, 3).buffer, lebar: 100, tinggi: 60, mime: "image/jpeg" as const };

const pertama = async () => {
  const b = await createBerkas();
  b.isi(isian("ibu", { nama: "NUR HALIMAH" }), isian("anak", { nama: "AISYAH PUTRI" }));
  b.isi({ type: "JawabanDicatat", jawaban: { via_kuasa: false } });
  for (const [dok, slot] of [
    ["d1", "kk"],
    ["d2", "suket_kelahiran"],
  ] as const) {
    const segel = await b.memori.jemput.berkas.segelHalaman(b.app, gambar);
    if (!segel.ok) throw new Error(segel.error.type);
    b.isi({ type: "DokumenDipindai", dok, slot, jenis: slot, halaman: [segel.value] });
  }
  return b;
};

test("the twin's file has the family's data, answers and scans under a key of its own", async () => {
  const b = await pertama();
  const { jemput } = b.memori;
  const hasil = await mulaiKembar(jemput, b.state());
  if (!hasil.ok) throw new Error(hasil.error.type);
  const kembar = await jemput.berkas.muat(hasil.value);
  const p = kembar.ok ? kembar.value.state : undefined;
  expect(p).toMatchObject({ urut: b.state().urut, desa: b.state().desa, jawaban: { via_kuasa: false } });
  expect(p?.app).not.toBe(b.app);
  expect(p?.isian).toEqual({ "ibu.nama": "NUR HALIMAH" });
  expect(Object.keys(p?.slot ?? {})).toEqual(["kk"]);
  const [halaman] = Object.values(p?.dokumen ?? {})[0]?.halaman ?? [];
  expect(halaman?.hash).not.toBe(b.state().dokumen["d1"]?.halaman[0]?.hash);
  const bytes = halaman && (await jemput.berkas.halaman(hasil.value, halaman));
  expect(bytes?.ok === true && new Uint8Array(bytes.value)).toEqual(Uint8Array.of(1, 2, 3));
});

test("a scan that is not here is asked again and holds nothing up", async () => {
  const b = await pertama();
  const tanpa = { ...b.memori.jemput.berkas, halaman: async () => err({ type: "HalamanTidakAda" } as const) };
  const hasil = await mulaiKembar({ ...b.memori.jemput, berkas: tanpa }, b.state());
  const kembar = hasil.ok ? await b.memori.jemput.berkas.muat(hasil.value) : undefined;
  expect(kembar?.ok === true && kembar.value.state?.slot).toEqual({});
});
