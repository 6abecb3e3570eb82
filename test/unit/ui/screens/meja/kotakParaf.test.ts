import { expect, test } from "vitest";
import { SETELAN_SOP } from "../../../../../src/domain/sop/setelan.ts";
import { tugasOf } from "../../../../../src/domain/sop/tugas.ts";
import { jumlahWaktu, kotakBaris, kotakParaf } from "../../../../../src/ui/screens/meja/kotakParaf.ts";
import {
  ajukanContoh,
  bukaContoh,
  isianContoh,
  permohonanDari,
  setuju,
  siak,
} from "../../../domain/rekap/contohBerkas.ts";
import { baris } from "./barisContoh.ts";

const kata = {
  nama: (no: number) => `langkah ${no}`,
  peran: () => "",
  inisial: (id: string) => id.slice(0, 2).toUpperCase(),
  hari: (at: string) => at.slice(0, 10),
};
const berkas = (detik: number) =>
  tugasOf(
    permohonanDari([
      bukaContoh(["akta_kelahiran"]),
      isianContoh({ "pemohon.nama": "NUR HALIMAH" }),
      ajukanContoh,
      setuju("akta_kelahiran", "2026-11-20T02:00:00.000Z", detik),
    ]),
    SETELAN_SOP,
  );

test("a box shows who initialled it and turns late only when it took longer than the standard", () => {
  const [tepat] = kotakParaf(berkas(180), kata).filter((k) => k.no === 2);
  expect(tepat).toMatchObject({ keadaan: "done", paraf: "AY", terpakai: 180, standar: 180 });
  expect(kotakParaf(berkas(181), kata).find((k) => k.no === 2)?.keadaan).toBe("late");
});

test("the step due now carries the initials of whoever may do it here", () => {
  const kotak = kotakParaf(berkas(60), { ...kata, saya: (no) => (no === 3 ? "NM" : undefined) });
  expect(kotak.find((k) => k.no === 3)).toMatchObject({ keadaan: "now", paraf: "NM" });
});

test("the standard of a file leaves out the steps that it doesn't need", () => {
  const jumlah = jumlahWaktu(kotakParaf(berkas(60), kata));
  expect(jumlah.dilewati).toEqual([4, 5, 7]);
  expect(jumlah.standar).toBe((41 - 15) * 60);
  expect(jumlah.terpakai).toBe(60);
});

test("an entry later than the check adds to the time used", () => {
  const tugas = tugasOf(
    permohonanDari([
      bukaContoh(["akta_kelahiran"]),
      isianContoh({ "pemohon.nama": "NUR HALIMAH" }),
      ajukanContoh,
      setuju("akta_kelahiran"),
      siak("akta_kelahiran"),
    ]),
    SETELAN_SOP,
  );
  expect(jumlahWaktu(kotakParaf(tugas, kata)).terpakai).toBe(130 + 240);
});

test("a row without open work has all boxes done; parallel steps are both now", () => {
  expect(kotakBaris(baris({ tugas: [] })).every((k) => k === "done")).toBe(true);
  const dua = kotakBaris(
    baris({
      tugas: [
        { langkah: 6, sasaran: "pemohon", peran: "operator_ikd" },
        { langkah: 9, sasaran: "x:y", peran: "kepala_dinas" },
      ],
    }),
  );
  expect([dua[4], dua[5], dua[6], dua[8], dua[9]]).toEqual(["done", "now", "later", "now", "later"]);
});
