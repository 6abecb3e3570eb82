// Outside of the straight road between two tablets and the office: claims that collide, conflicts that are settled, abandoned drafts.
import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { hashState } from "../../../src/vault/hashState.ts";
import { batalLewat, lepasBatal } from "../../../src/store/lepasBatal.ts";
import { berkasBerisi, isiNama, nilai } from "../store/perangkatUji.ts";
import { bukaKantor, diGateway, tabletUji, type Tablet } from "./tabletUji.ts";

const labelOf = async (tablet: Tablet): Promise<string> => {
  const { app, nomor } = nilai(
    await tablet.berkas.baru({
      layanan: ["kia_0_5"],
      jalur: "lapangan",
      desa: "9901012001",
      tanggal: "2026-11-22",
    }),
  );
  expect(app).not.toBe("");
  return nomor.split("-")[0] ?? "";
};
const lipatan = async (tablet: Tablet, app: string) => nilai(await tablet.berkas.buka(app)).lipatan;

test("two take the same file over at once: the first holds it, the other is told by whom and settles it", async () => {
  const kantor = await bukaKantor();
  const satu = await tabletUji(kantor);
  const dua = await tabletUji(kantor, "ketut");
  const app = await berkasBerisi(satu);
  await satu.sinkron.jalankan();
  dua.berkas.tahanTerbuka(app);
  await dua.sinkron.jalankan();
  await dua.sinkron.jalankan();
  const [labelSatu, labelDua] = [await labelOf(satu), await labelOf(dua)];
  nilai(await satu.berkas.lakukan(app, { type: "BerkasDiambilAlih", perangkat: labelSatu }));
  nilai(await dua.berkas.lakukan(app, { type: "BerkasDiambilAlih", perangkat: labelDua }));
  await satu.sinkron.jalankan();
  await dua.sinkron.jalankan();
  await dua.sinkron.jalankan();
  expect(await dua.baris(app)).toMatchObject({ bentrok: 1, pemegang: { by: "made", perangkat: labelSatu } });
  const { bentrok, lawan } = await lipatan(dua, app);
  const kalah = bentrok[0];
  expect(kalah?.peristiwa).toEqual({ type: "BerkasDiambilAlih", perangkat: labelDua });
  expect(lawan.get(kalah?.id ?? "")?.by).toBe("made");
  nilai(await dua.berkas.lakukan(app, { type: "BerkasDiambilAlih", perangkat: labelDua }));
  nilai(
    await dua.berkas.lakukan(app, {
      type: "BentrokDiselesaikan",
      peristiwa: kalah?.id ?? "",
      putusan: "pakai_lagi",
    }),
  );
  expect(await dua.baris(app)).toMatchObject({ bentrok: 0 });
  await dua.sinkron.jalankan();
  await satu.sinkron.jalankan();
  await satu.sinkron.jalankan();
  expect(await satu.baris(app)).toMatchObject({ bentrok: 0, pemegang: { by: "ketut", perangkat: labelDua } });
  expect((await diGateway(kantor, app)).putusan.map((p) => p.hasil)).toEqual([
    "diterima",
    "diterima",
    "diterima",
    "bentrok",
    "diterima",
    "diterima",
  ]);
  const sini = (await lipatan(satu, app)).sah;
  const sana = (await lipatan(dua, app)).sah;
  expect(sini && (await hashState(sini))).toBe(sana && (await hashState(sana)));
});

test("a claim for another device and the end of a conflict that never was are set aside", async () => {
  const kantor = await bukaKantor();
  const tablet = await tabletUji(kantor);
  const app = await berkasBerisi(tablet);
  nilai(await tablet.berkas.lakukan(app, { type: "BerkasDiambilAlih", perangkat: "T999" }));
  await tablet.sinkron.jalankan();
  const { putusan, events } = await diGateway(kantor, app);
  expect(putusan.at(-1)).toMatchObject({ hasil: "karantina", alasan: "PerangkatAsing" });
  expect(
    await tablet.berkas.lakukan(app, {
      type: "BentrokDiselesaikan",
      peristiwa: events[0]?.id ?? "",
      putusan: "tetap",
    }),
  ).toMatchObject({ error: { type: "TidakPerlu" } });
});

