/** Signatures as pages: a drawn one from its PNG, a typed name drawn as an image, so that the file always holds a picture. */
import type { GambarBaru } from "../../app/jemput.ts";

export const pngToGambar = async (png: Blob): Promise<GambarBaru | undefined> => {
  try {
    const bitmap = await createImageBitmap(png);
    const gambar = {
      bytes: await png.arrayBuffer(),
      lebar: bitmap.width,
      tinggi: bitmap.height,
      mime: "image/png",
    } as const;
    bitmap.close();
    return gambar;
  } catch {
    return undefined;
  }
};

const [LEBAR, TINGGI] = [900, 260];

/** For whoever can't draw: the full name that they typed, on white. */
export const namaToGambar = async (nama: string): Promise<GambarBaru | undefined> => {
  const kanvas = document.createElement("canvas");
  kanvas.width = LEBAR;
  kanvas.height = TINGGI;
  const pena = kanvas.getContext("2d");
  if (!pena) return undefined;
  pena.fillStyle = "#fff";
  pena.fillRect(0, 0, LEBAR, TINGGI);
  pena.fillStyle = "#11181e";
  pena.font = "italic 64px serif";
  pena.textAlign = "center";
  pena.fillText(nama, LEBAR / 2, TINGGI / 2 + 20, LEBAR - 60);
  const png = await new Promise<Blob | null>((selesai) => kanvas.toBlob(selesai, "image/png"));
  return png ? pngToGambar(png) : undefined;
};
