/** Checks across the fields of marriages, descent, changed names and corrections. All of them mark, none blocks. */
import { createCatatan, type Catatan, type Level } from "../../identitas/catatan.ts";
import { isTanggalIso, usiaPada, type TanggalIso } from "../../identitas/tanggal.ts";
import { kunciOrang, nilaiIsian, type Isian } from "../isian.ts";
import type { LayananId } from "../layananId.ts";
import { kolomByPath } from "./kolomByPath.ts";

const di = (path: string, aturan: string, level: Level, params: Readonly<Record<string, string>> = {}): Catatan => ({
  ...createCatatan(aturan, level, params),
  path,
});

type Urut = readonly [awal: string, akhir: string];

const AKTA_ANAK: readonly Urut[] = [["anak.tanggalLahir", "aktalahir.tanggal"]];
const KAWIN_ORTU: Urut = ["kawinortu.tanggalAgama", "kawinortu.tanggalBukti"];

/** Dates that can't come the other way round, by service. */
const URUTAN: Readonly<Partial<Record<LayananId, readonly Urut[]>>> = {
  akta_perkawinan: [["perkawinan.tanggalPemberkatan", "perkawinan.tanggalLapor"]],
  akta_perceraian: [
    ["perceraian.tanggalAktaKawin", "perceraian.tanggalPutusan"],
    ["perceraian.tanggalPutusan", "perceraian.tanggalPanitera"],
    ["perceraian.tanggalPanitera", "perceraian.tanggalLapor"],
  ],
  akta_pengakuan_anak: AKTA_ANAK,
  akta_pengesahan_anak: [...AKTA_ANAK, KAWIN_ORTU],
  pengangkatan_anak: [...AKTA_ANAK, ["anak.tanggalLahir", "penetapan.tanggal"]],
  perubahan_nama: [["subjek.tanggalLahir", "penetapannama.tanggal"]],
};

const labelPath = (path: string): string => `@${kolomByPath(path)?.label ?? path}`;

/** `urutan_tanggal`: the earlier of two dates lies after the later one. */
const urutanTanggal = (isian: Isian, [awal, akhir]: Urut): readonly Catatan[] => {
  const [a, b] = [nilaiIsian(isian, awal), nilaiIsian(isian, akhir)];
  return isTanggalIso(a) && isTanggalIso(b) && a > b
    ? [di(akhir, "urutan_tanggal", "warn", { awal: labelPath(awal), akhir: labelPath(akhir) })]
    : [];
};

const PASANGAN = ["suami", "istri"] as const;

/** Under 19 at the blessing (on the application date while that is open): a court's dispensation, given before. UU 16/2019. */
const usiaKawin = (isian: Isian, tanggal: TanggalIso): readonly Catatan[] => {
  const hari = nilaiIsian(isian, "perkawinan.tanggalPemberkatan") || tanggal;
  const muda = PASANGAN.flatMap((siapa) => {
    const usia = usiaPada(nilaiIsian(isian, `${siapa}.tanggalLahir`), hari);
    return usia !== null && usia < 19
      ? [di(`${siapa}.tanggalLahir`, "usia_kawin", "warn", { orang: `@${kunciOrang(siapa)}`, usia: String(usia) })]
      : [];
  });
  const izin = muda.length === 0 ? [] : urutanTanggal(isian, ["dispensasi.tanggal", "perkawinan.tanggalPemberkatan"]);
  return [...muda, ...izin];
};

/** Status before marriage: 2 married, 3 divorced, 4 widowed. */
const statusSebelum = (isian: Isian): readonly Catatan[] =>
  PASANGAN.flatMap((siapa) => {
    const [path, orang] = [`${siapa}.statusSebelum`, `@${kunciOrang(siapa)}`];
    const status = nilaiIsian(isian, path);
    if (status === "2") return [di(path, "masih_kawin", "warn", { orang })];
    const pernah = status === "3" || status === "4";
    return pernah && nilaiIsian(isian, "perkawinan.ke") === "1"
      ? [di("perkawinan.ke", "kawin_ke", "info", { orang })]
      : [];
  });

const perkawinan = (isian: Isian, tanggal: TanggalIso): readonly Catatan[] => {
  const anak = nilaiIsian(isian, "perkawinan.jumlahAnak");
  return [
    ...usiaKawin(isian, tanggal),
    ...statusSebelum(isian),
    ...(nilaiIsian(isian, "perkawinan.agama") === "1" ? [di("perkawinan.agama", "kawin_islam", "warn")] : []),
    ...(Number(anak) > 0 ? [di("perkawinan.jumlahAnak", "anak_dalam_kawin", "info", { jumlah: anak })] : []),
  ];
};

const asalUsul = (isian: Isian): readonly Catatan[] => {
  const [lahir, kawin] = [nilaiIsian(isian, "anak.tanggalLahir"), nilaiIsian(isian, "kawinortu.tanggalAgama")];
  return lahir !== "" && kawin !== "" && lahir < kawin
    ? [di("kawinortu.tanggalAgama", "luar_kawin_agama", "info")]
    : [];
};

/** A change of name is for the Pengadilan Negeri alone. Permendagri 73/2022 Ps 4(3). */
const perubahanNama = (isian: Isian): readonly Catatan[] => {
  const [lama, baru] = [nilaiIsian(isian, "subjek.nama"), nilaiIsian(isian, "ubahnama.namaBaru")];
  return [
    ...(baru !== "" && lama.toUpperCase() === baru.toUpperCase()
      ? [di("ubahnama.namaBaru", "nama_tetap", "warn")]
      : []),
    ...(/agama|syar/i.test(nilaiIsian(isian, "penetapannama.pengadilan"))
      ? [di("penetapannama.pengadilan", "pn_saja", "warn")]
      : []),
  ];
};

const pembetulan = (isian: Isian): readonly Catatan[] => {
  const [semula, menjadi] = [nilaiIsian(isian, "pembetulan.semula"), nilaiIsian(isian, "pembetulan.menjadi")];
  return semula !== "" && semula === menjadi ? [di("pembetulan.menjadi", "betul_tetap", "warn")] : [];
};

const PERIKSA: Readonly<Partial<Record<LayananId, (isian: Isian, tanggal: TanggalIso) => readonly Catatan[]>>> = {
  akta_perkawinan: perkawinan,
  akta_pengakuan_anak: asalUsul,
  akta_pengesahan_anak: asalUsul,
  perubahan_nama: perubahanNama,
  pembetulan_akta: pembetulan,
};

/** The remarks of a package of services; the same remark of two services once. */
export const checkAkta = (layanan: readonly LayananId[], isian: Isian, tanggal: TanggalIso): readonly Catatan[] => {
  const semua = layanan.flatMap((id) => [
    ...(URUTAN[id] ?? []).flatMap((urut) => urutanTanggal(isian, urut)),
    ...(PERIKSA[id]?.(isian, tanggal) ?? []),
  ]);
  const kunci = ({ aturan, path, params }: Catatan): string => `${aturan}|${path ?? ""}|${JSON.stringify(params)}`;
  return semua.filter((satu, i) => semua.findIndex((lain) => kunci(lain) === kunci(satu)) === i);
};
