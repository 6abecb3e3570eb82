import { describe, expect, test } from "vitest";
import {
  acaraDari,
  catatanSaksi,
  gantiDesa,
  hapusDusun,
  isiDari,
  nomorSetengah,
  tambahDusun,
} from "../../../../../src/ui/screens/lapangan/isiAcara.ts";

const kosong = isiDari(undefined, "2026-11-18");

describe("hamlets", () => {
  test("one spelling of a hamlet is listed once and the first one is served", () => {
    const isi = tambahDusun(tambahDusun(tambahDusun(kosong, "  Krajan "), "KRAJAN"), "Kulon   Kali");
    expect(isi.daftarDusun).toEqual(["Krajan", "Kulon Kali"]);
    expect(isi.dusun).toBe("Krajan");
    expect(tambahDusun(isi, "   ")).toBe(isi);
  });

  test("removing the served hamlet serves the next, removing another keeps it", () => {
    const isi = tambahDusun(tambahDusun(kosong, "Krajan"), "Wetan");
    expect(hapusDusun(isi, "Krajan")).toMatchObject({ daftarDusun: ["Wetan"], dusun: "Wetan" });
    expect(hapusDusun(isi, "Wetan")).toMatchObject({ daftarDusun: ["Krajan"], dusun: "Krajan" });
    expect(hapusDusun(hapusDusun(isi, "Wetan"), "Krajan").dusun).toBe("");
  });

  test("another village begins without hamlets; the same one keeps them", () => {
    const isi = tambahDusun(gantiDesa(kosong, "9901042001"), "Krajan");
    expect(gantiDesa(isi, "9901042001")).toBe(isi);
    expect(gantiDesa(isi, "9901042002")).toMatchObject({ desa: "9901042002", daftarDusun: [], dusun: "" });
  });
});

test("an event is one only with a whole village code and a real date, and keeps no empty values", () => {
  expect(acaraDari(kosong)).toBeUndefined();
  expect(acaraDari({ ...kosong, desa: "990104" })).toBeUndefined();
  expect(acaraDari({ ...kosong, desa: "9901042001", tanggal: "30-02-2026" })).toBeUndefined();
  const saksi = { "saksi1.nama": " SUPARNO ", "saksi1.nik": "" };
  expect(acaraDari({ ...kosong, desa: "9901042001", saksi })?.saksi).toEqual({
    "saksi1.nama": "SUPARNO",
    "saksi1.kewarganegaraan": "WNI",
  });
});

test("a witness is a citizen unless it was said otherwise", () => {
  const saksi = { "saksi1.nama": "SUPARNO", "saksi1.kewarganegaraan": "WNA", "saksi2.nik": "9901040101700001" };
  expect(acaraDari({ ...kosong, desa: "9901042001", saksi })?.saksi).toEqual(saksi);
});

describe("a witness's numbers", () => {
  const aturan = (saksi: Readonly<Record<string, string>>, orang: "saksi1" | "saksi2" = "saksi1") => {
    const { nik, noKk } = catatanSaksi(saksi, orang, () => true);
    return { nik: nik.map((c) => `${c.aturan}:${c.level}`), noKk: noKk.map((c) => `${c.aturan}:${c.level}`) };
  };
  test("what is empty is not judged, what is right has no remark", () => {
    expect(aturan({})).toEqual({ nik: [], noKk: [] });
    expect(aturan({ "saksi1.nik": "9901040101700001", "saksi1.noKk": "9901040101100001" })).toEqual({
      nik: [],
      noKk: [],
    });
  });
  test("fifteen digits and 30 February are errors, an unknown area is a warning", () => {
    expect(aturan({ "saksi1.nik": "990104010170000" }).nik).toEqual(["len16:error"]);
    expect(aturan({ "saksi1.nik": "9901043002700001" }).nik).toEqual(["dd:error"]);
    const asing = catatanSaksi({ "saksi1.nik": "9901040101700001" }, "saksi1", () => false);
    expect(asing.nik.map((c) => `${c.aturan}:${c.level}`)).toEqual(["region:warn"]);
  });
  test("two witnesses cannot share a NIK, and a No. KK is no NIK", () => {
    const saksi = { "saksi1.nik": "9901040101700001", "saksi2.nik": "9901040101700001" };
    expect(aturan(saksi, "saksi2").nik).toEqual(["dup:error"]);
    expect(aturan({ "saksi1.nik": "9901040101700001", "saksi1.noKk": "9901040101700001" }).noKk).toEqual([
      "kk_eq_nik:warn",
    ]);
  });
});

test("a number of a witness that was begun is named until it has 16 digits; none at all is fine", () => {
  expect(nomorSetengah({})).toBeUndefined();
  expect(nomorSetengah({ "saksi2.nik": "990104", "saksi1.nik": "9901041203750001" })).toEqual({
    ke: 2,
    nomor: "nik",
    ada: 6,
  });
  expect(nomorSetengah({ "saksi1.noKk": "990104120316001" })).toMatchObject({ ke: 1, nomor: "noKk", ada: 15 });
  expect(nomorSetengah({ "saksi1.noKk": "9901041203160011", "saksi1.nama": "SUPRIYADI" })).toBeUndefined();
});
