/** "Is my work safe?" in one sentence, from what the rows and the sync really know. Pure. */
import type { Baris, StatusSinkron, Tempat } from "../../app/jemput.ts";
import { isBelumDiajukan, isMenungguKirim } from "./keadaanBaris.ts";

/** Text key (`lapangan.aman_…`) and the number in it. */
export interface KalimatAman {
  readonly kunci:
    | "sinyal"
    | "giliran"
    | "mengirim"
    | "perluMasuk"
    | "ditolak"
    | "diisi"
    | "diKantor"
    | "diGateway"
    /** All of it lies at the office, but drafts among it were never submitted: nobody there works on them. */
    | "drafDiKantor"
    | "kosong";
  readonly n: number;
}

const kunciMenunggu = {
  luring: "sinyal",
  diam: "giliran",
  jalan: "mengirim",
  perlu_masuk: "perluMasuk",
  ditolak: "ditolak",
} as const satisfies Record<StatusSinkron["keadaan"], KalimatAman["kunci"]>;

/** Files still being filled in are the officer's own work, not the signal's: they are counted apart. */
export const kalimatAman = (baris: readonly Baris[], status: StatusSinkron): KalimatAman => {
  const milik = baris.filter(
    ({ dikirimSini, menungguKirim, status: s }) => menungguKirim > 0 || (dikirimSini && s !== "dibatalkan"),
  );
  if (milik.length === 0) return { kunci: "kosong", n: 0 };
  const sini = milik.filter(isMenungguKirim);
  const menunggu = sini.filter(({ status: s }) => !isBelumDiajukan(s)).length;
  if (menunggu > 0) return { kunci: kunciMenunggu[status.keadaan], n: menunggu };
  if (sini.length > 0) return { kunci: "diisi", n: sini.length };
  const gateway = milik.filter(({ tempat }) => tempat === "di_gateway").length;
  if (gateway > 0) return { kunci: "diGateway", n: gateway };
  const draf = milik.filter(({ status: s }) => isBelumDiajukan(s)).length;
  return draf > 0 ? { kunci: "drafDiKantor", n: draf } : { kunci: "diKantor", n: milik.length };
};

/** How many files of this device lie at each place. */
export const hitungTempat = (baris: readonly Baris[]): Readonly<Record<Tempat, number>> => {
  const di = (tempat: Tempat) => baris.filter((satu) => satu.dikirimSini && satu.tempat === tempat).length;
  return {
    di_tablet: di("di_tablet"),
    di_bundel: di("di_bundel"),
    di_gateway: di("di_gateway"),
    diterima_kantor: di("diterima_kantor"),
  };
};
