/** Shapes of the dictionary: areas of flat keys, `{param}` inside the sentences. */
import type { kamusId } from "./id.ts";

type Areas = typeof kamusId;

/** A dictionary in any language: the Indonesian areas and keys, other sentences. */
export type Kamus = { readonly [A in keyof Areas]: { readonly [K in keyof Areas[A]]: string } };

/** `area.key` of every sentence. */
export type TextKey = { [A in keyof Areas & string]: `${A}.${keyof Areas[A] & string}` }[keyof Areas & string];

type Sentence<K extends TextKey> = K extends `${infer A}.${infer R}`
  ? A extends keyof Areas
    ? R extends keyof Areas[A]
      ? Areas[A][R]
      : never
    : never
  : never;

type ParamOf<S> = S extends `${string}{${infer P}}${infer Rest}` ? P | ParamOf<Rest> : never;

/** The `{param}` values that a sentence asks for; nothing when it asks for none. */
export type TextArgs<K extends TextKey> = [ParamOf<Sentence<K>>] extends [never]
  ? []
  : [params: Readonly<Record<ParamOf<Sentence<K>> & string, string | number>>];

export type Bahasa = "id" | "en";

/** Looks a sentence up: `t("umum.dari", { n: 3, total: 8 })`. */
export type Text = <K extends TextKey>(key: K, ...args: TextArgs<K>) => string;
