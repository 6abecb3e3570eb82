/** One finding: what, what to ask, the crops that show it, the officer's answer. It marks, it never decides. */
import Camera from "lucide-solid/icons/camera";
import Check from "lucide-solid/icons/check";
import { createSignal, For, Show } from "solid-js";
import { kolomByPath } from "../../../domain/layanan/formulir/kolomByPath.ts";
import type { PutusanEjaan } from "../../../domain/praperiksa/akibatEjaan.ts";
import { isTerjawab } from "../../../domain/praperiksa/putusanBerkas.ts";
import type { Bukti as BuktiDomain, JawabanTemuan, Temuan } from "../../../domain/praperiksa/temuan.ts";
import { Button, ButtonLink } from "../../parts/Button.tsx";
import { Finding, type Bukti } from "../../parts/Finding.tsx";
import { widenKotak } from "../../parts/potongan.ts";
import { useText } from "../../text/bahasa.tsx";
import { useAturan } from "../../text/useAturan.ts";
import { alamatPindai } from "./alamat.ts";
import type { GambarBerkas } from "./gambarBerkas.ts";
import { useKataPutusan } from "./kataPutusan.ts";
import { tampilNilai } from "./KolomIsian.tsx";
import { useKataSyarat } from "./kataSyarat.ts";
import type { LayarBerkas } from "./layarBerkas.ts";
import { PilihPutusan, putusanUntuk } from "./PilihPutusan.tsx";

interface Props {
  readonly layar: LayarBerkas;
  readonly temuan: Temuan;
  readonly gambar: GambarBerkas;
  readonly onJawab: (temuan: Temuan, jawaban: JawabanTemuan) => void;
  readonly onPutus: (temuan: Temuan, putusan: PutusanEjaan) => void;
}

/** The value of the document that differs: it would replace the form's. */
export const nilaiDokumen = (temuan: Temuan): string | undefined => temuan.params["nilaiDokumen"];

/** One piece of evidence for each value: a document before the form, so that there is a crop to look at. */
const buktiUtama = (semua: readonly BuktiDomain[]): readonly BuktiDomain[] => {
  const bersih = (nilai: string) => nilai.trim().toUpperCase();
  return semua.filter(({ nilai }, urut) => semua.findIndex((lain) => bersih(lain.nilai) === bersih(nilai)) === urut);
};

const nilaiFormulir = (temuan: Temuan): string | undefined =>
  temuan.bukti.find(({ sumber }) => sumber === "formulir")?.nilai;

const Jawaban = (props: Props & { readonly onPutusan: () => void }) => {
  const t = useText();
  const aturan = useAturan();
  const kolom = () => (props.temuan.field === undefined ? null : kolomByPath(props.temuan.field));
  const tampil = (nilai: string | undefined): string => {
    const satu = kolom();
    return nilai === undefined ? "" : satu ? tampilNilai({ ...satu, wajib: false }, nilai) : nilai;
  };
  const kata = (jawaban: JawabanTemuan): string => {
    const nilai =
      jawaban === "pakai_dokumen"
        ? nilaiDokumen(props.temuan)
        : jawaban === "pakai_formulir"
          ? nilaiFormulir(props.temuan)
          : undefined;
    return nilai === undefined || nilai === ""
      ? aturan(`jawabanTemuan.${jawaban}`)
      : t("berkas.pakai", { nilai: tampil(nilai) });
  };
  const utama = () => props.temuan.level === "error" && props.temuan.jawaban[0] === "foto_ulang";
  return (
    <For
      each={props.temuan.jawaban.filter((satu) => satu !== "putusan_ejaan" || putusanUntuk(props.temuan).length > 0)}
    >
      {(jawaban, urut) => (
        <Show
          when={jawaban === "foto_ulang"}
          fallback={
            <Button
              kind={jawaban.startsWith("pakai") ? "plain" : "text"}
              icon={urut() === 0 ? Check : undefined}
              onClick={() => (jawaban === "putusan_ejaan" ? props.onPutusan() : props.onJawab(props.temuan, jawaban))}
            >
              {kata(jawaban)}
            </Button>
          }
        >
          <ButtonLink
            kind={utama() ? "primary" : "text"}
            icon={utama() ? Camera : undefined}
            href={alamatPindai(props.layar.app(), props.temuan.slot)}
          >
            {kata("foto_ulang")}
          </ButtonLink>
        </Show>
      )}
    </For>
  );
};

