/** The dock of the requirement screen: put the file aside, and the next best act under the thumb. */
import ArrowRight from "lucide-solid/icons/arrow-right";
import Camera from "lucide-solid/icons/camera";
import Pencil from "lucide-solid/icons/pencil";
import Send from "lucide-solid/icons/send";
import Signature from "lucide-solid/icons/signature";
import { Match, Show, Switch } from "solid-js";
import { Button, ButtonLink } from "../../parts/Button.tsx";
import { useText } from "../../text/bahasa.tsx";
import {
  alamatBeranda,
  alamatFoto,
  alamatIsi,
  alamatPeriksa,
  alamatPindai,
  alamatTandaTangan,
  alamatTandaTerima,
} from "./alamat.ts";
import type { KeadaanBerkas } from "./keadaanBerkas.ts";
import { useKataTindakan } from "./kataTindakan.ts";
import type { LayarBerkas } from "./layarBerkas.ts";
import type { Tindakan } from "./tindakanBerikut.ts";
import styles from "./DokKelengkapan.module.css";

interface Props {
  readonly layar: LayarBerkas;
  readonly keadaan: KeadaanBerkas;
  readonly onKirimLagi: () => void;
  readonly onRujuk: (orang: string) => void;
  readonly onLihat: (slot: string) => void;
}

/** Where an act leads; undefined where it is done on the spot. */
const alamatTindakan = (app: string, tindakan: Tindakan): string | undefined => {
  switch (tindakan.jenis) {
    case "foto":
    case "foto_ulang":
    case "tunggu_surat":
      return alamatPindai(app, tindakan.syarat.id);
    case "isi":
      return alamatIsi(app, tindakan.bagian);
    case "isi_data":
      return alamatIsi(app, tindakan.bagian ?? "kontak");
    case "foto_anak":
      return alamatFoto(app, tindakan.orang);
    default:
      return undefined;
  }
};

const ikonTindakan = ({ jenis }: Tindakan) => (jenis.startsWith("foto") ? Camera : Pencil);

const Berikut = (props: Props & { readonly tindakan: Tindakan }) => {
  const kata = useKataTindakan(() => props.layar);
  const kalimat = () => {
    const teks = kata(props.tindakan);
    return teks.charAt(0).toUpperCase() + teks.slice(1);
  };
  const diTempat = () => {
    if (props.tindakan.jenis === "rujuk") props.onRujuk(props.tindakan.orang);
    if (props.tindakan.jenis === "lihat") props.onLihat(props.tindakan.syarat.id);
  };
  return (
    <Show
      when={alamatTindakan(props.layar.app(), props.tindakan)}
      fallback={
        <Button kind="primary" size="big" onClick={diTempat}>
          {kalimat()}
        </Button>
      }
    >
      {(href) => (
        <ButtonLink kind="primary" size="big" icon={ikonTindakan(props.tindakan)} href={href()}>
          {kalimat()}
        </ButtonLink>
      )}
    </Show>
  );
};

export const DokKelengkapan = (props: Props) => {
  const t = useText();
  const kembali = () => props.keadaan.ditunda() || props.keadaan.dikoreksi();
  const kataKirim = () => t(props.keadaan.ditunda() ? "berkas.kirimLagi" : "ujung.koreksiKirim");
  /** In a file that came back, only what the office asked for stands before sending it again. */
  const pertama = (): Tindakan | undefined =>
    kembali()
      ? props.keadaan.tersisa().find((satu) => "syarat" in satu && props.keadaan.diminta().includes(satu.syarat.id))
      : props.keadaan.tersisa()[0];
  return (
    <>
      <Show when={props.keadaan.diMeja()}>
        <span class={styles.tunda}>
          <ButtonLink size="big" href={alamatBeranda}>
            {t("berkas.simpanTunda")}
          </ButtonLink>
        </span>
        <Show when={pertama() && !(kembali() && props.keadaan.perluTanda())}>
          <span class={styles.periksa}>
            <Show
              when={kembali()}
              fallback={
                <ButtonLink size="big" href={alamatPeriksa(props.layar.app())}>
                  {t("berkas.periksa")}
                </ButtonLink>
              }
            >
              <Button size="big" onClick={() => props.onKirimLagi()}>
                {kataKirim()}
              </Button>
            </Show>
          </span>
        </Show>
      </Show>
      <Switch
        fallback={
          <ButtonLink kind="primary" size="big" iconAfter={ArrowRight} href={alamatPeriksa(props.layar.app())}>
            {t("berkas.periksaBerkas")}
          </ButtonLink>
        }
      >
        <Match when={props.layar.state()?.batal}>
          <ButtonLink size="big" href={alamatBeranda}>
            {t("berkas.keBeranda")}
          </ButtonLink>
        </Match>
        <Match when={!props.keadaan.diMeja()}>
          <ButtonLink kind="primary" size="big" href={alamatTandaTerima(props.layar.app())}>
            {t("berkas.lihatTandaTerima")}
          </ButtonLink>
        </Match>
        <Match when={kembali() && props.keadaan.perluTanda()}>
          <ButtonLink kind="primary" size="big" icon={Signature} href={alamatTandaTangan(props.layar.app())}>
            {t("ujung.koreksiTanda")}
          </ButtonLink>
        </Match>
        <Match when={pertama()}>{(tindakan) => <Berikut {...props} tindakan={tindakan()} />}</Match>
        <Match when={kembali()}>
          <Button kind="primary" size="big" icon={Send} onClick={() => props.onKirimLagi()}>
            {kataKirim()}
          </Button>
        </Match>
      </Switch>
    </>
  );
};
