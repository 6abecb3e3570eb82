/** Enrolment of this browser as a device of the office: the admin's one-time code and the first officer's sign-in. */
import { createSignal, For, onMount } from "solid-js";
import { useJemput } from "../../app/jemput.ts";
import { useText } from "../../text/bahasa.tsx";
import { Button } from "../../parts/Button.tsx";
import { Sheet } from "../../parts/Sheet.tsx";
import { TextField } from "../../parts/TextField.tsx";
import { useKataMasuk } from "./kataMasuk.ts";
import { createKirimSandi } from "./kirimSandi.ts";
import { Menunggu } from "./Menunggu.tsx";
import { rapikanKode } from "./rapikanKode.ts";
import { SandiField } from "./SandiField.tsx";
import styles from "./Gerbang.module.css";

const HAL = ["masuk.terjadiNama", "masuk.terjadiKunci", "masuk.terjadiSegel", "masuk.terjadiLupa"] as const;

/** What enrolling does, for the officer who holds the tablet. */
export const ApaYangTerjadi = () => {
  const t = useText();
  return (
    <Sheet padded>
      <h2>{t("masuk.apaYangTerjadi")}</h2>
      <ul class={styles.hal}>
        <For each={HAL}>{(kunci) => <li>{t(kunci)}</li>}</For>
      </ul>
    </Sheet>
  );
};

export const Daftar = (props: { readonly kode: string }) => {
  const t = useText();
  const { sesi } = useJemput();
  const kata = useKataMasuk("daftar");
  const kirim = createKirimSandi();
  // eslint-disable-next-line solid/reactivity -- the link's code fills the field once; after that the field is the person's.
  const [kode, setKode] = createSignal(props.kode);
  const [pengguna, setPengguna] = createSignal("");
  const [sandi, setSandi] = createSignal("");
  let kodeInput: HTMLInputElement | undefined;
  let penggunaInput: HTMLInputElement | undefined;
  onMount(() => (kode() === "" ? kodeInput : penggunaInput)?.focus());
  const kurang = () => {
    if (kode().trim() === "") return t("masuk.isiKode");
    if (pengguna().trim() === "") return t("masuk.isiPengguna");
    return sandi() === "" ? t("masuk.isiSandi") : undefined;
  };
  const galatDi = (letak: "kode" | "lain") => {
    const galat = kirim.galat();
    return galat && (galat.type === "KodeSalah") === (letak === "kode")
      ? [{ level: "error" as const, text: kata(galat) }]
      : [];
  };
  const daftar = async () => {
    if (kurang() !== undefined) return;
    const isi = { kode: rapikanKode(kode()), pengguna: pengguna().trim().toLowerCase(), sandi: sandi() };
    await kirim.kirim(() => sesi.daftar(isi));
    if (kirim.galat()?.type === "KodeSalah") kodeInput?.focus();
    else setSandi("");
  };
  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void daftar();
      }}
    >
      <div>
        <h2>{t("masuk.daftarJudul")}</h2>
        <p class="muted">{t("masuk.daftarSebab")}</p>
      </div>
      <TextField
        ref={(element) => (kodeInput = element)}
        label={t("masuk.kode")}
        hint={props.kode === "" ? t("masuk.kodeHint") : t("masuk.kodeDariTautan")}
        autocomplete="one-time-code"
        required
        upper
        maxLength={24}
        value={kode()}
        onInput={setKode}
        notes={galatDi("kode")}
      />
      <TextField
        ref={(element) => (penggunaInput = element)}
        label={t("masuk.pengguna")}
        hint={t("masuk.penggunaHint")}
        required
        maxLength={40}
        value={pengguna()}
        onInput={setPengguna}
      />
      <SandiField label={t("masuk.sandi")} value={sandi()} onInput={setSandi} notes={galatDi("lain")} />
      <Menunggu jalan={kirim.jalan()} judul={t("masuk.daftarJudul")} kata={t("masuk.daftarKata")} />
      <Button
        kind="primary"
        size="big"
        full
        type="submit"
        busy={kirim.jalan()}
        missing={kirim.jalan() ? undefined : kurang()}
      >
        {t("masuk.daftar")}
      </Button>
    </form>
  );
};
