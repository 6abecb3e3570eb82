/** The small picture of a page: rows of a list should not hold whole photographs. */

const MUTU = 0.8;

/** JPEG of at most this width, in pixels; undefined where the bytes are no picture. */
export const kecilkan = async (bytes: ArrayBuffer, lebar: number): Promise<ArrayBuffer | undefined> => {
  const bitmap = await createImageBitmap(new Blob([bytes]), { resizeWidth: lebar, resizeQuality: "medium" });
  try {
    const kanvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const pena = kanvas.getContext("2d", { alpha: false });
    if (pena === null) return undefined;
    // Signatures are PNG without a ground.
    pena.fillStyle = "#fff";
    pena.fillRect(0, 0, bitmap.width, bitmap.height);
    pena.drawImage(bitmap, 0, 0);
    return await (await kanvas.convertToBlob({ type: "image/jpeg", quality: MUTU })).arrayBuffer();
  } finally {
    bitmap.close();
  }
};
