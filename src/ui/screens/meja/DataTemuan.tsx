/** Data of the form beside the documents, then the findings with crops and what was answered at the table. */
import { Key } from "@solid-primitives/keyed";
import Check from "lucide-solid/icons/check";
import TriangleAlert from "lucide-solid/icons/triangle-alert";
import { createMemo, Show } from "solid-js";
import type { Permohonan } from "../../../domain/permohonan/permohonan.ts";
import { isTerjawab } from "../../../domain/praperiksa/putusanBerkas.ts";
import type { Bukti as BuktiTemuan, Temuan, TemuanMasukan } from "../../../domain/praperiksa/temuan.ts";
import { useJemput } from "../../app/jemput.ts";
import { Finding, type Bukti } from "../../parts/Finding.tsx";
import { Ikon } from "../../parts/Ikon.tsx";
import { Mark } from "../../parts/Mark.tsx";
import { NikText } from "../../parts/NikText.tsx";
import { useText } from "../../text/bahasa.tsx";
import { tanggalAngka } from "../../text/tanggal.ts";
import type { GambarBerkas } from "../berkas/gambarBerkas.ts";
import { useAturan } from "../../text/useAturan.ts";
import { useKataPutusan } from "../berkas/kataPutusan.ts";
import { useKataOrang } from "../berkas/kataSyarat.ts";
import { bandingData, buktiUntuk, type BarisBanding } from "./bandingData.ts";
import { useKataKolom } from "./kataKerja.ts";
import { useNamaSlot } from "./kataSlot.ts";
import type { Sorotan } from "./PenampilHalaman.tsx";
import styles from "./Rincian.module.css";

interface Props {
  readonly p: Permohonan;
  readonly masukan: TemuanMasukan | undefined;
  readonly temuan: readonly Temuan[];
  readonly gambar: GambarBerkas;
  readonly onLihat: (sorotan: Sorotan) => void;
}

const Nilai = (props: { readonly nilai: string }) => {
  const t = useText();
  return (
    <Show when={props.nilai !== ""} fallback={<span class="muted">{t("meja.kosong")}</span>}>
      <Show when={/^\d{16}$/.test(props.nilai)} fallback={tanggalAngka(props.nilai)}>
        <NikText of={props.nilai} />
      </Show>
    </Show>
  );
};

const BarisData = (props: {
  readonly baris: BarisBanding;
  readonly p: Permohonan;
  readonly onLihat: Props["onLihat"];
}) => {
  const t = useText();
  const kolom = useKataKolom();
  const orang = useKataOrang();
  const namaSlot = useNamaSlot(() => ({ urut: bukti()?.syarat.layanan ?? [], tanggal: props.p.tanggal }));
  const kelompok = () => props.baris.path.split(".")[0] ?? "";
  const field = () => {
    const nama = props.baris.path.split(".")[1];
    return nama === "nik" || nama === "nama" || nama === "tanggalLahir"
      ? t(`meja.field_${nama}`)
      : kolom(props.baris.path);
  };
  const label = () =>
    ["kk", "alamat", "kelahiran", "kematian"].includes(kelompok())
      ? field()
      : `${field()} ${orang(kelompok()).toLowerCase()}`;
  const bukti = () => buktiUntuk(props.baris);
  const kata = () => {
    const satu = bukti();
    if (!satu) return t("meja.takTerbaca");
    if (props.baris.keadaan === "beda") return tanggalAngka(satu.baca.value);
    return props.baris.terbaca.length > 1
      ? t("meja.samaDi", { n: props.baris.terbaca.length })
      : namaSlot(satu.syarat.id);
  };
  return (
    <tr class={props.baris.keadaan === "beda" ? styles.beda : undefined}>
      <th scope="row">{label()}</th>
      <td>
        <Nilai nilai={props.baris.formulir} />
      </td>
      <td>
        <Show when={bukti()} fallback={<span class="muted">{kata()}</span>}>
          {(satu) => (
            <>
              <button
                type="button"
                class={styles.sumber}
                aria-label={`${t("meja.lihatData", { apa: label() })}: ${kata()}`}
                onClick={() =>
                  props.onLihat({
                    kunci: `${satu().syarat.id}|${satu().halaman.halaman}`,
                    kotak: satu().baca.kotak,
                  })
                }
              >
                <Ikon of={props.baris.keadaan === "beda" ? TriangleAlert : Check} size="s" />
                <span>{kata()}</span>
              </button>
              <Show when={props.baris.keadaan === "beda"}>
                <small>{namaSlot(satu().syarat.id)}</small>
              </Show>
            </>
          )}
        </Show>
      </td>
    </tr>
  );
};

