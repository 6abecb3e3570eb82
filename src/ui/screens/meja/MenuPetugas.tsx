/** The menu behind one's own name: language, appearance, about, lock. */
import { createSignal } from "solid-js";
import { applyTema, rememberedTema, type Tema } from "../../app/tema.ts";
import { useJemput } from "../../app/jemput.ts";
import { rumahOf } from "../../app/rumah.ts";
import { Button, ButtonLink } from "../../parts/Button.tsx";
import { ChoiceField } from "../../parts/ChoiceField.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { useBahasa, useText } from "../../text/bahasa.tsx";
import type { Bahasa } from "../../text/kamus.ts";
import styles from "./susun.module.css";

const MasukLain = lazy(async () => ({ default: (await import("../masuk/MasukLain.tsx")).MasukLain }));

export const MenuPetugas = (props: { readonly open: boolean; readonly onClose: () => void }) => {
  const t = useText();
  const jemput = useJemput();
  const bahasa = useBahasa();
  const pergi = useNavigate();
  const [tema, setTema] = createSignal<Tema>(rememberedTema());
  const [lain, setLain] = createSignal(false);
  const tutup = () => {
    setLain(false);
    props.onClose();
  };
  const kunci = () => {
    tutup();
    void jemput.sesi.kunci();
  };
  const orangBaru = () => {
    tutup();
    pergi(rumahOf(jemput.sesi.petugas()?.peran ?? []));
  };
  return (
    <Dialog
      open={props.open}
      onClose={() => props.onClose()}
      title={t("meja.menuSaya", { nama: jemput.sesi.petugas()?.nama ?? "" })}
      actions={
        <>
          <ButtonLink href="/tentang">{t("admin.tentang")}</ButtonLink>
          <Button onClick={kunci}>{t("meja.menuKunci")}</Button>
        </>
      }
    >
      <div class={styles.tumpuk}>
        <ChoiceField<Bahasa>
          label={t("umum.bahasa")}
          value={bahasa.bahasa()}
          options={[
            { value: "id", label: "Indonesia" },
            { value: "en", label: "English" },
          ]}
          onCommit={bahasa.setBahasa}
        />
        <ChoiceField<Tema>
          label={t("umum.tema")}
          value={tema()}
          options={[
            { value: "terang", label: t("umum.temaTerang") },
            { value: "gelap", label: t("umum.temaGelap") },
          ]}
          onCommit={(baru) => {
            setTema(baru);
            applyTema(baru);
          }}
        />
      </div>
    </Dialog>
  );
};
