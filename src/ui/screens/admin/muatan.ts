/** One thing asked of the office: what came, what stood in the way, whether it is under way. The last answer stays while asking again. */
import { createSignal, onMount, type Accessor } from "solid-js";
import type { Result } from "../../../lib/result.ts";
import type { AdminError } from "../../../sync/admin.ts";

export interface Muatan<T> {
  readonly isi: Accessor<T | undefined>;
  readonly galat: Accessor<AdminError | undefined>;
  readonly jalan: Accessor<boolean>;
  /** One request at a time: asking while one is under way waits for that one. */
  readonly muat: () => Promise<void>;
  readonly taruh: (isi: T) => void;
}

/** Asks when the screen is mounted, and again by `muat`. */
export const createMuatan = <T>(minta: () => Promise<Result<T, AdminError>>): Muatan<T> => {
  const [isi, setIsi] = createSignal<T>();
  const [galat, setGalat] = createSignal<AdminError>();
  const [jalan, setJalan] = createSignal(false);
  let berjalan: Promise<void> | undefined;
  const sekali = async (): Promise<void> => {
    setJalan(true);
    const hasil = await minta();
    berjalan = undefined;
    setJalan(false);
    setGalat(hasil.ok ? undefined : hasil.error);
    if (hasil.ok) setIsi(() => hasil.value);
  };
  const muat = (): Promise<void> => (berjalan ??= sekali());
  onMount(() => void muat());
  return { isi, galat, jalan, muat, taruh: (baru) => setIsi(() => baru) };
};

export interface Kiriman {
  readonly galat: Accessor<AdminError | undefined>;
  readonly jalan: Accessor<boolean>;
  readonly lupakanGalat: () => void;
  /** The value that the office answered with; undefined when it refused, or when another is under way. */
  readonly kirim: <T>(kerja: () => Promise<Result<T, AdminError>>) => Promise<T | undefined>;
}

/** Sends one change at a time and keeps its refusal. */
export const createKiriman = (): Kiriman => {
  const [galat, setGalat] = createSignal<AdminError>();
  const [jalan, setJalan] = createSignal(false);
  return {
    galat,
    jalan,
    lupakanGalat: () => setGalat(undefined),
    kirim: async (kerja) => {
      if (jalan()) return undefined;
      setJalan(true);
      setGalat(undefined);
      const hasil = await kerja();
      setJalan(false);
      if (hasil.ok) return hasil.value;
      setGalat(hasil.error);
      return undefined;
    },
  };
};
