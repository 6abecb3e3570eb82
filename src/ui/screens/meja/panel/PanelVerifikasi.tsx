/** Step 8, verification of one file by Es. IV or Es. III; or back to the operator with a reason. */
import Stamp from "lucide-solid/icons/stamp";
import Undo from "lucide-solid/icons/undo-2";
import { createEffect, createSignal, For, onCleanup, Show } from "solid-js";
import { Button } from "../../../parts/Button.tsx";
import { Mark } from "../../../parts/Mark.tsx";
import { Note } from "../../../parts/Note.tsx";
import { TextAreaField } from "../../../parts/TextAreaField.tsx";
import { useText } from "../../../text/bahasa.tsx";
import { namaLayanan } from "../../../text/namaLayanan.ts";
import type { PanelProps } from "./panelProps.ts";

export const PanelVerifikasi = (props: PanelProps) => {
  const t = useText();
  const [balik, setBalik] = createSignal(false);
  const [alasan, setAlasan] = createSignal("");
  const paraf = () =>
    void props.kerja.lakukan(
      props.tugas.map(
        (g) => (detik: number) =>
          ({
            type: "Diverifikasi",
            layanan: g.sasaran,
            jenjang: g.jenis === "verifikasi_iv" ? "iv" : "iii",
            detik,
          }) as const,
      ),
    );
  const kembalikan = () =>
    void props.kerja.lakukan(
      props.tugas.map(
        (g) => (detik: number) =>
          ({ type: "DikembalikanVerifikator", layanan: g.sasaran, alasan: alasan().trim(), detik }) as const,
      ),
    );
  createEffect(() =>
    props.onPintasan([
      { tuts: "s", cap: "S", kata: t("meja.parafIni").toLowerCase(), run: paraf },
      { tuts: "k", cap: "K", kata: t("meja.tutsKembalikan"), run: () => setBalik(true) },
    ]),
  );
  onCleanup(() => props.onPintasan([]));
  return (
    <>
      <For each={props.tugas}>{(g) => <Mark of="wait">{namaLayanan(g.sasaran)}</Mark>}</For>
      <Note of="wait" tight>
        <p>{t("meja.diSiak")}</p>
      </Note>
      <Show
        when={balik()}
        fallback={
          <>
            <Button kind="primary" full icon={Stamp} keyHint="S" busy={props.kerja.sibuk()} onClick={paraf}>
              {t("meja.parafIni")}
            </Button>
            <Button full icon={Undo} keyHint="K" onClick={() => setBalik(true)}>
              {t("meja.kembalikan")}
            </Button>
          </>
        }
      >
        <TextAreaField
          label={t("meja.kembalikanAlasan")}
          required
          value={alasan()}
          onInput={setAlasan}
          rows={2}
          maxLength={400}
        />
        <Button
          kind="primary"
          full
          icon={Undo}
          busy={props.kerja.sibuk()}
          missing={alasan().trim() === "" ? t("meja.isi_alasan") : undefined}
          onClick={kembalikan}
        >
          {t("meja.kembalikan")}
        </Button>
        <Button size="small" kind="text" onClick={() => setBalik(false)}>
          {t("umum.batal")}
        </Button>
      </Show>
    </>
  );
};
