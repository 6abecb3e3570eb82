/** What a file is by its first bytes, never by its name: a text file called foto.jpg is a text file. */
export type JenisBerkas = "jpeg" | "png" | "webp" | "pdf" | "heic" | "lain";

/** Bytes that `sniffBerkas` wants to see. */
export const SNIFF_BYTES = 32;

const HEIC_BRANDS = ["heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1", "avif"];

export const sniffBerkas = (head: Uint8Array): JenisBerkas => {
  const text = String.fromCharCode(...head.subarray(0, SNIFF_BYTES));
  if (head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff) return "jpeg";
  if (text.startsWith("\x89PNG\r\n\x1a\n")) return "png";
  if (text.startsWith("RIFF") && text.slice(8, 12) === "WEBP") return "webp";
  if (text.includes("%PDF-")) return "pdf";
  if (text.slice(4, 8) === "ftyp" && HEIC_BRANDS.includes(text.slice(8, 12))) return "heic";
  return "lain";
};
