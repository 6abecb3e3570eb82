/** Narrows a queue by service and by origin: village or the device that took the file in. */
import { For } from "solid-js";
import { semuaLayanan } from "../../../domain/layanan/katalog.ts";
import type { Baris } from "../../app/jemput.ts";
import { useText } from "../../text/bahasa.tsx";
import { useKataAsal, useNamaDesa } from "./kataKerja.ts";
import { labelAsal, SEMUA } from "./saringAntrean.ts";
import styles from "./SaringLebih.module.css";

interface Props {
  readonly baris: readonly Baris[];
  readonly layanan: string;
  readonly asal: string;
  readonly onLayanan: (id: string) => void;
  readonly onAsal: (kode: string) => void;
}

const urut = (semua: readonly string[]): readonly string[] => [...new Set(semua)].toSorted();

export const SaringLebih = (props: Props) => {
  const t = useText();
  const kataAsal = useKataAsal();
  const namaDesa = useNamaDesa();
  return (
    <>
      <select
        class={styles.pilih}
        aria-label={t("meja.pilihLayanan")}
        value={props.layanan}
        onChange={(event) => props.onLayanan(event.currentTarget.value)}
      >
        <option value={SEMUA}>{t("meja.semuaLayanan")}</option>
        <For each={semuaLayanan}>{(l) => <option value={l.id}>{l.namaPendek}</option>}</For>
      </select>
      <select
        class={styles.pilih}
        aria-label={t("meja.pilihAsal")}
        value={props.asal}
        onChange={(event) => props.onAsal(event.currentTarget.value)}
      >
        <option value={SEMUA}>{t("meja.semuaAsal")}</option>
        <For each={urut(props.baris.map((b) => b.desa))}>
          {(kode) => <option value={kode}>{namaDesa(kode)}</option>}
        </For>
        <For each={urut(props.baris.map((b) => labelAsal(b.nomor)))}>
          {(label) => <option value={label}>{kataAsal(label)}</option>}
        </For>
      </select>
    </>
  );
};
