import { expect, test } from "vitest";
import { syaratOf } from "../../../../../src/domain/praperiksa/temuanPermohonan.ts";
import { SETELAN_SOP } from "../../../../../src/domain/sop/setelan.ts";
import { pesanTunda, slotTunda } from "../../../../../src/ui/screens/meja/panel/usulTunda.ts";
import {
  ajukanContoh,
  bukaContoh,
  halamanContoh,
  isianContoh,
  permohonanDari,
} from "../../../domain/rekap/contohBerkas.ts";

const p = permohonanDari([
  bukaContoh(["akta_kematian", "kk_ubah_peristiwa_penting"]),
  isianContoh({ "pemohon.nama": "SUKARTI" }),
  {
    at: "2026-11-18T03:12:00.000Z",
    by: "rina",
    e: { type: "DokumenDipindai", dok: "d1", slot: "kk", jenis: "kk", halaman: [halamanContoh] },
  },
  ajukanContoh,
]);

test("what is missing is proposed first; what was scanned can still be asked for", () => {
  const slot = slotTunda(p, syaratOf(p, SETELAN_SOP), [], ["akta_kematian"]);
  expect(slot.at(-1)).toEqual({ slot: "kk", keadaan: "ada" });
  expect(slot.find((s) => s.slot === "surat_kematian")?.keadaan).toBe("belum");
});

test("only the documents of the services in question are listed", () => {
  const slot = slotTunda(p, syaratOf(p, SETELAN_SOP), [], ["kk_ubah_peristiwa_penting"]);
  expect(slot.map((s) => s.slot)).not.toContain("surat_kematian");
  expect(slot.map((s) => s.slot)).toContain("f_1_02");
});

test("a document with an open error is proposed, until the error has been answered", () => {
  const temuan = [
    { id: "t1", aturan: "x", level: "error", slot: "kk", teks: "", lanjut: "", params: {}, bukti: [], jawaban: [] },
  ] as const;
  const keadaan = (state: typeof p) =>
    slotTunda(state, syaratOf(state, SETELAN_SOP), temuan, ["akta_kematian"]).find((s) => s.slot === "kk")?.keadaan;
  expect(keadaan(p)).toBe("temuan");
  const jejak = { by: "rina", at: "2026-11-18T03:13:00.000Z" };
  expect(keadaan({ ...p, temuan: { t1: { jawaban: "catat_untuk_kantor", alasan: "", jejak } } })).toBe("ada");
});

test("the words for the citizen name the documents, and say something where none is named", () => {
  expect(pesanTunda(["KK", "KTP-el ibu"])).toContain("KK, KTP-el ibu");
  expect(pesanTunda([])).not.toContain("{apa}");
});
