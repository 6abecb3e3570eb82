/** The groups of a service in the order of SIAK's screens, each with how many columns are done. */
import { Key } from "@solid-primitives/keyed";
import Circle from "lucide-solid/icons/circle";
import CircleCheck from "lucide-solid/icons/circle-check";
import CircleDot from "lucide-solid/icons/circle-dot";
import Plug from "lucide-solid/icons/plug";
import { cx } from "../../parts/cx.ts";
import { Ikon } from "../../parts/Ikon.tsx";
import { Note } from "../../parts/Note.tsx";
import { useText } from "../../text/bahasa.tsx";
import type { KolomKerja } from "./SiakKolom.tsx";
import styles from "./Siak.module.css";

export interface BagianKerja {
  readonly kunci: string;
  readonly nama: string;
  readonly kolom: readonly KolomKerja[];
}

interface Props {
  readonly bagian: readonly BagianKerja[];
  /** Index of the group in hand. */
  readonly kini: number | undefined;
  readonly sudah: (id: string) => boolean;
  readonly onPilih: (id: string) => void;
}

export const SiakBagian = (props: Props) => {
  const t = useText();
  const isi = (b: BagianKerja) => b.kolom.filter((k) => k.nilai !== "");
  const selesai = (b: BagianKerja) => isi(b).filter((k) => props.sudah(k.id)).length;
  const tuntas = (b: BagianKerja) => isi(b).length > 0 && selesai(b) === isi(b).length;
  const pilih = (b: BagianKerja) => {
    const tujuan = isi(b).find((k) => !props.sudah(k.id)) ?? isi(b)[0];
    if (tujuan) props.onPilih(tujuan.id);
  };
  return (
    <nav class={styles.layar} aria-label={t("meja.siakUrut")}>
      <p class="muted">{t("meja.siakUrut")}</p>
      <Key each={props.bagian} by="kunci">
        {(b, i) => (
          <button
            type="button"
            class={cx(tuntas(b()) && styles.ok, i() === props.kini && styles.on)}
            aria-current={i() === props.kini ? "step" : undefined}
            onClick={() => pilih(b())}
          >
            <Ikon of={tuntas(b()) ? CircleCheck : i() === props.kini ? CircleDot : Circle} />
            <span>{b().nama}</span>
            <b>
              {selesai(b())}/{isi(b()).length}
            </b>
          </button>
        )}
      </Key>
      <div class={styles.bawah}>
        <Note of="none" icon={Plug} tight>
          <p>{t("meja.siakPutus")}</p>
        </Note>
      </div>
    </nav>
  );
};
