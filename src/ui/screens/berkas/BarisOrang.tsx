/** Step 4 at the table: the child's photo, and the referral of who is not enrolled yet (SOP step 4). */
import Camera from "lucide-solid/icons/camera";
import Fingerprint from "lucide-solid/icons/fingerprint-pattern";
import { Show } from "solid-js";
import type { Tugas } from "../../../domain/sop/tugas.ts";
import { Button, ButtonLink } from "../../parts/Button.tsx";
import { Thumb } from "../../parts/Thumb.tsx";
import { useText } from "../../text/bahasa.tsx";
import { alamatFoto } from "./alamat.ts";
import { BarisDaftar, BarisKata } from "./BarisDaftar.tsx";
import type { GambarBerkas } from "./gambarBerkas.ts";
import { useKataOrang } from "./kataSyarat.ts";
import type { LayarBerkas } from "./layarBerkas.ts";
import { namaBiasa } from "./sapaan.ts";

interface Props {
  readonly layar: LayarBerkas;
  readonly tugas: Tugas;
  readonly gambar: GambarBerkas;
  readonly onRujuk: (orang: string) => void;
}

const Foto = (props: Props & { readonly nama: string }) => {
  const t = useText();
  const foto = () => props.layar.state()?.orang[props.tugas.sasaran]?.foto?.halaman;
  const boleh = () => props.tugas.keadaan === "kini" || props.tugas.ulang === true;
  return (
    <BarisDaftar
      lead={<Thumb src={props.gambar.url(foto())} icon={Camera} />}
      title={t("berkas.fotoAnak", { nama: props.nama })}
      note={t("berkas.fotoAnakSebab")}
      tanda={foto() ? "ok" : "none"}
      keadaan={foto() ? t("berkas.fotoAda") : t("berkas.belumFoto")}
      tindak={
        <Show when={boleh()}>
          <ButtonLink size="small" icon={Camera} href={alamatFoto(props.layar.app(), props.tugas.sasaran)}>
            <BarisKata>{foto() ? t("umum.ulangi") : t("berkas.foto")}</BarisKata>
            <span class="vh">: {props.nama}</span>
          </ButtonLink>
        </Show>
      }
    />
  );
};

const Rujuk = (props: Props & { readonly nama: string }) => {
  const t = useText();
  const selesai = () => props.tugas.keadaan === "selesai";
  return (
    <BarisDaftar
      lead={<Thumb icon={Fingerprint} />}
      title={t("berkas.rujuk", { nama: props.nama })}
      note={t("berkas.rujukSebab")}
      tanda={selesai() ? "ok" : "none"}
      keadaan={selesai() ? t("berkas.dirujuk") : t("berkas.belumDirujuk")}
      tindak={
        <Show when={!selesai()}>
          <Button size="small" onClick={() => props.onRujuk(props.tugas.sasaran)}>
            {t("berkas.rujukSekarang")}
            <span class="vh">: {props.nama}</span>
          </Button>
        </Show>
      }
    />
  );
};

export const BarisOrang = (props: Props) => {
  const kataOrang = useKataOrang();
  const nama = () =>
    namaBiasa(props.layar.isian()[`${props.tugas.sasaran}.nama`] ?? "") || kataOrang(props.tugas.sasaran);
  return (
    <Show when={props.tugas.jenis === "foto"} fallback={<Rujuk {...props} nama={nama()} />}>
      <Foto {...props} nama={nama()} />
    </Show>
  );
};
