/** Step 12: the paper of the folder scanned or photographed, and how many sheets it has. The archive itself is SIAK. */
import Check from "lucide-solid/icons/check";
import Eraser from "lucide-solid/icons/eraser";
import ScanLine from "lucide-solid/icons/scan-line";
import { createSignal, For, Show } from "solid-js";
import { Button } from "../../../parts/Button.tsx";
import { Mark } from "../../../parts/Mark.tsx";
import { Note } from "../../../parts/Note.tsx";
import { TextField } from "../../../parts/TextField.tsx";
import { useText } from "../../../text/bahasa.tsx";
import { useKataTangkap } from "../../berkas/kataTangkap.ts";
import { createPenangkap } from "../../tangkap/penangkap.ts";
import { SuntingDialog } from "../../tangkap/SuntingDialog.tsx";
import { createSuntingan } from "../../tangkap/suntingan.ts";
import { useKataUkuran } from "../../tangkap/kataUkuran.ts";
import { useKataTolak } from "../kataKerja.ts";
import { useNamaSlot } from "../kataSlot.ts";
import styles from "../susun.module.css";
import { createArsipMasuk } from "./arsipMasuk.ts";
import panel from "./panel.module.css";
import type { PanelProps } from "./panelProps.ts";
import { PilihGambar } from "./PilihGambar.tsx";

export const PanelArsip = (props: PanelProps) => {
  const t = useText();
  const tolak = useKataTolak(useNamaSlot());
  const kataTangkap = useKataTangkap();
  const ukuran = useKataUkuran();
  // eslint-disable-next-line solid/reactivity -- one file per panel.
  const arsip = createArsipMasuk(props.berkas.jemput, props.p.app);
  const penangkap = createPenangkap(arsip.terima);
  const suntingan = createSuntingan(penangkap.juru, () => arsip);
  const [lembar, setLembar] = createSignal<string>();
  const jumlah = () => lembar() ?? (arsip.halaman().length === 0 ? "" : String(arsip.halaman().length));
  const angka = () => (/^\d{1,3}$/.test(jumlah()) ? Number(jumlah()) : 0);
  const sah = () => angka() >= 1 && angka() <= 400;
  const simpan = (): Promise<boolean> =>
    props.kerja.lakukan([
      (detik) => ({ type: "Diarsipkan", halaman: [...arsip.halaman()], jumlahLembar: angka(), detik }),
    ]);
  const galat = () => {
    const [masuk, segel] = [penangkap.galat(), arsip.galat()];
    return masuk ? kataTangkap.galat(masuk) : segel && tolak(segel);
  };
  return (
    <>
      <Show when={arsip.halaman().length > 0}>
        <ol class={panel.arsip}>
          <For each={arsip.halaman()}>
            {(satu, i) => (
              <li>
                <img src={arsip.url(satu)} alt={t("meja.arsipHalaman", { n: i() + 1 })} />
                <small class="muted">{ukuran.bytes(satu)}</small>
                <Show when={arsip.tepiRagu().includes(satu.hash)}>
                  <Mark of="care">{t("tangkap.tepiRagu")}</Mark>
                </Show>
                <Button size="small" onClick={() => void suntingan.buka(satu)}>
                  {t("tangkap.aturTepi")}
                  <span class="vh"> {t("meja.arsipHalaman", { n: i() + 1 })}</span>
                </Button>
                <Button size="small" kind="text" onClick={() => void arsip.buang(satu.hash)}>
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
        pdf
        onPilih={(berkas) => void penangkap.terima(berkas)}
      />
      <Show when={penangkap.mengolah() > 0}>
        <p role="status">{t("berkas.fotoDisimpan")}</p>
      </Show>
      <SuntingDialog suntingan={suntingan} bolehBuang />
      <Show when={galat()}>{(kata) => <Mark of="stop">{kata()}</Mark>}</Show>
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
        busy={props.kerja.sibuk() || penangkap.mengolah() > 0}
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
