/** The checklist on paper: a 58 mm slip or an A6 sheet, with boxes to tick at home. */
import { For, Show } from "solid-js";
import { Sidik } from "../../parts/Sidik.tsx";
import { cx } from "../../parts/cx.ts";
import { useText } from "../../text/bahasa.tsx";
import type { UkuranKertas } from "./cetak.ts";
import kertas from "./Kertas.module.css";
import styles from "./KertasKurang.module.css";
import type { IsiKurang } from "./pesanKurang.ts";

interface Props {
  readonly isi: IsiKurang;
  readonly ukuran: UkuranKertas;
  readonly nomor: string;
  /** Short: the slip is easily lost. */
  readonly nama: string;
  readonly kantor: string;
}

export const KertasKurang = (props: Props) => {
  const t = useText();
  return (
    <article
      class={cx(props.ukuran === "58mm" ? kertas.k58 : kertas.a6, styles.kurang)}
      aria-label={`${t("cetak.daftarKurang")}: ${props.ukuran === "58mm" ? t("serah.kertas58") : t("serah.kertasA6")}`}
    >
      <header class={styles.kepala}>
        <Sidik id={props.nomor} size={48} bold />
        <div>
          <b class={styles.judul}>{t("cetak.daftarKurang")}</b>
          <div>{props.kantor}</div>
        </div>
      </header>
      <p class={styles.nomor}>
        <b>{props.nomor}</b> <span>{props.nama}</span>
      </p>
      <ul class={styles.daftar}>
        <For each={props.isi.baris}>
          {({ nama, catatan }) => (
            <li>
              <span class={styles.kotak} />
              <span>
                <b>{nama}</b>
                <Show when={catatan}>{(satu) => <small>{satu()}</small>}</Show>
              </span>
            </li>
          )}
        </For>
      </ul>
      <dl class={styles.kapan}>
        <dt>{t("cetak.palingLambat")}</dt>
        <dd>{props.isi.batas}</dd>
        <dt>{t("cetak.bawaKe")}</dt>
        <dd>{props.isi.tempat}</dd>
      </dl>
      <p>
        <b>{t("serah.gratis")}</b>
      </p>
    </article>
  );
};
