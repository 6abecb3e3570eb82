/** Applies one accepted (or still provisional) event to the state. It never decides and never fails: verdicts have decided. */
import { unreachable } from "../../lib/result.ts";
import { laneOf, type Peristiwa, type PeristiwaOf } from "./peristiwa.ts";
import {
  layananBaru,
  type HasilState,
  type Jejak,
  type LayananState,
  type OrangKerja,
  type Permohonan,
} from "./permohonan.ts";
import { isUjung } from "./peristiwaUjung.ts";
import { sesudahDiMeja, terapkanUjung } from "./terapkanUjung.ts";

/** What the envelope says about an event, besides its body. */
export interface Kepala {
  readonly id: string;
  readonly app: string;
  readonly by: string;
  readonly at: string;
}

const jejakOf = (kepala: Kepala, detik?: number): Jejak =>
  detik === undefined ? { by: kepala.by, at: kepala.at } : { by: kepala.by, at: kepala.at, detik };

const buka = (p: PeristiwaOf<"PermohonanDibuka">, kepala: Kepala): Permohonan => ({
  app: kepala.app,
  nomor: p.nomor,
  jalur: p.jalur,
  desa: p.desa,
  tanggal: p.tanggal,
  ...(p.antrean === undefined ? {} : { antrean: p.antrean }),
  buka: jejakOf(kepala),
  urut: p.layanan,
  layanan: Object.fromEntries(p.layanan.map((id) => [id, layananBaru])),
  jawaban: {},
  isian: {},
  dokumen: {},
  slot: {},
  temuan: {},
  pengajuan: [],
  orang: {},
  hasil: {},
  lane: {},
});

const ubahLayanan = (
  p: Permohonan,
  id: string,
  ubah: Partial<LayananState>,
  langkah?: readonly [string, Jejak],
): Permohonan => {
  const lama = p.layanan[id] ?? layananBaru;
  const jejak = langkah ? { ...lama.jejak, [langkah[0]]: langkah[1] } : lama.jejak;
  return { ...p, layanan: { ...p.layanan, [id]: { ...lama, ...ubah, jejak } } };
};

const ubahOrang = (p: Permohonan, id: string, ubah: OrangKerja): Permohonan => ({
  ...p,
  orang: { ...p.orang, [id]: { ...p.orang[id], ...ubah } },
});

const ubahHasil = (p: Permohonan, id: string, ubah: HasilState): Permohonan => ({
  ...p,
  hasil: { ...p.hasil, [id]: { ...p.hasil[id], ...ubah } },
});

const tanpaKosong = (isian: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(isian).filter(([, nilai]) => nilai !== ""));

const periksa = (p: Permohonan, e: PeristiwaOf<"BerkasDiperiksa">, jejak: Jejak): Permohonan =>
  ubahLayanan(
    p,
    e.layanan,
    { status: e.putusan, kurang: e.kurang, pesan: e.pesan, alasan: e.alasan, dasarHukum: e.dasarHukum },
    ["2", jejak],
  );

/** Submitting sends what is still a draft, or was deferred, to the check; decided services stay as they are. */
const ajukan = (p: Permohonan, jejak: Jejak): Permohonan => ({
  ...p,
  pengajuan: [...p.pengajuan, jejak],
  layanan: Object.fromEntries(
    Object.entries(p.layanan).map(([id, l]) => [
      id,
      l.status === "draf" || l.status === "ditunda" || l.status === "dikoreksi"
        ? { ...l, status: "menunggu" as const }
        : l,
    ]),
  ),
});

const pilih = (p: Permohonan, urut: readonly string[]): Permohonan => ({
  ...p,
  urut,
  layanan: Object.fromEntries(urut.map((id) => [id, p.layanan[id] ?? layananBaru])),
});

/** A new scan fills its slot, and is no longer among what the office waits for. */
const pindai = (p: Permohonan, e: PeristiwaOf<"DokumenDipindai">, jejak: Jejak): Permohonan => ({
  ...p,
  dokumen: {
    ...p.dokumen,
    [e.dok]: { slot: e.slot, jenis: e.jenis, halaman: e.halaman, bacaan: [], jejak, lepas: false },
  },
  slot: { ...p.slot, [e.slot]: e.dok },
  layanan: Object.fromEntries(
    Object.entries(p.layanan).map(([id, l]) => [
      id,
      l.kurang.includes(e.slot) ? { ...l, kurang: l.kurang.filter((slot) => slot !== e.slot) } : l,
    ]),
  ),
});

