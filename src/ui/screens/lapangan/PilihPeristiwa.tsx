/** "Apa yang terjadi di keluarga pemohon?": events to choose one from, with search by plain words or form code. Mock 03. */
import Baby from "lucide-solid/icons/baby";
import ChevronRight from "lucide-solid/icons/chevron-right";
import CircleCheck from "lucide-solid/icons/circle-check";
import FilePenLine from "lucide-solid/icons/file-pen-line";
import FileQuestionMark from "lucide-solid/icons/file-question-mark";
import FileX from "lucide-solid/icons/file-x";
import Fingerprint from "lucide-solid/icons/fingerprint-pattern";
import Flower from "lucide-solid/icons/flower-2";
import HeartHandshake from "lucide-solid/icons/heart-handshake";
import House from "lucide-solid/icons/house";
import IdCard from "lucide-solid/icons/id-card";
import MapPinHouse from "lucide-solid/icons/map-pin-house";
import Smartphone from "lucide-solid/icons/smartphone";
import Split from "lucide-solid/icons/split";
import Truck from "lucide-solid/icons/truck";
import UserRoundPlus from "lucide-solid/icons/user-round-plus";
import UserRoundSearch from "lucide-solid/icons/user-round-search";
import UserRoundX from "lucide-solid/icons/user-round-x";
import { createMemo, createSignal, For, Show } from "solid-js";
import type { Peristiwa, PeristiwaId } from "../../../domain/layanan/peristiwa.ts";
import { useText } from "../../text/bahasa.tsx";
import { useAturan } from "../../text/useAturan.ts";
import { cx } from "../../parts/cx.ts";
import { Empty } from "../../parts/Empty.tsx";
import { Ikon, type IkonBentuk } from "../../parts/Ikon.tsx";
import { LiveRegion } from "../../parts/LiveRegion.tsx";
import { SearchField } from "../../parts/SearchField.tsx";
import { cariPeristiwa } from "./pilihanLayanan.ts";
import styles from "./PilihPeristiwa.module.css";

export const ikonPeristiwa: Readonly<Record<PeristiwaId, IkonBentuk>> = {
  lahir: Baby,
  meninggal: Flower,
  kepala_meninggal: UserRoundX,
  keluarga_baru: HeartHandshake,
  pisah_kk: Split,
  numpang_kk: UserRoundPlus,
  pindah: Truck,
  pindah_dekat: House,
  datang: MapPinHouse,
  kk_hilang: FileQuestionMark,
  kk_rusak: FileX,
  belum_terdaftar: UserRoundSearch,
  kartu_anak: IdCard,
  data_salah: FilePenLine,
  rekam: Fingerprint,
  ikd: Smartphone,
};

interface Props {
  readonly dipilih: Peristiwa | undefined;
  readonly onPilih: (peristiwa: Peristiwa) => void;
}

export const PilihPeristiwa = (props: Props) => {
  const t = useText();
  const aturan = useAturan();
  const [teks, setTeks] = createSignal("");
  const hasil = createMemo(() => cariPeristiwa(teks(), aturan));
  return (
    <div class={styles.semua}>
      <SearchField
        label={t("lapangan.cariPeristiwa")}
        value={teks()}
        onInput={setTeks}
        onCommit={() => {
          const satu = hasil()[0];
          if (satu) props.onPilih(satu);
        }}
      />
      <LiveRegion
        words={teks() === "" ? "" : t("umum.dari", { n: hasil().length, total: cariPeristiwa("", aturan).length })}
      />
      <Show
        when={hasil().length > 0}
        fallback={<Empty title={t("lapangan.peristiwaTakKetemu")}>{t("lapangan.peristiwaTakKetemuLanjut")}</Empty>}
      >
        <ul class={styles.indeks} aria-label={t("lapangan.peristiwa")}>
          <For each={hasil()}>
            {(satu) => {
              const dipilih = () => props.dipilih?.id === satu.id;
              return (
                <li>
                  <button
                    type="button"
                    class={cx(styles.satu, dipilih() && styles.dipilih)}
                    aria-pressed={dipilih()}
                    onClick={() => props.onPilih(satu)}
                  >
                    <Ikon of={ikonPeristiwa[satu.id]} size="l" class={styles.ikon} />
                    <span class={styles.kata}>
                      <b>{aturan(satu.judul)}</b>
                      <small>{aturan(satu.keterangan)}</small>
                    </span>
                    <Ikon of={dipilih() ? CircleCheck : ChevronRight} />
                  </button>
                </li>
              );
            }}
          </For>
        </ul>
      </Show>
    </div>
  );
};
