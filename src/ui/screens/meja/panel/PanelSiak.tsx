/** Step 3 from the file: which services wait for SIAK, and the way to the copying screen. */
import { useNavigate } from "@solidjs/router";
import { createEffect, For, onCleanup, Show } from "solid-js";
import { Button } from "../../../parts/Button.tsx";
import { Mark } from "../../../parts/Mark.tsx";
import { useText } from "../../../text/bahasa.tsx";
import { useKataWaktu } from "../kataKerja.ts";
import { namaLayanan } from "../../../text/namaLayanan.ts";
import { kataKendala } from "../kataKendala.ts";
import type { PanelProps } from "./panelProps.ts";

export const PanelSiak = (props: PanelProps) => {
  const t = useText();
  const navigate = useNavigate();
  const waktu = useKataWaktu();
  const buka = () => navigate(`/meja/siak/${props.p.app}`);
  createEffect(() => props.onPintasan([{ tuts: "i", cap: "I", kata: t("meja.mapSiak").toLowerCase(), run: buka }]));
  onCleanup(() => props.onPintasan([]));
  return (
    <>
      <For each={props.tugas}>
        {(g) => (
          <div>
            <Mark of="wait">{namaLayanan(g.sasaran)}</Mark>
            <Show when={props.p.layanan[g.sasaran]?.kendala}>
              {(k) => (
                <p class="muted">
                  {t("meja.kendalaTercatat", { kapan: waktu.jam(k().jejak.at), apa: kataKendala(t, k().sebab) })}
                </p>
              )}
            </Show>
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
      <Button kind="primary" full keyHint="I" onClick={buka}>
        {t("meja.keSiak")}
      </Button>
    </>
  );
};
