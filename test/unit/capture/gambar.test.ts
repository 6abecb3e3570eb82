import { afterEach, expect, test, vi } from "vitest";
import { bukaGambar, pengecilan } from "../../../src/capture/gambar.ts";
import { isRebah } from "../../../src/capture/putaranExif.ts";
import { decodeGambar } from "../../../workers/gambarMasuk.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

const png = (w: number, h: number): ArrayBuffer => {
  const bytes = new Uint8Array(64);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, w);
  view.setUint32(20, h);
  return bytes.buffer;
};

/** A JPEG header of this size with an EXIF orientation, in either byte order. */
const jpeg = (w: number, h: number, arah: number, little: boolean): ArrayBuffer => {
  const view = new DataView(new ArrayBuffer(80));
  view.setUint32(0, 0xffd8ffe1);
  view.setUint16(4, 34);
  view.setUint32(6, 0x45786966);
  const tiff = 12;
  view.setUint16(tiff, little ? 0x4949 : 0x4d4d);
  view.setUint16(tiff + 2, 42, little);
  view.setUint32(tiff + 4, 8, little);
  view.setUint16(tiff + 8, 1, little);
  view.setUint16(tiff + 10, 0x0112, little);
  view.setUint16(tiff + 12, 3, little);
  view.setUint32(tiff + 14, 1, little);
  view.setUint16(tiff + 18, arah, little);
  const sof = 38;
  view.setUint32(sof, 0xffc00011);
  view.setUint8(sof + 4, 8);
  view.setUint16(sof + 5, h);
  view.setUint16(sof + 7, w);
  return view.buffer;
};

const decoder = () => {
  const palsu = vi.fn(async (_blob: Blob, _pilihan?: ImageBitmapOptions) => ({ width: 1, height: 1 }));
  vi.stubGlobal("createImageBitmap", palsu);
  return palsu;
};

test.each([
  ["a tall screenshot", png(1080, 20_000), { resizeHeight: 3000 }],
  ["a wide panorama", png(20_000, 1080), { resizeWidth: 3000 }],
  ["a photo turned by its EXIF", jpeg(20_000, 1080, 6, true), { resizeHeight: 3000 }],
  ["a photo that is upright", jpeg(20_000, 1080, 1, false), { resizeWidth: 3000 }],
])("%s is opened with its longer side at 3000", async (_, bytes, sisi) => {
  const palsu = decoder();
  expect((await bukaGambar(new Blob([bytes]))).ok).toBe(true);
  expect(palsu.mock.calls[0]?.[1]).toEqual({ ...sisi, resizeQuality: "high" });
});

test("an ordinary picture is opened as it is; giants are refused undecoded", async () => {
  const palsu = decoder();
  expect(pengecilan({ w: 4000, h: 3000 })).toBeUndefined();
  for (const bytes of [png(10_000, 6401), png(300, 30_001), png(30_001, 300)])
    expect(await bukaGambar(new Blob([bytes]))).toMatchObject({ ok: false, error: { type: "TerlaluBesar" } });
  expect(palsu).not.toHaveBeenCalled();
});

test("the reader refuses by the header, before it decodes", async () => {
  const palsu = decoder();
  for (const [w, h] of [
    [2000, 20_001],
    [20_001, 2000],
  ] as const)
    expect(await decodeGambar(png(w, h))).toMatchObject({ ok: false, error: { type: "TerlaluBesar" } });
  expect(await decodeGambar(new ArrayBuffer(40))).toMatchObject({ ok: false, error: { type: "BukanGambar" } });
  expect(palsu).not.toHaveBeenCalled();
});

test("EXIF turns by a quarter are seen in both byte orders, and broken bytes never throw", () => {
  for (const little of [true, false])
    expect([1, 3, 5, 6, 8].map((arah) => isRebah(jpeg(2, 1, arah, little), "jpeg"))).toEqual([
      false,
      false,
      true,
      true,
      true,
    ]);
  const utuh = new Uint8Array(jpeg(2, 1, 6, true));
  for (let n = 0; n < utuh.length; n++) isRebah(utuh.slice(0, n).buffer, "jpeg");
});
