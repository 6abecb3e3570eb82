/** One field of the form, drawn from its data: the control by its kind, proposals from scans, remarks with level. */
import Check from "lucide-solid/icons/check";
import { createMemo, For, Show } from "solid-js";
import { kodeDaftar, labelKode } from "../../../domain/layanan/formulir/kodeDaftar.ts";
import { formatNomor16 } from "../../../domain/identitas/nik.ts";
import type { Kolom } from "../../../domain/layanan/formulir/kolom.ts";
import { Button } from "../../parts/Button.tsx";
import { ChoiceField, type Pilihan } from "../../parts/ChoiceField.tsx";
import { ComboField } from "../../parts/ComboField.tsx";
import { DateField } from "../../parts/DateField.tsx";
import type { CatatanIsian } from "../../parts/isian.ts";
import { NikField } from "../../parts/NikField.tsx";
import { widenKotak } from "../../parts/potongan.ts";
import { SelectField } from "../../parts/SelectField.tsx";
import { TextField } from "../../parts/TextField.tsx";
import { isoToTyped } from "../../parts/typedDate.ts";
import { useText } from "../../text/bahasa.tsx";
import { useAturan } from "../../text/useAturan.ts";
import type { GambarBerkas } from "./gambarBerkas.ts";
import { useKataSyarat } from "./kataSyarat.ts";
import type { LayarBerkas } from "./layarBerkas.ts";
import { NikIsian } from "./NikIsian.tsx";
import { isSama, type Saran } from "./saranIsian.ts";
import { WilayahIsian } from "./WilayahIsian.tsx";
import styles from "./KolomIsian.module.css";

export interface KolomIsianProps {
  readonly layar: LayarBerkas;
  readonly kolom: Kolom;
  readonly nilai: (path: string) => string;
  readonly catatan: readonly CatatanIsian[];
  readonly saran: readonly Saran[];
  readonly gambar: GambarBerkas;
  /** Values offered by one tap below the field: hamlets of the event, the family card's number. */
  readonly tawaran: readonly string[];
  readonly onUbah: (path: string, nilai: string) => void;
  readonly onTinggal: () => void;
}

/** Up to this many choices are large buttons, up to the next a select, above it a list to type in. */
const BANYAK_TOMBOL = 4;
const BANYAK_SELECT = 13;
/** Three or more buttons in a row have room for words of this length. */
const PANJANG_TOMBOL = 24;

const BESAR = new Set(["nama", "teks"]);

/** Which keyboard a tablet shows for text of this kind. */
const papanKetik = (jenis: Kolom["jenis"]): "text" | "numeric" | "tel" | "email" => {
  switch (jenis) {
    case "angka":
    case "jam":
      return "numeric";
    case "telepon":
      return "tel";
    case "email":
      return "email";
    default:
      return "text";
  }
};

/** As people read it: code as label, date as on forms, numbers 6-6-4, an area by its name. */
export const tampilNilai = (kolom: Kolom, nilai: string, namaWilayah?: (kode: string) => string): string => {
  if (kolom.kodeDaftar !== undefined) return labelKode(kolom.kodeDaftar, nilai);
  switch (kolom.jenis) {
    case "tanggal":
      return isoToTyped(nilai);
    case "nik":
    case "noKk":
      return formatNomor16(nilai);
    case "wilayah":
      return namaWilayah === undefined ? nilai : [nilai, nilai.slice(0, 6)].map(namaWilayah).join(", ");
    default:
      return nilai;
  }
};

/** The proposal that the value rests on: the surest that says the same, or the surest while nothing is filled in. */
const dasar = (nilai: string, saran: readonly Saran[]): Saran | undefined =>
  nilai === "" ? saran[0] : saran.find((satu) => isSama(satu.nilai, nilai));

/** Proposals that say something else than the field. */
const lain = (nilai: string, saran: readonly Saran[]): readonly Saran[] =>
  saran
    .filter((satu) => !isSama(satu.nilai, nilai))
    .filter((satu, urut, semua) => semua.findIndex((dua) => isSama(dua.nilai, satu.nilai)) === urut)
    .slice(0, 2);

const tampilDi = (props: KolomIsianProps, nilai: string): string =>
  tampilNilai(props.kolom, nilai, props.layar.jemput.wilayah.nama);

const SaranKolom = (props: KolomIsianProps) => {
  const t = useText();
  const nilai = () => props.nilai(props.kolom.id);
  const beda = () => lain(nilai(), props.saran);
  const pakai = (baru: string) => {
    props.onUbah(props.kolom.id, BESAR.has(props.kolom.jenis) ? baru.toUpperCase() : baru);
    props.onTinggal();
  };
  return (
    <Show when={beda().length > 0 || (nilai() === "" && props.tawaran.length > 0)}>
      <div class={styles.saran}>
        <For each={beda()}>
          {(satu) => (
            <Button size="small" icon={Check} onClick={() => pakai(satu.nilai)}>
              {t("berkas.pakai", { nilai: tampilDi(props, satu.nilai) })}
            </Button>
          )}
        </For>
        <Show when={nilai() === ""}>
          <For each={props.tawaran}>
            {(satu) => (
              <Button size="small" onClick={() => pakai(satu)}>
                {tampilDi(props, satu)}
              </Button>
            )}
          </For>
        </Show>
      </div>
    </Show>
  );
};

