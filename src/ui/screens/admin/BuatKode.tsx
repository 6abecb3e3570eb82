/** A one-time code that enrols a device: what for and where, then the code large, with a QR of its address. */
import { createSignal, onMount, Show } from "solid-js";
import { useJemput } from "../../app/jemput.ts";
import { Button } from "../../parts/Button.tsx";
import { ChoiceField } from "../../parts/ChoiceField.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { Qr } from "../../parts/Qr.tsx";
import { cx } from "../../parts/cx.ts";
import { useBahasa, useText } from "../../text/bahasa.tsx";
import { tanggalJam } from "../../text/tanggal.ts";
import { CatatanGalat } from "./CatatanGalat.tsx";
import { createKiriman } from "./muatan.ts";
import { PilihWilayah } from "./PilihWilayah.tsx";
import { SalinButton } from "./SalinButton.tsx";
import styles from "./admin.module.css";

type Jenis = "T" | "L" | "P";

interface Kode {
  readonly kode: string;
  readonly kedaluwarsa: string;
}

/** The address that a new device opens; the code fills its field there. */
export const alamatDaftar = (asal: string, kode: string): string => `${asal}/daftar?kode=${encodeURIComponent(kode)}`;

const KodeJadi = (props: { readonly kode: Kode; readonly alamat: string }) => {
  const t = useText();
  const { bahasa } = useBahasa();
  let kode: HTMLElement | undefined;
  onMount(() => kode?.focus());
  return (
    <div class={styles.kodeDua}>
      <Qr data={props.alamat} says={t("admin.kodeQr", { kode: props.kode.kode })} size="220px" />
      <div>
        <p class={cx(styles.serah, styles.kode)} tabindex="-1" ref={(element) => (kode = element)}>
          {props.kode.kode}
        </p>
        <p>
          <b>{t("admin.kodeSampai", { waktu: tanggalJam(Date.parse(props.kode.kedaluwarsa), undefined, bahasa()) })}</b>
        </p>
        <p>{t("admin.kodeCara", { alamat: window.location.origin })}</p>
        <p>{t("admin.kodeMasuk")}</p>
        <p class="muted">{t("admin.kodeHabis")}</p>
      </div>
    </div>
  );
};

const PilihJenis = (props: { readonly value: Jenis; readonly onCommit: (jenis: Jenis) => void }) => {
  const t = useText();
  return (
    <ChoiceField<Jenis>
      label={t("admin.kodeJenis")}
      value={props.value}
      options={[
        { value: "T", label: t("admin.jenisT"), note: t("admin.jenisTNote") },
        { value: "L", label: t("admin.jenisL"), note: t("admin.jenisLNote") },
        { value: "P", label: t("admin.jenisP"), note: t("admin.jenisPNote") },
      ]}
      onCommit={(jenis) => props.onCommit(jenis)}
    />
  );
};

const Aksi = (props: {
  readonly alamat: string | undefined;
  readonly missing: string | undefined;
  readonly busy: boolean;
  readonly onBuat: () => void;
  readonly onTutup: () => void;
}) => {
  const t = useText();
  return (
    <Show
      when={props.alamat}
      fallback={
        <>
          <Button onClick={() => props.onTutup()}>{t("umum.batal")}</Button>
          <Button kind="primary" busy={props.busy} missing={props.missing} onClick={() => props.onBuat()}>
            {t("admin.kodeBuat")}
          </Button>
        </>
      }
    >
      {(alamat) => (
        <>
          <SalinButton teks={alamat()}>{t("admin.kodeSalin")}</SalinButton>
          <Button kind="primary" onClick={() => props.onTutup()}>
            {t("admin.kodeSelesai")}
          </Button>
        </>
      )}
    </Show>
  );
};

export const BuatKode = (props: { readonly onTutup: () => void }) => {
  const t = useText();
  const { admin } = useJemput();
  const kiriman = createKiriman();
  const [jenis, setJenis] = createSignal<Jenis>("T");
  const [wilayah, setWilayah] = createSignal<readonly string[]>([]);
  const [kode, setKode] = createSignal<Kode>();
  const alamat = () => ((satu) => satu && alamatDaftar(window.location.origin, satu.kode))(kode());
  const buat = async () => {
    if (wilayah().length === 0) return;
    const isi = { jenis: jenis(), wilayah: wilayah() };
    setKode(await kiriman.kirim(() => admin.kodeBaru(isi)));
  };
  return (
    <Dialog
      open
      wide
      title={t(kode() ? "admin.kodeJudul" : "admin.buatKode")}
      onClose={() => props.onTutup()}
      actions={
        <Aksi
          alamat={alamat()}
          missing={wilayah().length === 0 ? t("admin.isiWilayah") : undefined}
          busy={kiriman.jalan()}
          onBuat={() => void buat()}
          onTutup={() => props.onTutup()}
        />
      }
    >
      <Show
        when={kode()}
        fallback={
          <>
            <PilihJenis value={jenis()} onCommit={setJenis} />
            <PilihWilayah
              label={t("admin.kodeWilayah")}
              hint={t("admin.kodeWilayahBantu")}
              value={wilayah()}
              onCommit={setWilayah}
            />
            <CatatanGalat galat={kiriman.galat()} onUlang={() => void buat()} />
          </>
        }
      >
        {(satu) => <KodeJadi kode={satu()} alamat={alamat() ?? ""} />}
      </Show>
    </Dialog>
  );
};
