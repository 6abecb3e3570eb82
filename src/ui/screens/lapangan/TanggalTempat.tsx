/** Application date and village of the file to come: confirmed by starting it, changed on the event screen. */
import { For, Show } from "solid-js";
import { useJemput } from "../../app/jemput.ts";
import { useBahasa, useText } from "../../text/bahasa.tsx";
import { tanggalPanjang } from "../../text/tanggal.ts";
import { Button, ButtonLink } from "../../parts/Button.tsx";
import { Note } from "../../parts/Note.tsx";
import { namaBiasa } from "../berkas/sapaan.ts";
import type { TanggalPermohonan } from "./tanggalPermohonan.ts";
import styles from "./TanggalTempat.module.css";

const Beda = (props: { readonly tanggal: TanggalPermohonan }) => {
  const t = useText();
  const { bahasa } = useBahasa();
  return (
    <Note of="care" title={t("lapangan.tanggalBeda")}>
      <p>{t("lapangan.tanggalBedaLanjut")}</p>
      <p class={styles.aksi}>
        <For each={props.tanggal.usul()}>
          {(satu) => (
            <Button pressed={props.tanggal.tanggal() === satu} onClick={() => props.tanggal.pilih(satu)}>
              {t("lapangan.pakaiTanggal", { tanggal: tanggalPanjang(satu, bahasa()) })}
            </Button>
          )}
        </For>
      </p>
    </Note>
  );
};

interface Props {
  readonly tanggal: TanggalPermohonan;
  /** Address of the event screen, with the way back. */
  readonly acara: string;
}

export const TanggalTempat = (props: Props) => {
  const t = useText();
  const { bahasa } = useBahasa();
  const jemput = useJemput();
  return (
    <>
      <Show when={props.tanggal.tanggal() === undefined}>
        <Beda tanggal={props.tanggal} />
      </Show>
      <Show
        when={jemput.acara()}
        fallback={
          <Note of="info" title={t("lapangan.acaraBelum")}>
            <p>{t("lapangan.acaraBelumLanjut")}</p>
            <p class={styles.aksi}>
              <ButtonLink href={props.acara}>{t("lapangan.acaraIsi")}</ButtonLink>
            </p>
          </Note>
        }
      >
        {(acara) => (
          <div class={styles.dua}>
            <dl class={styles.isi}>
              <div>
                <dt>{t("lapangan.tanggalPermohonan")}</dt>
                <dd>{tanggalPanjang(props.tanggal.tanggal() ?? acara().tanggal, bahasa())}</dd>
              </div>
              <div>
                <dt>{t("lapangan.tempatPermohonan")}</dt>
                <dd>{t("lapangan.desa", { nama: namaBiasa(jemput.wilayah.nama(acara().desa)) })}</dd>
              </div>
            </dl>
            <ButtonLink size="small" href={props.acara}>
              {t("umum.ubah")}
            </ButtonLink>
          </div>
        )}
      </Show>
    </>
  );
};
