/** The photo for a child card: taken or picked here, seen before it is kept. Background by birth year is practice, not regulation. */
import Camera from "lucide-solid/icons/camera";
import Check from "lucide-solid/icons/check";
import Info from "lucide-solid/icons/info";
import User from "lucide-solid/icons/user-round";
import { createSignal, onCleanup, Show } from "solid-js";
import { latarFotoKia } from "../../../../domain/identitas/wktp.ts";
import type { GambarBaru } from "../../../app/jemput.ts";
import { Button } from "../../../parts/Button.tsx";
import { cx } from "../../../parts/cx.ts";
import { Ikon } from "../../../parts/Ikon.tsx";
import { Mark } from "../../../parts/Mark.tsx";
import { useText } from "../../../text/bahasa.tsx";
import { useKataTangkap } from "../../berkas/kataTangkap.ts";
import { namaDi, useKataTolak } from "../kataKerja.ts";
import { useNamaSlot } from "../kataSlot.ts";
import styles from "../susun.module.css";
import panel from "./panel.module.css";
import type { PanelProps } from "./panelProps.ts";
import { PilihGambar } from "./PilihGambar.tsx";

export const FotoAnak = (props: PanelProps & { readonly orang: string }) => {
  const t = useText();
  const tolak = useKataTolak(useNamaSlot());
  const kataTangkap = useKataTangkap();
  const [baru, setBaru] = createSignal<{ readonly gambar: GambarBaru; readonly url: string }>();
  const [galat, setGalat] = createSignal<string>();
  const lama = () => props.p.orang[props.orang]?.foto?.halaman;
  const latar = () => latarFotoKia(props.p.isian[`${props.orang}.tanggalLahir`] ?? "");
  const lepas = () => {
    const ada = baru();
    if (ada) URL.revokeObjectURL(ada.url);
    setBaru(undefined);
  };
  onCleanup(lepas);
  const masuk = async (berkas: File): Promise<void> => {
    setGalat(undefined);
    // A face is cut to the photo's shape, never along edges.
    const hasil = await props.berkas.jemput.latar.foto(berkas, "2x3");
    if (!hasil.ok) return void setGalat(kataTangkap.galat(hasil.error.type));
    lepas();
    const { bytes, w, h, mime } = hasil.value;
    const gambar = { bytes, lebar: w, tinggi: h, mime };
    setBaru({ gambar, url: URL.createObjectURL(new Blob([bytes], { type: mime })) });
  };
  const simpan = async (): Promise<void> => {
    const ada = baru();
    if (!ada) return;
    const segel = await props.berkas.jemput.berkas.segelHalaman(props.p.app, ada.gambar);
    if (!segel.ok) return void setGalat(tolak(segel.error));
    const foto = segel.value;
    if (await props.kerja.lakukan([(detik) => ({ type: "FotoAnakDiambil", orang: props.orang, foto, detik })])) lepas();
  };
  return (
    <div class={styles.rapat}>
      <h3>{t("meja.fotoJudul", { nama: namaDi(props.p, props.orang) })}</h3>
      <div class={panel.foto}>
        <span class={cx(panel.pas, !baru() && !lama() && panel[latar()])}>
          <Show when={baru()?.url ?? props.gambar.url(lama(), "penuh")} fallback={<Ikon of={User} />}>
            {(src) => <img src={src()} alt={t("meja.fotoJudul", { nama: namaDi(props.p, props.orang) })} />}
          </Show>
        </span>
        <ul class={styles.butir}>
          <li>
            <Ikon of={Check} />
            {t(`meja.fotoLatar_${latar()}`)}
          </li>
          <li>
            <Ikon of={Check} />
            {t("meja.fotoWajah")}
          </li>
          <li>
            <Ikon of={Info} />
            {t("meja.fotoKebiasaan")}
          </li>
        </ul>
      </div>
      <Show when={baru()}>
        <Button kind="primary" full busy={props.kerja.sibuk()} onClick={() => void simpan()}>
          {t("meja.fotoSimpan")}
        </Button>
      </Show>
      <PilihGambar
        kata={baru() || lama() ? t("meja.fotoUlang") : t("meja.fotoAmbil")}
        kataPilih={t("meja.fotoPilih")}
        icon={Camera}
        utama={!baru()}
        onPilih={(berkas) => void (berkas[0] && masuk(berkas[0]))}
      />
      <Show when={galat()}>{(kata) => <Mark of="stop">{kata()}</Mark>}</Show>
    </div>
  );
};
