/** "Apa yang terjadi di keluarga pemohon?": events to choose one from, with search by plain words or form code. Mock 03. */
import Baby from "lucide-solid/icons/baby";
import ChevronRight from "lucide-solid/icons/chevron-right";
import CircleCheck from "lucide-solid/icons/circle-check";
import CreditCard from "lucide-solid/icons/credit-card";
import FileCheck from "lucide-solid/icons/file-check";
import FileWarning from "lucide-solid/icons/file-exclamation-point";
import FilePenLine from "lucide-solid/icons/file-pen-line";
import FileQuestionMark from "lucide-solid/icons/file-question-mark";
import FileSearch from "lucide-solid/icons/file-search";
import FileX from "lucide-solid/icons/file-x";
import Fingerprint from "lucide-solid/icons/fingerprint-pattern";
import Flower from "lucide-solid/icons/flower-2";
import Gem from "lucide-solid/icons/gem";
import Handshake from "lucide-solid/icons/handshake";
import HeartHandshake from "lucide-solid/icons/heart-handshake";
import House from "lucide-solid/icons/house";
import IdCard from "lucide-solid/icons/id-card";
import MapPinHouse from "lucide-solid/icons/map-pin-house";
import Scale from "lucide-solid/icons/scale";
import SearchX from "lucide-solid/icons/search-x";
import Smartphone from "lucide-solid/icons/smartphone";
import Split from "lucide-solid/icons/split";
import Truck from "lucide-solid/icons/truck";
import UserPen from "lucide-solid/icons/user-pen";
import UserRoundCheck from "lucide-solid/icons/user-round-check";
import UserRoundPlus from "lucide-solid/icons/user-round-plus";
import UserRoundSearch from "lucide-solid/icons/user-round-search";
import UserRoundX from "lucide-solid/icons/user-round-x";
import Users from "lucide-solid/icons/users";
import { createMemo, createSignal, For, onCleanup, onMount, Show } from "solid-js";
import { peristiwaKantor, type Peristiwa, type PeristiwaId } from "../../../domain/layanan/peristiwa.ts";
import { useJemput } from "../../app/jemput.ts";
import { useText } from "../../text/bahasa.tsx";
import { useAturan } from "../../text/useAturan.ts";
import { Button } from "../../parts/Button.tsx";
import { cx } from "../../parts/cx.ts";
import { Empty } from "../../parts/Empty.tsx";
import { Ikon, type IkonBentuk } from "../../parts/Ikon.tsx";
import { LiveRegion } from "../../parts/LiveRegion.tsx";
import { SearchField } from "../../parts/SearchField.tsx";
import { gerakPanah } from "./gerakPanah.ts";
import { kelompokPeristiwa } from "./kelompokPeristiwa.ts";
import { catatPeristiwa, peristiwaTerakhir } from "./peristiwaTerakhir.ts";
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
  kawin: Gem,
  cerai: Scale,
  kia_hilang: SearchX,
  kia_rusak: CreditCard,
  kia_pindah: MapPinHouse,
  akta_hilang: FileSearch,
  akta_salah: FileWarning,
  anak_diakui: Handshake,
  anak_disahkan: FileCheck,
  anak_diangkat: UserRoundCheck,
  ganti_nama: UserPen,
  lahir_mati: Flower,
  data_salah: FilePenLine,
  kk_berubah: Users,
  rekam: Fingerprint,
  ikd: Smartphone,
};

interface Props {
  readonly dipilih: Peristiwa | undefined;
  readonly onPilih: (peristiwa: Peristiwa) => void;
  /** Back to the whole list. */
  readonly onGanti: () => void;
}

/** A short list needs neither groups nor what was used last. */
const BANYAK_TANPA_KELOMPOK = 10;

const Tombol = (props: { readonly satu: Peristiwa; readonly dipilih: boolean; readonly onPilih: () => void }) => {
  const aturan = useAturan();
  return (
    <button
      type="button"
      class={cx(styles.satu, props.dipilih && styles.dipilih)}
      aria-pressed={props.dipilih}
      onClick={() => props.onPilih()}
    >
      <Ikon of={ikonPeristiwa[props.satu.id]} size="l" class={styles.ikon} />
      <span class={styles.kata}>
        <b>{aturan(props.satu.judul)}</b>
        <small>{aturan(props.satu.keterangan)}</small>
      </span>
      <Ikon of={props.dipilih ? CircleCheck : ChevronRight} />
    </button>
  );
};

