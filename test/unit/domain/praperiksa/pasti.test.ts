import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decideKelamin, decideNik, decideNoKk, decideTanggal } from "../../../../src/domain/praperiksa/pasti.ts";
import { decideNama } from "../../../../src/domain/praperiksa/namaPasti.ts";

const kotak = { x: 0, y: 0, w: 100, h: 20 };
const NIK = "9911015411560001";
const LAIN = "9911015411560007";
const page = { tanggal: "1956-11-14", kelamin: "PEREMPUAN" };

describe("an NIK is sure only when", () => {
  test("two kinds of reader agree and the page says the same", () => {
    expect(decideNik({ halaman: NIK, angka: NIK, kotak }, page)).toMatchObject({ value: NIK, state: "pasti" });
    expect(decideNik({ halaman: LAIN, baris: NIK, angka: NIK, kotak }, page)).toMatchObject({
      value: NIK,
      state: "pasti",
    });
  });

  test("both digit readers agree and the page gives date and sex", () => {
    const nomor = { halaman: "991101541156000", angka: NIK, bebas: NIK, kotak };
    expect(decideNik(nomor, page)).toMatchObject({ value: NIK, state: "pasti" });
    expect(decideNik(nomor, { tanggal: page.tanggal })).toMatchObject({ value: NIK, state: "periksa" });
    expect(decideNik({ ...nomor, ragu: true }, page)).toMatchObject({ value: NIK, state: "periksa" });
    expect(decideNik(nomor, {})).toMatchObject({ value: NIK, state: "periksa", why: "satu_bacaan" });
  });

  test.each([
    ["two readings of the same reader are not two", { halaman: NIK, baris: NIK, angka: LAIN }, page, "bacaan_beda"],
    ["one reader alone", { angka: NIK }, page, "bacaan_beda"],
    [
      "the birth date on the page is another",
      { halaman: NIK, angka: NIK },
      { ...page, tanggal: "1956-11-15" },
      "beda_dengan_halaman",
    ],
    [
      "the sex on the page is another",
      { halaman: NIK, angka: NIK },
      { ...page, kelamin: "LAKI-LAKI" },
      "beda_dengan_halaman",
    ],
    ["it is not well formed", { halaman: "9911019913560001", angka: "9911019913560001" }, {}, "struktur_tak_cocok"],
  ])("not: %s", (_, bacaan, banding, why) => {
    expect(decideNik({ ...bacaan, kotak }, banding)).toMatchObject({ state: "periksa", why });
  });
});

test("a number is never made up: the value is always one that a reader read whole", () => {
  const reading = fc.option(fc.stringMatching(/^[0-9]{14,18}$/), { nil: undefined });
  fc.assert(
    fc.property(reading, reading, reading, (halaman, baris, angka) => {
      const nik = decideNik({ halaman, baris, angka, kotak }, page);
      const noKk = decideNoKk({ halaman, baris, angka, kotak });
      for (const field of [nik, noKk]) {
        if (field === undefined) continue;
        expect([halaman, baris, angka]).toContain(field.value);
        expect(field.value).toHaveLength(16);
      }
    }),
  );
});

test("of readings that differ, the one that fits the page is shown, to be checked", () => {
  expect(decideNik({ halaman: NIK, angka: "9911015411560a01", kotak }, page)?.value).toBe(NIK);
  expect(decideNik({ halaman: "9911015511560001", angka: NIK, kotak }, page)).toMatchObject({
    value: NIK,
    state: "periksa",
  });
});

test("a colon that tesseract took for a one before the number does not make it another number", () => {
  expect(decideNik({ halaman: `1${NIK}`, angka: NIK, kotak }, page)).toMatchObject({ value: NIK, state: "pasti" });
  expect(decideNik({ halaman: `${NIK}1`, angka: NIK, kotak }, page)?.state).toBe("periksa");
});

