/** Random secrets that the gateway gives out and keeps only as SHA-256: device tokens, sessions, enrolment codes. */
import { createHash, randomBytes, randomInt } from "node:crypto";

export const hashToken = (token: string): string => createHash("sha256").update(token).digest("hex");

export const tokenBaru = (): { readonly token: string; readonly hash: string } => {
  const token = randomBytes(32).toString("base64url");
  return { token, hash: hashToken(token) };
};

export const devBaru = (): string => randomBytes(8).toString("hex");

// Without 0/O, 1/I/L, 5/S, 8/B: typed from a slip of paper.
const HURUF = "ACDEFGHJKMNPQRTUVWXY34679";

/** Two or more groups of four, such as `KX7M-4RTQ`: 37 bits, one use, one day, behind a rate limit. */
export const kodeAcak = (kelompok = 2): string =>
  Array.from({ length: kelompok }, () => Array.from({ length: 4 }, () => HURUF[randomInt(HURUF.length)]).join("")).join(
    "-",
  );
