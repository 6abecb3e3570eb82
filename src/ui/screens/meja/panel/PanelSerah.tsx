/** Step 11: screen and paper show the same rosette and number; then who received what. */
import Check from "lucide-solid/icons/check";
import Stamp from "lucide-solid/icons/stamp";
import { createEffect, createResource, createSignal, For, on, Show } from "solid-js";
import type { PeristiwaOf } from "../../../../domain/permohonan/peristiwa.ts";
import { useJemput } from "../../../app/jemput.ts";
import { Button } from "../../../parts/Button.tsx";
import { CheckRow } from "../../../parts/CheckRow.tsx";
import { ChoiceField } from "../../../parts/ChoiceField.tsx";
import { Ikon } from "../../../parts/Ikon.tsx";
import type { CatatanIsian } from "../../../parts/isian.ts";
import { Sidik } from "../../../parts/Sidik.tsx";
import { TextField } from "../../../parts/TextField.tsx";
import { useText } from "../../../text/bahasa.tsx";
import { namaHasil, useKataWaktu } from "../kataKerja.ts";
import { nomorDalam } from "../saringAntrean.ts";
import styles from "../susun.module.css";
import panel from "./panel.module.css";
import type { PanelProps } from "./panelProps.ts";

type Penerima = PeristiwaOf<"Diserahkan">["penerima"];

export const PanelSerah = (props: PanelProps) => {
  const t = useText();
  const waktu = useKataWaktu();
  const jemput = useJemput();
  const [kertas, setKertas] = createSignal("");
  const [sama, setSama] = createSignal(false);
  const [penerima, setPenerima] = createSignal<Penerima>("pemohon");
  const [nama, setNama] = createSignal("");
  createEffect(
    on([penerima, () => props.p.app], () =>
      setNama(
        penerima() === "pemohon"
          ? (props.p.isian["pemohon.nama"] ?? "")
          : penerima() === "kuasa"
            ? (props.p.isian["kuasa.nama"] ?? "")
            : "",
      ),
    ),
  );
  const terbaca = () => nomorDalam(kertas());
  const [qr] = createResource(
    () => (kertas().includes("|") ? { app: props.p.app, teks: kertas() } : undefined),
    ({ app, teks }) => jemput.berkas.periksaTandaTerima(app, teks),
  );
  const hasilQr = () => (kertas().includes("|") ? (qr.state === "ready" ? qr() : undefined) : "tanpa_tanda");
  const cocok = () => terbaca() === props.p.nomor && (hasilQr() === "cocok" || hasilQr() === "tanpa_tanda");
  const catatan = (): readonly CatatanIsian[] => {
    if (kertas().trim() === "") return [];
    if (cocok()) return [{ level: "ok", text: t(hasilQr() === "cocok" ? "meja.qrCocok" : "meja.nomorCocok") }];
    if (terbaca() === props.p.nomor)
      return hasilQr() === "tidak_cocok" ? [{ level: "error", text: t("meja.qrTidakCocok") }] : [];
    return [{ level: "error", text: terbaca() === undefined ? t("meja.nomorSalah") : t("meja.nomorBeda") }];
  };
  const kurang = () => {
    if (!cocok() && !sama()) return t("meja.nomorKertas");
    return nama().trim() === "" ? t("meja.isi_namaPenerima") : undefined;
  };
  const serahkan = () =>
    void props.kerja.lakukan(
      props.tugas.map(
        (g) => (detik: number) =>
          ({
            type: "Diserahkan",
            hasil: g.sasaran,
            penerima: penerima(),
            namaPenerima: nama().trim(),
            detik,
          }) as const,
      ),
    );
  return (
    <>
      <div class={panel.sidik}>
        <figure>
          <Sidik id={props.p.nomor} size={80} />
          <figcaption>{t("meja.sidikLayar")}</figcaption>
        </figure>
        <figure class={panel.kertas}>
          <Sidik id={props.p.nomor} size={80} />
          <figcaption>{t("meja.sidikKertas")}</figcaption>
        </figure>
      </div>
      <TextField
        label={t("meja.nomorKertas")}
        hint={t("meja.nomorKertasBantu")}
        value={kertas()}
        onInput={setKertas}
        notes={catatan()}
      />
      <Show when={!cocok()}>
        <CheckRow label={t("meja.sidikSama")} checked={sama()} onCommit={setSama} />
      </Show>
      <ul class={styles.butir}>
        <For each={props.tugas}>
          {(g) => (
            <li>
              <Ikon of={Check} />
              {namaHasil(g.sasaran)}
              <Show when={props.p.hasil[g.sasaran]?.cetak}>{(j) => <small>{waktu.jam(j().at)}</small>}</Show>
            </li>
          )}
        </For>
      </ul>
      <ChoiceField<Penerima>
        label={t("meja.diterimaOleh")}
        value={penerima()}
        options={(["pemohon", "kuasa", "keluarga"] as const).map((v) => ({ value: v, label: t(`meja.penerima_${v}`) }))}
        onCommit={setPenerima}
      />
      <TextField label={t("meja.namaPenerima")} required value={nama()} upper onInput={setNama} maxLength={100} />
      <Button kind="primary" full icon={Stamp} busy={props.kerja.sibuk()} missing={kurang()} onClick={serahkan}>
        {t("meja.serahkan", { n: props.tugas.length })}
      </Button>
      <p class={styles.catatan}>{t("meja.serahkanBantu")}</p>
    </>
  );
};
