/** Which columns of a service were already typed into SIAK: kept on this device with the file, so that a reload loses none. */
import { createEffect, createSignal, type Accessor } from "solid-js";
import { useJemput } from "../../app/jemput.ts";

export interface TandaKolom {
  readonly sudah: (id: string) => boolean;
  readonly tandai: (id: string, sudah: boolean) => void;
}

const YA = "1";

/** Marks of one service of one file. A mark holds for the value that was typed: `nilai` gives it, a changed one unmarks. */
export const useTandaKolom = (
  app: Accessor<string>,
  layanan: Accessor<string | undefined>,
  nilai: (id: string) => string,
): TandaKolom => {
  const { berkas } = useJemput();
  const [semua, setSemua] = createSignal<Readonly<Record<string, string>>>({});
  const nama = () => `siak|${layanan() ?? ""}`;
  const isi = (id: string): string => `${YA}|${nilai(id)}`;
  createEffect(() => {
    const [ini, catatan] = [app(), nama()];
    setSemua({});
    void berkas.bacaCatatan(ini, catatan).then((hasil) => {
      // What was marked while this was being read stays on top.
      if (hasil.ok && ini === app() && catatan === nama()) setSemua((baru) => ({ ...hasil.value, ...baru }));
    });
  });
  return {
    sudah: (id) => semua()[id] === isi(id),
    tandai: (id, sudah) => {
      const satu = { [id]: sudah ? isi(id) : "" };
      setSemua({ ...semua(), ...satu });
      void berkas.simpanCatatan(app(), nama(), satu);
    },
  };
};
