/** The menu behind one's own name: language, appearance, about, lock, and the next officer, who may be new on this device. */
import { useNavigate } from "@solidjs/router";
import { createSignal, lazy, Show, Suspense } from "solid-js";
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
      onClose={tutup}
      title={t("meja.menuSaya", { nama: jemput.sesi.petugas()?.nama ?? "" })}
      actions={
        <Show when={!lain()}>
          <ButtonLink href="/katalog">{t("katalog.menu")}</ButtonLink>
          <ButtonLink href="/tentang">{t("admin.tentang")}</ButtonLink>
          <Button onClick={() => setLain(true)}>{t("masuk.petugasLain")}</Button>
          <Button onClick={kunci}>{t("meja.menuKunci")}</Button>
        </Show>
      }
    >
      <Show
        when={!lain()}
        fallback={
          <Suspense>
            <MasukLain onKembali={() => setLain(false)} onMasuk={orangBaru} />
          </Suspense>
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
      </Show>
    </Dialog>
  );
};