const SatuTemuan = (props: { readonly temuan: Temuan; readonly p: Permohonan; readonly gambar: GambarBerkas }) => {
  const t = useText();
  const jemput = useJemput();
  const aturan = useAturan();
  const namaSlot = useNamaSlot(() => props.p);
  const kataPutusan = useKataPutusan();
  const jawaban = () => (isTerjawab(props.p, props.temuan) ? props.p.temuan[props.temuan.id] : undefined);
  const bukti = (b: BuktiTemuan, semua: readonly BuktiTemuan[]): Bukti => {
    const halaman = b.dok === undefined ? undefined : props.p.dokumen[b.dok]?.halaman[(b.halaman ?? 1) - 1];
    const url = props.gambar.url(halaman, "penuh");
    return {
      from: b.sumber === "formulir" ? t("meja.kFormulir") : namaSlot(b.sumber),
      read: /^\d{4}-\d{2}-\d{2}$/.test(b.nilai) ? tanggalAngka(b.nilai) : b.nilai,
      against: b.beda.length > 0 ? semua.find((lain) => lain !== b)?.nilai : undefined,
      // no box: the whole page
      crop: url === undefined ? undefined : { source: url, kotak: b.kotak },
    };
  };
  const settled = () => {
    const j = jawaban();
    if (!j) return undefined;
    const kata = props.temuan.jawaban.find((satu) => satu === j.jawaban);
    const putusan = j.putusan && `${kataPutusan.pokok(j.putusan, props.temuan.field)} ${kataPutusan.akibat(j.putusan)}`;
    const siapa = t("meja.temuanMencatat", { siapa: jemput.namaOrang(j.jejak.by).inisial });
    return `${siapa}: ${putusan ?? (kata ? t(`meja.jawab_${kata}`) : j.jawaban)}${j.alasan === "" ? "" : `. ${j.alasan}`}`;
  };
  return (
    <Finding
      level={props.temuan.level}
      title={aturan(props.temuan.teks, props.temuan.params)}
      ask={jawaban() ? undefined : aturan(props.temuan.lanjut, props.temuan.params)}
      evidence={props.temuan.bukti.map((b) => bukti(b, props.temuan.bukti))}
      settled={settled()}
    />
  );
};

export const DataTemuan = (props: Props) => {
  const t = useText();
  const baris = createMemo(() => (props.masukan ? bandingData(props.masukan, props.temuan) : []));
  /** Nothing found is good news only where something was read. */
  const adaBacaan = () => baris().some((b) => buktiUntuk(b) !== undefined);
  return (
    <>
      <h2>{t("meja.dataTemuan")}</h2>
      <table class={styles.banding}>
        <thead>
          <tr>
            <td style={{ border: 0, padding: 0 }} />
            <th scope="col">{t("meja.kFormulir")}</th>
            <th scope="col">{t("meja.kDokumen")}</th>
          </tr>
        </thead>
        <tbody>
          <Key each={baris()} by="path">
            {(b) => <BarisData baris={b()} p={props.p} onLihat={(s) => props.onLihat(s)} />}
          </Key>
        </tbody>
      </table>
      <Show
        when={props.temuan.length > 0}
        fallback={
          <Mark of={adaBacaan() ? "ok" : "none"} small>
            {t(adaBacaan() ? "meja.tanpaTemuan" : "lengkap.belumTerbaca")}
          </Mark>
        }
      >
        <Key each={props.temuan} by="id">
          {(f) => <SatuTemuan temuan={f()} p={props.p} gambar={props.gambar} />}
        </Key>
      </Show>
    </>
  );
};
