/** The controls of the page editor: turn, whole photo, the tablet's edges, undo; what the page weighs; straighten and use. */
import Crop from "lucide-solid/icons/crop";
import Maximize from "lucide-solid/icons/maximize";
import RotateCw from "lucide-solid/icons/rotate-cw";
import ScanLine from "lucide-solid/icons/scan-line";
import Trash from "lucide-solid/icons/trash";
import Undo from "lucide-solid/icons/undo-2";
import { For, Show } from "solid-js";
import { Button } from "../../parts/Button.tsx";
import { Ikon } from "../../parts/Ikon.tsx";
import { useText } from "../../text/bahasa.tsx";
import { KodeQr } from "./KodeQr.tsx";
import type { Suntingan } from "./suntingan.ts";
import { useKataUkuran } from "./kataUkuran.ts";
import styles from "./SuntingHalaman.module.css";

interface Props {
  readonly suntingan: Suntingan;
  /** What the QR code of the page says. */
  readonly qr: string | undefined;
  /** Another page stays when this one goes. */
  readonly bolehBuang: boolean;
}

export const KendaliSuntingan = (props: Props) => {
  const t = useText();
  const kataUkuran = useKataUkuran();
  const alat = () => [
    { icon: Undo, kata: t("tangkap.urungkan"), kerja: props.suntingan.urungkan, mati: !props.suntingan.bisaUrungkan() },
    { icon: RotateCw, kata: t("tangkap.putar"), kerja: props.suntingan.putar, mati: false },
    { icon: Maximize, kata: t("tangkap.seluruhFoto"), kerja: props.suntingan.penuh, mati: false },
    { icon: ScanLine, kata: t("tangkap.temuanTablet"), kerja: props.suntingan.temuan, mati: false },
  ];
  return (
    <div class={styles.kendali}>
      <p class={styles.jelas}>{t("tangkap.aturTepiJelas")}</p>
      <div class={styles.alat}>
        <For each={alat()}>
          {({ icon, kata, kerja, mati }) => (
            <button type="button" aria-disabled={mati ? "true" : undefined} onClick={() => !mati && kerja()}>
              <Ikon of={icon} />
              {kata}
            </button>
          )}
        </For>
      </div>
      <Show when={props.suntingan.dibuka()}>
        {(ada) => <p class={styles.jelas}>{kataUkuran.utuh(ada().halaman)}</p>}
      </Show>
      <KodeQr teks={props.qr} />
      <div class={styles.akhir}>
        <Show when={props.bolehBuang}>
          <Button size="big" icon={Trash} onClick={() => void props.suntingan.buang()}>
            {t("tangkap.hapusHalaman")}
          </Button>
        </Show>
        <Button
          kind="primary"
          size="big"
          icon={Crop}
          busy={props.suntingan.sibuk()}
          onClick={() => void props.suntingan.pakai()}
        >
          {t("tangkap.luruskan")}
        </Button>
      </div>
    </div>
  );
};
