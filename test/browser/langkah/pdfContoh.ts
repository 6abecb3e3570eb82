// Small PDFs written by hand: photographs as pages, as scanner apps write them; and one that asks for a password.
import { readFile } from "node:fs/promises";
import { headerUkuran } from "../../../src/capture/ukuranGambar.ts";

const teks = (isi: string): Buffer => Buffer.from(isi, "latin1");

/** Objects 1.. in order, with the table of where each begins. */
const susun = (objek: readonly Buffer[], trailer: string): Buffer => {
  const bagian: Buffer[] = [teks("%PDF-1.4\n")];
  const mulai: number[] = [];
  let di = bagian[0]?.length ?? 0;
  for (const [i, isi] of objek.entries()) {
    mulai.push(di);
    const satu = Buffer.concat([teks(`${String(i + 1)} 0 obj\n`), isi, teks("\nendobj\n")]);
    bagian.push(satu);
    di += satu.length;
  }
  const baris = mulai.map((n) => `${String(n).padStart(10, "0")} 00000 n \n`).join("");
  const banyak = String(objek.length + 1);
  bagian.push(
    teks(
      `xref\n0 ${banyak}\n0000000000 65535 f \n${baris}trailer\n<< /Size ${banyak} /Root 1 0 R ${trailer} >>\nstartxref\n${String(di)}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(bagian);
};

const aliran = (kamus: string, isi: Buffer): Buffer =>
  Buffer.concat([teks(`<< ${kamus} /Length ${String(isi.length)} >>\nstream\n`), isi, teks("\nendstream")]);

/** One page for each photograph (JPEG), and a line of text in a font that the PDF leaves out. */
export const pdfDariFoto = async (foto: readonly string[], trailer = ""): Promise<Buffer> => {
  const halaman = foto.map((_, i) => 4 + i * 3);
  const objek: Buffer[] = [
    teks("<< /Type /Catalog /Pages 2 0 R >>"),
    teks(
      `<< /Type /Pages /Kids [${halaman.map((n) => `${String(n)} 0 R`).join(" ")}] /Count ${String(foto.length)} >>`,
    ),
    teks("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"),
  ];
  for (const [i, jalur] of foto.entries()) {
    const jpeg = await readFile(jalur);
    const { w, h } = headerUkuran(new Uint8Array(jpeg).buffer, "jpeg") ?? { w: 1, h: 1 };
    const n = halaman[i] ?? 0;
    const kotak = `0 0 ${String(w / 2)} ${String(h / 2)}`;
    const isi = `q ${String(w / 2)} 0 0 ${String(h / 2)} 0 0 cm /Im Do Q BT /F 14 Tf 10 6 Td (Halaman ${String(i + 1)}) Tj ET`;
    objek.push(
      teks(
        `<< /Type /Page /Parent 2 0 R /MediaBox [${kotak}] /Contents ${String(n + 1)} 0 R /Resources << /Font << /F 3 0 R >> /XObject << /Im ${String(n + 2)} 0 R >> >> >>`,
      ),
      aliran("", teks(isi)),
      aliran(
        `/Type /XObject /Subtype /Image /Width ${String(w)} /Height ${String(h)} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode`,
        jpeg,
      ),
    );
  }
  return susun(objek, trailer);
};

/** A PDF whose password nobody here knows. */
export const pdfTerkunci = (foto: string): Promise<Buffer> => {
  const acak = "41".repeat(32);
  return pdfDariFoto(
    [foto],
    `/ID [<${acak}> <${acak}>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${acak}> /U <${"42".repeat(32)}> /P -4 >>`,
  );
};
