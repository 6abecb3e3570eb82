/** Head of a file: rosette, number, name, services, where it lies, then the twelve boxes with minutes used and standard. */
import { useNavigate } from "@solidjs/router";
import ArrowLeft from "lucide-solid/icons/arrow-left";
import Printer from "lucide-solid/icons/printer";
import { createMemo, For, Show } from "solid-js";
import { cariLayanan } from "../../../domain/layanan/katalog.ts";
import { subjekLayanan } from "../../../domain/layanan/peristiwaKk.ts";
import type { Permohonan } from "../../../domain/permohonan/permohonan.ts";
import { MENIT_STANDAR } from "../../../domain/sop/langkah.ts";
import { formSetPada } from "../../../domain/sop/setelan.ts";
import type { Tugas } from "../../../domain/sop/tugas.ts";
import { useJemput } from "../../app/jemput.ts";
import { Button, ButtonLink } from "../../parts/Button.tsx";
import { Kode } from "../../parts/Kode.tsx";
import { Mark } from "../../parts/Mark.tsx";
import { Paraf } from "../../parts/Paraf.tsx";
import { Sidik } from "../../parts/Sidik.tsx";
import { useText } from "../../text/bahasa.tsx";
import { menit } from "../../text/menit.ts";
import { alamatCetak } from "../berkas/alamat.ts";
import { namaBiasa } from "../berkas/sapaan.ts";
import { jumlahWaktu, kotakParaf } from "./kotakParaf.ts";
import { namaDi, useKataAsal, useKataWaktu } from "./kataKerja.ts";
import { daftarLayanan } from "../../text/namaLayanan.ts";
import styles from "./Rincian.module.css";

interface Props {
  readonly p: Permohonan;
  readonly tugas: readonly Tugas[];
  readonly pilih: (langkah: number) => void;
}

const Posisi = (props: { readonly p: Permohonan }) => {
  const t = useText();
  const jemput = useJemput();
  const waktu = useKataWaktu();
  const kataAsal = useKataAsal();
  const tempat = () => jemput.berkas.baris()?.find((b) => b.app === props.p.app)?.tempat ?? "di_gateway";
  return (
    <div class={styles.posisi}>
      <Mark of={tempat() === "diterima_kantor" ? "ok" : "wait"}>{t(`meja.posisi_${tempat()}`)}</Mark>
      <small>
        {kataAsal(props.p.nomor)}, {waktu.jam(props.p.pengajuan.at(-1)?.at ?? props.p.buka.at)}
      </small>
    </div>
  );
};

const Jumlah = (props: { readonly p: Permohonan; readonly tugas: readonly Tugas[] }) => {
  const t = useText();
  const isi = createMemo(() =>
    jumlahWaktu(kotakParaf(props.tugas, { nama: () => "", peran: () => "", inisial: () => "", hari: () => "" })),
  );
  return (
    <p class={styles.jumlah}>
      <span>
        {isi().dilewati.length === 0
          ? t("meja.terpakaiDari", { terpakai: menit(isi().terpakai), standar: menit(isi().standar) })
          : t("meja.terpakaiTanpa", {
              terpakai: menit(isi().terpakai),
              standar: menit(isi().standar),
              penuh: menit(MENIT_STANDAR * 60),
              langkah: isi().dilewati.join(", "),
            })}
      </span>
    </p>
  );
};

export const RincianKepala = (props: Props) => {
  const t = useText();
  const jemput = useJemput();
  const navigate = useNavigate();
  const waktu = useKataWaktu();
  const formulir = createMemo(() => [
    ...new Set(
      props.p.urut.flatMap((id) => cariLayanan(id)?.formulir[formSetPada(jemput.setelan(), props.p.tanggal)] ?? []),
    ),
  ]);
  const subjek = () => {
    const pertama = cariLayanan(props.p.urut[0] ?? "");
    const orang = pertama === undefined ? "pemohon" : subjekLayanan(pertama, props.p.urut, props.p.isian);
    return orang === "pemohon" || !props.p.isian[`${orang}.nama`] ? undefined : namaDi(props.p, orang);
  };
  const kotak = createMemo(() =>
    kotakParaf(props.tugas, {
      nama: (no) => t(`meja.langkah${no}`),
      peran: (no) => t(`meja.pelaku${no}`),
      inisial: (id) => jemput.namaOrang(id).inisial,
      saya: (no) => {
        const peran = jemput.sesi.petugas()?.peran ?? [];
        const milik = props.tugas.some(
          (g) => g.langkah === no && g.keadaan === "kini" && g.peran.some((r) => peran.includes(r)),
        );
        return milik ? jemput.sesi.petugas()?.inisial : undefined;
      },
      hari: waktu.hari,
    }),
  );
  return (
    <>
      <div class={styles.kepala}>
        <span class={styles.kembali}>
          <Button icon={ArrowLeft} iconOnly onClick={() => navigate("/meja/antrean")}>
            {t("meja.kembaliAntrean")}
          </Button>
        </span>
        <Sidik id={props.p.nomor} size={52} />
        <div class={styles.kata}>
          <h1>
            {props.p.nomor} · {namaBiasa(props.p.isian["pemohon.nama"] ?? "")}
          </h1>
          <p>
            {daftarLayanan(props.p.urut)}
            <Show when={subjek()}>
              {(nama) => (
                <>
                  {". "}
                  <b>{nama()}</b>
                </>
              )}
            </Show>
          </p>
        </div>
        <span class={styles.kode}>
          <For each={formulir()}>{(kode) => <Kode>{kode}</Kode>}</For>
          <ButtonLink size="small" icon={Printer} href={`${alamatCetak(props.p.app)}?dari=meja`}>
            {t("cetak.cetakFormulir")}
          </ButtonLink>
        </span>
        <Posisi p={props.p} />
      </div>
      <div class={styles.paraf}>
        <Paraf steps={kotak()} onChoose={(no) => props.pilih(no)} />
      </div>
      <Jumlah p={props.p} tugas={props.tugas} />
    </>
  );
};