export const KartuTemuan = (props: Props) => {
  const t = useText();
  const aturan = useAturan();
  const kataPutusan = useKataPutusan();
  const [ubah, setUbah] = createSignal(false);
  const kata = useKataSyarat(() => props.layar.setelan().formSet);
  const namaSumber = ({ sumber, nama }: BuktiDomain): string => {
    const syarat = props.layar.syarat().find(({ id }) => id === sumber);
    return syarat === undefined ? nama : kata.pendek(syarat);
  };
  const [memutus, setMemutus] = createSignal(false);
  const dijawab = () => {
    const p = props.layar.state();
    return p && isTerjawab(p, props.temuan.id) ? p.temuan[props.temuan.id] : undefined;
  };
  const diputus = () => dijawab()?.putusan;
  const kolom = () => (props.temuan.field === undefined ? null : kolomByPath(props.temuan.field));
  const halaman = ({ dok, halaman: n }: BuktiDomain) =>
    dok === undefined ? undefined : props.layar.state()?.dokumen[dok]?.halaman[(n ?? 1) - 1];
  const bukti = (): readonly Bukti[] =>
    buktiUtama(props.temuan.bukti).map((satu) => {
      const url = props.gambar.url(halaman(satu), "penuh");
      const lawan = props.temuan.bukti.find(({ nilai }) => nilai !== satu.nilai);
      const satuKolom = kolom();
      const tampil = (nilai: string) => (satuKolom ? tampilNilai({ ...satuKolom, wajib: false }, nilai) : nilai);
      return {
        from: satu.sumber === "formulir" ? t("berkas.formulirDiketik") : namaSumber(satu),
        read: satu.nilai === "" ? t("berkas.takTerbaca") : tampil(satu.nilai),
        against: lawan && satu.beda.length > 0 ? tampil(lawan.nilai) : undefined,
        crop: url === undefined ? undefined : { source: url, kotak: satu.kotak && widenKotak(satu.kotak, 0.06, 0.5) },
      };
    });
  return (
    <Finding
      level={props.temuan.level}
      title={aturan(props.temuan.teks, props.temuan.params)}
      ask={aturan(props.temuan.lanjut, props.temuan.params)}
      about={kolom() ? aturan(kolom()?.label ?? "") : undefined}
      evidence={dijawab() && !ubah() ? [] : bukti()}
      settled={
        dijawab() ? (
          <>
            <Show when={diputus()} fallback={<b>{aturan(`jawabanTemuan.${dijawab()?.jawaban ?? ""}`)}</b>}>
              {(putusan) => (
                <>
                  <b>{kataPutusan.pokok(putusan(), props.temuan.field)}</b> {kataPutusan.akibat(putusan())}
                </>
              )}
            </Show>{" "}
            · {props.layar.jemput.namaOrang(dijawab()?.jejak.by ?? "").nama}
          </>
        ) : undefined
      }
    >
      <Show
        when={dijawab() && !ubah()}
        fallback={
          <Show
            when={memutus()}
            fallback={
              <Jawaban
                {...props}
                onPutusan={() => setMemutus(true)}
                onJawab={(temuan, jawaban) => {
                  setUbah(false);
                  props.onJawab(temuan, jawaban);
                }}
              />
            }
          >
            <PilihPutusan
              temuan={props.temuan}
              onBatal={() => setMemutus(false)}
              onPilih={(putusan) => {
                setMemutus(false);
                setUbah(false);
                props.onPutus(props.temuan, putusan);
              }}
            />
          </Show>
        }
      >
        <Button kind="text" onClick={() => setUbah(true)}>
          {t("berkas.ubahJawaban")}
        </Button>
      </Show>
    </Finding>
  );
};