const terapkanDiMeja = (p: Permohonan, e: Peristiwa, kepala: Kepala): Permohonan | undefined => {
  const jejak = jejakOf(kepala);
  switch (e.type) {
    case "LayananDipilih":
      return pilih(p, e.layanan);
    case "JawabanDicatat":
      return { ...p, jawaban: { ...p.jawaban, ...e.jawaban } };
    case "IsianDicatat":
      return { ...p, isian: tanpaKosong({ ...p.isian, ...e.isian }) };
    case "DokumenDipindai":
      return pindai(p, e, jejak);
    case "DokumenDibaca":
    case "DokumenDilepas": {
      const lama = p.dokumen[e.dok];
      if (!lama) return p;
      const baru =
        e.type === "DokumenDibaca" ? { ...lama, bacaan: e.bacaan as typeof lama.bacaan } : { ...lama, lepas: true };
      return { ...p, dokumen: { ...p.dokumen, [e.dok]: baru } };
    }
    case "TemuanDijawab": {
      const { jawaban, alasan, putusan, atas } = e;
      const lebih = { ...(putusan !== undefined && { putusan }), ...(atas !== undefined && { atas }) };
      const isi = { jawaban, alasan, ...lebih, jejak };
      return { ...p, temuan: { ...p.temuan, [e.temuan]: isi } };
    }
    case "KonsepDiparaf":
      return { ...p, konsep: { ...p.konsep, [e.layanan]: { paraf: e.paraf, dibaca: e.dibaca, jejak } } };
    case "PemohonMenyetujui":
      return { ...p, persetujuan: { cara: e.cara, gambar: e.gambar, saksi: e.saksi, jejak } };
    case "TandaTerimaDiberikan":
      return { ...p, tandaTerima: { ...jejak, terbuka: e.terbuka, asliKembali: e.asliKembali } };
    case "Diajukan":
      return ajukan(p, jejak);
    default:
      return undefined;
  }
};

const terapkanDiKantor = (p: Permohonan, e: Peristiwa, kepala: Kepala): Permohonan | undefined => {
  const jejak = jejakOf(kepala, "detik" in e ? e.detik : undefined);
  switch (e.type) {
    case "BerkasDiperiksa":
      return periksa(p, e, jejak);
    case "SiakDiinput": {
      const { kendala: _, ...tanpaKendala } = p.layanan[e.layanan] ?? layananBaru;
      const bersih = { ...p, layanan: { ...p.layanan, [e.layanan]: tanpaKendala } };
      return ubahLayanan(bersih, e.layanan, { status: "diproses", nomorSiak: e.nomorSiak, alasan: "" }, ["3", jejak]);
    }
    case "SiakTerkendala":
      return ubahLayanan(p, e.layanan, { kendala: { sebab: e.sebab, catatan: e.catatan, jejak } });
    case "TteDiajukan":
      return ubahLayanan(p, e.layanan, { status: "diajukan", kelompok: e.kelompok, alasan: "" }, ["8", jejak]);
    case "DikembalikanVerifikator":
      return ubahLayanan(p, e.layanan, { status: "diproses", kelompok: "", alasan: e.alasan });
    case "PerekamanDirujuk":
      return ubahOrang(p, e.orang, { rujuk: jejak });
    case "FotoAnakDiambil":
      return ubahOrang(p, e.orang, { foto: { halaman: e.foto, jejak } });
    case "FotoAnakDiunggah":
      return ubahOrang(p, e.orang, { unggah: jejak });
    case "IkdDipandu":
      return ubahOrang(p, e.orang, {
        ikdPandu: { hp: e.hp, terpasang: e.terpasang, ...(e.sebab === undefined ? {} : { sebab: e.sebab }), jejak },
      });
    case "IkdDiaktivasi":
      return ubahOrang(p, e.orang, {
        ikdAktif: { hasil: e.hasil, ...(e.sebab === undefined ? {} : { sebab: e.sebab }), jejak },
      });
    case "TteDibubuhkan":
      return ubahHasil(p, e.hasil, { tte: jejak });
    case "Dicetak":
      return ubahHasil(p, e.hasil, { cetak: jejak });
    case "Diserahkan":
      return ubahHasil(p, e.hasil, { serah: { ...jejak, penerima: e.penerima, nama: e.namaPenerima } });
    case "Diarsipkan":
      return { ...p, arsip: { halaman: e.halaman, jumlahLembar: e.jumlahLembar, jejak } };
    default:
      return undefined;
  }
};

/**
 * The verification ladder: with one rung (office setting) the gateway records `iii` directly.
 * `iv` leads to `diverifikasi_iv`, `iii` to `diverifikasi`.
 */
const verifikasi = (p: Permohonan, e: PeristiwaOf<"Diverifikasi">, kepala: Kepala): Permohonan =>
  ubahLayanan(p, e.layanan, { status: e.jenjang === "iv" ? "diverifikasi_iv" : "diverifikasi" }, [
    `8${e.jenjang}`,
    jejakOf(kepala, e.detik),
  ]);

/** The state after `peristiwa`. An event before `PermohonanDibuka` leaves nothing: undefined. */
export const terapkan = (
  state: Permohonan | undefined,
  peristiwa: Peristiwa,
  kepala: Kepala,
): Permohonan | undefined => {
  const tandai = (p: Permohonan): Permohonan => ({ ...p, lane: { ...p.lane, [laneOf(peristiwa)]: kepala.id } });
  if (peristiwa.type === "PermohonanDibuka") return state ?? tandai(buka(peristiwa, kepala));
  if (!state) return undefined;
  if (isUjung(peristiwa)) return tandai(terapkanUjung(state, peristiwa, jejakOf(kepala)));
  if (peristiwa.type === "Diverifikasi") return tandai(verifikasi(state, peristiwa, kepala));
  const meja = terapkanDiMeja(state, peristiwa, kepala);
  if (meja) return tandai(sesudahDiMeja(state, meja, peristiwa, jejakOf(kepala)));
  const next = terapkanDiKantor(state, peristiwa, kepala);
  return next ? tandai(next) : unreachable(peristiwa as never);
};
