/** Canonical JSON (RFC 8785): the one spelling of a value that is hashed and signed. */
import canonicalize from "canonicalize";

/** Throws on what JSON can't say (NaN, a lone surrogate): values from outside go through `kanonikAman`. */
export const kanonik = (value: unknown): string => {
  const text = canonicalize(value);
  if (text === undefined) throw new Error("kanonik: not a JSON value");
  return text;
};

/** The same for a value from outside: undefined where `kanonik` would throw. */
export const kanonikAman = (value: unknown): string | undefined => {
  try {
    return canonicalize(value);
  } catch {
    return undefined;
  }
};

/** Typed text as it may enter an event: a half of a cut emoji becomes U+FFFD. */
export const teksUtuh = (text: string): string => text.replace(/\p{Surrogate}/gu, "\uFFFD");
