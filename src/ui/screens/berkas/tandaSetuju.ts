/** What the consent screen holds until it is given: the way, the signature or print, the witnesses, what is missing. */
import { createSignal, onCleanup, type Accessor } from "solid-js";
import type { Gambar } from "../../../capture/sandiGambar.ts";
import { perluSetujuUlang } from "../../../domain/permohonan/koreksi.ts";
import { useText } from "../../text/bahasa.tsx";
import type { GambarBaru } from "../../app/jemput.ts";
import { namaToGambar, pngToGambar } from "./gambarTanda.ts";
import type { LayarBerkas } from "./layarBerkas.ts";

export type Cara = "tanda_tangan" | "cap_jempol";
export type DuaSaksi = readonly [string, string];

export interface TandaSetuju {
  readonly cara: Accessor<Cara>;
  /** Nothing new is asked for. */
  readonly tersimpan: Accessor<boolean>;
  readonly setCara: (cara: Cara) => void;
  readonly setGores: (png: Blob | undefined) => void;
  readonly nama: Accessor<string>;
  readonly setNama: (nama: string) => void;
  readonly saksi: Accessor<DuaSaksi>;
  readonly setSaksi: (saksi: DuaSaksi) => void;
  readonly setJempol: (gambar: Gambar | undefined) => void;
  /** Picture of the thumbprint, to look at. */
  readonly urlJempol: Accessor<string | undefined>;
  /** Something was given here that is not handed in yet. */
  readonly ada: Accessor<boolean>;
  /** What stands in the way, in a few words; undefined when nothing does. */
  readonly kurang: Accessor<string | undefined>;
  /** The page to seal; undefined where the consent of before is kept. */
  readonly gambar: () => Promise<GambarBaru | undefined>;
}

/** Call inside a component. Witnesses come from the form, else from the event. */
export const createTandaSetuju = (layar: LayarBerkas): TandaSetuju => {
  const t = useText();
  const [cara, setCara] = createSignal<Cara>("tanda_tangan");
  const [gores, setGores] = createSignal<Blob>();
  const [nama, setNama] = createSignal("");
  const [diketik, setDiketik] = createSignal<DuaSaksi>();
  const [jempol, setFoto] = createSignal<{ readonly gambar: Gambar; readonly url: string }>();
  const dari = (path: string) => layar.isian()[path] ?? layar.jemput.acara()?.saksi[path] ?? "";
  const saksi = (): DuaSaksi => diketik() ?? [dari("saksi1.nama"), dari("saksi2.nama")];
  const lepas = () => URL.revokeObjectURL(jempol()?.url ?? "");
  onCleanup(lepas);
  const ada = () =>
    cara() === "tanda_tangan" ? gores() !== undefined || nama().trim().length > 2 : jempol() !== undefined;
  /** A consent of before holds, unless a correction changed what it was given for. */
  const tersimpan = () => {
    const p = layar.state();
    const ulang = p !== undefined && layar.jemput.setelan().setujuUlangKoreksi && perluSetujuUlang(p);
    return p?.persetujuan?.cara === cara() && !ulang;
  };
  return {
    tersimpan,
    cara,
    setCara,
    ada,
    setGores,
    nama,
    setNama,
    saksi,
    setSaksi: setDiketik,
    urlJempol: () => jempol()?.url,
    setJempol: (gambar) => {
      lepas();
      setFoto(gambar && { gambar, url: URL.createObjectURL(new Blob([gambar.bytes], { type: gambar.mime })) });
    },
    kurang: () => {
      if (!layar.isian()["pemohon.nama"]) return t("berkas.kurangNama");
      if (!ada() && !tersimpan()) return t(cara() === "tanda_tangan" ? "berkas.kurangTanda" : "berkas.kurangJempol");
      const tanpaNama = saksi().some((satu) => satu.trim() === "");
      return cara() === "cap_jempol" && tanpaNama ? t("berkas.kurangSaksi") : undefined;
    },
    gambar: async () => {
      if (!ada()) return undefined;
      const cap = jempol()?.gambar;
      if (cara() === "cap_jempol") return cap && { bytes: cap.bytes, lebar: cap.w, tinggi: cap.h, mime: cap.mime };
      const png = gores();
      return png ? pngToGambar(png) : namaToGambar(nama().trim());
    },
  };
};
