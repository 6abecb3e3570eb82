/** Rules of the catalogue as lines of the settings ledger: what they ask or allow, when, from which source, yes or no. */
import { createUniqueId, For } from "solid-js";
import { semuaAturanKantor, type AturanKantor } from "../../../domain/layanan/aturanKantor.ts";
import { layananById } from "../../../domain/layanan/katalog.ts";
import type { SetelanKantor } from "../../../protocol/kantor.ts";
import { cx } from "../../parts/cx.ts";
import { useText } from "../../text/bahasa.tsx";
import { useAturan } from "../../text/useAturan.ts";
import choice from "../../parts/ChoiceField.module.css";
import { useKataOrang } from "../berkas/kataSyarat.ts";
import { useKataBila } from "../berkas/GantiSyarat.tsx";
import { namaDokumen } from "../berkas/namaSyarat.ts";
import { SumberSyarat } from "../berkas/SumberSyarat.tsx";
import { aturanBerlaku, bawaanKantor, ubahAturan } from "./aturanSetelan.ts";
import styles from "./BukuSetelan.module.css";

interface Props {
  readonly dasar: SetelanKantor;
  readonly draf: SetelanKantor;
  readonly mati: boolean;
  readonly onUbah: (setelan: SetelanKantor) => void;
}

const useKataAturan = (formSet: () => SetelanKantor["formSet"]) => {
  const t = useText();
  const aturan = useAturan();
  const kataOrang = useKataOrang();
  const kataBila = useKataBila();
  return {
    tanya: ({ layanan, syarat, alternatif }: AturanKantor): string => {
      const nama = layananById(layanan).namaPendek;
      const orang = (syarat.orang ?? []).map(kataOrang).join(", ");
      const dokumen = [namaDokumen(syarat.dokumen, formSet(), [layanan]), orang]
        .filter((kata) => kata !== "")
        .join(" ");
      if (alternatif === undefined) return t("katalog.aturanMinta", { layanan: nama, dokumen });
      const ganti =
        alternatif.dokumen === "tanpa_dokumen"
          ? t("katalog.gantiTanpa")
          : namaDokumen(alternatif.dokumen, formSet(), [layanan]);
      return t("katalog.aturanGanti", { layanan: nama, ganti, dokumen });
    },
    bila: ({ syarat, alternatif, jenis }: AturanKantor): string =>
      [
        ...(jenis === "lokal" ? [t("katalog.aturanLokal")] : []),
        ...(alternatif !== undefined ? [kataBila(alternatif)] : []),
        ...(alternatif === undefined && syarat.bila !== undefined ? [aturan(`kondisi.${syarat.bila}.alasan`)] : []),
      ].join("; "),
  };
};

const Satu = (props: Props & { readonly aturan: AturanKantor }) => {
  const t = useText();
  const kata = useKataAturan(() => props.draf.formSet);
  const id = createUniqueId();
  const nilai = () => aturanBerlaku(props.draf, props.aturan);
  const pilih = (ya: boolean) => props.onUbah(ubahAturan(props.draf, props.aturan, ya));
  return (
    <tr class={cx(aturanBerlaku(props.dasar, props.aturan) !== nilai() && styles.diubah)}>
      <th scope="row">
        <span id={id}>{kata.tanya(props.aturan)}</span>
        <small>{kata.bila(props.aturan)}</small>
        <SumberSyarat sumber={props.aturan.sumber} keyakinan={props.aturan.keyakinan} />
      </th>
      <td>
        <div class={cx(choice["choices"], styles.pilihan)} role="radiogroup" aria-labelledby={id}>
          <For each={[true, false]}>
            {(ya) => (
              <label class={cx(choice["choice"], nilai() === ya && choice["chosen"])}>
                <input
                  type="radio"
                  name={id}
                  checked={nilai() === ya}
                  disabled={props.mati}
                  onChange={() => pilih(ya)}
                />
                <span>{t(ya ? "umum.ya" : "umum.tidak")}</span>
              </label>
            )}
          </For>
        </div>
      </td>
      <td class={styles.bawaan} data-kata={t("admin.kolomBawaan")}>
        {t(bawaanKantor(props.draf, props.aturan) ? "umum.ya" : "umum.tidak")}
      </td>
    </tr>
  );
};

export const SemuaAturan = (props: Props) => (
  <For each={semuaAturanKantor}>{(aturan) => <Satu {...props} aturan={aturan} />}</For>
);
