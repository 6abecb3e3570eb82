import { describe, expect, test } from "vitest";
import { konsepAkta } from "../../../../src/domain/layanan/konsepAkta.ts";
import { isianLahir } from "../../../fixtures/permohonanContoh.ts";

const isian = { ...isianLahir, "kelahiran.ke": "2", "anak.tempatLahir": "TANJUNG ASRI", "anak.jenisKelamin": "2" };
const lahir = (jawaban: Readonly<Record<string, boolean>> = {}, isi: Readonly<Record<string, string>> = {}) =>
  konsepAkta("akta_kelahiran", { ...isian, ...isi }, jawaban, "2026");

describe("the draft of a deed", () => {
  test("of a birth begins with the child and shows names to be spelled and dates to be read", () => {
    expect(
      lahir()
        ?.baris.map(({ path, cara }) => `${path} ${cara}`)
        .slice(0, 4),
    ).toEqual(["anak.nama nama", "anak.jenisKelamin teks", "anak.tempatLahir nama", "anak.tanggalLahir tanggal"]);
  });

  test("leaves out the applicant and the witnesses: they don't stand on it", () => {
    expect(lahir()?.baris.filter(({ path }) => /^(pemohon|saksi)/.test(path))).toEqual([]);
  });

  test.each([
    [{}, {}, "konsep.ortu_kawin"],
    [{ tanpa_bukti_kawin: true, kk_menunjukkan_suami_istri: true }, {}, "konsep.ortu_belum_tercatat"],
    [{ tanpa_bukti_kawin: true, kk_menunjukkan_suami_istri: false }, {}, "konsep.ortu_ibu"],
    [{}, { "ayah.nama": "" }, "konsep.ortu_ibu"],
  ])("says how the parents stand: %o", (jawaban, isi, teks) => {
    expect(lahir(jawaban, isi)?.orangTua).toMatchObject({ teks, params: { ke: "dua" } });
  });

  test("of a mother's child does not name the father", () => {
    const konsep = lahir({ tanpa_bukti_kawin: true, kk_menunjukkan_suami_istri: false });
    expect(konsep?.baris.some(({ path }) => path.startsWith("ayah."))).toBe(false);
  });

  test("every name that is shown is among what was read, and so is the parents' standing", () => {
    const konsep = lahir();
    expect(konsep?.dibaca).toMatchObject({ "anak.nama": "AISYAH PUTRI RAHAYU", "ibu.nama": "NUR HALIMAH" });
    expect(lahir({ tanpa_bukti_kawin: true })?.dibaca).not.toEqual(konsep?.dibaca);
  });

  test("is there for a death too, and for no service without a deed", () => {
    const mati = konsepAkta(
      "akta_kematian",
      { "almarhum.nama": "SASTRO", "kematian.tanggal": "2026-10-02" },
      {},
      "2026",
    );
    expect(mati?.baris.map(({ path }) => path)).toEqual(["almarhum.nama", "kematian.tanggal"]);
    expect(konsepAkta("kia_0_5", isian, {}, "2026")).toBeNull();
    expect(konsepAkta("layanan_baru", isian, {}, "2026")).toBeNull();
  });

  test("does not exist before a name is filled in", () => {
    expect(konsepAkta("akta_kelahiran", {}, {}, "2026")).toBeNull();
  });
});
