/** The drafts of deeds that the applicant read: their initials as a picture, and what was changed since. */
import FilePen from "lucide-solid/icons/file-pen-line";
import { For, Show } from "solid-js";
import { konsepAkta } from "../../../domain/layanan/konsepAkta.ts";
import { keadaanKonsep } from "../../../domain/permohonan/keadaanKonsep.ts";
import type { Permohonan } from "../../../domain/permohonan/permohonan.ts";
import { setelanLayananOf } from "../../../domain/sop/setelan.ts";
import { useJemput } from "../../app/jemput.ts";
import { Mark } from "../../parts/Mark.tsx";
import { ThumbButton } from "../../parts/Thumb.tsx";
import { useText } from "../../text/bahasa.tsx";
import { namaLayanan } from "../../text/namaLayanan.ts";
import type { GambarBerkas } from "../berkas/gambarBerkas.ts";
import { useKataWaktu } from "./kataKerja.ts";
import { useKataKolomOrang } from "./kataPeristiwa.ts";
import type { Sorotan } from "./PenampilHalaman.tsx";
import styles from "./KonsepMeja.module.css";

interface Props {
  readonly p: Permohonan;
  readonly gambar: GambarBerkas;
  readonly onLihat: (sorotan: Sorotan) => void;
}

export const KonsepMeja = (props: Props) => {
  const t = useText();
  const jemput = useJemput();
  const waktu = useKataWaktu();
  const kolom = useKataKolomOrang();
  const setelan = () => setelanLayananOf(jemput.setelan(), props.p.tanggal);
  const keadaan = (id: string) => keadaanKonsep(props.p, id, setelan());
  /** Fields that were read otherwise than they stand now. */
  const berubah = (id: string): string => {
    const lama = props.p.konsep?.[id]?.dibaca ?? {};
    const kini = konsepAkta(id, props.p.isian, props.p.jawaban, setelan().formSet)?.dibaca ?? {};
    return [...new Set([...Object.keys(lama), ...Object.keys(kini)])]
      .filter((path) => lama[path] !== kini[path])
      .map(kolom)
      .join(", ");
  };
  return (
    <For each={Object.keys(props.p.konsep ?? {})}>
      {(id) => (
        <Show when={props.p.konsep?.[id]}>
          {(konsep) => (
            <div class={styles.konsep}>
              <ThumbButton
                src={props.gambar.url(konsep().paraf)}
                icon={FilePen}
                label={t("lengkap.parafKonsep", { layanan: namaLayanan(id) })}
                onClick={() => props.onLihat({ kunci: `konsep|${id}` })}
              />
              <div>
                <b>{t("cetak.konsepJudul", { akta: namaLayanan(id) })}</b>
                <Mark of={keadaan(id) === "diparaf" ? "ok" : "care"} small>
                  {t(keadaan(id) === "diparaf" ? "cetak.konsep_diparaf" : "cetak.konsep_berubah")}
                </Mark>
                <Show when={keadaan(id) !== "diparaf" && berubah(id)}>{(apa) => <small>{apa()}</small>}</Show>
                <small>
                  {waktu.jam(konsep().jejak.at)} · {jemput.namaOrang(konsep().jejak.by).nama}
                </small>
              </div>
            </div>
          )}
        </Show>
      )}
    </For>
  );
};
