// The invented office: made by the real rules, something to do for every desk, nothing of it real.
import { inflateSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { gambarDokumen, LEBAR, TINGGI } from "../../../../gateway/demo/gambar.ts";
import { isiDemo } from "../../../../gateway/demo/isiDemo.ts";
import { keJamKerja } from "../../../../gateway/demo/jamKerja.ts";
import { PETUGAS, SANDI_DEMO } from "../../../../gateway/demo/petugas.ts";
import { PERAN } from "../../../../src/domain/permohonan/peran.ts";
import { checkNik } from "../../../../src/domain/identitas/nik.ts";
import { keluargaContoh, CERITA } from "../../../../gateway/demo/keluarga.ts";
import { createAcak } from "../../../../gateway/demo/acak.ts";
import { buatKunciPerangkat } from "../../../../gateway/demo/perangkatContoh.ts";
import { bukaKantorUji, selesai, type KantorUji } from "../kantorUji.ts";

let uji: KantorUji;
beforeEach(async () => {
  uji = await bukaKantorUji();
});
afterEach(() => selesai(uji));

test(
  "every event of the demo is accepted by the rules, every page lies on disk, and desks have work",
  { timeout: 60_000 },
  async () => {
    expect(await isiDemo(uji.terbuka.mesin, 40)).toBe(true);
    const { db } = uji.terbuka.mesin.kantor;
    const hasil = await db.selectFrom("putusan").select("hasil").distinct().execute();
    expect(hasil).toEqual([{ hasil: "diterima" }]);
    expect(await db.selectFrom("halaman").select("hash").where("gseq", "is", null).execute()).toEqual([]);
    const rows = await db.selectFrom("permohonan").select(["status", "sejak", "tugas"]).execute();
    expect(rows).toHaveLength(40);
    expect(new Set(rows.map((r) => r.status)).size).toBeGreaterThan(3);
    expect(rows.every((r) => r.sejak <= new Date().toISOString())).toBe(true);
    expect(await isiDemo(uji.terbuka.mesin, 40)).toBe(true);
    expect(await db.selectFrom("permohonan").select("app").execute()).toHaveLength(40);
  },
);

test(
  "one code enrols any number of browsers, and everybody signs in with the demo passphrase",
  { timeout: 60_000 },
  async () => {
    await isiDemo(uji.terbuka.mesin, 2);
    for (const pengguna of ["rina", "admin"]) {
      const { kunciTanda, kunciTerima } = await buatKunciPerangkat();
      const payload = { kode: "demo", pengguna, sandi: SANDI_DEMO, kunciTanda, kunciTerima };
      const jawab = await uji.http.inject({ method: "POST", url: "/api/perangkat/daftar", payload });
      expect(jawab.statusCode).toBe(200);
    }
    expect(new Set(PETUGAS.flatMap((p) => p.peran))).toEqual(new Set(PERAN));
  },
);

test("an office that is in use is left alone", async () => {
  await uji.orang("rina", ["petugas_lapangan"]);
  await uji.perangkat("rina");
  expect(await isiDemo(uji.terbuka.mesin, 2)).toBe(false);
  expect(await uji.terbuka.mesin.kantor.db.selectFrom("permohonan").select("app").execute()).toEqual([]);
});

test("invented families carry numbers of form, of an area that is nobody's, the same for the same seed", () => {
  const kini = Date.parse("2026-11-18T03:00:00.000Z");
  for (const cerita of CERITA)
    for (let benih = 1; benih < 30; benih += 1) {
      const a = keluargaContoh(createAcak(benih), cerita, "9901042001", kini);
      expect(keluargaContoh(createAcak(benih), cerita, "9901042001", kini)).toEqual(a);
      for (const [path, nik] of Object.entries(a.isian).filter(([k]) => k.endsWith(".nik"))) {
        const lahir = a.isian[path.replace(".nik", ".tanggalLahir")] ?? "";
        const kelamin = a.isian[path.replace(".nik", ".jenisKelamin")] ?? "";
        expect(
          checkNik(nik, { tanggalLahir: lahir, jenisKelamin: kelamin }).filter((c) => c.level === "error"),
        ).toEqual([]);
        expect(nik.startsWith("99")).toBe(true);
      }
    }
});

test("a picture is a whole PNG of its size", () => {
  const png = Buffer.from(gambarDokumen("Kartu Keluarga", ["NAMA : SLAMET"]));
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([LEBAR, TINGGI]);
  const mulai = png.indexOf("IDAT") + 4;
  expect(inflateSync(png.subarray(mulai, png.length - 16)).length).toBe((LEBAR / 8 + 1) * TINGGI);
});

test("moments outside office hours move to the next working morning", () => {
  expect(new Date(keJamKerja(Date.parse("2026-11-18T03:00:00Z"))).toISOString()).toBe("2026-11-18T03:00:00.000Z");
  // Saturday 17.00 at the office, then Sunday: Monday morning.
  const senin = new Date(keJamKerja(Date.parse("2026-11-21T10:00:00Z"))).toISOString();
  expect(senin.slice(0, 12)).toBe("2026-11-23T0");
});
