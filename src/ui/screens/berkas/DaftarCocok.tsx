/** What already matches: as worth knowing as what does not. Folded away while there is something to settle. */
import Check from "lucide-solid/icons/check";
import { createSignal, createUniqueId, For, Show } from "solid-js";
import { kunciOrang, isOrang } from "../../../domain/layanan/isian.ts";
import { kelompokPath, kolomByPath } from "../../../domain/layanan/formulir/kolomByPath.ts";
import type { Cocok } from "../../../domain/praperiksa/temuanCocok.ts";
import { Ikon } from "../../parts/Ikon.tsx";
import { Mark } from "../../parts/Mark.tsx";
import { useText } from "../../text/bahasa.tsx";
import { useAturan } from "../../text/useAturan.ts";
import { useKataSyarat } from "./kataSyarat.ts";
import type { LayarBerkas } from "./layarBerkas.ts";
import styles from "./DaftarCocok.module.css";

export const DaftarCocok = (props: { readonly layar: LayarBerkas; readonly cocok: readonly Cocok[] }) => {
  const t = useText();
  const aturan = useAturan();
  const kata = useKataSyarat(() => props.layar.setelan().formSet);
  const id = createUniqueId();
  const [buka, setBuka] = createSignal(true);
  const namaSumber = (sumber: string): string => {
    const syarat = props.layar.syarat().find((satu) => satu.id === sumber);
    return sumber === "formulir" ? aturan("sumber.formulir") : syarat ? kata.pendek(syarat) : sumber;
  };
  const jenis = () => props.cocok.filter((satu) => satu.jenis === "jenis");
  const nilai = () => props.cocok.filter((satu) => satu.jenis === "nilai");
  const label = (path: string): string => {
    const kelompok = kelompokPath(path);
    const kolom = aturan(kolomByPath(path)?.label ?? path);
    return isOrang(kelompok) ? `${kolom} ${aturan(kunciOrang(kelompok))}` : kolom;
  };
  return (
    <Show when={props.cocok.length > 0}>
      <section class={styles.cocok} aria-label={t("berkas.sudahCocok", { n: props.cocok.length })}>
        <button
          type="button"
          class={styles.kepala}
          aria-expanded={buka()}
          aria-controls={id}
          onClick={() => setBuka(!buka())}
        >
          <Mark of="ok">{t("berkas.sudahCocok", { n: props.cocok.length })}</Mark>
          <span class="muted">{buka() ? t("berkas.sembunyikan") : t("berkas.tampilkan")}</span>
        </button>
        <dl id={id} hidden={!buka()}>
          <Show when={jenis().length > 0}>
            <div>
              <dt>
                <Ikon of={Check} /> {t("berkas.jenisSesuai")}
              </dt>
              <dd>
                {jenis()
                  .map(({ tentang }) => namaSumber(tentang))
                  .join(", ")}
              </dd>
            </div>
          </Show>
          <For each={nilai()}>
            {(satu) => (
              <div>
                <dt>
                  <Ikon of={Check} /> {label(satu.tentang)}
                </dt>
                <dd>{satu.sumber.map(namaSumber).join(" = ")}</dd>
              </div>
            )}
          </For>
        </dl>
      </section>
    </Show>
  );
};
