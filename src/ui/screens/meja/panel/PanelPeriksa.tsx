/** Step 2: approve, defer or reject, for one service or for all that wait. One deferred service never holds the others. */
import Clock from "lucide-solid/icons/clock";
import OctagonX from "lucide-solid/icons/octagon-x";
import Stamp from "lucide-solid/icons/stamp";
import { createEffect, createMemo, createSignal, For, Match, onCleanup, Show, Switch } from "solid-js";
import type { PeristiwaOf } from "../../../../domain/permohonan/peristiwa.ts";
import { Button } from "../../../parts/Button.tsx";
import { Mark } from "../../../parts/Mark.tsx";
import { useText } from "../../../text/bahasa.tsx";
import { namaLayanan } from "../../../text/namaLayanan.ts";
import styles from "../susun.module.css";
import { FormTolak } from "./FormTolak.tsx";
import { FormTunda } from "./FormTunda.tsx";
import panel from "./panel.module.css";
import type { PanelProps } from "./panelProps.ts";

type Putusan = Omit<PeristiwaOf<"BerkasDiperiksa">, "type" | "layanan" | "detik">;

const setuju: Putusan = { putusan: "disetujui", kurang: [], pesan: "", alasan: "", dasarHukum: "" };

export const PanelPeriksa = (props: PanelProps) => {
  const t = useText();
  const [satu, setSatu] = createSignal<string>();
  const [mode, setMode] = createSignal<"putusan" | "tunda" | "tolak">("putusan");
  const menunggu = createMemo(() => props.tugas.filter((g) => g.keadaan === "kini").map((g) => g.sasaran));
  const ulang = createMemo(() => props.tugas.filter((g) => g.keadaan === "selesai").map((g) => g.sasaran));
  const calon = createMemo(() => (menunggu().length > 0 ? menunggu() : ulang()));
  const sasaran = createMemo(() => {
    const dipilih = satu();
    return dipilih !== undefined && calon().includes(dipilih) ? [dipilih] : calon();
  });
  const putuskan = async (isi: Putusan): Promise<void> => {
    const berhasil = await props.kerja.lakukan(
      sasaran().map((layanan) => (detik: number) => ({ type: "BerkasDiperiksa", layanan, ...isi, detik }) as const),
    );
    if (berhasil) {
      setMode("putusan");
      setSatu(undefined);
    }
  };
  createEffect(() =>
    props.onPintasan([
      { tuts: "s", cap: "S", kata: t("meja.tutsSetujui"), run: () => mode() === "putusan" && void putuskan(setuju) },
      { tuts: "t", cap: "T", kata: t("meja.tunda").toLowerCase(), run: () => setMode("tunda") },
      { tuts: "x", cap: "X", kata: t("meja.tolak").toLowerCase(), run: () => setMode("tolak") },
    ]),
  );
  onCleanup(() => props.onPintasan([]));
  return (
    <>
      <Show when={calon().length > 1}>
        <div role="group" aria-label={t("meja.untukLayanan")} class={styles.rapat}>
          <div class={panel.pilihan}>
            <button type="button" aria-pressed={sasaran().length > 1} onClick={() => setSatu(undefined)}>
              {t("meja.semuaN", { n: calon().length })}
            </button>
            <For each={calon()}>
              {(id) => (
                <button
                  type="button"
                  aria-pressed={sasaran().length === 1 && sasaran()[0] === id}
                  onClick={() => setSatu(id)}
                >
                  {namaLayanan(id)}
                </button>
              )}
            </For>
          </div>
          <Show when={sasaran().length === 1}>
            <small>{t("meja.lainJalanTerus")}</small>
          </Show>
        </div>
      </Show>
      <Show when={calon().length === 1 && props.p.urut.length > 1}>
        <Mark of="wait" small>
          {namaLayanan(calon()[0] ?? "")}
        </Mark>
      </Show>
      <Switch>
        <Match when={mode() === "putusan"}>
          <Button
            kind="primary"
            full
            icon={Stamp}
            keyHint="S"
            busy={props.kerja.sibuk()}
            onClick={() => void putuskan(setuju)}
          >
            {t("meja.setujui")}
          </Button>
          <div class={styles.dua}>
            <Button icon={Clock} keyHint="T" onClick={() => setMode("tunda")}>
              {t("meja.tunda")}
            </Button>
            <Button kind="stop" icon={OctagonX} keyHint="X" onClick={() => setMode("tolak")}>
              {t("meja.tolak")}
            </Button>
          </div>
          <p class={panel.bantu}>{t("meja.putusanBantu")}</p>
        </Match>
        <Match when={mode() === "tunda"}>
          <FormTunda
            berkas={props.berkas}
            p={props.p}
            layanan={sasaran()}
            sibuk={props.kerja.sibuk()}
            onKembali={() => setMode("putusan")}
            onTunda={(kurang, pesan) => void putuskan({ ...setuju, putusan: "ditunda", kurang: [...kurang], pesan })}
          />
        </Match>
        <Match when={mode() === "tolak"}>
          <FormTolak
            layanan={sasaran()}
            sibuk={props.kerja.sibuk()}
            onKembali={() => setMode("putusan")}
            onTunda={() => setMode("tunda")}
            onTolak={(alasan, dasarHukum) => void putuskan({ ...setuju, putusan: "ditolak", alasan, dasarHukum })}
          />
        </Match>
      </Switch>
    </>
  );
};
