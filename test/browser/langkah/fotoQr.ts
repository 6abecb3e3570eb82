// A photographed card with a QR code where its portrait is: invented, as new documents carry them.
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { encode } from "uqr";

/** JPEG in base64; drawn in any page of the browser. */
export const fotoQr = async (page: Page, foto: string, teks: string): Promise<string> =>
  page.evaluate(
    async ({ url, kode }) => {
      const img = new Image();
      img.src = url;
      await img.decode();
      const kanvas = document.createElement("canvas");
      [kanvas.width, kanvas.height] = [img.width, img.height];
      const pena = kanvas.getContext("2d");
      if (!pena) throw new Error("no canvas");
      pena.drawImage(img, 0, 0);
      const sisi = Math.floor((0.16 * img.width) / kode.length);
      const [x, y] = [Math.round(0.69 * img.width), Math.round(0.29 * img.height)];
      for (const [baris, isi] of kode.entries())
        for (const [kolom, gelap] of isi.entries()) {
          pena.fillStyle = gelap ? "#111" : "#fff";
          pena.fillRect(x + kolom * sisi, y + baris * sisi, sisi, sisi);
        }
      return kanvas.toDataURL("image/jpeg", 0.92).split(",")[1] ?? "";
    },
    {
      url: `data:image/jpeg;base64,${(await readFile(foto)).toString("base64")}`,
      kode: encode(teks, { border: 3 }).data,
    },
  );
