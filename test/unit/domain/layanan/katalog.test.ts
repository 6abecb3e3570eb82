import { expect, test } from "vitest";
import { dokumenById } from "../../../../src/domain/layanan/dokumen.ts";
import { dokumenIds } from "../../../../src/domain/layanan/dokumenIds.ts";
import { hasilBerlaku } from "../../../../src/domain/layanan/hasil.ts";
import { layananById, semuaLayanan, urutPaket } from "../../../../src/domain/layanan/katalog.ts";
import { isLayananId, layananIds } from "../../../../src/domain/layanan/layananId.ts";
import { paketUntuk, semuaPeristiwa } from "../../../../src/domain/layanan/peristiwa.ts";
import { TANGGAL } from "./keluarga.ts";

test("every id has exactly one service", () => {
  expect(semuaLayanan.map(({ id }) => id).sort()).toEqual([...layananIds].sort());
  expect(layananIds.every((id) => layananById(id).id === id)).toBe(true);
  expect(isLayananId("akta_perkawinan_gaib")).toBe(false);
});

test("every document id has its entry, and members of groups are documents too", () => {
  for (const id of dokumenIds) {
    expect(dokumenById(id).id).toBe(id);
    for (const anggota of dokumenById(id).kelompok ?? []) expect(dokumenById(anggota).id).toBe(anggota);
  }
});

test("no service waits for itself in a circle, and a package is ordered by what waits for what", () => {
  const urut = urutPaket(["kia_0_5", "kk_tambah_anggota_lahir", "akta_kelahiran"]);
  expect(urut).toEqual(["akta_kelahiran", "kk_tambah_anggota_lahir", "kia_0_5"]);
  const semua = urutPaket(layananIds);
  expect([...semua].sort()).toEqual([...layananIds].sort());
  for (const { id, menunggu } of semuaLayanan) {
    for (const dahulu of menunggu) expect(semua.indexOf(dahulu)).toBeLessThan(semua.indexOf(id));
  }
});

test("the papers are signed electronically, the child card is not; activation brings no paper", () => {
  expect(layananById("akta_kelahiran").hasil).toMatchObject([
    { id: "kutipan_akta_kelahiran", tte: true, kertas: "hvs_a4" },
  ]);
  expect(layananById("kia_5_17").hasil).toMatchObject([{ id: "kia", tte: false, kertas: "kartu" }]);
  expect(layananById("ikd_aktivasi").hasil).toEqual([]);
});

test("a move brings a family card only for those who stay behind", () => {
  const hasil = (jenis: string) => hasilBerlaku("pindah_antar_kabkota", { "pindah.jenis": jenis }).map(({ id }) => id);
  expect(hasil("2")).toEqual(["skpwni"]);
  expect(hasil("4")).toEqual(["skpwni", "kk"]);
});

test.each([
  ["2026-11-02", ["akta_kelahiran", "kk_tambah_anggota_lahir", "kia_0_5"]],
  ["2019-11-02", ["akta_kelahiran", "kk_tambah_anggota_lahir", "kia_5_17"]],
  ["2005-11-02", ["akta_kelahiran", "kk_tambah_anggota_lahir"]],
  ["", ["akta_kelahiran", "kk_tambah_anggota_lahir", "kia_0_5"]],
])("a birth on %j means %j", (lahir, paket) => {
  const lahirPeristiwa = semuaPeristiwa.find(({ id }) => id === "lahir")!;
  expect(paketUntuk(lahirPeristiwa, { "anak.tanggalLahir": lahir }, TANGGAL)).toEqual(paket);
});

test("a death means the deed and the card without the deceased", () => {
  expect(semuaPeristiwa.find(({ id }) => id === "meninggal")!.paket).toEqual([
    "akta_kematian",
    "kk_ubah_peristiwa_penting",
  ]);
});
