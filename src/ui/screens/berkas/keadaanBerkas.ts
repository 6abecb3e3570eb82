/** Everything that the requirement screen shows about a file, derived from its state once. */
import { createMemo, type Accessor } from "solid-js";
import type { Catatan } from "../../../domain/identitas/catatan.ts";
import { formulirUntuk } from "../../../domain/layanan/formulir/formulirUntuk.ts";
import type { Bagian } from "../../../domain/layanan/formulir/kolom.ts";
import { validateIsian } from "../../../domain/layanan/formulir/validasi.ts";
import { perluSetujuUlang } from "../../../domain/permohonan/koreksi.ts";
import { diMeja } from "../../../domain/permohonan/permohonan.ts";
import { tugasOf, type Tugas } from "../../../domain/sop/tugas.ts";
import { isBagianLengkap } from "./keadaanBagian.ts";
import { isBeres, keadaanSyarat } from "./keadaanSyarat.ts";
import type { LayarBerkas } from "./layarBerkas.ts";
import { tindakanTersisa, type BarisSyaratData, type Tindakan } from "./tindakanBerikut.ts";

export interface KeadaanBerkas {
  readonly baris: Accessor<readonly BarisSyaratData[]>;
  readonly bagian: Accessor<readonly Bagian[]>;
  readonly bagianKurang: Accessor<readonly Bagian[]>;
  readonly catatan: Accessor<readonly Catatan[]>;
  /** Step 4 at the table: child photos and referrals that may be done now, or were. */
  readonly tugasOrang: Accessor<readonly Tugas[]>;
  readonly tersisa: Accessor<readonly Tindakan[]>;
  /** "5 dari 8": what applies, and how much of it is settled. */
  readonly hitung: Accessor<{ readonly beres: number; readonly total: number }>;
  /** Still open at the table: not submitted yet, or a service came back. */
  readonly diMeja: Accessor<boolean>;
  readonly ditunda: Accessor<boolean>;
  /** A service is being corrected after submission. */
  readonly dikoreksi: Accessor<boolean>;
  /** The correction changed what the citizen agreed to: a new signature before it is sent. */
  readonly perluTanda: Accessor<boolean>;
  /** Slots that the office still waits for. */
  readonly diminta: Accessor<readonly string[]>;
}

export const createKeadaanBerkas = (layar: LayarBerkas): KeadaanBerkas => {
  const baris = createMemo((): readonly BarisSyaratData[] => {
    const p = layar.state();
    return p ? layar.syarat().map((syarat) => ({ syarat, keadaan: keadaanSyarat(p, syarat, layar.isian()) })) : [];
  });
  const bagian = createMemo(() => {
    const masukan = layar.masukan();
    return masukan ? formulirUntuk(masukan) : [];
  });
  const catatan = createMemo(() => {
    const masukan = layar.masukan();
    return masukan ? validateIsian({ ...masukan, wilayahDikenal: layar.jemput.wilayah.dikenal }) : [];
  });
  const bagianKurang = createMemo(() => bagian().filter((satu) => !isBagianLengkap(satu, catatan())));
  const tugasOrang = createMemo(() => {
    const p = layar.state();
    if (!p) return [];
    return tugasOf(p, layar.jemput.setelan()).filter(
      ({ jenis, keadaan }) => (jenis === "foto" || jenis === "rujuk") && (keadaan === "kini" || keadaan === "selesai"),
    );
  });
  const kini = (jenis: Tugas["jenis"]) =>
    tugasOrang().flatMap((t) => (t.jenis === jenis && t.keadaan === "kini" ? [t.sasaran] : []));
  const status = () => Object.values(layar.state()?.layanan ?? {}).map((satu) => satu.status);
  return {
    baris,
    bagian,
    bagianKurang,
    catatan,
    tugasOrang,
    tersisa: createMemo(() =>
      tindakanTersisa({ baris: baris(), bagianKurang: bagianKurang(), fotoAnak: kini("foto"), rujuk: kini("rujuk") }),
    ),
    hitung: createMemo(() => {
      const berlaku = baris().filter(({ syarat }) => syarat.berlaku);
      const orang = tugasOrang();
      const formulir = bagian().length > 0 ? 1 : 0;
      return {
        beres:
          berlaku.filter(({ keadaan }) => isBeres(keadaan)).length +
          orang.filter(({ keadaan }) => keadaan === "selesai").length +
          (formulir === 1 && bagianKurang().length === 0 ? 1 : 0),
        total: berlaku.length + orang.length + formulir,
      };
    }),
    diMeja: () => {
      const p = layar.state();
      return p !== undefined && diMeja(p) && !p.batal;
    },
    ditunda: () => status().includes("ditunda"),
    dikoreksi: () => status().includes("dikoreksi"),
    perluTanda: () => {
      const p = layar.state();
      return p !== undefined && layar.jemput.setelan().setujuUlangKoreksi && perluSetujuUlang(p);
    },
    diminta: () => baris().flatMap(({ syarat, keadaan }) => (keadaan.jenis === "diminta" ? [syarat.id] : [])),
  };
};
