/** Quick intake: one tick says that every original went back; else which of the photographed ones stay. */
import { Show } from "solid-js";
import type { Permohonan } from "../../../domain/permohonan/permohonan.ts";
import { CheckRow } from "../../parts/CheckRow.tsx";
import { useText } from "../../text/bahasa.tsx";
import { AsliDitinggal } from "../berkas/AsliDitinggal.tsx";

interface Props {
  readonly p: Permohonan;
  /** Slots that stay; undefined while all went back. */
  readonly titip: readonly string[] | undefined;
  readonly onTitip: (titip: readonly string[] | undefined) => void;
}

export const AsliTerima = (props: Props) => {
  const t = useText();
  return (
    <section>
      <CheckRow
        label={t("berkas.asliKembali")}
        note={t("berkas.asliKembaliLanjut")}
        checked={props.titip === undefined}
        onCommit={(semua) => props.onTitip(semua ? undefined : [])}
      />
      <Show when={props.titip}>
        {(titip) => <AsliDitinggal p={props.p} dipilih={titip()} onPilih={(slot) => props.onTitip(slot)} />}
      </Show>
    </section>
  );
};
