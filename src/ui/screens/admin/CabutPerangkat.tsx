/** Asks before a device is cut off, and says what that does and what it leaves alone. DESIGN section 6. */
import { Show } from "solid-js";
import type { Perangkat } from "../../../protocol/kantor.ts";
import { useJemput } from "../../app/jemput.ts";
import { Button } from "../../parts/Button.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { Note } from "../../parts/Note.tsx";
import { useText } from "../../text/bahasa.tsx";
import { Akibat } from "./Akibat.tsx";
import { CatatanGalat } from "./CatatanGalat.tsx";
import { createKiriman } from "./muatan.ts";

interface Props {
  readonly perangkat: Perangkat;
  readonly onTutup: () => void;
  readonly onDicabut: (perangkat: Perangkat) => void;
}

export const CabutPerangkat = (props: Props) => {
  const t = useText();
  const { admin, sesi } = useJemput();
  const kiriman = createKiriman();
  const label = () => props.perangkat.label;
  const akibat = () => [
    t("admin.cabutSatu"),
    t("admin.cabutDua"),
    t("admin.cabutTiga"),
    t("admin.cabutEmpat", { label: label() }),
  ];
  const cabut = async () => {
    const { dev } = props.perangkat;
    const hasil = await kiriman.kirim(() => admin.cabut(dev));
    if (hasil !== undefined) props.onDicabut(hasil);
  };
  return (
    <Dialog
      open
      title={t("admin.cabutJudul", { label: label() })}
      onClose={() => props.onTutup()}
      actions={
        <>
          <Button onClick={() => props.onTutup()}>{t("umum.batal")}</Button>
          <Button kind="stop" busy={kiriman.jalan()} onClick={() => void cabut()}>
            {t("admin.cabutYa", { label: label() })}
          </Button>
        </>
      }
    >
      <p>{t("admin.cabutSebab")}</p>
      <Akibat kata={akibat()} />
      <Show when={props.perangkat.dev === sesi.perangkat()?.dev}>
        <Note of="stop" title={t("admin.cabutIni")} />
      </Show>
      <CatatanGalat galat={kiriman.galat()} onUlang={() => void cabut()} />
    </Dialog>
  );
};
