/** Step 6: guides the citizen through installing the app. The direction of the QR differs between offices, so it is left to the app. */
import Check from "lucide-solid/icons/check";
import Info from "lucide-solid/icons/info";
import Smartphone from "lucide-solid/icons/smartphone";
import { For } from "solid-js";
import type { PeristiwaOf } from "../../../../domain/permohonan/peristiwa.ts";
import { SEBAB_PANDU, type SebabPandu } from "../../../../domain/sop/sebab.ts";
import { Button } from "../../../parts/Button.tsx";
import { Ikon } from "../../../parts/Ikon.tsx";
import { useText } from "../../../text/bahasa.tsx";
import styles from "../susun.module.css";
import panel from "./panel.module.css";
import type { PanelProps } from "./panelProps.ts";

type Hp = PeristiwaOf<"IkdDipandu">["hp"];

export const PanelPandu = (props: PanelProps) => {
  const t = useText();
  const orang = () => props.tugas[0]?.sasaran ?? "pemohon";
  const hp = (): Hp => {
    const tertulis = props.p.isian["kontak.hp"];
    return tertulis === "android" || tertulis === "ios" ? tertulis : "tidak";
  };
  const email = () => (props.p.isian["kontak.email"] ?? "") !== "";
  const catat = (terpasang: boolean, sebab?: SebabPandu) =>
    void props.kerja.lakukan([
      (detik) => ({
        type: "IkdDipandu",
        orang: orang(),
        hp: hp(),
        terpasang,
        ...(sebab === undefined ? {} : { sebab }),
        detik,
      }),
    ]);
  return (
    <>
      <ul class={styles.butir}>
        <li>
          <Ikon of={hp() === "tidak" ? Info : Check} />
          {t("meja.ikdSyarat_hp", { hp: t(`meja.hp_${hp()}`) })}
        </li>
        <li>
          <Ikon of={email() ? Check : Info} />
          {email() ? t("meja.ikdSyarat_email") : t("meja.ikdSyaratTanpa_email")}
        </li>
      </ul>
      <h3>{t("meja.panduJudul")}</h3>
      <ol class={panel.langkah}>
        <li>{t("meja.pandu1")}</li>
        <li>{t("meja.pandu2")}</li>
        <li>{t("meja.pandu3")}</li>
        <li>{t("meja.pandu4")}</li>
        <li>{t("meja.pandu5")}</li>
      </ol>
      <Button kind="primary" full icon={Smartphone} busy={props.kerja.sibuk()} onClick={() => catat(true)}>
        {t("meja.ikdTerpasang")}
      </Button>
      <h3>{t("meja.ikdBelum")}</h3>
      <div class={styles.baris}>
        <For each={SEBAB_PANDU}>
          {(sebab) => (
            <Button size="small" onClick={() => catat(false, sebab)}>
              {t(`meja.sebab_${sebab}`)}
            </Button>
          )}
        </For>
      </div>
      <p class={styles.catatan}>{t("meja.pinTidakDicatat")}</p>
    </>
  );
};
