/** The questions that decide which requirements apply. Rare cases wait behind "Keadaan lain". */
import { createMemo, createSignal, For, Show } from "solid-js";
import type { KelengkapanMasukan } from "../../../domain/layanan/kelengkapan.ts";
import { Button } from "../../parts/Button.tsx";
import { ChoiceField } from "../../parts/ChoiceField.tsx";
import { Sheet } from "../../parts/Sheet.tsx";
import { useText } from "../../text/bahasa.tsx";
import { daftarPertanyaan, type PertanyaanTerjawab } from "./daftarPertanyaan.ts";
import { useAturan } from "../../text/useAturan.ts";
import styles from "./PertanyaanBerkas.module.css";

interface Props {
  readonly masukan: KelengkapanMasukan;
  readonly onJawab: (jawaban: Readonly<Record<string, boolean>>) => void;
}

const Satu = (props: { readonly tanya: PertanyaanTerjawab | undefined; readonly onJawab: Props["onJawab"] }) => {
  const t = useText();
  const aturan = useAturan();
  const nilai = () => (props.tanya?.jawaban === undefined ? undefined : props.tanya.jawaban ? "ya" : "tidak");
  return (
    <Show when={props.tanya}>
      {(tanya) => (
        <Sheet padded>
          <ChoiceField
            label={aturan(tanya().teks)}
            value={nilai()}
            options={[
              { value: "ya", label: t("umum.ya") },
              { value: "tidak", label: t("umum.tidak") },
            ]}
            onCommit={(jawab) => props.onJawab({ [tanya().kondisi]: jawab === "ya" })}
          />
        </Sheet>
      )}
    </Show>
  );
};

export const PertanyaanBerkas = (props: Props) => {
  const t = useText();
  const [luas, setLuas] = createSignal(false);
  const semua = createMemo(() => daftarPertanyaan(props.masukan));
  const terlihat = ({ tingkat, jawaban }: PertanyaanTerjawab): boolean =>
    tingkat !== "jarang" || jawaban === true || luas();
  /** Ids, not objects: a row keeps its focus when another answer changes. */
  const ids = createMemo(
    () =>
      semua()
        .filter(terlihat)
        .map(({ kondisi }) => kondisi),
    [],
    {
      equals: (a, b) => a.join() === b.join(),
    },
  );
  const adaLain = () => semua().some((satu) => !terlihat(satu));
  return (
    <section class={styles.tanya} aria-label={t("berkas.pertanyaan")}>
      <For each={ids()}>
        {(id) => <Satu tanya={semua().find(({ kondisi }) => kondisi === id)} onJawab={(isi) => props.onJawab(isi)} />}
      </For>
      <Show when={adaLain()}>
        <Button kind="text" onClick={() => setLuas(true)}>
          {t("berkas.keadaanLain")}
        </Button>
      </Show>
    </section>
  );
};
