/** Deferral: what is missing, as a list of documents, and the words that the citizen reads. Goes back to the tablet. */
import Clock from "lucide-solid/icons/clock";
import { createMemo, createSignal, For } from "solid-js";
import type { Permohonan } from "../../../../domain/permohonan/permohonan.ts";
import { Button } from "../../../parts/Button.tsx";
import { CheckRow } from "../../../parts/CheckRow.tsx";
import { TextAreaField } from "../../../parts/TextAreaField.tsx";
import { useText } from "../../../text/bahasa.tsx";
import type { BerkasMeja } from "../berkasMeja.ts";
import { useKataAsal } from "../kataKerja.ts";
import { useNamaSlot } from "../kataSlot.ts";
import panel from "./panel.module.css";
import { pesanTunda, slotTunda } from "./usulTunda.ts";

interface Props {
  readonly berkas: BerkasMeja;
  readonly p: Permohonan;
  readonly layanan: readonly string[];
  readonly sibuk: boolean;
  readonly onTunda: (kurang: readonly string[], pesan: string) => void;
  readonly onKembali: () => void;
}

const KATA = { belum: "meja.slotBelum", temuan: "meja.slotTemuan", ada: "meja.slotAda" } as const;

export const FormTunda = (props: Props) => {
  const t = useText();
  const namaSlot = useNamaSlot(() => props.p);
  const kataAsal = useKataAsal();
  const slot = createMemo(() => slotTunda(props.p, props.berkas.syarat(), props.berkas.temuan(), props.layanan));
  // The officer's own ticks and words win over what is proposed.
  const [centang, setCentang] = createSignal<Readonly<Record<string, boolean>>>({});
  const [pesanSendiri, setPesan] = createSignal<string>();
  const dipilih = createMemo(() => slot().filter((s) => centang()[s.slot] ?? s.keadaan !== "ada"));
  const pesan = () => pesanSendiri() ?? pesanTunda(dipilih().map((s) => namaSlot(s.slot)));
  const kurang = () =>
    dipilih().length === 0 && (pesanSendiri() ?? "").trim() === "" ? t("meja.isi_kurang") : undefined;
  return (
    <div class={panel.penuh} data-penuh="">
      <h3>{t("meja.apaKurang")}</h3>
      <div class={panel.ceklis}>
        <For each={slot()}>
          {(s) => (
            <CheckRow
              label={namaSlot(s.slot)}
              note={t(KATA[s.keadaan])}
              checked={centang()[s.slot] ?? s.keadaan !== "ada"}
              onCommit={(baru) => setCentang({ ...centang(), [s.slot]: baru })}
            />
          )}
        </For>
      </div>
      <TextAreaField label={t("meja.pesanPemohon")} value={pesan()} onInput={setPesan} rows={3} maxLength={1000} />
      <div class={panel.lekat}>
        <Button
          kind="primary"
          full
          icon={Clock}
          busy={props.sibuk}
          missing={kurang()}
          onClick={() =>
            props.onTunda(
              dipilih().map((s) => s.slot),
              pesan().trim(),
            )
          }
        >
          {t("meja.tundaKabari", { asal: kataAsal(props.p.nomor) })}
        </Button>
        <Button size="small" kind="text" onClick={() => props.onKembali()}>
          {t("meja.kembaliPutusan")}
        </Button>
      </div>
    </div>
  );
};
