/** What may stand in for a requirement, each with its condition in words and how sure that rule is. */
import { For } from "solid-js";
import type { Alternatif } from "../../../domain/layanan/layanan.ts";
import type { SetelanLayanan } from "../../../domain/layanan/setelan.ts";
import { useText } from "../../text/bahasa.tsx";
import { useAturan } from "../../text/useAturan.ts";
import { namaDokumen } from "./namaSyarat.ts";
import { SumberSyarat } from "./SumberSyarat.tsx";

/** "Bila tidak ada surat lahir": when an alternative holds, both of its conditions. */
export const useKataBila = (): ((alternatif: Alternatif) => string) => {
  const t = useText();
  const aturan = useAturan();
  return ({ syarat, dan }) => {
    if (syarat === "always") return t("katalog.gantiBebas");
    const utama = aturan(`kondisi.${syarat}.alasan`);
    if (dan === undefined) return utama;
    const tanya = aturan(`kondisi.${dan.kondisi}.tanya`);
    return `${utama}; ${tanya} ${t(dan.nilai ? "umum.ya" : "umum.tidak")}`;
  };
};

export const GantiSyarat = (props: {
  readonly alternatif: readonly Alternatif[];
  readonly formSet: SetelanLayanan["formSet"];
}) => {
  const t = useText();
  const aturan = useAturan();
  const kataBila = useKataBila();
  const nama = ({ dokumen }: Alternatif): string =>
    dokumen === "tanpa_dokumen" ? t("katalog.gantiTanpa") : namaDokumen(dokumen, props.formSet, []);
  return (
    <For each={props.alternatif}>
      {(satu) => (
        <dd>
          <b>{nama(satu)}</b> ({kataBila(satu)}){satu.catatan === undefined ? "" : `. ${aturan(satu.catatan)}`}
          <SumberSyarat sumber={satu.sumber} keyakinan={satu.keyakinan} />
        </dd>
      )}
    </For>
  );
};
