/**
 * An officer who is new on this device signs in once with a connection, while somebody whom the device knows has it open;
 * after that the lock screen knows them.
 */
import { createSignal, onMount, Show } from "solid-js";
import { useJemput } from "../../app/jemput.ts";
import { useText } from "../../text/bahasa.tsx";
import { Button } from "../../parts/Button.tsx";
import { TextField } from "../../parts/TextField.tsx";
import { useKataMasuk } from "./kataMasuk.ts";
import { createKirimSandi } from "./kirimSandi.ts";
import { Menunggu } from "./Menunggu.tsx";
import { SandiField } from "./SandiField.tsx";
import styles from "./Gerbang.module.css";

interface Props {
  /** Absent while nobody is known here: there is nothing to go back to. */
  readonly onKembali?: (() => void) | undefined;
  /** Signed in: the device is this officer's now. */
  readonly onMasuk?: (() => void) | undefined;
}

export const MasukLain = (props: Props) => {
  const t = useText();
  const { sesi } = useJemput();
  const kata = useKataMasuk("masuk");
  const kirim = createKirimSandi();
  const [pengguna, setPengguna] = createSignal("");
  const [sandi, setSandi] = createSignal("");
  let pertama: HTMLInputElement | undefined;
  onMount(() => pertama?.focus());
  const kurang = () =>
    pengguna().trim() === "" ? t("masuk.isiPengguna") : sandi() === "" ? t("masuk.isiSandi") : undefined;
  const masuk = async () => {
    if (kurang() !== undefined) return;
    const jadi = await kirim.kirim(() => sesi.masuk({ pengguna: pengguna().trim().toLowerCase(), sandi: sandi() }));
    setSandi("");
    if (jadi && props.onMasuk) props.onMasuk();
  };
  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void masuk();
      }}
    >
      <div>
        <h2>{t("masuk.petugasLainJudul")}</h2>
        <p class="muted">{t(props.onKembali ? "masuk.petugasLainSebab" : "masuk.belumAdaOrang")}</p>
      </div>
      <TextField
        ref={(element) => (pertama = element)}
        label={t("masuk.pengguna")}
        hint={t("masuk.penggunaHint")}
        required
        maxLength={40}
        value={pengguna()}
        onInput={setPengguna}
      />
      <SandiField
        label={t("masuk.sandi")}
        value={sandi()}
        onInput={(isi) => {
          setSandi(isi);
          if (isi !== "") kirim.lupakanGalat();
        }}
        notes={((satu) => (satu ? [{ level: "error", text: kata(satu) }] : []))(kirim.galat())}
      />
      <Menunggu jalan={kirim.jalan()} judul={t("masuk.masuk")} kata={t("masuk.masukKata")} />
      <Button
        kind="primary"
        size="big"
        full
        type="submit"
        busy={kirim.jalan()}
        missing={kirim.jalan() ? undefined : kurang()}
      >
        {t("masuk.masuk")}
      </Button>
      <Show when={props.onKembali}>
        {(kembali) => (
          <p class={styles.tengah}>
            <Button kind="text" onClick={() => kembali()()}>
              {t("masuk.kembaliDaftar")}
            </Button>
          </p>
        )}
      </Show>
    </form>
  );
};
