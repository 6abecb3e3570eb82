/** The dialog that chooses the services of an open file. One ticked at a time tells at once what it excludes. */
import { createMemo, createSignal, For, Show } from "solid-js";
import { layananById } from "../../../domain/layanan/katalog.ts";
import type { LayananId } from "../../../domain/layanan/layananId.ts";
import type { Permohonan } from "../../../domain/permohonan/permohonan.ts";
import { Button } from "../../parts/Button.tsx";
import { CheckRow } from "../../parts/CheckRow.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { Note } from "../../parts/Note.tsx";
import { SearchField } from "../../parts/SearchField.tsx";
import { useText } from "../../text/bahasa.tsx";
import { cariLayananKatalog } from "../katalog/cariLayanan.ts";
import { useCatatanLayanan, useKataHubungan, useSebabTambah } from "../lapangan/kataLayanan.ts";
import type { AksiBerkas } from "./aksiBerkas.ts";
import type { LayarBerkas } from "./layarBerkas.ts";
import { pilihanTambahan, type PilihanTambahan, type TidakTambah } from "./pilihanTambahan.ts";
import styles from "./LayananBerkas.module.css";

interface Props {
  readonly layar: LayarBerkas;
  readonly p: Permohonan;
  readonly dipilih: readonly LayananId[];
  /** Undefined while nothing is other than before. */
  readonly baru: readonly string[] | undefined;
  readonly aksi: AksiBerkas;
  readonly onPilih: (dipilih: readonly LayananId[]) => void;
  readonly onTutup: () => void;
  readonly onSimpan: () => void;
}

interface GrupProps {
  readonly judul: string;
  /** Of the file's application. */
  readonly tanggal: string;
  readonly ids: readonly LayananId[];
  readonly dipilih: readonly LayananId[];
  readonly tetap?: readonly LayananId[];
  readonly onPilih: (dipilih: readonly LayananId[]) => void;
}

const Grup = (props: GrupProps) => {
  const t = useText();
  const catatan = useCatatanLayanan();
  const hubungan = useKataHubungan(() => props.tanggal);
  const ada = (id: LayananId) => props.dipilih.includes(id);
  const tetap = (id: LayananId) => props.tetap?.includes(id) === true;
  const kata = (id: LayananId) =>
    tetap(id)
      ? t("lengkap.tambahTetap")
      : [...(catatan(id) === undefined ? [] : [catatan(id)]), ...(ada(id) ? hubungan(id, props.dipilih) : [])].join(
          ". ",
        );
  const ubah = (id: LayananId, ya: boolean) =>
    props.onPilih([...props.dipilih.filter((satu) => satu !== id), ...(ya ? [id] : [])]);
  return (
    <Show when={props.ids.length > 0}>
      <fieldset class={styles.grup}>
        <legend>{props.judul}</legend>
        <For each={props.ids}>
          {(id) => (
            <CheckRow
              label={layananById(id).namaPendek}
              note={kata(id) || undefined}
              checked={ada(id)}
              disabled={tetap(id)}
              onCommit={(ya) => ubah(id, ya)}
            />
          )}
        </For>
      </fieldset>
    </Show>
  );
};

const Tidak = (props: { readonly semua: readonly TidakTambah[] }) => {
  const t = useText();
  const sebabTambah = useSebabTambah();
  const sebab = ({ alasan }: TidakTambah): string =>
    alasan.jenis === "tutup" ? t("lengkap.tambahTutup") : sebabTambah(alasan);
  return (
    <Show when={props.semua.length > 0}>
      <section>
        <h3>{t("lengkap.tambahTidak")}</h3>
        <ul class={styles.tidak}>
          <For each={props.semua}>
            {(satu) => (
              <li>
                <b>{layananById(satu.layanan).namaPendek}</b>
                <small>{sebab(satu)}</small>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
};

/** Only what fits the words that were typed. */
const saring = (isi: PilihanTambahan, teks: string): PilihanTambahan => {
  if (teks.trim() === "") return isi;
  const cocok = new Set<string>(cariLayananKatalog(teks).map(({ id }) => id));
  return {
    disini: isi.disini.filter(({ layanan }) => cocok.has(layanan)),
    saran: isi.saran.filter((id) => cocok.has(id)),
    lain: isi.lain.filter((id) => cocok.has(id)),
    tidak: isi.tidak.filter(({ layanan }) => cocok.has(layanan)),
  };
};

export const PilihTambahan = (props: Props) => {
  const t = useText();
  const [teks, setTeks] = createSignal("");
  const semua = createMemo(() => {
    const masukan = props.layar.masukan();
    return masukan ? pilihanTambahan(props.p, masukan, props.dipilih) : undefined;
  });
  const kurang = () => {
    if (props.dipilih.length === 0) return t("lapangan.pilihLayananDulu");
    return props.baru === undefined ? t("lengkap.tambahBelum") : undefined;
  };
  return (
    <Dialog
      open
      title={t("lengkap.tambahJudul")}
      onClose={() => props.onTutup()}
      actions={
        <>
          <Button onClick={() => props.onTutup()}>{t("ujung.batalkan")}</Button>
          <Button kind="primary" busy={props.aksi.sibuk()} missing={kurang()} onClick={() => props.onSimpan()}>
            {t("lengkap.tambahSimpan", { n: props.dipilih.length })}
          </Button>
        </>
      }
    >
      <Show when={semua()}>
        {(isi) => {
          const terlihat = createMemo(() => saring(isi(), teks()));
          return (
            <>
              <SearchField label={t("lapangan.cariLayanan")} value={teks()} onInput={setTeks} />
              <Grup
                judul={t("lengkap.tambahSaran")}
                ids={terlihat().saran}
                tanggal={props.p.tanggal}
                dipilih={props.dipilih}
                onPilih={props.onPilih}
              />
              <Grup
                judul={t("lengkap.tambahLain")}
                ids={terlihat().lain}
                tanggal={props.p.tanggal}
                dipilih={props.dipilih}
                onPilih={props.onPilih}
              />
              <Grup
                judul={t("lengkap.layananBerkas")}
                ids={terlihat().disini.map(({ layanan }) => layanan)}
                tetap={terlihat().disini.flatMap(({ layanan, tetap }) => (tetap ? [layanan] : []))}
                tanggal={props.p.tanggal}
                dipilih={props.dipilih}
                onPilih={props.onPilih}
              />
              <Tidak semua={terlihat().tidak} />
            </>
          );
        }}
      </Show>
      <Show when={props.aksi.galat()}>{(kata) => <Note of="stop" role="alert" title={kata()} tight />}</Show>
    </Dialog>
  );
};
