/** One requirement: thumb, name, need, state, act. A tap on it opens why it is asked, its pages and its alternatives. */
import Camera from "lucide-solid/icons/camera";
import ChevronDown from "lucide-solid/icons/chevron-down";
import CircleSlash from "lucide-solid/icons/circle-slash";
import Pencil from "lucide-solid/icons/pencil";
import Printer from "lucide-solid/icons/printer";
import Users from "lucide-solid/icons/users";
import { createUniqueId, Match, Show, Switch } from "solid-js";
import { kodeDokumen } from "../../../domain/layanan/cetak/formulirBerkas.ts";
import type { SyaratBerlaku } from "../../../domain/layanan/kelengkapan.ts";
import { dokumenDiSlot } from "../../../domain/permohonan/permohonan.ts";
import { Button, ButtonLink } from "../../parts/Button.tsx";
import { cx } from "../../parts/cx.ts";
import { Ikon } from "../../parts/Ikon.tsx";
import type { Tanda } from "../../parts/tanda.ts";
import { Thumb } from "../../parts/Thumb.tsx";
import { useText } from "../../text/bahasa.tsx";
import { alamatCetak, alamatIsi, alamatPindai } from "./alamat.ts";
import { BarisDaftar, BarisKata } from "./BarisDaftar.tsx";
import type { GambarBerkas } from "./gambarBerkas.ts";
import { kelompokData, type KeadaanSyarat } from "./keadaanSyarat.ts";
import { useKataSyarat } from "./kataSyarat.ts";
import type { LayarBerkas } from "./layarBerkas.ts";
import { RincianSyarat } from "./RincianSyarat.tsx";
import type { BarisSyaratData } from "./tindakanBerikut.ts";
import styles from "./BarisSyarat.module.css";

export interface BarisSyaratProps {
  readonly layar: LayarBerkas;
  readonly baris: BarisSyaratData;
  readonly gambar: GambarBerkas;
  readonly terbuka: boolean;
  readonly onBuka: () => void;
  /** Nothing may be changed at the table any more. */
  readonly hanyaLihat: boolean;
  readonly onJawab: (jawaban: Readonly<Record<string, boolean>>) => void;
  readonly onLihat: (syarat: SyaratBerlaku) => void;
}

const TANDA: Readonly<Record<KeadaanSyarat["jenis"], Tanda>> = {
  terbaca: "ok",
  tersimpan: "ok",
  dilihat: "ok",
  terisi: "ok",
  membaca: "wait",
  ulangi: "care",
  lain: "care",
  diminta: "care",
  dibetulkan: "wait",
  belum: "none",
  sebagian: "none",
  belum_dilihat: "none",
  tidak_perlu: "skip",
};

const BUTUH_FOTO: readonly KeadaanSyarat["jenis"][] = ["belum", "ulangi", "lain", "diminta", "dibetulkan"];

/** The one act of a row; on a phone only its icon is seen. */
const Tindak = (props: BarisSyaratProps) => {
  const t = useText();
  const kata = useKataSyarat(() => props.layar.setelan().formSet);
  const jenis = () => props.baris.keadaan.jenis;
  const syarat = () => props.baris.syarat;
  const untuk = () => <span class="vh">: {kata.judul(syarat())}</span>;
  return (
    <Switch
      fallback={
        <Button size="small" onClick={() => props.onLihat(syarat())}>
          {t("berkas.sudahLihat")}
          {untuk()}
        </Button>
      }
    >
      <Match when={BUTUH_FOTO.includes(jenis())}>
        <ButtonLink size="small" icon={Camera} href={alamatPindai(props.layar.app(), syarat().id)}>
          <BarisKata>{jenis() === "belum" ? t("berkas.foto") : t("umum.ulangi")}</BarisKata>
          {untuk()}
        </ButtonLink>
      </Match>
      <Match when={jenis() === "sebagian"}>
        <ButtonLink
          size="small"
          icon={Pencil}
          href={alamatIsi(props.layar.app(), kelompokData(syarat().dokumen) ?? "pemohon")}
        >
          <BarisKata>{t("berkas.isi")}</BarisKata>
          {untuk()}
        </ButtonLink>
      </Match>
    </Switch>
  );
};

const PERLU_TINDAK: readonly KeadaanSyarat["jenis"][] = [
  "belum",
  "ulangi",
  "lain",
  "diminta",
  "dibetulkan",
  "sebagian",
  "belum_dilihat",
];
const ikonKosong = ({ syarat, keadaan }: BarisSyaratData) =>
  keadaan.jenis === "tidak_perlu" ? CircleSlash : syarat.jenisIsi === "data" ? Users : Camera;

const Panah = (props: BarisSyaratProps & { readonly rincian: string; readonly nama: string }) => {
  const t = useText();
  return (
    <button
      type="button"
      class={styles.buka}
      data-panah=""
      aria-expanded={props.terbuka}
      aria-controls={props.rincian}
      onClick={() => props.onBuka()}
    >
      <Ikon of={ChevronDown} class={cx(styles.panah, props.terbuka && styles.balik)} />
      <span class="vh">{t("berkas.rincian", { nama: props.nama })}</span>
    </button>
  );
};

/** The form on paper, filled in with what the file knows. */
const Cetak = (props: BarisSyaratProps) => {
  const t = useText();
  const kode = () => {
    const { dokumen, layanan, berlaku } = props.baris.syarat;
    return berlaku ? kodeDokumen(dokumen, layanan, props.layar.setelan().formSet)[0] : undefined;
  };
  return (
    <Show when={kode()}>
      {(satu) => (
        <ButtonLink size="small" kind="text" icon={Printer} href={alamatCetak(props.layar.app(), satu())}>
          <BarisKata>{t("cetak.cetak")}</BarisKata>
          <span class="vh"> {satu()}</span>
        </ButtonLink>
      )}
    </Show>
  );
};

export const BarisSyarat = (props: BarisSyaratProps) => {
  const kata = useKataSyarat(() => props.layar.setelan().formSet);
  const rincian = createUniqueId();
  const syarat = () => props.baris.syarat;
  const jenis = () => props.baris.keadaan.jenis;
  const perlu = () => !props.hanyaLihat && PERLU_TINDAK.includes(jenis());
  const halaman = () => {
    const p = props.layar.state();
    return p ? dokumenDiSlot(p, syarat().id)?.halaman[0] : undefined;
  };
  return (
    <BarisDaftar
      lead={<Thumb src={props.gambar.url(halaman())} icon={ikonKosong(props.baris)} />}
      title={kata.judul(syarat())}
      note={kata.keterangan(props.baris)}
      need={<span class={cx(styles.perlu, styles[syarat().need])}>{kata.need(syarat().need)}</span>}
      tanda={TANDA[jenis()]}
      keadaan={kata.keadaan(props.baris.keadaan)}
      buka={{ terbuka: props.terbuka, rincian, onBuka: props.onBuka }}
      tindak={
        <>
          <Cetak {...props} />
          <Show when={perlu()} fallback={<Panah {...props} rincian={rincian} nama={kata.judul(syarat())} />}>
            <Tindak {...props} />
          </Show>
        </>
      }
      rincian={
        <div id={rincian} hidden={!props.terbuka}>
          <Show when={props.terbuka}>
            <RincianSyarat {...props} />
          </Show>
        </div>
      }
    />
  );
};
