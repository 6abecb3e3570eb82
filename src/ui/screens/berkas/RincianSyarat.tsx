/** What lies behind a requirement row: its pages, why it is asked and by which source, and what may stand in its place. */
import Camera from "lucide-solid/icons/camera";
import { createSignal, For, Show } from "solid-js";
import { layananById } from "../../../domain/layanan/katalog.ts";
import type { KondisiId } from "../../../domain/layanan/kondisi.ts";
import type { Alternatif } from "../../../domain/layanan/layanan.ts";
import type { Halaman } from "../../../domain/permohonan/peristiwa.ts";
import { dokumenDiSlot } from "../../../domain/permohonan/permohonan.ts";
import { Button, ButtonLink } from "../../parts/Button.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { ThumbButton } from "../../parts/Thumb.tsx";
import { useText } from "../../text/bahasa.tsx";
import { KeteranganHalaman } from "../tangkap/KeteranganHalaman.tsx";
import { alamatPindai } from "./alamat.ts";
import type { BarisSyaratProps } from "./BarisSyarat.tsx";
import { useAturan } from "../../text/useAturan.ts";
import { GantiSyarat } from "./GantiSyarat.tsx";
import { useKataSyarat } from "./kataSyarat.ts";
import { namaDokumen } from "./namaSyarat.ts";
import { SumberSyarat } from "./SumberSyarat.tsx";
import styles from "./RincianSyarat.module.css";

/** One button per condition: several documents may hang on the same answer. */
const perKondisi = (alternatif: readonly Alternatif[]): readonly Alternatif[] =>
  alternatif.filter(
    ({ syarat, dan }, urut) =>
      syarat !== "always" &&
      dan === undefined &&
      alternatif.findIndex((lain) => lain.syarat === syarat && !lain.dan) === urut,
  );

const Halamannya = (props: BarisSyaratProps) => {
  const t = useText();
  const kata = useKataSyarat(() => props.layar.setelan().formSet);
  const [dibuka, setDibuka] = createSignal<Halaman>();
  const dokumen = () => {
    const p = props.layar.state();
    return p ? dokumenDiSlot(p, props.baris.syarat.id) : undefined;
  };
  return (
    <Show when={dokumen()}>
      {(ada) => (
        <div class={styles.halaman}>
          <For each={ada().halaman}>
            {(halaman, urut) => (
              <ThumbButton
                src={props.gambar.url(halaman)}
                icon={Camera}
                label={
                  ada().halaman.length === 1
                    ? t("umum.lihatUtuh")
                    : t("berkas.halamanKe", { n: urut() + 1, total: ada().halaman.length })
                }
                onClick={() => setDibuka(halaman)}
              />
            )}
          </For>
          <Show when={!props.hanyaLihat}>
            <ButtonLink size="small" icon={Camera} href={alamatPindai(props.layar.app(), props.baris.syarat.id)}>
              {t("berkas.fotoUlang")}
            </ButtonLink>
          </Show>
          <Dialog
            open={dibuka() !== undefined}
            title={kata.namaJenis(ada().jenis)}
            wide
            onClose={() => setDibuka(undefined)}
          >
            <img class={styles.utuh} src={props.gambar.url(dibuka(), "penuh")} alt={kata.judul(props.baris.syarat)} />
            <KeteranganHalaman layar={props.layar} halaman={dibuka()} bolehAtur={!props.hanyaLihat} />
          </Dialog>
        </div>
      )}
    </Show>
  );
};

const Pengganti = (props: BarisSyaratProps) => {
  const t = useText();
  const aturan = useAturan();
  const formSet = () => props.layar.setelan().formSet;
  /** The answer that put another document in this one's place, to take it back. */
  const sebab = (): KondisiId | undefined =>
    props.baris.syarat.berlaku
      ? undefined
      : props.baris.syarat.alternatif.find(({ syarat }) => syarat === props.baris.syarat.alasan)?.syarat;
  return (
    <>
      <For each={props.baris.syarat.berlaku ? perKondisi(props.baris.syarat.alternatif) : []}>
        {(alternatif) => (
          <Button size="small" onClick={() => props.onJawab({ [alternatif.syarat]: true })}>
            {aturan(`kondisi.${alternatif.syarat}.alasan`)}
            <Show when={alternatif.dokumen !== "tanpa_dokumen" ? alternatif.dokumen : undefined}>
              {(dokumen) => <> → {namaDokumen(dokumen(), formSet(), [])}</>}
            </Show>
          </Button>
        )}
      </For>
      <Show when={sebab()}>
        {(kondisi) => (
          <Button size="small" onClick={() => props.onJawab({ [kondisi()]: false })}>
            {t("berkas.ternyataAda")}
          </Button>
        )}
      </Show>
    </>
  );
};

export const RincianSyarat = (props: BarisSyaratProps) => {
  const t = useText();
  const aturan = useAturan();
  const kata = useKataSyarat(() => props.layar.setelan().formSet);
  const syarat = () => props.baris.syarat;
  return (
    <div class={styles.rincian}>
      <Halamannya {...props} />
      <dl class={styles.sebab}>
        <dt>{t(syarat().berlaku ? "berkas.mengapa" : "lengkap.mengapaTidak")}</dt>
        <dd>{kata.alasan(syarat())}</dd>
        <For each={syarat().catatan}>{(catatan) => <dd>{aturan(catatan)}</dd>}</For>
        <dt>{t("berkas.untuk")}</dt>
        <dd>
          {syarat()
            .layanan.map((id) => layananById(id).namaPendek)
            .join(", ")}
        </dd>
        <dt>{t("berkas.sumber")}</dt>
        <dd>
          <SumberSyarat sumber={syarat().sumber} keyakinan={syarat().keyakinan} />
        </dd>
        <Show when={syarat().alternatif.length > 0}>
          <dt>{t("katalog.ganti")}</dt>
          <GantiSyarat alternatif={syarat().alternatif} formSet={props.layar.setelan().formSet} />
        </Show>
      </dl>
      <Show when={!props.hanyaLihat}>
        <div class={styles.pilihan}>
          <Pengganti {...props} />
        </div>
      </Show>
    </div>
  );
};
