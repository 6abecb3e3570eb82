/** Signing in again without leaving the screen: the office wants to know who asks. What was typed elsewhere stays. */
import { createSignal } from "solid-js";
import { useJemput } from "../../app/jemput.ts";
import { Button } from "../../parts/Button.tsx";
import { Note } from "../../parts/Note.tsx";
import { useText } from "../../text/bahasa.tsx";
import { useKataMasuk } from "../masuk/kataMasuk.ts";
import { createKirimSandi } from "../masuk/kirimSandi.ts";
import { SandiField } from "../masuk/SandiField.tsx";
import styles from "./admin.module.css";

export const MasukUlang = (props: { readonly onMasuk: () => void }) => {
  const t = useText();
  const { sesi } = useJemput();
  const kata = useKataMasuk("buka");
  const kirim = createKirimSandi();
  const [sandi, setSandi] = createSignal("");
  const masuk = async () => {
    const pengguna = sesi.petugas()?.id;
    const isi = sandi();
    if (isi === "" || pengguna === undefined) return;
    const berhasil = await kirim.kirim(() => sesi.masuk({ pengguna, sandi: isi }));
    setSandi("");
    if (berhasil) props.onMasuk();
  };
  return (
    <Note of="care" role="status" title={t("admin.galatPerluMasuk")}>
      <p>{t("admin.galatPerluMasukSebab")}</p>
      <form
        class={styles.masuk}
        onSubmit={(event) => {
          event.preventDefault();
          void masuk();
        }}
      >
        <SandiField
          label={t("admin.sandiAnda")}
          value={sandi()}
          onInput={(isi) => {
            setSandi(isi);
            if (isi !== "") kirim.lupakanGalat();
          }}
          notes={((satu) => (satu ? [{ level: "error", text: kata(satu) }] : []))(kirim.galat())}
        />
        <Button
          kind="primary"
          type="submit"
          busy={kirim.jalan()}
          missing={sandi() === "" ? t("masuk.isiSandi") : undefined}
          missingQuiet
        >
          {t("admin.masuk")}
        </Button>
      </form>
    </Note>
  );
};
