/** Which originals the applicant leaves, document by document: asked where not all of them were given back. */
import { For } from "solid-js";
import type { Permohonan } from "../../../domain/permohonan/permohonan.ts";
import { CheckRow } from "../../parts/CheckRow.tsx";
import { useText } from "../../text/bahasa.tsx";
import { bisaDititip } from "./asliDiKantor.ts";
import { useNamaAsli } from "./namaAsli.ts";

interface Props {
  readonly p: Permohonan;
  readonly dipilih: readonly string[];
  readonly onPilih: (slot: readonly string[]) => void;
}

export const AsliDitinggal = (props: Props) => {
  const t = useText();
  const namaSlot = useNamaAsli(() => props.p);
  return (
    <div role="group" aria-label={t("ujung.asliYang")}>
      <p>
        <b>{t("ujung.asliYang")}</b> {t("ujung.asliTitipJelas")}
      </p>
      <For each={bisaDititip(props.p)}>
        {(slot) => (
          <CheckRow
            label={namaSlot(slot)}
            checked={props.dipilih.includes(slot)}
            onCommit={(ya) => props.onPilih([...props.dipilih.filter((satu) => satu !== slot), ...(ya ? [slot] : [])])}
          />
        )}
      </For>
    </div>
  );
};
