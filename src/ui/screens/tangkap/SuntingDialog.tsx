/** The page editor over a screen that has no camera of its own. */
import { Dialog } from "../../parts/Dialog.tsx";
import { useText } from "../../text/bahasa.tsx";
import { KendaliSuntingan } from "./KendaliSuntingan.tsx";
import type { Suntingan } from "./suntingan.ts";
import { FotoSuntingan } from "./SuntingHalaman.tsx";
import styles from "./SuntingHalaman.module.css";

export const SuntingDialog = (props: { readonly suntingan: Suntingan; readonly bolehBuang: boolean }) => {
  const t = useText();
  return (
    <Dialog
      open={props.suntingan.dibuka() !== undefined}
      title={t("tangkap.aturTepi")}
      wide
      onClose={props.suntingan.tutup}
    >
      <div class={styles.dialog}>
        <div class={styles.wadah}>
          <FotoSuntingan suntingan={props.suntingan} />
        </div>
        <KendaliSuntingan suntingan={props.suntingan} qr={undefined} bolehBuang={props.bolehBuang} />
      </div>
    </Dialog>
  );
};
