/** The rows of a batch with their check boxes; on a phone each row is a card. */
import { Key } from "@solid-primitives/keyed";
import { createEffect, Show } from "solid-js";
import { useJemput } from "../../app/jemput.ts";
import { cx } from "../../parts/cx.ts";
import { Mark } from "../../parts/Mark.tsx";
import { ParafIcon } from "../../parts/ParafIcon.tsx";
import ledger from "../../parts/Ledger.module.css";
import kotak from "../../parts/CheckRow.module.css";
import { useText } from "../../text/bahasa.tsx";
import { hasilMemuat } from "../../../domain/sop/hasilBerkas.ts";
import { namaBiasa } from "../berkas/sapaan.ts";
import type { BarisKerja, ModeVerifikasi } from "./kerjaVerifikasi.ts";
import { namaHasil } from "./kataKerja.ts";
import { daftarLayanan } from "../../text/namaLayanan.ts";
import { SelNomor } from "./kolomAntrean.tsx";
import susun from "./susun.module.css";
import styles from "./Verifikasi.module.css";

interface Props {
  readonly mode: ModeVerifikasi;
  readonly baris: readonly BarisKerja[];
  readonly temuan: ReadonlyMap<string, number>;
  readonly kini: string | undefined;
  readonly lepas: Readonly<Record<string, true>>;
  readonly onKini: (kunci: string) => void;
  readonly onCentang: (kunci: string, ya: boolean) => void;
  readonly onSemua: (ya: boolean) => void;
  readonly onBuka: (app: string) => void;
}

const dokumenTerbit = (b: BarisKerja): string =>
  b.sasaran
    .flatMap((s) => (s.includes(":") ? [namaHasil(s)] : hasilMemuat(b.p, s).map(({ hasil }) => hasil.nama)))
    .join(", ");

const layananBaris = (b: BarisKerja): string => daftarLayanan(b.sasaran.map((s) => s.split(":")[0] ?? s));

const Satu = (props: Props & { readonly b: BarisKerja }) => {
  const t = useText();
  const jemput = useJemput();
  const n = () => props.temuan.get(props.b.p.app) ?? 0;
  return (
    <tr
      class={cx(ledger["pickable"], props.kini === props.b.kunci && ledger["chosen"])}
      aria-selected={props.kini === props.b.kunci}
      onClick={() => props.onKini(props.b.kunci)}
      onDblClick={() => props.onBuka(props.b.p.app)}
    >
      <td class={styles.centang}>
        <input
          type="checkbox"
          class={kotak["box"]}
          aria-label={t("meja.pilihNomor", { nomor: props.b.p.nomor })}
          checked={!props.lepas[props.b.kunci]}
          onChange={(event) => props.onCentang(props.b.kunci, event.currentTarget.checked)}
        />
      </td>
      <td class={styles.nomor}>
        <SelNomor nomor={props.b.p.nomor} />
      </td>
      <td>
        <span class={susun["dua-baris"]}>
          <b>{namaBiasa(props.b.p.isian["pemohon.nama"] ?? "")}</b>
          <small>{layananBaris(props.b)}</small>
        </span>
      </td>
      <td>{dokumenTerbit(props.b)}</td>
      <td>
        <ParafIcon
          size="small"
          initials={
            jemput.namaOrang(
              props.b.pengaju?.by ?? props.b.p.layanan[props.b.sasaran[0]?.split(":")[0] ?? ""]?.jejak["3"]?.by ?? "",
            ).inisial
          }
        />
      </td>
      <td>
        <Mark of={n() === 0 ? "ok" : "care"} small>
          {n() === 0 ? t("meja.cocok") : t("meja.opCatatan", { n: n() })}
        </Mark>
      </td>
    </tr>
  );
};

export const TabelKerja = (props: Props) => {
  const t = useText();
  let kotakSemua: HTMLInputElement | undefined;
  createEffect(() => {
    if (kotakSemua) kotakSemua.indeterminate = sebagian();
  });
  const semua = () => props.baris.every((b) => !props.lepas[b.kunci]);
  const sebagian = () => !semua() && props.baris.some((b) => !props.lepas[b.kunci]);
  return (
    <div class={styles.gulir}>
      <table class={cx(ledger["ledger"], ledger["tall"], styles.tabel)} aria-label={t("meja.verJudul")}>
        <thead>
          <tr>
            <th class={styles.centang} data-kata={t("meja.pilihSemua")}>
              <input
                type="checkbox"
                class={kotak["box"]}
                aria-label={t("meja.pilihSemua")}
                checked={semua()}
                ref={(element) => (kotakSemua = element)}
                onChange={(event) => props.onSemua(event.currentTarget.checked)}
              />
            </th>
            <th>{t("meja.kBerkas")}</th>
            <th>{t("meja.kPemohon")}</th>
            <th>{t("meja.kDokumenTerbit")}</th>
            <th>{t("meja.kOp")}</th>
            <th>{t("meja.kPraperiksa")}</th>
          </tr>
        </thead>
        <tbody>
          <Key each={props.baris} by="kunci">
            {(b) => <Satu {...props} b={b()} />}
          </Key>
        </tbody>
      </table>
      <Show when={props.baris.length === 0}>
        <p class="muted">{t("meja.verKosong")}</p>
      </Show>
    </div>
  );
};
