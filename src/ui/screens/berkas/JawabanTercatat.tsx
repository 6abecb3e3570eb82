/** Answers as short lines; one of them opens in its place to be corrected. */
import { createMemo, createSignal, For, Show } from "solid-js";
import type { Jawaban } from "../../../domain/layanan/isian.ts";
import type { KondisiId } from "../../../domain/layanan/kondisi.ts";
import { Button } from "../../parts/Button.tsx";
import { ChoiceField } from "../../parts/ChoiceField.tsx";
import { useText } from "../../text/bahasa.tsx";
import { useAturan } from "../../text/useAturan.ts";
import type { PertanyaanTerjawab } from "./daftarPertanyaan.ts";
import styles from "./PertanyaanBerkas.module.css";

interface Props {
  readonly semua: readonly PertanyaanTerjawab[];
  readonly onJawab: (jawaban: Jawaban) => void;
}

interface SatuProps {
  readonly tanya: PertanyaanTerjawab;
  readonly diubah: boolean;
  readonly onUbah: (element: HTMLLIElement) => void;
  readonly onJawab: (nilai: string) => void;
}

const Satu = (props: SatuProps) => {
  const t = useText();
  const aturan = useAturan();
  let baris!: HTMLLIElement;
  return (
    <li ref={(element) => (baris = element)} class={styles.terjawab}>
      <Show
        when={props.diubah}
        fallback={
          <>
            <span>
              {aturan(props.tanya.teks)} <b>{t(props.tanya.jawaban ? "umum.ya" : "umum.tidak")}</b>
            </span>
            <Button kind="text" size="small" onClick={() => props.onUbah(baris)}>
              <span aria-hidden="true">{t("umum.ubah")}</span>
              <span class="vh">
                {t("lapangan.tanyaUbah")}: {aturan(props.tanya.teks)}
              </span>
            </Button>
          </>
        }
      >
        <ChoiceField
          label={aturan(props.tanya.teks)}
          value={props.tanya.jawaban ? "ya" : "tidak"}
          options={[
            { value: "ya", label: t("umum.ya") },
            { value: "tidak", label: t("umum.tidak") },
          ]}
          onCommit={(nilai) => props.onJawab(nilai)}
        />
      </Show>
    </li>
  );
};

export const JawabanTercatat = (props: Props) => {
  const [diubah, setDiubah] = createSignal<KondisiId>();
  const terjawab = createMemo(() => props.semua.filter(({ jawaban }) => jawaban !== undefined));
  /** Ids, not objects: a line keeps its focus when another answer changes. */
  const ids = createMemo(() => terjawab().map(({ kondisi }) => kondisi), [], {
    equals: (a, b) => a.join() === b.join(),
  });
  const buka = (id: KondisiId, baris: HTMLLIElement) => {
    setDiubah(id);
    queueMicrotask(() => baris.querySelector<HTMLInputElement>("input:checked")?.focus());
  };
  return (
    <Show when={ids().length > 0}>
      <ul class={styles.daftar}>
        <For each={ids()}>
          {(id) => (
            <Show when={terjawab().find(({ kondisi }) => kondisi === id)}>
              {(tanya) => (
                <Satu
                  tanya={tanya()}
                  diubah={diubah() === id}
                  onUbah={(baris) => buka(id, baris)}
                  onJawab={(nilai) => {
                    setDiubah(undefined);
                    props.onJawab({ [id]: nilai === "ya" });
                  }}
                />
              )}
            </Show>
          )}
        </For>
      </ul>
    </Show>
  );
};
