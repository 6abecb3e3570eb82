/** The draft of a deed, in letters that everybody at the table can read: names letter by letter, dates in words; then the initials. */
import { useNavigate } from "@solidjs/router";
import PenLine from "lucide-solid/icons/pen-line";
import { createMemo, createSignal, For, Show } from "solid-js";
import { formatTanggalHuruf, formatTanggalPanjang } from "../../../domain/identitas/tanggalTulis.ts";
import { susunKalimat } from "../../../domain/layanan/kalimat.ts";
import { konsepAkta, type BarisKonsep, type KonsepAkta as Konsep } from "../../../domain/layanan/konsepAkta.ts";
import { keadaanKonsep } from "../../../domain/permohonan/keadaanKonsep.ts";
import { Button } from "../../parts/Button.tsx";
import { Empty } from "../../parts/Empty.tsx";
import { Mark } from "../../parts/Mark.tsx";
import { Note } from "../../parts/Note.tsx";
import { Sheet } from "../../parts/Sheet.tsx";
import { SignaturePad } from "../../parts/SignaturePad.tsx";
import { aturanId } from "../../text/aturan.id.ts";
import { useText } from "../../text/bahasa.tsx";
import { useAturan } from "../../text/useAturan.ts";
import { alamatTandaTangan } from "./alamat.ts";
import { BingkaiBerkas } from "./BingkaiBerkas.tsx";
import { namaToGambar, pngToGambar } from "./gambarTanda.ts";
import { useKataGalat } from "./kataGalat.ts";
import { useLayarBerkas, type LayarBerkas } from "./layarBerkas.ts";
import styles from "./KonsepAkta.module.css";

/** Each letter in a cell of its own; words stay together. */
const Ejaan = (props: { readonly nama: string }) => (
  <span class={styles.ejaan} aria-hidden="true">
    <For each={props.nama.split(/\s+/)}>
      {(kata) => (
        <span class={styles.kata}>
          <For each={[...kata]}>{(huruf) => <span>{huruf}</span>}</For>
        </span>
      )}
    </For>
  </span>
);

const Baris = (props: { readonly baris: BarisKonsep }) => {
  const aturan = useAturan();
  return (
    <div class={styles.baris}>
      <dt>
        {aturan(props.baris.label)}
        <Show when={props.baris.orang}>{(orang) => <> {aturan(orang()).toLowerCase()}</>}</Show>
      </dt>
      <dd>
        <Show when={props.baris.cara === "tanggal"} fallback={<b>{props.baris.nilai}</b>}>
          <b>{formatTanggalPanjang(props.baris.nilai)}</b>
          <span>{formatTanggalHuruf(props.baris.nilai)}</span>
        </Show>
        <Show when={props.baris.cara === "nama"}>
          <Ejaan nama={props.baris.nilai} />
        </Show>
      </dd>
    </div>
  );
};

const SatuKonsep = (props: {
  readonly layar: LayarBerkas;
  readonly konsep: Konsep;
  readonly onGalat: (kata: string | undefined) => void;
}) => {
  const t = useText();
  const kataGalat = useKataGalat();
  const [gores, setGores] = createSignal<Blob>();
  const [nama, setNama] = createSignal("");
  const [sibuk, setSibuk] = createSignal(false);
  const keadaan = () => {
    const p = props.layar.state();
    return p
      ? keadaanKonsep({ ...p, isian: props.layar.isian() }, props.konsep.layanan, props.layar.setelan())
      : "belum";
  };
  const ada = () => gores() !== undefined || nama().trim().length > 1;
  const simpan = async (): Promise<void> => {
    const { berkas } = props.layar.jemput;
    const app = props.layar.app();
    const { layanan, dibaca } = props.konsep;
    const png = gores();
    setSibuk(true);
    const gambar = png ? await pngToGambar(png) : await namaToGambar(nama().trim());
    const draf = await berkas.catatDraf(app);
    const paraf = gambar && draf.ok ? await berkas.segelHalaman(app, gambar) : draf;
    const hasil =
      paraf.ok && paraf.value
        ? await berkas.lakukan(app, { type: "KonsepDiparaf", layanan, paraf: paraf.value, dibaca: { ...dibaca } })
        : paraf;
    setSibuk(false);
    props.onGalat(hasil.ok ? undefined : kataGalat(hasil.error));
  };
  return (
    <Sheet padded>
      <article class={styles.konsep} aria-label={props.konsep.judul}>
        <header class={styles.kepala}>
          <h2>{t("cetak.konsepJudul", { akta: props.konsep.judul })}</h2>
          <Mark of={keadaan() === "diparaf" ? "ok" : keadaan() === "berubah" ? "care" : "none"}>
            {t(`cetak.konsep_${keadaan()}`)}
          </Mark>
        </header>
        <dl class={styles.isi}>
          <For each={props.konsep.baris}>{(baris) => <Baris baris={baris} />}</For>
        </dl>
        <Show when={props.konsep.orangTua}>
          {/* The deed's own words, in the language of the deed. */}
          {(orangTua) => (
            <p class={styles.orangTua} lang="id">
              {susunKalimat(aturanId, orangTua().teks, orangTua().params)}
            </p>
          )}
        </Show>
        <Show when={keadaan() !== "diparaf"}>
          <SignaturePad label={t("cetak.parafPemohon")} typedName={nama()} onTypedName={setNama} onCommit={setGores} />
          <Button
            kind="primary"
            icon={PenLine}
            missing={ada() ? undefined : t("cetak.kurangParaf")}
            busy={sibuk()}
            onClick={() => void simpan()}
          >
            {t("cetak.sudahBenar")}
          </Button>
        </Show>
      </article>
    </Sheet>
  );
};

const KonsepAkta = () => {
  const t = useText();
  const pergi = useNavigate();
  const layar = useLayarBerkas();
  const [galat, setGalat] = createSignal<string>();
  const satu = (id: string) => konsepAkta(id, layar.isian(), layar.state()?.jawaban ?? {}, layar.setelan().formSet);
  const layanan = createMemo(() => layar.layanan().filter((id) => satu(id) !== null), [], {
    equals: (a, b) => a.join() === b.join(),
  });
  return (
    <BingkaiBerkas
      layar={layar}
      back={alamatTandaTangan(layar.app())}
      dock={
        <Button kind="primary" size="big" full onClick={() => pergi(alamatTandaTangan(layar.app()))}>
          {t("cetak.keTandaTangan")}
        </Button>
      }
    >
      <h1>{t("cetak.bacaKonsep")}</h1>
      <Note of="seal" tight>
        {t("cetak.bacaKonsepLanjut")}
      </Note>
      <Show when={galat()}>{(kata) => <Note of="stop" role="alert" title={kata()} />}</Show>
      <For each={layanan()} fallback={<Empty title={t("cetak.tanpaKonsep")} />}>
        {(id) => (
          <Show when={satu(id)}>{(konsep) => <SatuKonsep layar={layar} konsep={konsep()} onGalat={setGalat} />}</Show>
        )}
      </For>
    </BingkaiBerkas>
  );
};

export default KonsepAkta;
