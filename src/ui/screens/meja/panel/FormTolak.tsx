/** Rejection: reason and legal basis are both required. What is only incomplete is deferred, and the form says so. */
import OctagonX from "lucide-solid/icons/octagon-x";
import { createMemo, createSignal, Show } from "solid-js";
import { cariLayanan } from "../../../../domain/layanan/katalog.ts";
import { Button } from "../../../parts/Button.tsx";
import { Note } from "../../../parts/Note.tsx";
import { SelectField } from "../../../parts/SelectField.tsx";
import { TextAreaField } from "../../../parts/TextAreaField.tsx";
import { TextField } from "../../../parts/TextField.tsx";
import { useText } from "../../../text/bahasa.tsx";
import { mejaId } from "../../../text/meja.id.ts";
import panel from "./panel.module.css";

interface Props {
  readonly layanan: readonly string[];
  readonly sibuk: boolean;
  readonly onTolak: (alasan: string, dasarHukum: string) => void;
  readonly onKembali: () => void;
  readonly onTunda: () => void;
}

const ALASAN = [
  "bukan_kewenangan",
  "tidak_memenuhi",
  "dokumen_tidak_sah",
  "sudah_tercatat",
  "dibatalkan",
  "lain",
] as const;
type Alasan = (typeof ALASAN)[number];
const LAIN = "*";

/** What is recorded is Indonesian, in whatever language the screen is: the citizen reads it. */
const kalimatAlasan = (alasan: Alasan, rinci: string): string =>
  alasan === "lain" ? rinci.trim() : [mejaId[`alasan_${alasan}`], rinci.trim()].filter(Boolean).join(". ");

export const FormTolak = (props: Props) => {
  const t = useText();
  const [alasan, setAlasan] = createSignal<Alasan>();
  const [rinci, setRinci] = createSignal("");
  const [dasar, setDasar] = createSignal<string>();
  const [dasarLain, setDasarLain] = createSignal("");
  const pilihanDasar = createMemo(() => [
    ...[...new Set(props.layanan.flatMap((id) => cariLayanan(id)?.dasarHukum ?? []))].map((d) => ({
      value: d,
      label: d,
    })),
    { value: LAIN, label: t("meja.dasarPilihanLain") },
  ]);
  const isiDasar = () => (dasar() === LAIN ? dasarLain().trim() : (dasar() ?? ""));
  const isiAlasan = () => {
    const a = alasan();
    return a === undefined ? "" : kalimatAlasan(a, rinci());
  };
  const kurang = () => {
    const apa = [
      ...(isiAlasan() === "" ? [t("meja.isi_alasan")] : []),
      ...(isiDasar() === "" ? [t("meja.isi_dasarHukum")] : []),
    ];
    return apa.length === 0 ? undefined : apa.join(", ");
  };
  return (
    <div class={panel.penuh} data-penuh="">
      <Note of="stop" tight title={t("meja.tolakMenutup")}>
        <p>{t("meja.tolakMenutupJelas")}</p>
      </Note>
      <SelectField
        label={t("meja.alasanTolak")}
        required
        value={alasan()}
        options={ALASAN.map((a) => ({ value: a, label: t(`meja.alasan_${a}`) }))}
        onCommit={setAlasan}
      />
      <TextAreaField
        label={t("meja.alasanRinci")}
        required={alasan() === "lain"}
        value={rinci()}
        onInput={setRinci}
        rows={2}
        maxLength={320}
      />
      <SelectField
        label={t("meja.dasarHukum")}
        required
        value={dasar()}
        options={pilihanDasar()}
        onCommit={(baru) => setDasar(baru)}
      />
      <Show when={dasar() === LAIN}>
        <TextField label={t("meja.dasarLain")} required value={dasarLain()} onInput={setDasarLain} maxLength={200} />
      </Show>
      <Button
        kind="stop"
        full
        icon={OctagonX}
        busy={props.sibuk}
        missing={kurang()}
        onClick={() => props.onTolak(isiAlasan(), isiDasar())}
      >
        {t("meja.tolakBerkas")}
      </Button>
      <Button full onClick={() => props.onTunda()}>
        {t("meja.kembaliTunda")}
      </Button>
      <Button size="small" kind="text" onClick={() => props.onKembali()}>
        {t("meja.kembaliPutusan")}
      </Button>
    </div>
  );
};
