/** A file that the office sent back: what is missing, its message, and the two acts that help. Mock 16. */
import Camera from "lucide-solid/icons/camera";
import Phone from "lucide-solid/icons/phone";
import Undo from "lucide-solid/icons/undo-2";
import { For, Show } from "solid-js";
import { dokumenIds } from "../../../domain/layanan/dokumenIds.ts";
import { useJemput, type Baris } from "../../app/jemput.ts";
import { useBahasa, useText } from "../../text/bahasa.tsx";
import { daftarLayanan, namaLayanan } from "../../text/namaLayanan.ts";
import { tanggalJam } from "../../text/tanggal.ts";
import { ButtonLink } from "../../parts/Button.tsx";
import { Finding } from "../../parts/Finding.tsx";
import { alamatKelengkapan } from "../berkas/alamat.ts";
import { useKataOrang } from "../berkas/kataSyarat.ts";
import { formSetPada } from "../../../domain/sop/setelan.ts";
import { namaDokumen } from "../berkas/namaSyarat.ts";
import { namaBiasa } from "../berkas/sapaan.ts";
import type { RincianBaris, Tunda } from "./rincianBaris.ts";
import styles from "./BerkasKembali.module.css";

/** `ktp_el:ibu` -> "KTP-el ibu". */
const useKataSlot = () => {
  const { setelan, hariIni } = useJemput();
  const kataOrang = useKataOrang();
  return (slot: string): string => {
    const [jenis = slot, orang] = slot.split(":");
    const dokumen = dokumenIds.find((id) => id === jenis);
    const nama = dokumen === undefined ? jenis : namaDokumen(dokumen, formSetPada(setelan(), hariIni()), []);
    return orang === undefined ? nama : `${nama} ${kataOrang(orang)}`;
  };
};

const Sebab = (props: { readonly tunda: Tunda; readonly sendiri: boolean }) => {
  const t = useText();
  const { bahasa } = useBahasa();
  const { namaOrang } = useJemput();
  const kataSlot = useKataSlot();
  return (
    <span class={styles.sebab}>
      <Show when={!props.sendiri}>
        <b>{namaLayanan(props.tunda.layanan)}</b>
      </Show>
      <Show when={props.tunda.pesan}>
        <span>{props.tunda.pesan}</span>
      </Show>
      <Show when={props.tunda.kurang.length > 0}>
        <span>
          <b>{t("lapangan.yangPerlu")}</b> {props.tunda.kurang.map(kataSlot).join(", ")}
        </span>
      </Show>
      <Show when={props.tunda.kapan}>
        <small>
          {t("lapangan.dariPetugas", {
            nama: namaOrang(props.tunda.oleh).nama,
            kapan: tanggalJam(Date.parse(props.tunda.kapan), undefined, bahasa()),
          })}
        </small>
      </Show>
    </span>
  );
};

export const BerkasKembali = (props: { readonly baris: Baris; readonly rincian: RincianBaris | undefined }) => {
  const t = useText();
  const nama = () => namaBiasa(props.baris.nama) || props.baris.nomor;
  const tertunda = () => props.baris.layanan.flatMap(({ id, status }) => (status === "ditunda" ? [id] : []));
  return (
    <Finding
      level="warn"
      icon={Undo}
      title={t("lapangan.dikembalikan", { nama: nama(), layanan: daftarLayanan(tertunda()) })}
      ask={<small>{props.baris.nomor}</small>}
      settled={
        <For each={props.rincian?.tunda ?? []}>
          {(satu) => <Sebab tunda={satu} sendiri={tertunda().length === 1} />}
        </For>
      }
    >
      <ButtonLink kind="primary" icon={Camera} href={alamatKelengkapan(props.baris.app)}>
        {t("lapangan.lengkapi")}
      </ButtonLink>
      <Show when={props.rincian?.telepon}>
        {(telepon) => (
          <ButtonLink icon={Phone} href={`tel:${telepon()}`}>
            {t("lapangan.telepon")}
          </ButtonLink>
        )}
      </Show>
    </Finding>
  );
};
