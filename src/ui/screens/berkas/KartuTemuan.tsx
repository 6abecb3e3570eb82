/** One finding: what, what to ask, the crops that show it, the officer's answer. It marks, it never decides. */
import { createSignal, Match, Show, Switch } from "solid-js";
import { kolomByPath } from "../../../domain/layanan/formulir/kolomByPath.ts";
import type { PutusanEjaan } from "../../../domain/praperiksa/akibatEjaan.ts";
import { isTerjawab } from "../../../domain/praperiksa/putusanBerkas.ts";
import type { Bukti as BuktiDomain, JawabanTemuan, Temuan } from "../../../domain/praperiksa/temuan.ts";
import { Button } from "../../parts/Button.tsx";
import { Finding, type Bukti } from "../../parts/Finding.tsx";
import { widenKotak } from "../../parts/potongan.ts";
import { useText } from "../../text/bahasa.tsx";
import { useAturan } from "../../text/useAturan.ts";
import { tanggalAngka } from "../../text/tanggal.ts";
import { AlasanTemuan, isBeralasan, type JawabanBeralasan } from "./AlasanTemuan.tsx";
import type { GambarBerkas } from "./gambarBerkas.ts";
import { useKataPutusan } from "./kataPutusan.ts";
import { tampilNilai } from "./KolomIsian.tsx";
import { useKataSyarat } from "./kataSyarat.ts";
import type { LayarBerkas } from "./layarBerkas.ts";
import { PilihJawaban } from "./PilihJawaban.tsx";
import { PilihPutusan } from "./PilihPutusan.tsx";

interface Props {
  readonly layar: LayarBerkas;
  readonly temuan: Temuan;
  readonly gambar: GambarBerkas;
  readonly onJawab: (temuan: Temuan, jawaban: JawabanTemuan, alasan: string) => void;
  readonly onPutus: (temuan: Temuan, putusan: PutusanEjaan) => void;
}

/** One piece of evidence for each value: a document before the form, so that there is a crop to look at. */
const buktiUtama = (semua: readonly BuktiDomain[]): readonly BuktiDomain[] => {
  const bersih = (nilai: string) => nilai.trim().toUpperCase();
  return semua.filter(({ nilai }, urut) => semua.findIndex((lain) => bersih(lain.nilai) === bersih(nilai)) === urut);
};

/** A date as people write it; anything else as it was read. */
const bacaTanggal = (nilai: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(nilai) ? tanggalAngka(nilai) : nilai);

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
  /** The answer that waits for its reason. */
  const [beralasan, setBeralasan] = createSignal<JawabanBeralasan>();
  const tercatat = () => props.layar.state()?.temuan[props.temuan.id];
  const dijawab = () => {
    const p = props.layar.state();
    return p && isTerjawab(p, props.temuan) ? p.temuan[props.temuan.id] : undefined;
  };
  const isUsang = () => !dijawab() && tercatat() !== undefined;
  const diputus = () => dijawab()?.putusan;
  const kolom = () => (props.temuan.field === undefined ? null : kolomByPath(props.temuan.field));
  const halaman = ({ dok, halaman: n }: BuktiDomain) =>
    dok === undefined ? undefined : props.layar.state()?.dokumen[dok]?.halaman[(n ?? 1) - 1];
  /** A card on which somebody is missing was read well. */
  const takAda = () => (props.temuan.aturan === "kk_tak_ada" ? "" : t("berkas.takTerbaca"));
  const bukti = (): readonly Bukti[] =>
    buktiUtama(props.temuan.bukti).map((satu) => {
      const url = props.gambar.url(halaman(satu), "penuh");
      const lawan = props.temuan.bukti.find(({ nilai }) => nilai !== satu.nilai);
      const satuKolom = kolom();
      const tampil = (nilai: string) =>
        satuKolom ? tampilNilai({ ...satuKolom, wajib: false }, nilai) : bacaTanggal(nilai);
      return {
        from: satu.sumber === "formulir" ? t("berkas.formulirDiketik") : namaSumber(satu),
        read: satu.nilai === "" ? takAda() : tampil(satu.nilai),
        against: lawan && satu.beda.length > 0 ? tampil(lawan.nilai) : undefined,
        crop: url === undefined ? undefined : { source: url, kotak: satu.kotak && widenKotak(satu.kotak, 0.06, 0.5) },
      };
    });
  const jawab = (jawaban: JawabanTemuan, alasan: string): void => {
    setBeralasan(undefined);
    setUbah(false);
    props.onJawab(props.temuan, jawaban, alasan);
  };
  return (
    <Finding
      level={props.temuan.level}
      title={aturan(props.temuan.teks, props.temuan.params)}
      ask={`${isUsang() ? `${t("berkas.jawabanUsang")} ` : ""}${aturan(props.temuan.lanjut, props.temuan.params)}`}
      about={kolom() ? aturan(kolom()?.label ?? "") : undefined}
      evidence={bukti()}
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
            <Show when={dijawab()?.alasan}>{(alasan) => <>· {alasan()} </>}</Show>·{" "}
            {props.layar.jemput.namaOrang(dijawab()?.jejak.by ?? "").nama}
          </>
        ) : undefined
      }
    >
      <Switch
        fallback={
          <PilihJawaban
            layar={props.layar}
            temuan={props.temuan}
            onPutusan={() => setMemutus(true)}
            onJawab={(jawaban) => (isBeralasan(jawaban) ? setBeralasan(jawaban) : jawab(jawaban, ""))}
          />
        }
      >
        <Match when={dijawab() && !ubah()}>
          <Button kind="text" onClick={() => setUbah(true)}>
            {t("berkas.ubahJawaban")}
          </Button>
        </Match>
        <Match when={beralasan()}>
          {(jawaban) => (
            <AlasanTemuan
              jawaban={jawaban()}
              onBatal={() => setBeralasan(undefined)}
              onAlasan={(alasan) => jawab(jawaban(), alasan)}
            />
          )}
        </Match>
        <Match when={memutus()}>
          <PilihPutusan
            temuan={props.temuan}
            onBatal={() => setMemutus(false)}
            onPilih={(putusan) => {
              setMemutus(false);
              setUbah(false);
              props.onPutus(props.temuan, putusan);
            }}
          />
        </Match>
      </Switch>
    </Finding>
  );
};
