import { expect, test, vi } from "vitest";
import { parsePeristiwa } from "../../../../../src/domain/permohonan/peristiwa.ts";
import type { Bacaan } from "../../../../../src/domain/praperiksa/bacaan.ts";
import { err, ok } from "../../../../../src/lib/result.ts";
import type { OcrApp } from "../../../../../src/ui/app/jemput.ts";
import { antreanBaca } from "../../../../../src/ui/screens/berkas/antreanBaca.ts";
import { fotoDi, pilahFoto } from "../../../../../src/ui/screens/lapangan/pilahan.ts";
import { bacaan, createBerkas, dipindai, halaman } from "./bahanBerkas.ts";

const QR = "https://contoh.go.id/v?a=1";

const dengan = async (baca: OcrApp["baca"], qr: readonly (string | undefined)[] = []) => {
  const b = await createBerkas();
  const kode = [...qr];
  const { berkas } = b.memori.jemput;
  const jemput = {
    ...b.memori.jemput,
    berkas: { ...berkas, halaman: async () => ok(new ArrayBuffer(8)) },
    latar: { ...b.memori.jemput.latar, bacaQr: async () => kode.shift() },
    ocr: { baca, hangatkan: () => undefined, lambat: () => false },
  };
  return { ...b, antrean: antreanBaca(jemput) };
};

test("a stored scan is read in the background and its reading is recorded", async () => {
  const { antrean, app, isi, state } = await dengan(async () => ok(bacaan()));
  isi(dipindai("d1", "ktp_el:ibu", "ktp_el"));
  antrean.susul(state());
  expect(antrean.menunggu(app)).toEqual(["d1"]);
  await vi.waitFor(() => expect(antrean.menunggu(app)).toEqual([]));
  expect(state().dokumen["d1"]?.bacaan).toHaveLength(1);
});

test("what the QR code of a page says is recorded with its reading, and travels with a photo that is sorted", async () => {
  const { antrean, app, isi, state, syarat } = await dengan(async () => ok(bacaan()), [QR, undefined]);
  isi(dipindai("d1", "belum_dipilah:d1", "belum_dipilah"), dipindai("d2", "ktp_el:ibu", "ktp_el"));
  antrean.susul(state());
  await vi.waitFor(() => expect(antrean.menunggu(app)).toEqual([]));
  const foto = fotoDi(state()).find(({ dok }) => dok === "d1")!;
  expect(foto.bacaan[0]?.qr).toBe(QR);
  expect(state().dokumen["d2"]?.bacaan[0]).not.toHaveProperty("qr");
  const dibaca = pilahFoto(state(), foto, syarat("kk"), "d3").find(({ type }) => type === "DokumenDibaca");
  expect(dibaca).toMatchObject({ type: "DokumenDibaca", bacaan: [{ qr: QR }] });
  expect(parsePeristiwa(dibaca).ok).toBe(true);
});

test("a failed reading leaves the scan, says why, and is tried again when asked", async () => {
  let siap = false;
  const { antrean, app, isi, state } = await dengan(async () => (siap ? ok(bacaan()) : err({ type: "PaketBelumAda" })));
  isi(dipindai("d1", "kk", "kk"));
  antrean.susul(state());
  await vi.waitFor(() => expect(antrean.galat()).toEqual({ d1: "PaketBelumAda" }));
  expect(state().dokumen["d1"]?.halaman).toHaveLength(1);
  siap = true;
  antrean.susul(state());
  await vi.waitFor(() => expect(state().dokumen["d1"]?.bacaan).toHaveLength(1));
  expect(antrean.galat()).toEqual({});
  expect(antrean.menunggu(app)).toEqual([]);
});

test("a page added while the scan is read makes it be read anew, whole", async () => {
  const dibaca: AbortSignal[] = [];
  const baca = (_bytes: ArrayBuffer, batal?: AbortSignal): ReturnType<OcrApp["baca"]> => {
    if (batal) dibaca.push(batal);
    if (dibaca.length > 1) return Promise.resolve(ok(bacaan()));
    return new Promise((selesai) => batal?.addEventListener("abort", () => selesai(err({ type: "Dibatalkan" }))));
  };
  const { antrean, app, isi, state } = await dengan(baca);
  isi(dipindai("d1", "kk", "kk"));
  antrean.tambah({ app, dok: "d1", halaman: [halaman(1)] });
  await vi.waitFor(() => expect(dibaca).toHaveLength(1));
  antrean.tambah({ app, dok: "d1", halaman: [halaman(1), halaman(2)] });
  await vi.waitFor(() => expect(state().dokumen["d1"]?.bacaan).toHaveLength(2));
  expect(dibaca[0]?.aborted).toBe(true);
  expect(antrean.galat()).toEqual({});
});

test("cancelling ends the reading at once and keeps the scans", async () => {
  const baca = (_bytes: ArrayBuffer, batal?: AbortSignal) =>
    new Promise<{ ok: true; value: Bacaan } | { ok: false; error: { type: string } }>((selesai) =>
      batal?.addEventListener("abort", () => selesai(err({ type: "Dibatalkan" }))),
    );
  const { antrean, app, isi, state } = await dengan(baca);
  isi(dipindai("d1", "kk", "kk"), dipindai("d2", "ktp_el:ibu", "ktp_el"));
  antrean.susul(state());
  await vi.waitFor(() => expect(antrean.menunggu(app)).toHaveLength(2));
  await new Promise((lanjut) => setImmediate(lanjut));
  antrean.batal(app);
  await vi.waitFor(() => expect(antrean.menunggu(app)).toEqual([]));
  expect(Object.keys(state().dokumen)).toHaveLength(2);
});
