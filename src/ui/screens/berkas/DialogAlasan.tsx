/** A dialog for an act that needs a reason, and perhaps a choice of several things that it is done on. */
import { createEffect, createSignal, For, on, Show, type JSX } from "solid-js";
import { Button } from "../../parts/Button.tsx";
import { CheckRow } from "../../parts/CheckRow.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { Note } from "../../parts/Note.tsx";
import { TextAreaField } from "../../parts/TextAreaField.tsx";
import { useText } from "../../text/bahasa.tsx";
import type { AksiBerkas } from "./aksiBerkas.ts";

interface Pilihan {
  readonly id: string;
  readonly label: string;
}

interface Props {
  readonly open: boolean;
  readonly title: string;
  readonly jelas: string;
  readonly tombol: string;
  readonly berat?: boolean;
  readonly aksi: AksiBerkas;
  /** What it may be done on; all are chosen at first, unless `kosong`. */
  readonly pilihan?: readonly Pilihan[] | undefined;
  readonly judulPilihan?: string | undefined;
  readonly kosong?: boolean;
  /** Name of what must be chosen, and whether a reason is asked. */
  readonly perlu?: string | undefined;
  readonly tanpaAlasan?: boolean;
  /** What else lacks, by the caller's own fields. */
  readonly kurang?: string | undefined;
  readonly children?: JSX.Element;
  readonly onTutup: () => void;
  readonly onLakukan: (alasan: string, dipilih: readonly string[]) => void;
}

export const DialogAlasan = (props: Props) => {
  const t = useText();
  const [alasan, setAlasan] = createSignal("");
  const [dipilih, setDipilih] = createSignal<readonly string[]>([]);
  createEffect(
    on(
      () => props.open,
      (buka) => {
        setAlasan("");
        if (buka) setDipilih(props.kosong ? [] : (props.pilihan ?? []).map(({ id }) => id));
      },
    ),
  );
  const kurang = () => {
    if (props.kurang !== undefined) return props.kurang;
    if (props.pilihan && dipilih().length === 0) return props.perlu ?? t("ujung.perluLayanan");
    return !props.tanpaAlasan && alasan().trim() === "" ? t("ujung.perluAlasan") : undefined;
  };
  const ubah = (id: string, ya: boolean) =>
    setDipilih([...dipilih().filter((satu) => satu !== id), ...(ya ? [id] : [])]);
  return (
    <Dialog
      open={props.open}
      title={props.title}
      onClose={() => props.onTutup()}
      actions={
        <>
          <Button onClick={() => props.onTutup()}>{t("ujung.batalkan")}</Button>
          <Button
            kind={props.berat ? "stop" : "primary"}
            busy={props.aksi.sibuk()}
            missing={kurang()}
            onClick={() => props.onLakukan(alasan().trim(), dipilih())}
          >
            {props.tombol}
          </Button>
        </>
      }
    >
      <Show when={props.jelas}>
        <p>{props.jelas}</p>
      </Show>
      <Show when={props.pilihan?.length}>
        <fieldset style={{ border: 0, padding: 0, margin: 0 }}>
          <legend>
            <b>{props.judulPilihan}</b>
          </legend>
          <For each={props.pilihan}>
            {({ id, label }) => (
              <CheckRow label={label} checked={dipilih().includes(id)} onCommit={(ya) => ubah(id, ya)} />
            )}
          </For>
        </fieldset>
      </Show>
      {props.children}
      <Show when={!props.tanpaAlasan}>
        <TextAreaField
          label={t("ujung.alasan")}
          required
          rows={2}
          maxLength={400}
          value={alasan()}
          onInput={setAlasan}
        />
      </Show>
      <Show when={props.aksi.galat()}>{(kata) => <Note of="stop" role="alert" title={kata()} tight />}</Show>
    </Dialog>
  );
};
