/** Says that scans are still being read, or why they were not; reading never holds anything up. */
import { Show } from "solid-js";
import { Button } from "../../parts/Button.tsx";
import { Note } from "../../parts/Note.tsx";
import { useText } from "../../text/bahasa.tsx";
import { gagalDibaca, type AntreanBaca } from "./antreanBaca.ts";
import type { LayarBerkas } from "./layarBerkas.ts";
import styles from "./SedangMembaca.module.css";

export const SedangMembaca = (props: { readonly layar: LayarBerkas; readonly antrean: AntreanBaca }) => {
  const t = useText();
  const menunggu = () => props.antrean.menunggu(props.layar.app()).length;
  const gagal = () => gagalDibaca(props.antrean, props.layar.state());
  const sebab = () => {
    const tag = props.antrean.galat()[gagal()[0] ?? ""];
    if (tag === "PaketBelumAda") return t("berkas.bacaPaketBelum");
    return tag === "WaktuHabis"
      ? t("berkas.bacaLama")
      : tag === "Dibatalkan"
        ? t("berkas.bacaBatal")
        : t("berkas.bacaGagal");
  };
  const ulangi = () => {
    const p = props.layar.state();
    if (p) props.antrean.susul(p);
  };
  return (
    <>
      <Show when={menunggu() > 0}>
        <div class={styles.baris}>
          <Note of="wait" role="status" title={t("berkas.sedangMembaca", { n: menunggu() })}>
            <p>{t("berkas.sedangMembacaLanjut")}</p>
            <Show when={props.layar.jemput.ocr.lambat()}>
              <p>{t("tangkap.bacaLambat")}</p>
            </Show>
          </Note>
          <Button size="small" onClick={() => props.antrean.batal(props.layar.app())}>
            {t("berkas.berhentiBaca")}
          </Button>
        </div>
      </Show>
      <Show when={menunggu() === 0 && gagal().length > 0}>
        <div class={styles.baris}>
          <Note of="info" role="status" title={t("berkas.belumDibaca", { n: gagal().length })}>
            <p>{sebab()}</p>
          </Note>
          <Button size="small" onClick={ulangi}>
            {t("berkas.bacaLagi")}
          </Button>
        </div>
      </Show>
    </>
  );
};
