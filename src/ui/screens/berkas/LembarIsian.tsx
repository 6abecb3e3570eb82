/** The section's fields with the scans beside them. Enter moves on; the field in hand is remembered. */
import Plus from "lucide-solid/icons/plus";
import { useNavigate } from "@solidjs/router";
import { createSignal, Show } from "solid-js";
import { useJemput } from "../../app/jemput.ts";
import { Button } from "../../parts/Button.tsx";
import { useText } from "../../text/bahasa.tsx";
import { alamatIsi } from "./alamat.ts";
import { BagianIsian } from "./BagianIsian.tsx";
import { ID_LANJUT } from "./DokFormulir.tsx";
import { createGambarBerkas } from "./gambarBerkas.ts";
import type { IsianLayar } from "./isianLayar.ts";
import type { KeadaanFormulir } from "./keadaanFormulir.ts";
import { ingatKolom, kembaliKeKolom } from "./kolomTerakhir.ts";
import type { LayarBerkas } from "./layarBerkas.ts";
import { PanelDokumen } from "./PanelDokumen.tsx";
import { fokusBerikut, isEnterSendiri } from "./pindahFokus.ts";
import styles from "./LembarIsian.module.css";

interface Props {
  readonly layar: LayarBerkas;
  readonly formulir: KeadaanFormulir;
  readonly isian: IsianLayar;
  /** Sections that were left once: what they lack is said now. */
  readonly dicoba: readonly string[];
}

/** Relation of a row that was just added: most are children, and a row without any value would not stay. */
const SHDK_ANAK = "4";

export const LembarIsian = (props: Props) => {
  const t = useText();
  const pergi = useNavigate();
  const gambar = createGambarBerkas(useJemput(), () => props.layar.app());
  const [aktif, setAktif] = createSignal<string>();
  let form: HTMLElement | undefined;
  kembaliKeKolom(() => props.formulir.kini()?.id);

  const tambahAnggota = (id: string) => {
    const nomor = Number(/^anggota(\d+)$/.exec(id)?.[1] ?? 0) + 1;
    props.isian.ubah(`anggota${nomor}.shdk`, SHDK_ANAK);
    void props.isian.simpan.siram();
    pergi(alamatIsi(props.layar.app(), `anggota${nomor}`));
  };
  const masukKolom = ({ target }: FocusEvent) => {
    const id = target instanceof HTMLElement ? target.id : "";
    setAktif(id.includes(".") ? id : undefined);
    if (id.includes(".")) ingatKolom(id);
  };
  const tombol = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.isComposing || isEnterSendiri(event.target) || !form) return;
    event.preventDefault();
    if (!fokusBerikut(form, event.target)) document.querySelector<HTMLElement>(`#${ID_LANJUT} button`)?.focus();
  };

  return (
    <Show when={props.formulir.kini()}>
      {(satu) => (
        <div class={styles.dua}>
          <div
            ref={(element) => (form = element)}
            class={styles.isian}
            onFocusIn={masukKolom}
            onFocusOut={() => setAktif(undefined)}
            onKeyDown={tombol}
          >
            <BagianIsian
              layar={props.layar}
              bagian={satu()}
              semuaBagian={props.formulir.bagian()}
              isian={props.isian}
              catatan={props.formulir.catatan()}
              saran={props.formulir.saran()}
              gambar={gambar}
              aktif={aktif()}
              dicoba={props.dicoba.includes(satu().id)}
              onTinggal={() => void props.isian.simpan.siram()}
            />
            <Show when={satu().berulang}>
              <Button icon={Plus} onClick={() => tambahAnggota(satu().id)}>
                {t("berkas.tambahAnggota")}
              </Button>
            </Show>
          </div>
          <PanelDokumen
            layar={props.layar}
            gambar={gambar}
            saran={satu().kolom.flatMap(({ id }) => props.formulir.saran().get(id) ?? [])}
            aktif={aktif()}
            onPilihKolom={(path) => document.getElementById(path)?.focus()}
          />
        </div>
      )}
    </Show>
  );
};