export const KolomIsian = (props: KolomIsianProps) => {
  const t = useText();
  const aturan = useAturan();
  const kata = useKataSyarat(() => props.layar.setelan().formSet);
  const path = () => props.kolom.id;
  const nilai = () => props.nilai(path());
  const asal = () => dasar(nilai(), props.saran);
  const namaAsal = (saran: Saran): string => (saran.dari === "nik" ? "NIK" : kata.pendek(saran.dari.syarat));
  const bertentangan = (): readonly CatatanIsian[] =>
    nilai() === ""
      ? []
      : lain(nilai(), props.saran)
          .filter(({ dari }) => dari !== "nik")
          .map((satu) => ({
            level: "warn" as const,
            text: t("berkas.menulisLain", { dokumen: namaAsal(satu), nilai: tampilDi(props, satu.nilai) }),
          }));
  const catatan = createMemo(() => [...bertentangan(), ...props.catatan]);
  const sumber = () => {
    const saran = asal();
    return saran ? { bars: saran.bars, from: namaAsal(saran) } : undefined;
  };
  const potongan = () => {
    const saran = asal();
    const url = saran?.kotak === undefined ? undefined : props.gambar.url(saran.halaman, "penuh");
    return url === undefined || saran?.kotak === undefined
      ? undefined
      : { source: url, kotak: widenKotak(saran.kotak, 0.08, 0.35) };
  };
  // Memos, so that the answers keep their elements (and the focus) when the form is computed again.
  const daftar = createMemo(() => props.kolom.kodeDaftar);
  const pilihan = createMemo((): readonly Pilihan[] => {
    const nama = daftar();
    return (nama === undefined ? [] : kodeDaftar[nama]).map(({ kode, label }) => ({ value: kode, label }));
  });
  const tombol = (): boolean =>
    pilihan().length > 0 &&
    pilihan().length <= BANYAK_TOMBOL &&
    (pilihan().length < 3 || pilihan().every(({ label }) => label.length <= PANJANG_TOMBOL));
  const umum = {
    get id() {
      return path();
    },
    get label() {
      const satuan = props.kolom.satuan;
      return satuan === undefined ? aturan(props.kolom.label) : `${aturan(props.kolom.label)} (${satuan})`;
    },
    get required() {
      return props.kolom.wajib;
    },
    get notes() {
      return catatan();
    },
    get source() {
      return sumber();
    },
    get crop() {
      return potongan();
    },
    get value() {
      return nilai();
    },
    onInput: (baru: string) => props.onUbah(path(), baru),
    onCommit: (baru: string) => {
      if (baru !== nilai()) props.onUbah(path(), baru);
      props.onTinggal();
    },
  };
  const jenis = createMemo(() => props.kolom.jenis);
  /** The birth date of whose number it is; a row also holds the numbers of its parents, whose dates it doesn't. */
  const lahirSendiri = () => (path().endsWith(".nik") ? props.nilai(path().replace(/nik$/, "tanggalLahir")) : "");
  const cocokNik = () => !props.catatan.some(({ level }) => level !== "info") && lahirSendiri() !== "";
  const kendali = createMemo(() => {
    switch (jenis()) {
      case "nik":
        return <NikIsian {...umum} tanggalLahir={lahirSendiri()} agrees={cocokNik()} />;
      case "noKk":
        return <NikField {...umum} />;
      case "tanggal":
        return <DateField {...umum} max={props.kolom.bolehDepan ? undefined : props.layar.state()?.tanggal} />;
      case "wilayah":
        return <WilayahIsian {...umum} />;
    }
    if (tombol()) return <ChoiceField {...umum} value={nilai()} options={pilihan()} />;
    if (pilihan().length > BANYAK_SELECT)
      return <ComboField {...umum} value={nilai() === "" ? undefined : nilai()} options={pilihan()} />;
    if (pilihan().length > 0)
      return <SelectField {...umum} value={nilai() === "" ? undefined : nilai()} options={pilihan()} />;
    return <TextField {...umum} inputMode={papanKetik(jenis())} upper={BESAR.has(jenis())} maxLength={400} />;
  });
  return (
    <div class={styles.kolom} data-jenis={jenis()} data-lebar={tombol() && pilihan().length > 2 ? "" : undefined}>
      {kendali()}
      <SaranKolom {...props} />
    </div>
  );
};
