/** The lock screen: who is on duty, their passphrase, and what lies sealed here. Mock 01. */
import Lock from "lucide-solid/icons/lock";
import { createEffect, createMemo, createSignal, on, onMount, Show } from "solid-js";
import { useJemput } from "../../app/jemput.ts";
import { useText } from "../../text/bahasa.tsx";
import { Button } from "../../parts/Button.tsx";
import { Note } from "../../parts/Note.tsx";
import { DaftarPetugas } from "./DaftarPetugas.tsx";
import { useKataMasuk } from "./kataMasuk.ts";
import { createKirimSandi } from "./kirimSandi.ts";
import { Menunggu } from "./Menunggu.tsx";
import { SandiField } from "./SandiField.tsx";
import styles from "./Gerbang.module.css";

/** How the last lock went; nothing on a page that was just opened. */
export const CatatanTerkunci = () => {
  const t = useText();
  const { sesi } = useJemput();
  return (
    <Show when={sesi.tersegel() !== undefined}>
      <Note
        of={sesi.tersegel() === true ? "ok" : "care"}
        role="status"
        title={t(sesi.tersegel() === true ? "masuk.terkunci" : "masuk.terkunciBelum")}
      />
    </Show>
  );
};

/** What this device holds, as far as a locked device knows. */
export const CatatanTersegel = () => {
  const t = useText();
  const jemput = useJemput();
  const jumlah = () => jemput.berkas.baris()?.length;
  const menunggu = () => jemput.sinkron.status().menungguPeristiwa + jemput.sinkron.status().menungguHalaman;
  return (
    <Note of="ok" icon={Lock}>
      <p>
        <b>
          <Show when={jumlah()} fallback={t("masuk.tersegel")}>
            {(n) => t("masuk.tersegelN", { n: n() })}
          </Show>
        </b>{" "}
        {t("masuk.tersegelLanjut")}
      </p>
      <Show when={menunggu() > 0}>
        <p>
          {t("masuk.menungguKirim", {
            catatan: jemput.sinkron.status().menungguPeristiwa,
            foto: jemput.sinkron.status().menungguHalaman,
          })}
        </p>
      </Show>
    </Note>
  );
};

const namaDepan = (nama: string): string => nama.split(" ")[0] ?? nama;

const FormSandi = (props: { readonly id: string; readonly nama: string; readonly fokus: boolean }) => {
  const t = useText();
  const { sesi } = useJemput();
  const kata = useKataMasuk("buka");
  const kirim = createKirimSandi();
  const [sandi, setSandi] = createSignal("");
  let masukan: HTMLInputElement | undefined;
  onMount(() => props.fokus && masukan?.focus());
  createEffect(
    on(
      () => props.id,
      () => {
        setSandi("");
        kirim.lupakanGalat();
      },
      { defer: true },
    ),
  );
  const buka = async () => {
    if (sandi() === "") return masukan?.focus();
    const jadi = await kirim.kirim(() => sesi.buka({ id: props.id, sandi: sandi() }));
    setSandi("");
    if (!jadi) masukan?.focus();
  };
  const galat = () => kirim.galat();
  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void buka();
      }}
    >
      <SandiField
        ref={(element) => (masukan = element)}
        label={t("masuk.sandiOrang", { nama: namaDepan(props.nama) })}
        value={sandi()}
        onInput={(isi) => {
          setSandi(isi);
          if (isi !== "") kirim.lupakanGalat();
        }}
        notes={((satu) => (satu ? [{ level: "error", text: kata(satu) }] : []))(galat())}
      />
      <Menunggu jalan={kirim.jalan()} judul={t("masuk.membuka")} kata={t("masuk.membukaKata")} />
      <Button
        kind="primary"
        size="big"
        full
        type="submit"
        busy={kirim.jalan()}
        missing={sandi() === "" && !kirim.jalan() ? t("masuk.isiSandi") : undefined}
      >
        {t("masuk.buka")}
      </Button>
    </form>
  );
};

interface Props {
  readonly onLain: () => void;
}

/** First half: the officers; second half: the passphrase of the chosen one. */
export const createTerkunci = () => {
  const { sesi } = useJemput();
  const [dipilih, setDipilih] = createSignal<string>();
  const orang = createMemo(() => sesi.orang().find(({ id }) => id === dipilih()) ?? sesi.orang()[0]);
  return { semua: sesi.orang, orang, setDipilih };
};

export const PilihPetugas = (props: { readonly pilihan: ReturnType<typeof createTerkunci> }) => (
  <DaftarPetugas
    orang={props.pilihan.semua()}
    dipilih={props.pilihan.orang()?.id}
    onPilih={(id) => props.pilihan.setDipilih(id)}
  />
);

export const Terkunci = (props: Props & { readonly pilihan: ReturnType<typeof createTerkunci> }) => {
  const t = useText();
  return (
    <>
      <Show when={props.pilihan.orang()}>
        {(orang) => <FormSandi id={orang().id} nama={orang().nama} fokus={props.pilihan.semua().length === 1} />}
      </Show>
      <p class={styles.tengah}>
        <Button kind="text" onClick={() => props.onLain()}>
          {t("masuk.petugasLain")}
        </Button>
      </p>
    </>
  );
};
