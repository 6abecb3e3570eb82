/** Corrections of the period in two quiet lines: at which step, and who opened them, by name. Nothing where there were none. */
import { Show } from "solid-js";
import type { RekapKoreksi } from "../../../domain/rekap/rekapKoreksi.ts";
import { useJemput } from "../../app/jemput.ts";
import { useText } from "../../text/bahasa.tsx";

export const KoreksiKinerja = (props: { readonly rekap: RekapKoreksi }) => {
  const t = useText();
  const jemput = useJemput();
  const langkah = () => props.rekap.langkah.map(({ no, banyak }) => t(`lengkap.koreksiLangkah${no}`, { n: banyak }));
  const petugas = () =>
    props.rekap.petugas
      .map(({ id, banyak }) => ({ nama: jemput.namaOrang(id).nama, banyak }))
      .toSorted((a, b) => a.nama.localeCompare(b.nama))
      .map(({ nama, banyak }) => `${nama} ${String(banyak)}`);
  return (
    <Show when={props.rekap.banyak > 0}>
      <section>
        <h2>{t("lengkap.koreksiJudul", { n: props.rekap.banyak })}</h2>
        <p>{langkah().join(", ")}.</p>
        <p class="muted">{t("lengkap.koreksiOleh", { petugas: petugas().join(", ") })}</p>
      </section>
    </Show>
  );
};
