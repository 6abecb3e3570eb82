/** Passphrases at rest: Argon2id (19 MiB, t=2: the floor of DESIGN section 6, enough behind a rate limit). */
import { hash, verify } from "@node-rs/argon2";

const pilihan = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashSandi = (sandi: string): Promise<string> => hash(sandi.normalize("NFKC"), pilihan);

let umpan: Promise<string> | undefined;

/** Takes as long for a person who doesn't exist, so that the time tells nobody who does. */
export const cocokSandi = async (sandi: string, tersimpan: string | undefined): Promise<boolean> => {
  const acuan = tersimpan ?? (await (umpan ??= hashSandi(crypto.randomUUID())));
  const cocok = await verify(acuan, sandi.normalize("NFKC"));
  return cocok && tersimpan !== undefined;
};
