/** Step 7: the result of the activation, with its reason where it didn't succeed. Never a PIN, code or selfie. */
import Smartphone from "lucide-solid/icons/smartphone";
import { createEffect, For, onCleanup } from "solid-js";
import { SEBAB_AKTIVASI, type SebabAktivasi } from "../../../../domain/sop/sebab.ts";
import { Button } from "../../../parts/Button.tsx";
import { useText } from "../../../text/bahasa.tsx";
import { namaDi } from "../kataKerja.ts";
import styles from "../susun.module.css";
import type { PanelProps } from "./panelProps.ts";

export const PanelAktivasi = (props: PanelProps) => {
  const t = useText();
  const orang = () => props.tugas[0]?.sasaran ?? "pemohon";
  const catat = (hasil: "teraktivasi" | "belum", sebab?: SebabAktivasi) =>
    void props.kerja.lakukan([
      (detik) => ({
        type: "IkdDiaktivasi",
        orang: orang(),
        hasil,
        ...(sebab === undefined ? {} : { sebab }),
        detik,
      }),
    ]);
  createEffect(() =>
    props.onPintasan([
      { tuts: "a", cap: "A", kata: t("meja.ikdTeraktivasi").toLowerCase(), run: () => catat("teraktivasi") },
    ]),
  );
  onCleanup(() => props.onPintasan([]));
  return (
    <>
      <p>{namaDi(props.p, orang())}</p>
      <Button
        kind="primary"
        full
        icon={Smartphone}
        keyHint="A"
        busy={props.kerja.sibuk()}
        onClick={() => catat("teraktivasi")}
      >
        {t("meja.ikdTeraktivasi")}
      </Button>
      <h3>{t("meja.ikdBelum")}</h3>
      <div class={styles.baris}>
        <For each={SEBAB_AKTIVASI}>
          {(sebab) => (
            <Button size="small" onClick={() => catat("belum", sebab)}>
              {t(`meja.sebab_${sebab}`)}
            </Button>
          )}
        </For>
      </div>
      <p class={styles.catatan}>
        {t("meja.pinTidakDicatat")}{" "}
        {props.berkas.jemput.setelan().ikdMenahanPengambilan ? t("meja.ikdTahan") : t("meja.ikdTidakTahan")}
      </p>
    </>
  );
};
