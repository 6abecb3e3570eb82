/** What the QR code of a page says: a receipt by its number, all else in its own words, a link as text that nothing opens. */
import QrCode from "lucide-solid/icons/qr-code";
import { Show } from "solid-js";
import { parseQr } from "../../../vault/qrTandaTerima.ts";
import { Ikon } from "../../parts/Ikon.tsx";
import { useText } from "../../text/bahasa.tsx";
import styles from "./KodeQr.module.css";

export const KodeQr = (props: { readonly teks: string | undefined }) => {
  const t = useText();
  const nomor = () => parseQr(props.teks ?? "")?.nomor;
  return (
    <Show when={props.teks}>
      {(teks) => (
        <p class={styles.qr}>
          <Ikon of={QrCode} />
          <span>
            <Show
              when={nomor()}
              fallback={
                <>
                  {t("tangkap.qrIsi")} <bdi>{teks()}</bdi>
                  <small>{t("tangkap.qrBukanBukti")}</small>
                </>
              }
            >
              {(satu) => t("tangkap.qrTandaTerima", { nomor: satu() })}
            </Show>
          </span>
        </p>
      )}
    </Show>
  );
};
