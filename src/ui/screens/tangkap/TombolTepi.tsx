/** "Atur tepi" beside the word that a page's edges were a guess. */
import Crop from "lucide-solid/icons/crop";
import { Show } from "solid-js";
import type { Halaman } from "../../../domain/permohonan/peristiwa.ts";
import { Button } from "../../parts/Button.tsx";
import { useText } from "../../text/bahasa.tsx";

export const TombolTepi = (props: {
  readonly halaman: Halaman | undefined;
  readonly onAtur: (halaman: Halaman) => void;
}) => {
  const t = useText();
  return (
    <Show when={props.halaman}>
      {(halaman) => (
        <Button size="small" icon={Crop} onClick={() => props.onAtur(halaman())}>
          {t("tangkap.aturTepi")}
        </Button>
      )}
    </Show>
  );
};
