import { expect, test } from "vitest";
import { kelengkapan } from "../../../../../src/domain/layanan/kelengkapan.ts";
import { formulirUntuk } from "../../../../../src/domain/layanan/formulir/formulirUntuk.ts";
import { keadaanSyarat } from "../../../../../src/ui/screens/berkas/keadaanSyarat.ts";
import { tindakanTersisa } from "../../../../../src/ui/screens/berkas/tindakanBerikut.ts";
import { bacaan, createBerkas, dibaca, dipindai } from "./bahanBerkas.ts";

const tersisa = (b: Awaited<ReturnType<typeof createBerkas>>, orang: readonly string[] = []) => {
  const p = b.state();
  const baris = kelengkapan(b.masukan()).map((syarat) => ({ syarat, keadaan: keadaanSyarat(p, syarat, p.isian) }));
  return tindakanTersisa({ baris, bagianKurang: formulirUntuk(b.masukan()), fotoAnak: orang, rujuk: [] });
};

test("a photo to repeat comes first, then missing photos, then the form once, then the child", async () => {
  const b = await createBerkas();
  b.isi(dipindai("d1", "kk", "kk"), dibaca("d1", bacaan({ quality: { verdict: "ulangi", reasons: ["buram"] } })));
  const jenis = tersisa(b, ["anggota1"]).map((satu) => satu.jenis);
  expect(jenis[0]).toBe("foto_ulang");
  expect(jenis[1]).toBe("foto");
  expect(jenis.filter((satu) => satu === "isi")).toHaveLength(1);
  expect(jenis.at(-1)).toBe("foto_anak");
});

test("what doesn't apply to this family is never an act", async () => {
  const b = await createBerkas();
  const slots = tersisa(b).flatMap((satu) => ("syarat" in satu ? [satu.syarat.id] : []));
  expect(slots).not.toContain("f_1_07");
  b.isi({ type: "JawabanDicatat", jawaban: { via_kuasa: true } });
  expect(tersisa(b).flatMap((satu) => ("syarat" in satu ? [satu.syarat.id] : []))).toContain("f_1_07");
});
