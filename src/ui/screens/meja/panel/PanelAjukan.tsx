/** Step 8, submission: this file's finished services go to the verifiers in a named batch. */
import Send from "lucide-solid/icons/send";
import { createEffect, createSignal, For, onCleanup, Show } from "solid-js";
import { Button } from "../../../parts/Button.tsx";
import { Mark } from "../../../parts/Mark.tsx";
import { TextField } from "../../../parts/TextField.tsx";
import { useText } from "../../../text/bahasa.tsx";
import { namaKelompok } from "../kelompok.ts";
import { namaLayanan } from "../../../text/namaLayanan.ts";
import type { PanelProps } from "./panelProps.ts";

export const PanelAjukan = (props: PanelProps) => {
  const t = useText();
  const [sendiri, setSendiri] = createSignal<string>();
  const kelompok = () => sendiri() ?? namaKelompok(props.berkas.jemput.jam());
  const ajukan = () =>
    void props.kerja.lakukan(
      props.tugas.map(
        (g) => (detik: number) =>
          ({ type: "TteDiajukan", layanan: g.sasaran, kelompok: kelompok().trim(), detik }) as const,
      ),
    );
  createEffect(() =>
    props.onPintasan([{ tuts: "a", cap: "A", kata: t("meja.ajukanJudul").toLowerCase(), run: ajukan }]),
  );
  onCleanup(() => props.onPintasan([]));
  return (
    <>
      <For each={props.tugas}>
        {(g) => (
          <div>
            <Mark of="ok">{namaLayanan(g.sasaran)}</Mark>
            <Show when={props.p.layanan[g.sasaran]?.alasan}>
              {(alasan) => (
                <p>
                  <Mark of="care" small>
                    {t("meja.dikembalikan")}: {alasan()}
                  </Mark>
                </p>
              )}
            </Show>
          </div>
        )}
      </For>
      <TextField
        label={t("meja.kelompok")}
        hint={t("meja.kelompokBantu")}
        value={kelompok()}
        onInput={setSendiri}
        maxLength={60}
      />
      <Button
        kind="primary"
        full
        icon={Send}
        keyHint="A"
        busy={props.kerja.sibuk()}
        missing={kelompok().trim() === "" ? t("meja.kelompok") : undefined}
        onClick={ajukan}
      >
        {t("meja.ajukanN", { n: props.tugas.length })}
      </Button>
    </>
  );
};
