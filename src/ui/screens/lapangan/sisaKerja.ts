/** How many things of a file are still to be done at the table: the same count as its requirement screen shows. */
import { formulirUntuk } from "../../../domain/layanan/formulir/formulirUntuk.ts";
import { validateIsian } from "../../../domain/layanan/formulir/validasi.ts";
import { kelengkapan } from "../../../domain/layanan/kelengkapan.ts";
import { isLayananId } from "../../../domain/layanan/layananId.ts";
import { isTutup, type Permohonan } from "../../../domain/permohonan/permohonan.ts";
import { setelanLayananOf, type SetelanSop } from "../../../domain/sop/setelan.ts";
import { tugasOf } from "../../../domain/sop/tugas.ts";
import { isBagianLengkap } from "../berkas/keadaanBagian.ts";
import { keadaanSyarat } from "../berkas/keadaanSyarat.ts";
import { tindakanTersisa } from "../berkas/tindakanBerikut.ts";

export const sisaKerja = (p: Permohonan, setelan: SetelanSop, wilayahDikenal?: (kode6: string) => boolean): number => {
  const masukan = {
    layanan: p.urut.filter(isLayananId).filter((id) => !isTutup(p.layanan[id])),
    jawaban: p.jawaban,
    isian: p.isian,
    tanggal: p.tanggal,
    setelan: setelanLayananOf(setelan, p.tanggal),
    ...(wilayahDikenal && { wilayahDikenal }),
  };
  const catatan = validateIsian(masukan);
  const kini = tugasOf(p, setelan).filter(({ keadaan }) => keadaan === "kini");
  const sasaran = (jenis: "foto" | "rujuk") => kini.flatMap((t) => (t.jenis === jenis ? [t.sasaran] : []));
  return tindakanTersisa({
    baris: kelengkapan(masukan).map((syarat) => ({ syarat, keadaan: keadaanSyarat(p, syarat, p.isian) })),
    bagianKurang: formulirUntuk(masukan).filter((bagian) => !isBagianLengkap(bagian, catatan)),
    fotoAnak: sasaran("foto"),
    rujuk: sasaran("rujuk"),
  }).length;
};
