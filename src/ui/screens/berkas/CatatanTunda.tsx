/** A service that came back: what the office misses and its message, on top of the list. */
import Undo from "lucide-solid/icons/undo-2";
import { For, Show } from "solid-js";
import { layananById } from "../../../domain/layanan/katalog.ts";
import { isLayananId } from "../../../domain/layanan/layananId.ts";
import type { LayananState } from "../../../domain/permohonan/permohonan.ts";
import { Finding } from "../../parts/Finding.tsx";
import { useBahasa, useText } from "../../text/bahasa.tsx";
import { tanggalJam } from "../../text/tanggal.ts";
import { useKataSyarat } from "./kataSyarat.ts";
import type { LayarBerkas } from "./layarBerkas.ts";
import styles from "./CatatanTunda.module.css";

const Satu = (props: { readonly layar: LayarBerkas; readonly id: string; readonly isi: LayananState }) => {
  const t = useText();
  const { bahasa } = useBahasa();
  const kata = useKataSyarat(() => props.layar.setelan().formSet);
  const nama = () => (isLayananId(props.id) ? layananById(props.id).namaPendek : props.id);
  const namaSlot = (slot: string): string => {
    const syarat = props.layar.syarat().find(({ id }) => id === slot);
    return syarat ? kata.judul(syarat) : kata.namaJenis(slot.split(":")[0] ?? slot);
  };
  const jejak = () => props.isi.jejak["2"];
  return (
    <Finding
      level="warn"
      icon={Undo}
      title={t("berkas.ditunda", { layanan: nama() })}
      ask={props.isi.pesan}
      settled={
        <>
          <Show when={props.isi.kurang.length > 0}>
            <p class={styles.kurang}>
              <b>{t("berkas.yangPerlu")}</b> {props.isi.kurang.map(namaSlot).join(", ")}
            </p>
          </Show>
          <Show when={jejak()}>
            {(satu) => (
              <p>
                {t("berkas.dariPetugas", {
                  nama: props.layar.jemput.namaOrang(satu().by).nama,
                  kapan: tanggalJam(Date.parse(satu().at), undefined, bahasa()),
                })}
              </p>
            )}
          </Show>
        </>
      }
    />
  );
};

export const CatatanTunda = (props: { readonly layar: LayarBerkas }) => {
  const tertunda = () =>
    Object.entries(props.layar.state()?.layanan ?? {}).filter(([, isi]) => isi.status === "ditunda");
  return <For each={tertunda()}>{([id, isi]) => <Satu layar={props.layar} id={id} isi={isi} />}</For>;
};
