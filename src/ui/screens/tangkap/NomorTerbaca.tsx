/** What was read of the page just taken: its number, and whether the form says the same. Mock-up 06. */
import CircleCheck from "lucide-solid/icons/circle-check";
import ScanText from "lucide-solid/icons/scan-text";
import TriangleAlert from "lucide-solid/icons/triangle-alert";
import { createMemo, Show } from "solid-js";
import type { FieldBaca } from "../../../domain/praperiksa/bacaan.ts";
import { dokumenDiSlot } from "../../../domain/permohonan/permohonan.ts";
import { Ikon } from "../../parts/Ikon.tsx";
import { NikText } from "../../parts/NikText.tsx";
import { useText } from "../../text/bahasa.tsx";
import type { LayarBerkas } from "../berkas/layarBerkas.ts";
import styles from "./NomorTerbaca.module.css";

interface Terbaca {
  readonly judul: "tangkap.nikTerbaca" | "tangkap.noKkTerbaca";
  readonly field: FieldBaca;
}

/** The form's own numbers of this kind: any person's NIK, or the family card's number. */
const isDiFormulir = (isian: Readonly<Record<string, string>>, { judul, field }: Terbaca): boolean | undefined => {
  const akhir = judul === "tangkap.nikTerbaca" ? ".nik" : ".noKk";
  const semua = Object.entries(isian).flatMap(([kolom, nilai]) => (kolom.endsWith(akhir) && nilai ? [nilai] : []));
  return semua.length === 0 ? undefined : semua.includes(field.value);
};

export const NomorTerbaca = (props: { readonly layar: LayarBerkas; readonly slot: string }) => {
  const t = useText();
  const terbaca = createMemo((): Terbaca | undefined => {
    const p = props.layar.state();
    const fields = (p && dokumenDiSlot(p, props.slot)?.bacaan.at(-1)?.fields) ?? {};
    if (fields.no_kk) return { judul: "tangkap.noKkTerbaca", field: fields.no_kk };
    return fields.nik && { judul: "tangkap.nikTerbaca", field: fields.nik };
  });
  const kata = (satu: Terbaca) => {
    if (satu.field.state !== "pasti") return "tangkap.perluDicek" as const;
    const sama = isDiFormulir(props.layar.isian(), satu);
    return sama === undefined
      ? undefined
      : sama
        ? ("tangkap.samaFormulir" as const)
        : ("tangkap.bedaFormulir" as const);
  };
  return (
    <div role="status" aria-live="polite">
      <Show when={terbaca()}>
        {(satu) => (
          <div class={styles.nomor}>
            <Ikon of={ScanText} size="l" />
            <span class={styles.isi}>
              <small>{t(satu().judul)}</small>
              <b>
                <NikText of={satu().field.value} />
              </b>
            </span>
            <Show when={kata(satu())}>
              {(kunci) => (
                <span class={styles.cocok} data-baik={kunci() === "tangkap.samaFormulir" ? "" : undefined}>
                  <Ikon of={kunci() === "tangkap.samaFormulir" ? CircleCheck : TriangleAlert} />
                  {t(kunci())}
                </span>
              )}
            </Show>
          </div>
        )}
      </Show>
    </div>
  );
};
