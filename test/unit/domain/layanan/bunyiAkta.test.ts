import { expect, test } from "vitest";
import { bunyiAkta } from "../../../../src/domain/layanan/bunyiAkta.ts";
import type { Jawaban } from "../../../../src/domain/layanan/isian.ts";
import { kelengkapan } from "../../../../src/domain/layanan/kelengkapan.ts";
import { aturanId } from "../../../../src/ui/text/aturan.id.ts";
import { aturanEn } from "../../../../src/ui/text/aturan.en.ts";
import { masukan } from "./keluarga.ts";

const kasus: readonly (readonly [Jawaban, string | undefined, readonly string[]])[] = [
  [{ tanpa_bukti_kawin: false }, "suami_istri", ["NAT"]],
  [{ tanpa_bukti_kawin: true, kk_menunjukkan_suami_istri: true }, "belum_tercatat", ["NAT", "PMD6"]],
  [{ tanpa_bukti_kawin: true, kk_menunjukkan_suami_istri: false }, "seorang_ibu", ["NAT"]],
  [{}, undefined, []],
  [{ tanpa_bukti_kawin: true }, undefined, []],
  [{ tanpa_bukti_kawin: false, anak_temuan: true }, undefined, []],
];

test.each(kasus)("%j: the deed says %s", (jawaban, id, sumber) => {
  expect(bunyiAkta(jawaban)?.id).toBe(id);
  expect(bunyiAkta(jawaban)?.sumber ?? []).toEqual(sumber);
});

test("the wording goes with what is asked for: proof, F-2.04, or nothing", () => {
  const perlu = (jawaban: Jawaban) =>
    kelengkapan(masukan(["akta_kelahiran"], { jawaban }))
      .filter(({ berlaku, id }) => berlaku && ["bukti_perkawinan", "f_2_04"].includes(id))
      .map(({ id }) => id);
  expect(kasus.slice(0, 3).map(([jawaban]) => perlu(jawaban))).toEqual([["bukti_perkawinan"], ["f_2_04"], []]);
});

test("no word of a requirement, reason or note gives the parentage away", () => {
  const bukanBunyi = [...Object.entries(aturanId), ...Object.entries(aturanEn)].filter(
    ([kunci]) => !kunci.startsWith("bunyi."),
  );
  for (const [kunci, teks] of bukanBunyi)
    expect([kunci, /anak seorang ibu|ibu saja|one mother|mother only/i.test(teks)]).toEqual([kunci, false]);
});
