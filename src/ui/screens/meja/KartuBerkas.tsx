/** The chosen file at a glance: who, where it lies, what is open, and the button that opens it. */
import Check from "lucide-solid/icons/check";
import Clock from "lucide-solid/icons/clock";
import FileText from "lucide-solid/icons/file-text";
import House from "lucide-solid/icons/house";
import { For, Show } from "solid-js";
import type { Baris } from "../../app/jemput.ts";
import { Button } from "../../parts/Button.tsx";
import { Ikon } from "../../parts/Ikon.tsx";
import { Jejak } from "../../parts/Jejak.tsx";
import { MapTab } from "../../parts/MapTab.tsx";
import { Mark } from "../../parts/Mark.tsx";
import { Sidik } from "../../parts/Sidik.tsx";
import type { Tempat } from "../../parts/tempat.ts";
import { useText } from "../../text/bahasa.tsx";
import { tanggalPendek } from "../../text/tanggal.ts";
import { namaBiasa } from "../berkas/sapaan.ts";
import { useNamaDesa } from "./kataKerja.ts";
import { namaLayanan } from "../../text/namaLayanan.ts";
import { TandaPraperiksa } from "./kolomAntrean.tsx";
import { statusDikenal, tandaStatus } from "./tandaStatus.ts";
import styles from "./susun.module.css";

export const tempatKe: Readonly<Record<Baris["tempat"], Tempat>> = {
  di_tablet: "tablet",
  di_bundel: "bundel",
  di_gateway: "gateway",
  diterima_kantor: "kantor",
};

const NOMOR = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

export const KartuBerkas = (props: { readonly baris: Baris; readonly onBuka: () => void }) => {
  const t = useText();
  const namaDesa = useNamaDesa();
  const kini = () => NOMOR.filter((n) => props.baris.tugas.some((g) => g.langkah === n));
  const tempat = () =>
    props.baris.dusun === ""
      ? namaDesa(props.baris.desa)
      : t("meja.dusunDesa", { dusun: namaBiasa(props.baris.dusun), desa: namaDesa(props.baris.desa) });
  return (
    <MapTab
      tab={
        <>
          <Sidik id={props.baris.nomor} size={30} bold />
          {props.baris.nomor}
        </>
      }
    >
      <div>
        <h2>{namaBiasa(props.baris.nama)}</h2>
        <Show when={props.baris.tahunLahir !== ""}>
          <small>{t("meja.lahirTahun", { tahun: props.baris.tahunLahir })}</small>
        </Show>
      </div>
      <Jejak at={tempatKe[props.baris.tempat]} without={["bundel"]} narrow />
      <ul class={styles.butir}>
        <For each={props.baris.layanan}>
          {(l) => (
            <li>
              <Mark of={tandaStatus(l.status)} small>
                {namaLayanan(l.id)}: {t(`meja.statusLayanan_${statusDikenal(l.status)}`)}
              </Mark>
            </li>
          )}
        </For>
      </ul>
      <ul class={styles.butir}>
        <li>
          <TandaPraperiksa baris={props.baris} />
        </li>
        <li>
          <Ikon of={House} />
          {tempat()}
        </li>
        <li>
          <Ikon of={FileText} />
          {t("meja.diterimaPada", { tanggal: tanggalPendek(props.baris.tanggal) })}
        </li>
        <li>
          <Ikon of={kini().length === 0 ? Check : Clock} />
          {kini()
            .map((n) => t(`meja.singkat${n}`))
            .join(", ") || t("meja.singkatSelesai")}
        </li>
      </ul>
      <Button kind="primary" full keyHint="Enter" onClick={() => props.onBuka()}>
        {t("meja.bukaBerkas")}
      </Button>
    </MapTab>
  );
};
