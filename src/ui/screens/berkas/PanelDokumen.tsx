/** The scans beside the form: thumbs everywhere, from 1100 px on the page itself with the boxes of what was read. */
import Camera from "lucide-solid/icons/camera";
import { createMemo, createSignal, For, Show } from "solid-js";
import { dokumenDiSlot, type DokumenState } from "../../../domain/permohonan/permohonan.ts";
import { ThumbButton } from "../../parts/Thumb.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { useText } from "../../text/bahasa.tsx";
import { jam } from "../../text/tanggal.ts";
import { KeteranganHalaman } from "../tangkap/KeteranganHalaman.tsx";
import type { GambarBerkas } from "./gambarBerkas.ts";
import { useKataSyarat } from "./kataSyarat.ts";
import type { LayarBerkas } from "./layarBerkas.ts";
import type { Saran } from "./saranIsian.ts";
import styles from "./PanelDokumen.module.css";

interface Props {
  readonly layar: LayarBerkas;
  readonly gambar: GambarBerkas;
  /** Proposals of the section on the screen. */
  readonly saran: readonly Saran[];
  /** The field in hand. */
  readonly aktif: string | undefined;
  readonly onPilihKolom: (path: string) => void;
}

interface Terlihat {
  readonly slot: string;
  readonly nama: string;
  readonly dokumen: DokumenState;
}

const Halamannya = (props: Props & { readonly satu: Terlihat }) => {
  const t = useText();
  const halaman = () => props.satu.dokumen.halaman[0];
  const kotak = () =>
    props.saran.filter(
      ({ dari, kotak: ada, halaman: milik }) =>
        dari !== "nik" && dari.syarat.id === props.satu.slot && ada !== undefined && milik?.hash === halaman()?.hash,
    );
  return (
    <div class={styles.meja}>
      <div class={styles.kertas}>
        <img src={props.gambar.url(halaman(), "penuh")} alt={props.satu.nama} />
        <For each={kotak()}>
          {(saran) => (
            <button
              type="button"
              class={styles.kotak}
              data-aktif={props.aktif === saran.path ? "" : undefined}
              style={{
                left: `${(saran.kotak?.x ?? 0) * 100}%`,
                top: `${(saran.kotak?.y ?? 0) * 100}%`,
                width: `${(saran.kotak?.w ?? 0) * 100}%`,
                height: `${(saran.kotak?.h ?? 0) * 100}%`,
              }}
              tabindex="-1"
              aria-label={t("berkas.keKolom", { nilai: saran.nilai })}
              onClick={() => props.onPilihKolom(saran.path)}
            />
          )}
        </For>
      </div>
    </div>
  );
};

export const PanelDokumen = (props: Props) => {
  const t = useText();
  const kata = useKataSyarat(() => props.layar.setelan().formSet);
  const [pilihan, setPilihan] = createSignal<string>();
  const [utuh, setUtuh] = createSignal(false);
  const semua = createMemo((): readonly Terlihat[] => {
    const p = props.layar.state();
    if (!p) return [];
    return props.layar.syarat().flatMap((syarat) => {
      const dokumen = dokumenDiSlot(p, syarat.id);
      return dokumen ? [{ slot: syarat.id, nama: kata.pendek(syarat), dokumen }] : [];
    });
  });
  /** The one tapped last; else where the field in hand was read; else where this section was read. */
  const kini = (): Terlihat | undefined => {
    const saran = [...props.saran.filter(({ path }) => path === props.aktif), ...props.saran].find(
      ({ dari }) => dari !== "nik",
    );
    const slot = pilihan() ?? (saran === undefined || saran.dari === "nik" ? undefined : saran.dari.syarat.id);
    return semua().find((satu) => satu.slot === slot) ?? semua()[0];
  };
  return (
    <Show when={kini()}>
      {(satu) => (
        <aside class={styles.panel} aria-label={t("berkas.dokumenDiSamping")}>
          <div class={styles.judul}>
            <h2>{satu().nama}</h2>
            <span class="muted">
              {t("berkas.fotoDari", {
                n: 1,
                total: satu().dokumen.halaman.length,
                jam: jam(Date.parse(satu().dokumen.jejak.at)),
              })}
            </span>
          </div>
          <Halamannya {...props} satu={satu()} />
          <p class={styles.petunjuk}>{t("berkas.kotakUngu")}</p>
          <div class={styles.deret}>
            <For each={semua()}>
              {(lain) => (
                <ThumbButton
                  src={props.gambar.url(lain.dokumen.halaman[0])}
                  icon={Camera}
                  label={lain.nama}
                  chosen={lain.slot === satu().slot}
                  onClick={() => {
                    setPilihan(lain.slot);
                    if (window.matchMedia("(max-width: 1099px)").matches) setUtuh(true);
                  }}
                />
              )}
            </For>
          </div>
          <Dialog open={utuh()} title={satu().nama} wide onClose={() => setUtuh(false)}>
            <img class={styles.utuh} src={props.gambar.url(satu().dokumen.halaman[0], "penuh")} alt={satu().nama} />
            <KeteranganHalaman layar={props.layar} halaman={satu().dokumen.halaman[0]} />
          </Dialog>
        </aside>
      )}
    </Show>
  );
};
