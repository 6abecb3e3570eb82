/** Under a page that is looked at: what its QR code says, what it weighs, and the way to its edges. */
import Crop from "lucide-solid/icons/crop";
import { Show } from "solid-js";
import type { Halaman } from "../../../domain/permohonan/peristiwa.ts";
import { ButtonLink } from "../../parts/Button.tsx";
import { alamatTepi } from "../berkas/alamat.ts";
import type { LayarBerkas } from "../berkas/layarBerkas.ts";
import { useText } from "../../text/bahasa.tsx";
import { KodeQr } from "./KodeQr.tsx";
import { useKataUkuran } from "./kataUkuran.ts";
import { qrHalaman } from "./qrHalaman.ts";
import styles from "./KodeQr.module.css";

export const KeteranganHalaman = (props: {
  readonly layar: LayarBerkas;
  readonly halaman: Halaman | undefined;
  readonly bolehAtur?: boolean | undefined;
}) => {
  const t = useText();
  const ukuran = useKataUkuran();
  return (
    <Show when={props.halaman}>
      {(halaman) => (
        <div class={styles.keterangan}>
          <KodeQr teks={qrHalaman(props.layar.state(), halaman().hash)} />
          <small class="muted">{ukuran.utuh(halaman())}</small>
          <Show when={props.bolehAtur}>
            <ButtonLink size="small" icon={Crop} href={alamatTepi(props.layar.app(), halaman().hash)}>
              {t("tangkap.aturTepi")}
            </ButtonLink>
          </Show>
        </div>
      )}
    </Show>
  );
};
