/** "Ini dokumen apa?": one large button per requirement, those that the reading suggests first. */
import ScanText from "lucide-solid/icons/scan-text";
import { createMemo, For, Show } from "solid-js";
import type { SyaratBerlaku } from "../../../domain/layanan/kelengkapan.ts";
import { useText } from "../../text/bahasa.tsx";
import { cx } from "../../parts/cx.ts";
import { Ikon } from "../../parts/Ikon.tsx";
import { useKataSyarat } from "../berkas/kataSyarat.ts";
import type { LayarBerkas } from "../berkas/layarBerkas.ts";
import { slotPilihan, usulSlot, type FotoBerkas } from "./pilahan.ts";
import styles from "./TombolJenis.module.css";

interface Props {
  readonly layar: LayarBerkas;
  readonly foto: FotoBerkas;
  readonly onPilih: (syarat: SyaratBerlaku) => void;
  /** On the dark ground of the camera, in one line that scrolls. */
  readonly gelap?: boolean | undefined;
}

export const TombolJenis = (props: Props) => {
  const t = useText();
  const kata = useKataSyarat(() => props.layar.setelan().formSet);
  const usul = createMemo(() => {
    const p = props.layar.state();
    return p ? usulSlot(p, props.foto, props.layar.syarat()).map(({ id }) => id) : [];
  });
  const pilihan = createMemo(() => {
    const p = props.layar.state();
    const semua = p ? slotPilihan(p, props.layar.syarat()) : [];
    return semua.toSorted((a, b) => Number(usul().includes(b.syarat.id)) - Number(usul().includes(a.syarat.id)));
  });
  return (
    <div class={cx(styles.jenis, props.gelap && styles.gelap)} role="group" aria-label={t("lapangan.pilihJenis")}>
      <For each={pilihan()}>
        {({ syarat, ada }) => (
          <button
            type="button"
            class={cx(usul().includes(syarat.id) && styles.usul)}
            aria-pressed={props.foto.slot === syarat.id}
            onClick={() => props.onPilih(syarat)}
          >
            <Show when={usul().includes(syarat.id)}>
              <Ikon of={ScanText} />
            </Show>
            <span>
              {kata.pendek(syarat)}
              <Show when={ada && props.foto.slot !== syarat.id}>
                <small>{t("lapangan.sudahAda")}</small>
              </Show>
            </span>
          </button>
        )}
      </For>
    </div>
  );
};
