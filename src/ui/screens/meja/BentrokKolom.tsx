/** Both values of each column side by side; one is picked in each, and the result is one new record. Mock 16. */
import { createMemo, createSignal, createUniqueId, For } from "solid-js";
import type { Tercatat } from "../../../domain/permohonan/fold.ts";
import { kolomByPath } from "../../../domain/layanan/formulir/kolomByPath.ts";
import { diMeja, type Permohonan } from "../../../domain/permohonan/permohonan.ts";
import { useJemput } from "../../app/jemput.ts";
import { Beda } from "../../parts/Beda.tsx";
import { Button } from "../../parts/Button.tsx";
import { cx } from "../../parts/cx.ts";
import { useText } from "../../text/bahasa.tsx";
import { tampilNilai } from "../berkas/KolomIsian.tsx";
import { namaBiasa } from "../berkas/sapaan.ts";
import { useKataWaktu } from "./kataKerja.ts";
import { useKataKolomOrang } from "./kataPeristiwa.ts";
import { selesaikanKolom, type KolomBentrok, type SisiBentrok } from "./kolomBentrok.ts";
import type { Tindakan } from "./tindakan.ts";
import styles from "./BentrokKolom.module.css";

interface Props {
  readonly satu: Tercatat;
  readonly lawan: Tercatat | undefined;
  readonly kolom: readonly KolomBentrok[];
  readonly p: Permohonan;
  readonly kerja: Tindakan;
}

const SISI = ["catatan", "kini"] as const;

/** A value as people read it: label of a code, date as on forms, name of a place. */
const useNilai = (): ((path: string, nilai: string) => string) => {
  const t = useText();
  const { wilayah } = useJemput();
  return (path, nilai) => {
    if (nilai === "") return t("ujung.kosong");
    const kolom = kolomByPath(path);
    if (kolom?.jenis === "wilayah") return namaBiasa(wilayah.nama(nilai));
    return kolom === null ? nilai : tampilNilai({ ...kolom, wajib: false }, nilai);
  };
};

const BarisKolom = (props: {
  readonly kolom: KolomBentrok;
  readonly dipilih: SisiBentrok | undefined;
  readonly onPilih: (sisi: SisiBentrok) => void;
}) => {
  const nilai = useNilai();
  const kataKolom = useKataKolomOrang();
  const grup = createUniqueId();
  const tampil = (sisi: SisiBentrok) => nilai(props.kolom.path, props.kolom[sisi]);
  const lain = (sisi: SisiBentrok) => tampil(sisi === "kini" ? "catatan" : "kini");
  return (
    <tr>
      <th scope="row">{kataKolom(props.kolom.path)}</th>
      <For each={SISI}>
        {(sisi) => (
          <td class={cx(props.dipilih === sisi && styles.dipilih)}>
            <label class={styles.pilih}>
              <input
                type="radio"
                name={grup}
                checked={props.dipilih === sisi}
                aria-label={`${kataKolom(props.kolom.path)}: ${tampil(sisi)}`}
                onChange={() => props.onPilih(sisi)}
              />
              <Beda text={tampil(sisi)} against={lain(sisi)} />
            </label>
          </td>
        )}
      </For>
    </tr>
  );
};

export const BentrokKolom = (props: Props) => {
  const t = useText();
  const jemput = useJemput();
  const waktu = useKataWaktu();
  const [pilihan, setPilihan] = createSignal<Readonly<Record<string, SisiBentrok>>>({});
  const oleh = (e: Tercatat) => `${jemput.namaOrang(e.by).nama}, ${waktu.jam(e.at)}`;
  const semua = (sisi: SisiBentrok) => setPilihan(Object.fromEntries(props.kolom.map(({ path }) => [path, sisi])));
  const sisa = createMemo(() => props.kolom.filter(({ path }) => pilihan()[path] === undefined).length);
  const kurang = () => {
    if (sisa() > 0) return t("lengkap.kolomSisa", { n: sisa() });
    const ganti = props.kolom.some(({ path }) => pilihan()[path] === "catatan");
    return ganti && !diMeja(props.p) ? t("lengkap.kolomKoreksi") : undefined;
  };
  return (
    <div class={styles.kolom}>
      <table class={styles.tabel}>
        <caption>{t("lengkap.kolomPilih")}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">
              {t("lengkap.kolomCatatan")}
              <small>{oleh(props.satu)}</small>
            </th>
            <th scope="col">
              {t("lengkap.kolomKini")}
              <small>{props.lawan ? oleh(props.lawan) : ""}</small>
            </th>
          </tr>
        </thead>
        <tbody>
          <For each={props.kolom}>
            {(kolom) => (
              <BarisKolom
                kolom={kolom}
                dipilih={pilihan()[kolom.path]}
                onPilih={(sisi) => setPilihan({ ...pilihan(), [kolom.path]: sisi })}
              />
            )}
          </For>
        </tbody>
      </table>
      <div class={styles.tombol}>
        <Button kind="text" size="small" onClick={() => semua("catatan")}>
          {t("lengkap.kolomSemuaCatatan")}
        </Button>
        <Button kind="text" size="small" onClick={() => semua("kini")}>
          {t("lengkap.kolomSemuaKini")}
        </Button>
        <Button
          busy={props.kerja.sibuk()}
          missing={kurang()}
          onClick={() =>
            void props.kerja.lakukan(selesaikanKolom(props.satu, props.kolom, pilihan()).map((e) => () => e))
          }
        >
          {t("lengkap.kolomSimpan")}
        </Button>
      </div>
    </div>
  );
};
