/** The language of the interface: Indonesian at once, English loaded when chosen; the choice is remembered. */
import { type BaseRecordDict, flatten, translator } from "@solid-primitives/i18n";
import type { JSX } from "solid-js";
import { createContext, createEffect, createMemo, createResource, createSignal, useContext } from "solid-js";
import { kamusAwal } from "./idAwal.ts";
import { isiKalimat } from "./kalimat.ts";
import type { Bahasa, Kamus, Text } from "./kamus.ts";

const storageKey = "jemput.bahasa";

interface BahasaContext {
  readonly t: Text;
  readonly bahasa: () => Bahasa;
  readonly setBahasa: (next: Bahasa) => void;
}

type FlatKamus = Readonly<Record<string, string>>;

/** `area.key` -> sentence; what the library's `flatten` keeps of the areas themselves is left out. */
const flattenKamus = (kamus: Partial<Kamus>): FlatKamus => {
  const all: BaseRecordDict = flatten<BaseRecordDict>(kamus);
  return Object.fromEntries(Object.entries(all).filter((one): one is [string, string] => typeof one[1] === "string"));
};

/** Reads a sentence through the library's translator; the typed surface is `Text`. A key without words shows itself. */
const textOf = (flat: () => FlatKamus): Text => {
  const read = translator(flat);
  return (key, ...args) => {
    const sentence: string | undefined = read(key);
    return sentence === undefined ? key : isiKalimat(sentence, args[0]);
  };
};

const [flatId, setFlatId] = createSignal(flattenKamus(kamusAwal));

/** Loads the words of the screens behind the gate; once is enough, again costs nothing. */
export const muatKamus = async (): Promise<void> => {
  const { kamusId } = await import("./id.ts");
  setFlatId(flattenKamus(kamusId));
};

/** Outside of a provider the parts speak Indonesian. */
const withoutProvider: BahasaContext = { t: textOf(flatId), bahasa: () => "id", setBahasa: () => undefined };

const Context = createContext(withoutProvider);

const rememberedBahasa = (): Bahasa => {
  try {
    return localStorage.getItem(storageKey) === "en" ? "en" : "id";
  } catch {
    return "id";
  }
};

const remember = (bahasa: Bahasa): void => {
  try {
    localStorage.setItem(storageKey, bahasa);
  } catch {
    // Storage may be refused: the choice then lasts until the page is closed.
  }
};

/** Gives the words to everything below it and keeps `<html lang>` true. Until English is there, Indonesian is shown. */
export const BahasaProvider = (props: { readonly children: JSX.Element }) => {
  const [bahasa, setBahasa] = createSignal<Bahasa>(rememberedBahasa());
  const [english] = createResource(
    () => bahasa() === "en",
    async () => (await import("./en.ts")).kamusEn,
  );
  const shown = (): Bahasa => (bahasa() === "en" && english.state === "ready" ? "en" : "id");
  const flat = createMemo(() => (shown() === "en" && english.latest ? flattenKamus(english.latest) : flatId()));
  // eslint-disable-next-line solid/reactivity -- `t` is called inside JSX, where `flat` is then tracked.
  const t = textOf(() => flat());
  createEffect(() => {
    document.documentElement.lang = shown();
  });
  createEffect(() => remember(bahasa()));
  return <Context.Provider value={{ t, bahasa: shown, setBahasa }}>{props.children}</Context.Provider>;
};

/** The sentences in the chosen language. */
export const useText = (): Text => useContext(Context).t;

/** The language shown now, and how to choose another. */
export const useBahasa = (): Pick<BahasaContext, "bahasa" | "setBahasa"> => useContext(Context);
