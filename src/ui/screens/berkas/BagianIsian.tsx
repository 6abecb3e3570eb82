/** The fields of one section, with what can be put in by one tap: readings, a person copied, the event's witnesses. */
import Check from "lucide-solid/icons/check";
import Copy from "lucide-solid/icons/copy";
import Users from "lucide-solid/icons/users";
import { createMemo, For, Show } from "solid-js";
import type { Catatan } from "../../../domain/identitas/catatan.ts";
import type { Bagian, Kolom } from "../../../domain/layanan/formulir/kolom.ts";
import { createBertahap } from "../../parts/bertahap.ts";
import { Button } from "../../parts/Button.tsx";
import type { CatatanIsian } from "../../parts/isian.ts";
import { Kode } from "../../parts/Kode.tsx";
import { useText } from "../../text/bahasa.tsx";
import { useAturan } from "../../text/useAturan.ts";
import { BunyiAktaNote } from "./BunyiAktaNote.tsx";
import { catatanBagian } from "./keadaanBagian.ts";
import type { GambarBerkas } from "./gambarBerkas.ts";
import type { IsianLayar } from "./isianLayar.ts";
import { useJudulBagian } from "./judulBagian.ts";
import { useKataOrang } from "./kataSyarat.ts";
import { kolomDiingat } from "./kolomTerakhir.ts";
import { KolomIsian } from "./KolomIsian.tsx";
import type { LayarBerkas } from "./layarBerkas.ts";
import { salinOrang, sumberSalin } from "./salinOrang.ts";
import type { Saran } from "./saranIsian.ts";
import { tawaranKolom } from "./tawaranKolom.ts";
import styles from "./BagianIsian.module.css";

interface Props {
  readonly layar: LayarBerkas;
  readonly bagian: Bagian;
  readonly semuaBagian: readonly Bagian[];
  readonly isian: IsianLayar;
  readonly catatan: readonly Catatan[];
  readonly saran: ReadonlyMap<string, readonly Saran[]>;
  readonly gambar: GambarBerkas;
  readonly aktif: string | undefined;
  /** The officer tried to go on: what is demanded and empty is said now. */
  readonly dicoba: boolean;
  readonly onTinggal: () => void;
}

/** Fields that fill the first screen of a tablet, and how many follow at a time in a longer section. */
const KOLOM_AWAL = 12;
const KOLOM_LANGKAH = 4;

/** Said elsewhere or only noise while typing. */
const DIAM = new Set(["century"]);

const SatuKetuk = (props: Props) => {
  const t = useText();
  const kataOrang = useKataOrang();
  const acara = () => props.layar.jemput.acara();
  const isi = (nilai: readonly (readonly [string, string])[]) => {
    for (const [path, satu] of nilai) props.isian.ubah(path, satu);
    props.onTinggal();
  };
  const saksi = (): readonly (readonly [string, string])[] =>
    Object.entries(acara()?.saksi ?? {}).filter(([path]) =>
      props.semuaBagian.some(({ kolom }) => kolom.some(({ id }) => id === path)),
    );
  const adaSaksi = () =>
    props.bagian.id.startsWith("saksi") && saksi().some(([path, satu]) => props.isian.nilai(path) !== satu);
  /** Empty fields that a scan answers with certainty. */
  const pasti = () =>
    props.bagian.kolom.flatMap(({ id }) => {
      const saran = props.saran.get(id)?.[0];
      return saran?.bars === 3 && props.isian.nilai(id) === "" ? [[id, saran.nilai] as const] : [];
    });
  /** Filled in, or read with certainty: the applicant's section comes before that of the parent who stands there. */
  const yakin = (path: string): string => {
    const saran = props.saran.get(path)?.[0];
    return props.isian.nilai(path) || (saran?.bars === 3 ? saran.nilai : "");
  };
  /** Never over somebody who is already there. */
  const kosong = () => props.isian.nilai(`${props.bagian.id}.nama`) === "";
  const salin = () =>
    (kosong() ? sumberSalin(props.bagian, props.semuaBagian) : [])
      .map((dari) => ({ dari, nilai: salinOrang(dari, props.bagian, yakin) }))
      .filter(({ nilai }) => nilai.some(([path, satu]) => props.isian.nilai(path) !== satu));
  return (
    <div class={styles.ketuk}>
      <Show when={pasti().length > 1}>
        <Button icon={Check} onClick={() => isi(pasti())}>
          {t("berkas.pakaiSemua", { n: pasti().length })}
        </Button>
      </Show>
      <Show when={adaSaksi()}>
        <Button icon={Users} onClick={() => isi(saksi())}>
          {t("berkas.pakaiSaksi")}
        </Button>
      </Show>
      <For each={salin()}>
        {({ dari, nilai }) => (
          <Button icon={Copy} onClick={() => isi(nilai)}>
            {t("berkas.samaDengan", { orang: kataOrang(dari) })}
          </Button>
        )}
      </For>
    </div>
  );
};

