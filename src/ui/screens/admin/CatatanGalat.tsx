/** What stood in the way of an admin's request, in words, with the one act that helps. */
import RefreshCw from "lucide-solid/icons/refresh-cw";
import { Show } from "solid-js";
import type { AdminError } from "../../../sync/admin.ts";
import { Button } from "../../parts/Button.tsx";
import { Note } from "../../parts/Note.tsx";
import { useText } from "../../text/bahasa.tsx";
import { useKataAdmin } from "./kataAdmin.ts";
import { MasukUlang } from "./MasukUlang.tsx";

interface Props {
  readonly galat: AdminError | undefined;
  /** Tries the same again; also after signing in. */
  readonly onUlang: () => void;
  readonly ulang?: string | undefined;
  /** What happens to what was typed. */
  readonly lanjut?: string | undefined;
}

/** Waiting for a connection is no fault; being cut off is. */
const nada = (galat: AdminError) => (galat.type === "Luring" ? "wait" : galat.type === "Dicabut" ? "stop" : "care");

export const CatatanGalat = (props: Props) => {
  const t = useText();
  const kata = useKataAdmin();
  return (
    <Show when={props.galat}>
      {(galat) => (
        <Show when={galat().type !== "PerluMasuk"} fallback={<MasukUlang onMasuk={() => props.onUlang()} />}>
          <Note of={nada(galat())} role="alert" title={kata(galat())}>
            <Show when={props.lanjut}>
              <p>{props.lanjut}</p>
            </Show>
            <Button size="small" icon={RefreshCw} onClick={() => props.onUlang()}>
              {props.ulang ?? t("umum.cobaLagi")}
            </Button>
          </Note>
        </Show>
      )}
    </Show>
  );
};
