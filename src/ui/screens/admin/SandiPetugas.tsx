/** A new passphrase for a person: says what it does to the tablets, makes it, shows it once. */
import { createSignal, Show } from "solid-js";
import type { OrangKantor } from "../../../protocol/kantor.ts";
import { useJemput } from "../../app/jemput.ts";
import { Button } from "../../parts/Button.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { useText } from "../../text/bahasa.tsx";
import { Akibat } from "./Akibat.tsx";
import { CatatanGalat } from "./CatatanGalat.tsx";
import { createKiriman } from "./muatan.ts";
import { acakPeramban, buatSandi } from "./sandiBaru.ts";
import { SalinButton } from "./SalinButton.tsx";
import { SerahSandi } from "./SerahSandi.tsx";

interface Props {
  readonly orang: OrangKantor;
  readonly onTutup: () => void;
}

export const SandiPetugas = (props: Props) => {
  const t = useText();
  const { admin } = useJemput();
  const kiriman = createKiriman();
  // One passphrase for all tries: after a lost answer the office may have it already.
  const sandi = buatSandi(acakPeramban);
  const [jadi, setJadi] = createSignal(false);
  const [ditanya, setDitanya] = createSignal(false);
  const akibat = () => [t("admin.sandiBaruSatu"), t("admin.sandiBaruDua"), t("admin.sandiBaruTiga")];
  const buat = async () => {
    const { id } = props.orang;
    if ((await kiriman.kirim(() => admin.sandiOrang(id, sandi))) !== undefined) setJadi(true);
  };
  const tutup = () => (jadi() && !ditanya() ? setDitanya(true) : props.onTutup());
  return (
    <Dialog
      open
      title={t(jadi() ? "admin.sandiJudul" : "admin.sandiBaruJudul", { nama: props.orang.nama })}
      onClose={tutup}
      actions={
        <Show
          when={jadi()}
          fallback={
            <>
              <Button onClick={() => props.onTutup()}>{t("umum.batal")}</Button>
              <Button kind="primary" busy={kiriman.jalan()} onClick={() => void buat()}>
                {t("admin.sandiBaruYa")}
              </Button>
            </>
          }
        >
          <SalinButton teks={sandi}>{t("admin.salinSandi")}</SalinButton>
          <Button kind="primary" onClick={() => props.onTutup()}>
            {t("admin.sudahSerah")}
          </Button>
        </Show>
      }
    >
      <Show when={jadi()}>
        <SerahSandi profil={props.orang} sandi={sandi} ditanya={ditanya()} />
      </Show>
      <Show when={!jadi()}>
        <p>{t("admin.sandiBaruSebab")}</p>
      </Show>
      <Akibat kata={akibat()} />
      <CatatanGalat galat={kiriman.galat()} onUlang={() => void buat()} />
    </Dialog>
  );
};
