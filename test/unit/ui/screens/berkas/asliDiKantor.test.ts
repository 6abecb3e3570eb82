import { expect, test } from "vitest";
import { asliDiKantor, bisaDititip, slotKini, titipAsli } from "../../../../../src/ui/screens/berkas/asliDiKantor.ts";
import { fotoDi, pilahFoto, slotBelumDipilah } from "../../../../../src/ui/screens/lapangan/pilahan.ts";
import { createBerkas, dipindai } from "./bahanBerkas.ts";

test("an original left before its photograph was sorted is found under the document that it turned out to be", async () => {
  const b = await createBerkas();
  const belum = slotBelumDipilah("d1");
  b.isi(dipindai("d1", belum, "belum_dipilah"));
  expect(bisaDititip(b.state())).toEqual([belum]);
  b.isi(...titipAsli(b.state(), [belum]));
  expect(slotKini(b.state(), belum)).toBe(belum);
  expect(bisaDititip(b.state())).toEqual([]);

  const foto = fotoDi(b.state())[0];
  if (!foto) throw new Error("no photo");
  b.isi(...pilahFoto(b.state(), foto, b.syarat("kk"), "d2"));
  expect(asliDiKantor(b.state()).map(([slot]) => slot)).toEqual([belum]);
  expect(slotKini(b.state(), belum)).toBe("kk");
  expect(bisaDititip(b.state())).toEqual([]);
});