export const BagianIsian = (props: Props) => {
  const aturan = useAturan();
  const judul = useJudulBagian();
  const milik = createMemo(() => catatanBagian(props.bagian, props.catatan));
  const catatan = (kolom: Kolom): readonly CatatanIsian[] =>
    milik()
      .filter(({ path, aturan: id }) => path === kolom.id && !DIAM.has(id))
      .filter(({ aturan: id }) => id !== "wajib_isi" || props.dicoba)
      // Nobody is corrected in the middle of a word.
      .filter(({ level }) => level !== "error" || props.aktif !== kolom.id)
      .map(({ aturan: id, level, params }) => ({
        level,
        text: `${aturan(`aturan.${id}`, params)} ${aturan(`aturan.${id}.lanjut`, params)}`,
      }));
  const tawaran = (kolom: Kolom): readonly string[] =>
    tawaranKolom(kolom, {
      isian: props.isian.semua(),
      tahu: (path) => props.isian.nilai(path) || (props.saran.get(path)?.[0]?.nilai ?? ""),
      dusun: props.layar.jemput.acara()?.daftarDusun ?? [],
    });
  /** Paths, not objects: a field keeps its cursor when the form is computed again. */
  const paths = createMemo(() => props.bagian.kolom.map(({ id }) => id), [], {
    equals: (a, b) => a.join() === b.join(),
  });
  const awal = createMemo(() => Math.max(KOLOM_AWAL, paths().indexOf(kolomDiingat() ?? "") + 1));
  const tampak = createBertahap(paths, () => props.bagian.id, { awal, langkah: KOLOM_LANGKAH });
  const kolomDi = (path: string) => props.bagian.kolom.find(({ id }) => id === path);
  return (
    <section class={styles.bagian} aria-labelledby="judul-bagian">
      <div class={styles.judul}>
        <h1 id="judul-bagian" tabindex="-1">
          {judul(props.bagian)}
        </h1>
        <span class={styles.kode}>
          <For each={props.bagian.kode}>{(kode) => <Kode>{kode}</Kode>}</For>
        </span>
      </div>
      <BunyiAktaNote layar={props.layar} bagian={props.bagian.id} />
      <SatuKetuk {...props} />
      <div class={styles.kolom}>
        <For each={tampak()}>
          {(path) => (
            <Show when={kolomDi(path)}>
              {(kolom) => (
                <KolomIsian
                  layar={props.layar}
                  kolom={kolom()}
                  nilai={props.isian.nilai}
                  catatan={catatan(kolom())}
                  saran={props.saran.get(path) ?? []}
                  gambar={props.gambar}
                  tawaran={tawaran(kolom())}
                  onUbah={props.isian.ubah}
                  onTinggal={props.onTinggal}
                />
              )}
            </Show>
          )}
        </For>
      </div>
    </section>
  );
};
