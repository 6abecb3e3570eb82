/** After the last column: the number that SIAK gave, done; or why SIAK refused, which keeps the file in the queue. */
import { createEffect, createSignal, For, on, Show } from "solid-js";
import { cariLayanan } from "../../../domain/layanan/katalog.ts";
import type { Permohonan } from "../../../domain/permohonan/permohonan.ts";
import { SEBAB_SIAK, type SebabSiak } from "../../../domain/sop/sebab.ts";
import { useJemput } from "../../app/jemput.ts";
import { Button } from "../../parts/Button.tsx";
import { Note } from "../../parts/Note.tsx";
import { TextAreaField } from "../../parts/TextAreaField.tsx";
import { TextField } from "../../parts/TextField.tsx";
import { useText } from "../../text/bahasa.tsx";
import { tanggalSingkat } from "../../text/tanggal.ts";
import { useKataTolak, useKataWaktu } from "./kataKerja.ts";
import { kataKendala } from "./kataKendala.ts";
import { useNamaSlot } from "./kataSlot.ts";
import styles from "./Siak.module.css";
import susun from "./susun.module.css";
import type { Tindakan } from "./tindakan.ts";

interface Props {
  readonly layanan: string;
  readonly p: Permohonan;
  /** Columns not marked yet. */
  readonly sisa: number;
  readonly kerja: Tindakan;
  readonly onSelesai: (nomorSiak: string) => void;
  readonly onKendala: (sebab: SebabSiak, catatan: string) => void;
}

const Selesai = (props: Props) => {
  const t = useText();
  const jemput = useJemput();
  const [nomor, setNomor] = createSignal("");
  createEffect(on([() => props.p.app, () => props.layanan], () => setNomor("")));
  const label = () => {
    const grup = cariLayanan(props.layanan)?.grup;
    return grup === "Akta" || grup === "KK"
      ? t(`meja.nomorSiak_${grup}`)
      : t(grup === "Surat Pindah" ? "meja.nomorSiak_Pindah" : "meja.nomorSiak_lain");
  };
  return (
    <section class={styles.kartu}>
      <h2>{t("meja.setelahKolom")}</h2>
      <ol class={susun.tumpuk}>
        <li class={susun.tumpuk}>
          <div class={styles.langkah}>
            <span class={styles.nomor}>1</span>
            <b>{t("meja.statusSiak")}</b>
          </div>
          <TextField
            label={label()}
            hint={t("meja.nomorSiakBantu")}
            value={nomor()}
            upper
            onInput={setNomor}
            maxLength={60}
          />
        </li>
        <li class={styles.langkah}>
          <span class={styles.nomor}>2</span>
          <span>
            <b>{t("meja.rekapSendiri")}</b>
            <small>{t("meja.rekapSendiriJelas", { tanggal: tanggalSingkat(jemput.hariIni()) })}</small>
          </span>
        </li>
      </ol>
      <Button
        kind="primary"
        full
        busy={props.kerja.sibuk()}
        missing={props.sisa > 0 ? t("meja.selesai3Kurang", { n: props.sisa }) : undefined}
        onClick={() => props.onSelesai(nomor().trim())}
      >
        {t("meja.selesai3")}
      </Button>
    </section>
  );
};

const Menolak = (props: Props) => {
  const t = useText();
  const waktu = useKataWaktu();
  const [sebab, setSebab] = createSignal<SebabSiak>();
  const [catatan, setCatatan] = createSignal("");
  const tercatat = () => props.p.layanan[props.layanan]?.kendala;
  const simpan = (): void => {
    const s = sebab();
    if (s === undefined) return;
    props.onKendala(s, catatan().trim());
    setSebab(undefined);
    setCatatan("");
  };
  return (
    <section class={styles.kartu}>
      <h2>{t("meja.siakMenolak")}</h2>
      <Show when={tercatat()}>
        {(k) => (
          <Note of="care" tight>
            <p>{t("meja.kendalaTercatat", { kapan: waktu.jam(k().jejak.at), apa: kataKendala(t, k().sebab) })}</p>
          </Note>
        )}
      </Show>
      <div class={susun.baris}>
        <For each={SEBAB_SIAK}>
          {(k) => (
            <Button size="small" pressed={sebab() === k} onClick={() => setSebab(k)}>
              {kataKendala(t, k)}
            </Button>
          )}
        </For>
      </div>
      <Show when={sebab()}>
        <TextAreaField
          label={t("meja.kendalaCatatan")}
          value={catatan()}
          onInput={setCatatan}
          rows={2}
          maxLength={400}
        />
        <Button full busy={props.kerja.sibuk()} onClick={simpan}>
          {t("meja.kendalaSimpan")}
        </Button>
      </Show>
      <p class="muted">{t("meja.kendalaJelas")}</p>
    </section>
  );
};

export const SiakSesudah = (props: Props) => {
  const tolak = useKataTolak(useNamaSlot(() => props.p));
  return (
    <aside class={styles.sesudah}>
      <Selesai {...props} />
      <Show when={props.kerja.galat()}>
        {(g) => (
          <Note of="care" role="alert" tight>
            <p>{tolak(g())}</p>
          </Note>
        )}
      </Show>
      <Menolak {...props} />
    </aside>
  );
};
