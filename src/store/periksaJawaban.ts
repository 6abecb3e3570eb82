/** Checks and seals what a sync answer brings, before the one transaction that writes it (WebCrypto would end it). */
import type { Amplop, TandaTerimaHalaman } from "../protocol/amplop.ts";
import type { PutusanWire, SyncResponse } from "../protocol/sinkron.ts";
import { idPeristiwa } from "../vault/amplop.ts";
import type { Brankas } from "../vault/brankas.ts";
import type { BungkusKunci } from "../vault/brankasStore.ts";
import { b64uToBytes, teksToBytes, type Bytes } from "../vault/kode.ts";
import { cocokTerima } from "../vault/tandaTerima.ts";
import type { PerangkatTersimpan } from "./meta.ts";

export interface BerkasMasuk {
  readonly app: string;
  readonly events: readonly { readonly event: Amplop; readonly putusan: PutusanWire }[];
  readonly halamanAda: readonly string[];
  /** Every event was what it said; otherwise this file is asked for again. */
  readonly utuh: boolean;
  readonly lengkap: boolean;
}

export interface JawabanTerperiksa {
  readonly tandaTerima: readonly TandaTerimaHalaman[];
  readonly berkas: readonly BerkasMasuk[];
  readonly kunci: readonly BungkusKunci[];
  readonly direktori: Bytes | undefined;
}

const berkasMasuk = async (berkas: SyncResponse["berkas"][number]): Promise<BerkasMasuk> => {
  const cocok = await Promise.all(
    berkas.events.map(
      async ({ event, putusan }) =>
        event.app === berkas.app && putusan.app === berkas.app && (await idPeristiwa(event)) === putusan.id,
    ),
  );
  const { app, halamanAda, lengkap } = berkas;
  return { app, halamanAda, lengkap, events: berkas.events.filter((_, i) => cocok[i]), utuh: cocok.every(Boolean) };
};

const kunciMasuk = async (brankas: Brankas, keys: SyncResponse["keys"]): Promise<BungkusKunci[]> => {
  const semua = await Promise.all(keys.map((tersegel) => brankas.terimaKunci(tersegel)));
  return semua.flatMap((kunci) => (kunci.ok ? [kunci.value] : []));
};

/** A receipt that doesn't verify, an event that isn't its id, a key that doesn't open: each is left out alone. */
export const periksaJawaban = async (
  brankas: Brankas,
  perangkat: PerangkatTersimpan,
  jawab: SyncResponse,
): Promise<JawabanTerperiksa> => {
  const kunciGateway = b64uToBytes(perangkat.kunciGateway) ?? new Uint8Array();
  const sah = await Promise.all(jawab.tandaTerima.map((terima) => cocokTerima(terima, kunciGateway)));
  const direktori = await brankas.segelData("direktori", teksToBytes(JSON.stringify(jawab.orang)));
  return {
    tandaTerima: jawab.tandaTerima.filter((_, i) => sah[i]),
    berkas: await Promise.all(jawab.berkas.map(berkasMasuk)),
    kunci: await kunciMasuk(brankas, jawab.keys),
    direktori: direktori.ok ? direktori.value : undefined,
  };
};