test("a family card number, which nothing on the page confirms, is not sure by the digit readers alone", () => {
  const no = "9911010102160007";
  expect(decideNoKk({ halaman: "991101010216000", angka: no, bebas: no, kotak })).toMatchObject({
    value: no,
    state: "periksa",
  });
  expect(decideNoKk({ halaman: no, angka: no, kotak })).toMatchObject({ state: "pasti" });
});

const GAPS = [0.3, 0.3, 0.3, 0.7, 0.3, 0.3, 0.3, 0.3];

test("a Q that the page reader took for an O is shown as the letter reader saw it, to be checked", () => {
  const nama = { value: "OORI LAMBE", kotak, conf: 90 };
  expect(decideNama(nama, { text: "QORILAMBE", gaps: GAPS })).toMatchObject({
    value: "QORI LAMBE",
    state: "periksa",
  });
  expect(decideNama(nama, { text: "OORILAMBF", gaps: GAPS })).toMatchObject({
    value: "OORI LAMBE",
    state: "periksa",
  });
});

test("a page reader that doubts a Q doubts nothing else", () => {
  const q = (conf: number, text: string) => decideNama({ value: "OORI LAMBE", kotak, conf }, { text, gaps: GAPS });
  expect(q(40, "QORILAMBE")).toMatchObject({ value: "QORI LAMBE", state: "periksa", why: "baca_ragu" });
  expect(q(40, "QORILAMRE")).toMatchObject({ state: "periksa", why: "baca_lemah" });
});

test("a Q that the page reader left out is shown too, where it stands", () => {
  const q = (value: string, text: string) => decideNama({ value, kotak, conf: 90 }, { text, gaps: GAPS }).value;
  expect(q("ORI KOGOYA", "QORIKOGOYA")).toBe("QORI KOGOYA");
  expect(q("NUR ORI WIBOWO", "NURQORIWIBOWO")).toBe("NUR QORI WIBOWO");
  expect(q("ORI KOGOYA", "QURIKOGOYA")).toBe("ORI KOGOYA");
});

test("a birth date and a sex are sure through an NIK that is sure, and only then", () => {
  const sure = decideNik({ halaman: NIK, angka: NIK, kotak }, page);
  const unsure = decideNik({ halaman: NIK, angka: LAIN, kotak }, page);
  const tanggal = { value: page.tanggal, kotak, conf: 90 };
  expect(decideTanggal(tanggal, sure).state).toBe("pasti");
  expect(decideTanggal(tanggal, unsure).state).toBe("periksa");
  expect(decideTanggal({ ...tanggal, value: "1956-11-15" }, sure).state).toBe("periksa");
  expect(decideKelamin({ value: "LAKI-LAKI", kotak, conf: 90 }, sure).state).toBe("periksa");
});

/** Gaps of `NUR SARI` as printed: wide after the third letter. */
const NUR_SARI = [0.3, 0.28, 0.7, 0.25, 0.3, 0.33];

test("a name is sure only when the letter reader saw the same letters", () => {
  const nama = { value: "NUR SARI", kotak, conf: 90 };
  expect(decideNama(nama, { text: "NURSARI", gaps: NUR_SARI }).state).toBe("pasti");
  expect(decideNama(nama, { text: "NURSART", gaps: NUR_SARI })).toMatchObject({
    value: "NUR SARI",
    state: "periksa",
    why: "bacaan_beda",
  });
  expect(decideNama(nama, undefined).state).toBe("periksa");
});