const Indeks = (
  props: Props & { readonly judul: string; readonly kepala?: string; readonly isi: readonly Peristiwa[] },
) => (
  <section>
    <Show when={props.kepala}>
      <h2 class={styles.kepala}>{props.kepala}</h2>
    </Show>
    <ul class={styles.indeks} aria-label={props.judul}>
      <For each={props.isi}>
        {(satu) => (
          <li>
            <Tombol satu={satu} dipilih={props.dipilih?.id === satu.id} onPilih={() => props.onPilih(satu)} />
          </li>
        )}
      </For>
    </ul>
  </section>
);

/** What was used last, then every event under its group. */
const Berkelompok = (props: Props & { readonly isi: readonly Peristiwa[] }) => {
  const t = useText();
  // Read once: a choice doesn't reorder the list under the finger.
  const ingat = peristiwaTerakhir();
  const terakhir = () => ingat.flatMap((id) => props.isi.find((satu) => satu.id === id) ?? []);
  return (
    <>
      <Show when={terakhir().length > 0}>
        <Indeks {...props} judul={t("lapangan.seringDipakai")} kepala={t("lapangan.seringDipakai")} isi={terakhir()} />
      </Show>
      <For each={kelompokPeristiwa(props.isi)}>
        {({ kunci, isi }) => {
          const kepala = t(`lapangan.kelompok_${kunci}`);
          return <Indeks {...props} judul={`${t("lapangan.peristiwa")}: ${kepala}`} kepala={kepala} isi={isi} />;
        }}
      </For>
    </>
  );
};

/** The chosen event as one line: what follows from it is then near. */
const Terpilih = (props: { readonly satu: Peristiwa; readonly onGanti: () => void }) => {
  const t = useText();
  const aturan = useAturan();
  return (
    <div class={styles.terpilih}>
      <Ikon of={ikonPeristiwa[props.satu.id]} size="l" class={styles.ikon} />
      <span class={styles.kata}>
        <b>{aturan(props.satu.judul)}</b>
        <small>{aturan(props.satu.keterangan)}</small>
      </span>
      <Button onClick={() => props.onGanti()}>{t("lapangan.gantiPeristiwa")}</Button>
    </div>
  );
};

const Pemilih = (props: Props) => {
  const t = useText();
  const aturan = useAturan();
  const { setelan } = useJemput();
  const tersedia = createMemo(() => peristiwaKantor(setelan()));
  const [teks, setTeks] = createSignal("");
  const hasil = createMemo(() => cariPeristiwa(teks(), aturan, tersedia()));
  let kotak: HTMLInputElement | undefined;
  /** "/" goes to the search from anywhere on the screen. */
  const keCari = (event: KeyboardEvent) => {
    if (event.key !== "/" || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    kotak?.focus();
  };
  onMount(() => document.addEventListener("keydown", keCari));
  onCleanup(() => document.removeEventListener("keydown", keCari));
  const berkelompok = () => teks().trim() === "" && tersedia().length > BANYAK_TANPA_KELOMPOK;
  return (
    <div class={styles.semua} onKeyDown={(event) => gerakPanah(event)}>
      <SearchField
        ref={(element) => (kotak = element)}
        label={t("lapangan.cariPeristiwa")}
        value={teks()}
        onInput={setTeks}
        onCommit={() => {
          const satu = hasil()[0];
          if (satu && teks().trim() !== "") props.onPilih(satu);
        }}
      />
      <LiveRegion words={teks() === "" ? "" : t("umum.dari", { n: hasil().length, total: tersedia().length })} />
      <Show
        when={hasil().length > 0}
        fallback={<Empty title={t("lapangan.peristiwaTakKetemu")}>{t("lapangan.peristiwaTakKetemuLanjut")}</Empty>}
      >
        <Show when={berkelompok()} fallback={<Indeks {...props} judul={t("lapangan.peristiwa")} isi={hasil()} />}>
          <Berkelompok {...props} isi={hasil()} />
        </Show>
      </Show>
    </div>
  );
};

export const PilihPeristiwa = (props: Props) => {
  const pilih = (satu: Peristiwa) => {
    catatPeristiwa(satu.id);
    props.onPilih(satu);
  };
  return (
    <Show when={props.dipilih} fallback={<Pemilih {...props} onPilih={pilih} />}>
      {(satu) => <Terpilih satu={satu()} onGanti={() => props.onGanti()} />}
    </Show>
  );
};
