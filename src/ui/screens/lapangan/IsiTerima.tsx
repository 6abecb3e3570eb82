/** Second half of the quick intake: name, phone, photos, then the receipt. Everything typed is stored within a second. */
import Camera from "lucide-solid/icons/camera";
import Receipt from "lucide-solid/icons/receipt-text";
import { createMemo, createSignal, onMount, Show } from "solid-js";
import { checkTelepon } from "../../../domain/identitas/telepon.ts";
import type { Peristiwa } from "../../../domain/permohonan/peristiwa.ts";
import type { Permohonan } from "../../../domain/permohonan/permohonan.ts";
import { ok, type Result } from "../../../lib/result.ts";
import { Aman } from "../../app/Aman.tsx";
import { FieldFrame } from "../../app/FieldFrame.tsx";
import type { GalatApp } from "../../app/jemput.ts";
import { useText } from "../../text/bahasa.tsx";
import { daftarLayanan } from "../../text/namaLayanan.ts";
import { useAturan } from "../../text/useAturan.ts";
import { Button, ButtonLink } from "../../parts/Button.tsx";
import type { CatatanIsian } from "../../parts/isian.ts";
import { Note } from "../../parts/Note.tsx";
import { Heading } from "../../parts/Sheet.tsx";
import { Sidik } from "../../parts/Sidik.tsx";
import { TextField } from "../../parts/TextField.tsx";
import { bisaDititip, titipAsli } from "../berkas/asliDiKantor.ts";
import { createIsianLayar } from "../berkas/isianLayar.ts";
import { useKataGalat } from "../berkas/kataGalat.ts";
import type { LayarBerkas } from "../berkas/layarBerkas.ts";
import { AsliTerima } from "./AsliTerima.tsx";
import { DaftarFoto } from "./DaftarFoto.tsx";
import { fotoDi } from "./pilahan.ts";
import { sisaKerja } from "./sisaKerja.ts";
import styles from "./TerimaDulu.module.css";

interface Props {
  readonly layar: LayarBerkas;
  readonly alamatFoto: string;
  readonly onTandaTerima: () => void;
}

const Kepala = (props: { readonly layar: LayarBerkas }) => {
  const t = useText();
  return (
    <Show when={props.layar.state()}>
      {(p) => (
        <div class={styles.nomor}>
          <Sidik id={p().nomor} />
          <span>
            <b>{p().nomor}</b>
            <small>
              <Show when={p().antrean}>{(n) => <>{t("lapangan.antreanKe", { n: n() })} · </>}</Show>
              {daftarLayanan(p().urut)}
            </small>
          </span>
        </div>
      )}
    </Show>
  );
};

export const IsiTerima = (props: Props) => {
  const t = useText();
  const aturan = useAturan();
  const kataGalat = useKataGalat();
  // eslint-disable-next-line solid/reactivity -- one file per screen.
  const isian = createIsianLayar(props.layar);
  const [galat, setGalat] = createSignal<GalatApp>();
  const [jalan, setJalan] = createSignal(false);
  const [titip, setTitip] = createSignal<readonly string[]>();
  const [hpDitinggal, setHpDitinggal] = createSignal(false);
  // Back from the camera the keyboard must not rise over the photos: the name is there already.
  onMount(() => document.getElementById(nama() === "" ? "terima-nama" : "isi")?.focus({ preventScroll: true }));
  const nama = () => isian.nilai("pemohon.nama");
  const telepon = () => isian.nilai("kontak.telepon");
  const catatanHp = (): readonly CatatanIsian[] =>
    hpDitinggal() && telepon() !== ""
      ? checkTelepon(telepon()).map(({ aturan: id, level, params }) => ({
          level,
          text: `${aturan(`aturan.${id}`, params)} ${aturan(`aturan.${id}.lanjut`, params)}`,
        }))
      : [];
  const banyakFoto = createMemo(() => {
    const p = props.layar.state();
    return p ? fotoDi(p).length : 0;
  });
  /** The originals that stay, then the receipt; what is recorded already is not recorded again. */
  const catat = async (p: Permohonan): Promise<Result<unknown, GalatApp>> => {
    const { jemput } = props.layar;
    const tinggal = (titip() ?? []).filter((slot) => bisaDititip(p).includes(slot));
    const peristiwa: readonly Peristiwa[] = [
      ...titipAsli(p, tinggal),
      {
        type: "TandaTerimaDiberikan",
        terbuka: sisaKerja(p, jemput.setelan(), jemput.wilayah.dikenal),
        asliKembali: titip() === undefined ? fotoDi(p).length : 0,
      },
    ];
    for (const satu of peristiwa) {
      const hasil = await jemput.berkas.lakukan(p.app, satu);
      if (!hasil.ok) return hasil;
    }
    return ok(undefined);
  };
  const serahkan = async () => {
    setJalan(true);
    setGalat(undefined);
    const tercatat = await isian.simpan.catat();
    const { jemput } = props.layar;
    const muatan = await jemput.berkas.muat(props.layar.app());
    const p = muatan.ok ? muatan.value.state : undefined;
    const hasil = tercatat && p ? await catat(p) : ({ ok: false, error: { type: "SimpanGagal" } } as const);
    setJalan(false);
    if (hasil.ok) props.onTandaTerima();
    else setGalat(hasil.error);
  };
  return (
    <FieldFrame
      back="/"
      where={nama() === "" ? t("lapangan.terimaDulu") : nama()}
      under={props.layar.state()?.nomor}
      aman={<Aman />}
      dock={
        <>
          <Show when={banyakFoto() > 0}>
            <ButtonLink size="big" icon={Camera} href={props.alamatFoto}>
              {t("lapangan.fotoLagi")}
            </ButtonLink>
          </Show>
          <Show
            when={banyakFoto() > 0}
            fallback={
              <ButtonLink kind="primary" size="big" icon={Camera} href={props.alamatFoto}>
                {t("lapangan.ambilFoto")}
              </ButtonLink>
            }
          >
            <Button
              kind="primary"
              size="big"
              icon={Receipt}
              busy={jalan()}
              missing={nama().trim() === "" ? t("lapangan.isiNamaDulu") : undefined}
              onClick={() => void serahkan()}
            >
              {t("lapangan.beriTandaTerima")}
            </Button>
          </Show>
        </>
      }
    >
      <h1 class="vh">{t("lapangan.terimaJudul")}</h1>
      <Kepala layar={props.layar} />
      <Show when={galat()}>
        {(satu) => (
          <Note of="stop" role="alert">
            <p>{kataGalat(satu())}</p>
          </Note>
        )}
      </Show>
      <div class={styles.isian}>
        <TextField
          id="terima-nama"
          label={t("lapangan.namaPemohon")}
          hint={t("lapangan.namaPemohonHint")}
          required
          upper
          maxLength={100}
          value={nama()}
          onInput={(isi) => isian.ubah("pemohon.nama", isi)}
        />
        <TextField
          id="terima-hp"
          label={t("lapangan.hpPemohon")}
          inputMode="tel"
          maxLength={20}
          value={telepon()}
          notes={catatanHp()}
          onInput={(isi) => isian.ubah("kontak.telepon", isi)}
          onCommit={() => setHpDitinggal(true)}
        />
      </div>
      <section>
        <Heading>{t("lapangan.fotoDokumen")}</Heading>
        <DaftarFoto layar={props.layar} />
      </section>
      <Show when={banyakFoto() > 0 ? props.layar.state() : undefined}>
        {(p) => <AsliTerima p={p()} titip={titip()} onTitip={setTitip} />}
      </Show>
    </FieldFrame>
  );
};
