/**
 * One question at a time, large, with its place among them; one that nobody can answer yet is put off to the end. The next one
 * takes the focus, so that keyboard and screen reader go on by themselves.
 */
import { createEffect, createMemo, createSignal, on, onMount, Show, type JSX } from "solid-js";
import type { Jawaban } from "../../../domain/layanan/isian.ts";
import type { KondisiId } from "../../../domain/layanan/kondisi.ts";
import { Button } from "../../parts/Button.tsx";
import { ChoiceField } from "../../parts/ChoiceField.tsx";
import { Sheet } from "../../parts/Sheet.tsx";
import { useText } from "../../text/bahasa.tsx";
import { useAturan } from "../../text/useAturan.ts";
import type { PertanyaanTerjawab } from "./daftarPertanyaan.ts";
import styles from "./PertanyaanBerkas.module.css";

interface Props {
  /** All questions of this turn, answered ones too: they count in "2 dari 4". */
  readonly semua: readonly PertanyaanTerjawab[];
  readonly onJawab: (jawaban: Jawaban) => void;
  /** In place of a question when none is open. */
  readonly selesai?: JSX.Element;
  /** Somebody just asked for these questions: the first takes the focus. */
  readonly fokus?: boolean;
}

export const GiliranTanya = (props: Props) => {
  const t = useText();
  const aturan = useAturan();
  const [nanti, setNanti] = createSignal<readonly KondisiId[]>([]);
  const terbuka = createMemo(() => props.semua.filter(({ jawaban }) => jawaban === undefined));
  const kini = createMemo(() => terbuka().find(({ kondisi }) => !nanti().includes(kondisi)) ?? terbuka()[0]);
  /** The id, not the object: the radios keep their focus while another answer arrives. */
  const idKini = createMemo(() => kini()?.kondisi);
  let wadah: HTMLDivElement | undefined;
  const adaFokus = () => wadah?.contains(document.activeElement) === true;
  const fokuskan = () =>
    queueMicrotask(() => {
      (wadah?.querySelector("input") ?? wadah)?.focus({ preventScroll: true });
      wadah?.scrollIntoView({ block: "nearest" });
    });
  onMount(() => props.fokus && fokuskan());
  let diikuti = false;
  createEffect(
    on(
      idKini,
      () => {
        if (diikuti) fokuskan();
        diikuti = false;
      },
      { defer: true },
    ),
  );
  const jawab = (nilai: string) => {
    const id = idKini();
    if (id === undefined) return;
    diikuti = adaFokus();
    props.onJawab({ [id]: nilai === "ya" });
  };
  const lewati = () => {
    const id = idKini();
    if (id === undefined) return;
    // Once round, the first one that was put off comes again.
    const semua = [...nanti().filter((satu) => satu !== id), id];
    diikuti = true;
    setNanti(terbuka().every(({ kondisi }) => semua.includes(kondisi)) ? [id] : semua);
  };
  return (
    <div ref={(element) => (wadah = element)} class={styles.giliran} tabindex="-1">
      <Show when={idKini()} keyed fallback={props.selesai}>
        {(_id) => (
          <Sheet padded>
            <div class={styles.kepala}>
              <small>
                {t("lapangan.tanyaKe", {
                  n: props.semua.length - terbuka().length + 1,
                  total: props.semua.length,
                })}
              </small>
              <Show when={terbuka().length > 1}>
                <Button kind="text" size="small" onClick={lewati}>
                  {t("lengkap.tanyaLewati")}
                </Button>
              </Show>
            </div>
            <ChoiceField
              label={aturan(kini()?.teks ?? "")}
              value={undefined}
              options={[
                { value: "ya", label: t("umum.ya") },
                { value: "tidak", label: t("umum.tidak") },
              ]}
              onCommit={jawab}
            />
          </Sheet>
        )}
      </Show>
    </div>
  );
};
