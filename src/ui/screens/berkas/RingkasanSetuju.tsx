/** What the citizen reads before signing: what is asked for, what was taken along, what is still missing, what happens with it. */
import ShieldCheck from "lucide-solid/icons/shield-check";
import { For, Show } from "solid-js";
import { layananById } from "../../../domain/layanan/katalog.ts";
import { Note } from "../../parts/Note.tsx";
import { Sheet } from "../../parts/Sheet.tsx";
import { useText } from "../../text/bahasa.tsx";
import { useKataSyarat } from "./kataSyarat.ts";
import { useKataTindakan } from "./kataTindakan.ts";
import type { KeadaanBerkas } from "./keadaanBerkas.ts";
import type { LayarBerkas } from "./layarBerkas.ts";
import { namaBiasa } from "./sapaan.ts";
import styles from "./RingkasanSetuju.module.css";

export const RingkasanSetuju = (props: { readonly layar: LayarBerkas; readonly keadaan: KeadaanBerkas }) => {
  const t = useText();
  const kata = useKataSyarat(() => props.layar.setelan().formSet);
  const kataTindakan = useKataTindakan(() => props.layar);
  const p = () => props.layar.state();
  const difoto = () =>
    props.layar
      .syarat()
      .filter(({ id }) => p()?.slot[id] !== undefined)
      .map((satu) => kata.pendek(satu));
  const isi = (path: string) => namaBiasa(props.layar.isian()[path] ?? "");
  const baris = (): readonly (readonly [string, string])[] =>
    [
      [t("berkas.rNama"), isi("pemohon.nama")] as const,
      [t("berkas.rAnak"), isi("anak.nama")] as const,
      [t("berkas.rAlmarhum"), isi("almarhum.nama")] as const,
      [t("berkas.rDokumen"), difoto().join(", ")] as const,
      [t("berkas.rNomor"), p()?.nomor ?? ""] as const,
    ].filter(([, nilai]) => nilai !== "");
  return (
    <>
      <Sheet padded>
        <h2>{t("berkas.rPermohonan")}</h2>
        <ul class={styles.layanan}>
          <For each={props.layar.layanan()}>{(id) => <li>{layananById(id).nama}</li>}</For>
        </ul>
        <dl class={styles.data}>
          <For each={baris()}>
            {([judul, nilai]) => (
              <div>
                <dt>{judul}</dt>
                <dd>{nilai}</dd>
              </div>
            )}
          </For>
        </dl>
        <Show when={props.keadaan.tersisa().length > 0}>
          <p class={styles.kurang}>
            <b>{t("berkas.rBelumLengkap")}</b> {props.keadaan.tersisa().map(kataTindakan).join(", ")}.
          </p>
        </Show>
      </Sheet>
      <Note of="seal" icon={ShieldCheck} title={t("berkas.gratis")}>
        <p>{t("berkas.pernyataanData", { kantor: props.layar.jemput.setelan().namaKantor })}</p>
        <p>{t("berkas.pernyataanHak")}</p>
        <p>{t("berkas.pernyataanBenar")}</p>
      </Note>
    </>
  );
};