test("a name is sure only where its words end at the wide gaps", () => {
  const at = (value: string, gaps: readonly number[]) =>
    decideNama({ value, kotak, conf: 90 }, { text: value.replace(/[^A-Z]/g, ""), gaps });
  expect(at("NURSARI", NUR_SARI)).toMatchObject({ state: "periksa", why: "spasi_ragu" });
  const lost = [0.31, 0.19, 0.29, 0.3, 0.36, 0.47, 0.32, 0.19, 0.38, 0.35, 0.25, 0.34];
  expect(at("LUKMANSUSANTO", lost).why).toBe("spasi_ragu");
  const loose = [0.29, 0.35, 0.42, 0.41, 0.48, 0.37, 0.34, 0.46, 0.43, 0.36, 0.21];
  expect(at("INTANSAFITRI", loose).why).toBe("spasi_ragu");
  expect(at("NU RSARI", NUR_SARI).why).toBe("spasi_ragu");
  expect(at("BUDIAGUS HAKIM", [0.29, 0.33, 0.3, 0.5, 0.35, 0.26, 0.35, 0.63, 0.36, 0.28, 0.35, 0.23]).why).toBe(
    "spasi_ragu",
  );
  expect(at("BAU-BAU", [0.3, 0.3, 0.9, 0.3, 0.3]).state).toBe("pasti");
  expect(at("MA'RUF", [0.3, 0.35, 0.3, 0.3]).state).toBe("pasti");
});

test("a name with a word that tesseract doubts is not sure, and is weak where nobody else reads it so", () => {
  const nama = { value: "NUR SARI", kotak, conf: 45 };
  expect(decideNama(nama, { text: "NURSARI", gaps: NUR_SARI })).toMatchObject({ state: "periksa", why: "baca_ragu" });
  expect(decideNama(nama, { text: "NURSART", gaps: NUR_SARI }).why).toBe("baca_lemah");
  expect(decideNama(nama, undefined).why).toBe("baca_lemah");
});

test("in a table's small print a long word may be two, and a U beside a vowel IJ or LI", () => {
  const sel = { x: 0, y: 0, w: 300, h: 30 };
  const decide = (value: string, gaps: readonly number[]) =>
    decideNama({ value, conf: 95, kotak: sel, sel }, { text: value.replace(/[^A-Z]/g, ""), gaps }).why;
  const even = (n: number) => Array.from({ length: n }, () => 0.2);
  expect(decide("BUDI SARI", [0.2, 0.2, 0.2, 0.7, 0.2, 0.2, 0.2])).toBe("dua_bacaan_cocok");
  expect(decide("DIANCITRA", even(8))).toBe("spasi_ragu");
  expect(decide("ADIWUAYA", even(7))).toBe("huruf_ragu");
});

test("in a table's small print a U by a vowel may be IJ or LI, also where its rules were not found", () => {
  const gaps = Array.from({ length: 12 }, (_, i) => (i === 4 ? 0.6 : 0.1));
  const huruf = { text: "BELLAADIWUAYA", gaps };
  const nama = { value: "BELLA ADIWUAYA", kotak, conf: 95 };
  expect(decideNama(nama, huruf).state).toBe("pasti");
  expect(decideNama({ ...nama, tabel: true }, huruf)).toMatchObject({ state: "periksa", why: "huruf_ragu" });
  expect(decideNama({ ...nama, sel: kotak }, huruf)).toMatchObject({ state: "periksa", why: "huruf_ragu" });
});

test("a W without a vowel after it may be IN that ran together", () => {
  const decide = (value: string) =>
    decideNama({ value, kotak, conf: 95 }, { text: value, gaps: Array.from({ length: value.length - 1 }, () => 0.2) });
  expect(decide("TAPW")).toMatchObject({ state: "periksa", why: "huruf_ragu" });
  expect(decide("SWTA").state).toBe("periksa");
  expect(decide("DWI").state).toBe("pasti");
  expect(decide("IRWAN").state).toBe("pasti");
});

test("a space much narrower than the others of the name is not sure", () => {
  const nama = { value: "ANI RATNA WAHY UNI", kotak, conf: 95 };
  const gaps = (last: number) =>
    "ANIRATNAWAHYUN".split("").map((_, i) => (i === 2 || i === 7 ? 0.9 : i === 11 ? last : 0.2));
  const decide = (last: number) => decideNama(nama, { text: "ANIRATNAWAHYUNI", gaps: gaps(last) });
  expect(decide(0.5)).toMatchObject({ state: "periksa", why: "spasi_ragu" });
  expect(decide(0.7).state).toBe("pasti");
});
