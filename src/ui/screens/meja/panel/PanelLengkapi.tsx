/** A deferred service: what was asked of the citizen, and the way to complete it at the counter. */
import { For, Show } from "solid-js";
import { ButtonLink } from "../../../parts/Button.tsx";
import { Mark } from "../../../parts/Mark.tsx";
import { useText } from "../../../text/bahasa.tsx";
import { alamatKelengkapan } from "../../berkas/alamat.ts";
import { namaLayanan } from "../../../text/namaLayanan.ts";
import { useNamaSlot } from "../kataSlot.ts";
import styles from "../susun.module.css";
import type { PanelProps } from "./panelProps.ts";

export const PanelLengkapi = (props: PanelProps) => {
  const t = useText();
  const namaSlot = useNamaSlot(() => props.p);
  return (
    <>
      <For each={props.tugas}>
        {(g) => (
          <div class={styles.rapat}>
            <Mark of="care">
              {namaLayanan(g.sasaran)}: {t("meja.statusLayanan_ditunda")}
            </Mark>
            <Show when={props.p.layanan[g.sasaran]?.kurang.length}>
              <p>
                {t("meja.diminta")}: {props.p.layanan[g.sasaran]?.kurang.map(namaSlot).join(", ")}
              </p>
            </Show>
            <p class="muted">{props.p.layanan[g.sasaran]?.pesan}</p>
          </div>
        )}
      </For>
      <ButtonLink href={alamatKelengkapan(props.p.app)}>{t("meja.lengkapiMeja")}</ButtonLink>
    </>
  );
};