test("a correction that reached the office before the check holds the check off, and both replicas agree", async () => {
  const kantor = await bukaKantor();
  const tablet = await tabletUji(kantor);
  const app = await berkasBerisi(tablet);
  nilai(await tablet.berkas.lakukan(app, { type: "Diajukan" }));
  await tablet.sinkron.jalankan();
  nilai(
    await tablet.berkas.lakukan(app, { type: "KoreksiDibuka", layanan: ["akta_kelahiran"], alasan: "Salah ketik" }),
  );
  nilai(await tablet.berkas.lakukan(app, isiNama("Ni Luh Benar")));
  nilai(await tablet.berkas.lakukan(app, { type: "Diajukan" }));
  await tablet.sinkron.jalankan();
  const meja = await tabletUji(kantor, "ketut");
  await meja.sinkron.jalankan();
  await meja.sinkron.jalankan();
  const { sah } = await lipatan(meja, app);
  expect(sah?.isian["pemohon.nama"]).toBe("Ni Luh Benar");
  expect(sah?.koreksi).toMatchObject([{ alasan: "Salah ketik", ubah: [{ lama: "Ni Luh Contoh" }] }]);
  expect((await meja.baris(app))?.hash).toBe(sah && (await hashState(sah)));
  expect((await diGateway(kantor, app)).putusan.every((p) => p.hasil === "diterima")).toBe(true);
});

test("an abandoned draft leaves the tablet only when the office has all of it, and comes back from there", async () => {
  const kantor = await bukaKantor();
  const tablet = await tabletUji(kantor);
  const app = await berkasBerisi(tablet, "Ni Luh Contoh", 1);
  await tablet.sinkron.jalankan();
  nilai(await tablet.berkas.lakukan(app, { type: "DrafDibatalkan", alasan: "Salah orang" }));
  expect(await lepasBatal(tablet.db, [app])).toEqual([]);
  expect(await tablet.db.halamanIsi.count()).toBe(1);
  await tablet.sinkron.jalankan();
  const baris = await tablet.baris(app);
  expect(baris).toMatchObject({ status: "dibatalkan", tugas: [], menungguKirim: 0 });
  nilai(await tablet.berkas.isiDraf(app, "pemohon", { "pemohon.nama": "MASIH DIKETIK" }));
  expect(await lepasBatal(tablet.db, [app])).toEqual([]);
  nilai(await tablet.berkas.buangDraf(app));
  expect(await lepasBatal(tablet.db, [app])).toEqual([app]);
  expect([await tablet.db.halamanIsi.count(), await tablet.db.kunci.get(app)]).toEqual([0, undefined]);
  expect(await tablet.baris(app)).toMatchObject({ status: "dibatalkan" });
  tablet.berkas.tahanTerbuka(app);
  await tablet.sinkron.jalankan();
  expect((await lipatan(tablet, app)).sah?.batal?.alasan).toBe("Salah orang");
  nilai(await tablet.berkas.lakukan(app, { type: "DrafDipulihkan" }));
  await tablet.sinkron.jalankan();
  expect(await tablet.baris(app)).toMatchObject({ status: "draf" });
});

test("the days of an abandoned draft are counted by the gateway's clock", async () => {
  const kantor = await bukaKantor();
  const tablet = await tabletUji(kantor);
  const app = await berkasBerisi(tablet);
  nilai(await tablet.berkas.lakukan(app, { type: "DrafDibatalkan", alasan: "Salah orang" }));
  const baris = await tablet.baris(app);
  const semua = baris ? [baris] : [];
  const sesudah = (hari: number) => new Date(Date.parse(baris?.sejak ?? "") + hari * 86_400_000).toISOString();
  expect(batalLewat(semua, 7, sesudah(6))).toEqual([]);
  expect(batalLewat(semua, 7, sesudah(7))).toEqual([app]);
  expect(batalLewat([{ ...semua[0]!, status: "draf" }], 7, sesudah(30))).toEqual([]);
});
