/** The words of rules, requirements and form fields by text key, in the chosen language. English loads when it is chosen. */
import { createResource, createRoot, createSignal } from "solid-js";
import { susunKalimat } from "../../domain/layanan/kalimat.ts";
import { aturanId } from "./aturan.id.ts";
import { useBahasa } from "./bahasa.tsx";

export type Aturan = (key: string, params?: Readonly<Record<string, string>>) => string;

/** One copy for the whole app, asked for by the first sentence that is shown in English. */
const [dipakai, setDipakai] = createSignal(false);
const [inggris] = createRoot(() => createResource(dipakai, async () => (await import("./aturan.en.ts")).aturanEn));

/** `aturan("aturan.len16", { panjang: "15" })`. A key without words shows itself; Indonesian until English is there. */
export const useAturan = (): Aturan => {
  const { bahasa } = useBahasa();
  return (key, params) => {
    if (bahasa() !== "en") return susunKalimat(aturanId, key, params);
    if (!dipakai()) queueMicrotask(() => setDipakai(true));
    return susunKalimat(inggris.latest ?? aturanId, key, params);
  };
};
