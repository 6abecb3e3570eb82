import { expect, test, vi } from "vitest";
import { parsePeristiwa } from "../../../../../src/domain/permohonan/peristiwa.ts";
import type { Bacaan } from "../../../../../src/domain/praperiksa/bacaan.ts";
import { err, ok } from "../../../../../src/lib/result.ts";
import type { BerkasApp, OcrApp } from "../../../../../src/ui/app/jemput.ts";
import { antreanBaca } from "../../../../../src/ui/screens/berkas/antreanBaca.ts";
import { belumDibaca } from "../../../../../src/ui/screens/berkas/bacaDokumen.ts";
import { fotoDi, pilahFoto } from "../../../../../src/ui/screens/lapangan/pilahan.ts";
import { bacaan, createBerkas, dipindai, halaman } from "./bahanBerkas.ts";

const QR = "https://contoh.go.id/v?a=1";

const dengan = async (
  baca: OcrApp["baca"],
  qr: readonly (string | undefined)[] = [],
  ubah: (berkas: BerkasApp) => BerkasApp = (berkas) => berkas,
) => {
  const b = await createBerkas();
  const kode = [...qr];
  const { berkas } = b.memori.jemput;
  const jemput = {
    ...b.memori.jemput,
    berkas: { ...ubah(berkas), halaman: async () => ok(new ArrayBuffer(8)) },
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

test("a page read that rejects stays named as unread, and the scan behind it is read", async () => {
  let kali = 0;
  const { antrean, app, isi, state } = await dengan(async () => {
    if (kali++ === 0) throw new Error("worker gone");
    return ok(bacaan());
  });
  isi(dipindai("d1", "kk", "kk"), dipindai("d2", "ktp_el:ibu", "ktp_el"));
  antrean.susul(state());
  await vi.waitFor(() => expect(antrean.menunggu(app)).toEqual([]));
  expect(antrean.galat()).toEqual({ d1: "Rusak" });
  expect(state().dokumen["d2"]?.bacaan).toHaveLength(1);
  antrean.susul(state());
  await vi.waitFor(() => expect(state().dokumen["d1"]?.bacaan).toHaveLength(1));
  expect(antrean.galat()).toEqual({});
});

test("a reading that could not be recorded is named as unread, and is read again when asked", async () => {
  let tolak = true;
  const { antrean, app, isi, state } = await dengan(
    async () => ok(bacaan()),
    [],
    (berkas) => ({
      ...berkas,
      lakukan: async (...isi) => (tolak ? err({ type: "RuangPenuh" }) : berkas.lakukan(...isi)),
    }),
  );
  isi(dipindai("d1", "kk", "kk"));
  antrean.susul(state());
  await vi.waitFor(() => expect(antrean.galat()).toEqual({ d1: "RuangPenuh" }));
  expect(antrean.menunggu(app)).toEqual([]);
  tolak = false;
  antrean.susul(state());
  await vi.waitFor(() => expect(state().dokumen["d1"]?.bacaan).toHaveLength(1));
});

const sampaiBatal = (_bytes: ArrayBuffer, batal?: AbortSignal): ReturnType<OcrApp["baca"]> =>
  new Promise((selesai) => {
    const henti = (): void => selesai(err({ type: "Dibatalkan" }));
    if (batal?.aborted) henti();
    batal?.addEventListener("abort", henti);
  });

test("cancelling counts the scans that waited as unread too", async () => {
  const { antrean, app, isi, state } = await dengan(sampaiBatal);
  isi(dipindai("d1", "kk", "kk"), dipindai("d2", "ktp_el:ibu", "ktp_el"));
  antrean.susul(state());
  antrean.batal(app);
  await vi.waitFor(() => expect(antrean.galat()).toEqual({ d1: "Dibatalkan", d2: "Dibatalkan" }));
  expect(antrean.menunggu(app)).toEqual([]);
});

test("locking stops the reading and tells whoever waited for it", async () => {
  const { antrean, app, isi, state } = await dengan(sampaiBatal);
  isi(dipindai("d1", "kk", "kk"), dipindai("d2", "ktp_el:ibu", "ktp_el"));
  const semua = belumDibaca(state()).map(antrean.latar);
  expect(antrean.menunggu(app)).toHaveLength(2);
  antrean.henti();
  await Promise.all(semua);
  expect(antrean.menunggu(app)).toEqual([]);
  expect(antrean.galat()).toEqual({ d1: "Terkunci", d2: "Terkunci" });
});

test("what a screen asks for is read before the backlog", async () => {
  const { antrean, app, isi, state } = await dengan(async () => ok(bacaan()));
  isi(dipindai("d1", "kk", "kk"), dipindai("d2", "ktp_el:ibu", "ktp_el"), dipindai("d3", "ktp_el:ayah", "ktp_el"));
  const [satu, dua, tiga] = belumDibaca(state());
  void antrean.latar(satu!);
  const kedua = antrean.latar(dua!);
  antrean.tambah(tiga!);
  expect(antrean.menunggu(app)[0]).toBe(tiga!.dok);
  antrean.tambah(dua!);
  expect(antrean.menunggu(app)).toEqual([tiga!.dok, dua!.dok, satu!.dok]);
  await kedua;
  await vi.waitFor(() => expect(belumDibaca(state())).toEqual([]));
});
