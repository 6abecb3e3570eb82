/** The folder of a chosen event: services to issue together, their forms, what people bring, and that it is free. Mock 03. */
import BadgeCheck from "lucide-solid/icons/badge-check";
import { createMemo, For, Show } from "solid-js";
import { layananById } from "../../../domain/layanan/katalog.ts";
import type { LayananId } from "../../../domain/layanan/layananId.ts";
import type { Peristiwa } from "../../../domain/layanan/peristiwa.ts";
import { formSetPada, setelanLayananOf } from "../../../domain/sop/setelan.ts";
import { useJemput } from "../../app/jemput.ts";
import { useText } from "../../text/bahasa.tsx";
import { useAturan } from "../../text/useAturan.ts";
import { CheckRow } from "../../parts/CheckRow.tsx";
import { Ikon } from "../../parts/Ikon.tsx";
import { Kode } from "../../parts/Kode.tsx";
import { MapTab } from "../../parts/MapTab.tsx";
import { Mark } from "../../parts/Mark.tsx";
import { useCatatanLayanan, useKataHubungan } from "./kataLayanan.ts";
import { ikonPeristiwa } from "./PilihPeristiwa.tsx";
import { kodeFormulir, yangDibawa, type PilihanLayanan } from "./pilihanLayanan.ts";
import { TambahLayanan } from "./TambahLayanan.tsx";
import styles from "./PaketLayanan.module.css";

const Pilihan = (props: {
  readonly judul: string;
  readonly ids: readonly LayananId[];
  readonly pilihan: PilihanLayanan;
  readonly tanggal: string;
}) => {
  const { setelan } = useJemput();
  const catatan = useCatatanLayanan();
  const hubungan = useKataHubungan(() => props.tanggal);
  const dipakai = (id: LayananId): boolean => props.pilihan.layanan().includes(id);
  /** Beside the label, not in it: a service is called by its own name alone. */
  const kataHubungan = (id: LayananId): string => (dipakai(id) ? hubungan(id, props.pilihan.layanan()).join(". ") : "");
  return (
    <Show when={props.ids.length > 0}>
      <fieldset>
        <legend class={styles.legenda}>{props.judul}</legend>
        <For each={props.ids}>
          {(id) => (
            <div class={styles.satu}>
              <CheckRow
                label={layananById(id).namaPendek}
                note={catatan(id)}
                checked={dipakai(id)}
                onCommit={(dipakai) => props.pilihan.ubah(id, dipakai)}
              />
              <span class={styles.kode}>
                <For each={kodeFormulir(layananById(id), formSetPada(setelan(), props.tanggal))}>
                  {(kode) => <Kode>{kode}</Kode>}
                </For>
              </span>
              <Show when={kataHubungan(id)}>{(kata) => <small class={styles.hubungan}>{kata()}</small>}</Show>
            </div>
          )}
        </For>
      </fieldset>
    </Show>
  );
};

interface Props {
  readonly peristiwa: Peristiwa;
  readonly pilihan: PilihanLayanan;
  readonly tanggal: string;
  /** Without what people bring: where speed counts. */
  readonly ringkas?: boolean | undefined;
}

const BAWA_KOSONG = { semua: [], ditarik: [] };

export const PaketLayanan = (props: Props) => {
  const t = useText();
  const aturan = useAturan();
  const { setelan } = useJemput();
  const masukan = () => ({
    layanan: props.pilihan.layanan(),
    jawaban: props.pilihan.jawaban(),
    isian: {},
    tanggal: props.tanggal,
    setelan: setelanLayananOf(setelan(), props.tanggal),
  });
  const dibawa = createMemo(() =>
    props.ringkas
      ? BAWA_KOSONG
      : yangDibawa(
          props.pilihan.layanan(),
          props.tanggal,
          setelanLayananOf(setelan(), props.tanggal),
          props.pilihan.jawaban(),
        ),
  );
  return (
    <MapTab
      tab={
        <>
          <Ikon of={ikonPeristiwa[props.peristiwa.id]} />
          {aturan(props.peristiwa.judul)}
        </>
      }
    >
      <Pilihan
        judul={t("lapangan.sekaligus")}
        ids={props.peristiwa.paket}
        pilihan={props.pilihan}
        tanggal={props.tanggal}
      />
      <Pilihan
        judul={t("lapangan.jugaBisa")}
        ids={props.peristiwa.boleh}
        pilihan={props.pilihan}
        tanggal={props.tanggal}
      />
      <Pilihan
        judul={t("lapangan.layananLain")}
        ids={props.pilihan.tambahan()}
        pilihan={props.pilihan}
        tanggal={props.tanggal}
      />
      <TambahLayanan pilihan={props.pilihan} masukan={masukan()} />
      <Show when={dibawa().semua.length > 0}>
        <p class={styles.bawa}>
          <b>{t("lapangan.dibawa")}</b> {dibawa().semua.join(", ")}. {t("lapangan.dibawaAsli")}
          <Show when={dibawa().ditarik.length > 0}>
            {" "}
            {t("lapangan.dibawaDitarik", { apa: dibawa().ditarik.join(", ") })}
          </Show>
        </p>
      </Show>
      <Mark of="ok" icon={BadgeCheck}>
        {t("lapangan.gratis")}
      </Mark>
    </MapTab>
  );
};
