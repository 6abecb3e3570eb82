/** Step 12: the paper of the folder scanned or photographed, and how many sheets it has. The archive itself is SIAK. */
import Check from "lucide-solid/icons/check";
import Eraser from "lucide-solid/icons/eraser";
import ScanLine from "lucide-solid/icons/scan-line";
import { createSignal, For, onCleanup, Show } from "solid-js";
import type { GalatApp, GambarBaru } from "../../../app/jemput.ts";
import { Button } from "../../../parts/Button.tsx";
import { Mark } from "../../../parts/Mark.tsx";
import { Note } from "../../../parts/Note.tsx";
import { TextField } from "../../../parts/TextField.tsx";
import { useText } from "../../../text/bahasa.tsx";
import { useKataTolak } from "../kataKerja.ts";
import { useNamaSlot } from "../kataSlot.ts";
import styles from "../susun.module.css";
import type { Halaman } from "../../../../domain/permohonan/peristiwa.ts";
import { bacaGambar, type GalatGambar } from "./gambarMasuk.ts";
import panel from "./panel.module.css";
import type { PanelProps } from "./panelProps.ts";
import { PilihGambar } from "./PilihGambar.tsx";

interface Pindaian {
  readonly gambar: GambarBaru;
  readonly url: string;
}

export const PanelArsip = (props: PanelProps) => {
  const t = useText();
  const tolak = useKataTolak(useNamaSlot());
  const [pindaian, setPindaian] = createSignal<readonly Pindaian[]>([]);
  const [lembar, setLembar] = createSignal<string>();
  const [galat, setGalat] = createSignal<GalatGambar | GalatApp>();
  const [menyegel, setMenyegel] = createSignal(false);
  onCleanup(() => pindaian().forEach((satu) => URL.revokeObjectURL(satu.url)));
  const jumlah = () => lembar() ?? (pindaian().length === 0 ? "" : String(pindaian().length));
  const angka = () => (/^\d{1,3}$/.test(jumlah()) ? Number(jumlah()) : 0);
  const sah = () => angka() >= 1 && angka() <= 400;
  const tambah = async (berkas: readonly File[]): Promise<void> => {
    setGalat(undefined);
    for (const satu of berkas) {
      const hasil = await bacaGambar(satu);
      if (!hasil.ok) setGalat(hasil.error);
      else {
        const url = URL.createObjectURL(new Blob([hasil.value.bytes], { type: "image/jpeg" }));
        setPindaian([...pindaian(), { gambar: hasil.value, url }]);
      }
    }
  };
  const hapus = (url: string) => {
    URL.revokeObjectURL(url);
    setPindaian(pindaian().filter((satu) => satu.url !== url));
  };
  const simpan = async (): Promise<void> => {
    setMenyegel(true);
    const halaman: Halaman[] = [];
    for (const { gambar } of pindaian()) {
      const segel = await props.berkas.jemput.berkas.segelHalaman(props.p.app, gambar);
      if (!segel.ok) {
        setGalat(segel.error);
        setMenyegel(false);
        return;
      }
      halaman.push(segel.value);
    }
    await props.kerja.lakukan([(detik) => ({ type: "Diarsipkan", halaman, jumlahLembar: angka(), detik })]);
    setMenyegel(false);
  };
  const kataGalat = (g: GalatGambar | GalatApp): string =>
    g.type === "BukanGambar"
      ? t("meja.fotoBukanGambar")
      : g.type === "TerlaluBesar"
        ? t("meja.fotoTerlaluBesar")
        : tolak(g);
  return (
    <>
      <Show when={pindaian().length > 0}>
        <ol class={panel.arsip}>
          <For each={pindaian()}>
            {(satu, i) => (
              <li>
                <img src={satu.url} alt={t("meja.arsipHalaman", { n: i() + 1 })} />
                <Button size="small" kind="text" onClick={() => hapus(satu.url)}>
                  {t("umum.hapus")}
                  <span class="vh"> {t("meja.arsipHapus", { n: i() + 1 })}</span>
                </Button>
              </li>
            )}
          </For>
        </ol>
      </Show>
      <PilihGambar
        kata={t("meja.fotoAmbil")}
        kataPilih={t("meja.arsipTambah")}
        icon={ScanLine}
        banyak
        onPilih={(berkas) => void tambah(berkas)}
      />
      <Show when={galat()}>{(g) => <Mark of="stop">{kataGalat(g())}</Mark>}</Show>
      <TextField
        label={t("meja.arsipLembar")}
        hint={t("meja.arsipLembarBantu")}
        required
        value={jumlah()}
        inputMode="numeric"
        maxLength={3}
        onInput={setLembar}
        notes={jumlah() !== "" && !sah() ? [{ level: "error", text: t("meja.jumlahSalah") }] : []}
      />
      <Button
        kind="primary"
        full
        icon={Check}
        busy={props.kerja.sibuk() || menyegel()}
        missing={sah() ? undefined : t("meja.arsipLembar")}
        onClick={() => void simpan()}
      >
        {t("meja.arsipSimpan")}
      </Button>
      <p class={styles.catatan}>{t("meja.arsipTanpaPindai")}</p>
      <Note of="none" icon={Eraser} tight>
        <p>{t("meja.arsipNanti", { hari: props.berkas.jemput.setelan().simpanHari })}</p>
      </Note>
    </>
  );
};
