/** Originals that the office still keeps, each with its way back: to whom and when. */
import { createSignal, For, Show } from "solid-js";
import { KEPADA_ASLI } from "../../../domain/permohonan/peristiwaUjung.ts";
import type { Permohonan } from "../../../domain/permohonan/permohonan.ts";
import { useJemput } from "../../app/jemput.ts";
import { Button } from "../../parts/Button.tsx";
import { ChoiceField } from "../../parts/ChoiceField.tsx";
import { Heading } from "../../parts/Sheet.tsx";
import { TextField } from "../../parts/TextField.tsx";
import { useBahasa, useText } from "../../text/bahasa.tsx";
import { tanggalJam } from "../../text/tanggal.ts";
import { useAksiBerkas } from "./aksiBerkas.ts";
import { asliDiKantor } from "./asliDiKantor.ts";
import { DialogAlasan } from "./DialogAlasan.tsx";
import { useNamaAsli } from "./namaAsli.ts";
import { namaBiasa } from "./sapaan.ts";
import styles from "./UrusanBerkas.module.css";

type Kepada = (typeof KEPADA_ASLI)[number];

export const AsliBerkas = (props: { readonly p: Permohonan }) => {
  const t = useText();
  const jemput = useJemput();
  const { bahasa } = useBahasa();
  const namaSlot = useNamaAsli(() => props.p);
  const aksi = useAksiBerkas(() => props.p.app);
  const [slot, setSlot] = createSignal<string>();
  const [kepada, setKepada] = createSignal<Kepada>("pemohon");
  const [nama, setNama] = createSignal("");
  const kapan = (at: string) => tanggalJam(Date.parse(at), undefined, bahasa());
  const kembali = () =>
    Object.entries(props.p.asli ?? {}).flatMap(([id, a]) => (a.kembali ? [[id, a.kembali] as const] : []));
  const pilihKepada = (siapa: Kepada) => {
    setKepada(siapa);
    setNama(siapa === "pemohon" ? namaBiasa(props.p.isian["pemohon.nama"] ?? "") : "");
  };
  const buka = (satu: string) => {
    pilihKepada("pemohon");
    setSlot(satu);
  };
  const catat = async () => {
    const satu = slot();
    if (satu === undefined) return;
    const isi = { type: "AsliDikembalikan", slot: satu, kepada: kepada(), nama: nama().trim() } as const;
    if (await aksi.lakukan([isi])) setSlot(undefined);
  };
  return (
    <Show when={Object.keys(props.p.asli ?? {}).length > 0}>
      <section class={styles.urusan}>
        <Heading>{t("ujung.asli")}</Heading>
        <ul class={styles.daftar}>
          <For each={asliDiKantor(props.p)}>
            {([id, asli]) => (
              <li>
                <span>
                  <b>{namaSlot(id)}</b>
                  <small>
                    {t("ujung.asliSejak", {
                      kapan: kapan(asli.simpan.at),
                      nama: jemput.namaOrang(asli.simpan.by).nama,
                    })}
                  </small>
                </span>
                <Button onClick={() => buka(id)}>
                  {t("ujung.asliKembalikan")}
                  <span class="vh">: {namaSlot(id)}</span>
                </Button>
              </li>
            )}
          </For>
          <For each={kembali()}>
            {([id, jejak]) => (
              <li>
                <span>
                  {t("ujung.asliSudah")}
                  <small>
                    {t("ujung.asliSudahBaris", { apa: namaSlot(id), nama: jejak.nama, kapan: kapan(jejak.at) })}
                  </small>
                </span>
              </li>
            )}
          </For>
        </ul>
        <DialogAlasan
          open={slot() !== undefined}
          title={t("ujung.asliKembalikanApa", { apa: namaSlot(slot() ?? "") })}
          jelas=""
          tombol={t("ujung.asliKembaliTombol")}
          tanpaAlasan
          kurang={nama().trim() === "" ? t("ujung.perluNama") : undefined}
          aksi={aksi}
          onTutup={() => setSlot(undefined)}
          onLakukan={() => void catat()}
        >
          <ChoiceField<Kepada>
            label={t("ujung.asliKepada")}
            value={kepada()}
            options={KEPADA_ASLI.map((value) => ({ value, label: t(`ujung.asliKepada_${value}`) }))}
            onCommit={pilihKepada}
          />
          <TextField label={t("ujung.asliNama")} required maxLength={100} value={nama()} onInput={setNama} />
        </DialogAlasan>
      </section>
    </Show>
  );
};
