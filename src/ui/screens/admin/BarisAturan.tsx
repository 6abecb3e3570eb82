/** Rules of the catalogue as lines of the settings ledger: what they ask or allow, when, from which source, yes or no. */
import { createUniqueId, For } from "solid-js";
import { semuaAturanKantor, type AturanKantor } from "../../../domain/layanan/aturanKantor.ts";
import { semuaAturanLayanan, type AturanLayanan } from "../../../domain/layanan/layananKantor.ts";
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
import { aturanBerlaku, bawaanKantor, ubahAturan, ubahAturanLayanan } from "./aturanSetelan.ts";
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

interface Pilihan {
  readonly tanya: string;
  readonly bila: string;
  readonly asal: Pick<AturanLayanan, "sumber" | "keyakinan">;
  /** Chosen now, in force before, and where the office says nothing. */
  readonly nilai: boolean;
  readonly dasar: boolean;
  readonly bawaan: boolean;
  readonly mati: boolean;
  readonly onPilih: (ya: boolean) => void;
}

const Baris = (props: Pilihan) => {
  const t = useText();
  const id = createUniqueId();
  return (
    <tr class={cx(props.dasar !== props.nilai && styles.diubah)}>
      <th scope="row">
        <span id={id}>{props.tanya}</span>
        <small>{props.bila}</small>
        <SumberSyarat sumber={props.asal.sumber} keyakinan={props.asal.keyakinan} />
      </th>
      <td>
        <div class={cx(choice["choices"], styles.pilihan)} role="radiogroup" aria-labelledby={id}>
          <For each={[true, false]}>
            {(ya) => (
              <label class={cx(choice["choice"], props.nilai === ya && choice["chosen"])}>
                <input
                  type="radio"
                  name={id}
                  checked={props.nilai === ya}
                  disabled={props.mati}
                  onChange={() => props.onPilih(ya)}
                />
                <span>{t(ya ? "umum.ya" : "umum.tidak")}</span>
              </label>
            )}
          </For>
        </div>
      </td>
      <td class={styles.bawaan} data-kata={t("admin.kolomBawaan")}>
        {t(props.bawaan ? "umum.ya" : "umum.tidak")}
      </td>
    </tr>
  );
};

/** A service that the office offers or not, a time limit that it holds up or not. */
const kunciTanya = { layanan: "katalog.aturanLayanan", batas_lapor: "katalog.aturanBatas" } as const;

export const SemuaAturan = (props: Props) => {
  const t = useText();
  const kata = useKataAturan(() => props.draf.formSet);
  return (
    <>
      <For each={semuaAturanKantor}>
        {(aturan) => (
          <Baris
            tanya={kata.tanya(aturan)}
            bila={kata.bila(aturan)}
            asal={aturan}
            nilai={aturanBerlaku(props.draf, aturan)}
            dasar={aturanBerlaku(props.dasar, aturan)}
            bawaan={bawaanKantor(props.draf, aturan)}
            mati={props.mati}
            onPilih={(ya) => props.onUbah(ubahAturan(props.draf, aturan, ya))}
          />
        )}
      </For>
      <For each={semuaAturanLayanan}>
        {(aturan) => (
          <Baris
            tanya={t(kunciTanya[aturan.jenis], {
              layanan: layananById(aturan.layanan).namaPendek,
              n: layananById(aturan.layanan).batasLapor?.hari ?? "",
            })}
            bila={aturan.jenis === "layanan" ? t("katalog.aturanLayananLanjut") : ""}
            asal={aturan}
            nilai={props.draf.aturan[aturan.kunci] ?? true}
            dasar={props.dasar.aturan[aturan.kunci] ?? true}
            bawaan={true}
            mati={props.mati}
            onPilih={(ya) => props.onUbah(ubahAturanLayanan(props.draf, aturan, ya))}
          />
        )}
      </For>
    </>
  );
};
