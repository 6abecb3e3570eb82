/** The settings that an office chooses from words: what each choice is, its default, and where the question comes from. */
import { SETELAN_SOP, type SetelanSop } from "../../../domain/sop/setelan.ts";
import type { SetelanKantor } from "../../../protocol/kantor.ts";
import type { adminId } from "../../text/admin.id.ts";

type Bawaan = SetelanSop & Pick<SetelanKantor, "latarFotoGanjilGenap" | "simpanHari" | "batalHari">;

/** Documented defaults; `sop.md` section 7. */
export const SETELAN_BAWAAN: Bawaan = { ...SETELAN_SOP, latarFotoGanjilGenap: true, simpanHari: 7, batalHari: 7 };

/** Names of the sentences that ask for no values. */
type Polos<A> = { [K in keyof A]: A[K] extends `${string}{${string}` ? never : K }[keyof A] & string;
type Kata = Polos<typeof adminId>;
export type KataSetelan = `admin.${Kata}` | "umum.ya" | "umum.tidak";

/** The rest has lines of its own: days, the forms' date, the catalogue's rules. */
type Kunci = Exclude<keyof Bawaan, "simpanHari" | "formSetSejak" | "aturan">;

export interface Pilihan {
  readonly kata: KataSetelan;
  readonly bawaan: boolean;
  readonly terpilih: (setelan: SetelanKantor) => boolean;
  readonly terapkan: (setelan: SetelanKantor) => SetelanKantor;
}

export interface Tanya {
  readonly kunci: Kunci;
  readonly kata: KataSetelan;
  readonly sumber: KataSetelan;
  readonly pilihan: readonly Pilihan[];
}

const tanya = <K extends Kunci>(
  kunci: K & Kata,
  sumber: Kata,
  pilihan: readonly { readonly nilai: SetelanKantor[K]; readonly kata: KataSetelan }[],
): Tanya => ({
  kunci,
  kata: `admin.${kunci}`,
  sumber: `admin.${sumber}`,
  pilihan: pilihan.map(({ nilai, kata }) => ({
    kata,
    bawaan: SETELAN_BAWAAN[kunci] === nilai,
    terpilih: (setelan) => setelan[kunci] === nilai,
    terapkan: (setelan) => ({ ...setelan, [kunci]: nilai }),
  })),
});

const YA_TIDAK = [
  { nilai: true, kata: "umum.ya" },
  { nilai: false, kata: "umum.tidak" },
] as const;

export const TANYA_SYARAT: readonly Tanya[] = [
  tanya("formSet", "formSetSumber", [
    { nilai: "2026", kata: "admin.formSet_2026" },
    { nilai: "2019", kata: "admin.formSet_2019" },
  ]),
  tanya("terimaF105", "terimaF105Sumber", YA_TIDAK),
  tanya("saksiKtp", "saksiKtpSumber", YA_TIDAK),
  tanya("mintaKtpOrangTua", "mintaKtpOrangTuaSumber", YA_TIDAK),
  tanya("konsepAkta", "konsepAktaSumber", [
    { nilai: "tawarkan", kata: "admin.konsep_tawarkan" },
    { nilai: "wajib", kata: "admin.konsep_wajib" },
  ]),
  tanya("latarFotoGanjilGenap", "latarFotoGanjilGenapSumber", YA_TIDAK),
  tanya("setujuUlangKoreksi", "setujuUlangKoreksiSumber", YA_TIDAK),
  tanya("batalHari", "batalHariSumber", [
    { nilai: 3, kata: "admin.batalHari_3" },
    { nilai: 7, kata: "admin.batalHari_7" },
    { nilai: 30, kata: "admin.batalHari_30" },
  ]),
];

/** In the order of the steps. */
export const TANYA_LANGKAH: readonly Tanya[] = [
  tanya("langkahEmpatDiLapangan", "langkahEmpatDiLapanganSumber", YA_TIDAK),
  tanya("ikdIos", "ikdIosSumber", YA_TIDAK),
  tanya("ikdMenahanPengambilan", "ikdMenahanPengambilanSumber", YA_TIDAK),
  tanya("jenjangVerifikasi", "jenjangVerifikasiSumber", [
    { nilai: 2, kata: "admin.jenjang_2" },
    { nilai: 1, kata: "admin.jenjang_1" },
  ]),
  tanya("tteKia", "tteKiaSumber", YA_TIDAK),
  tanya("pencetak", "pencetakSumber", [
    { nilai: "loket_distribusi", kata: "admin.pencetak_loket" },
    { nilai: "operator_dokumen", kata: "admin.pencetak_operator" },
  ]),
  tanya("arsip", "arsipSumber", [
    { nilai: "akta", kata: "admin.arsip_akta" },
    { nilai: "semua", kata: "admin.arsip_semua" },
  ]),
];
