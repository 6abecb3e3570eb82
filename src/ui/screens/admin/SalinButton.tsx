/** Copies a text and says whether it was taken; a browser may refuse the clipboard. */
import Check from "lucide-solid/icons/check";
import Copy from "lucide-solid/icons/copy";
import type { JSX } from "solid-js";
import { createSignal } from "solid-js";
import { Button } from "../../parts/Button.tsx";
import { LiveRegion } from "../../parts/LiveRegion.tsx";
import { useText } from "../../text/bahasa.tsx";

export const SalinButton = (props: { readonly teks: string; readonly children: JSX.Element }) => {
  const t = useText();
  const [hasil, setHasil] = createSignal<"ya" | "tidak">();
  const salin = async () => {
    try {
      await navigator.clipboard.writeText(props.teks);
      setHasil("ya");
    } catch {
      setHasil("tidak");
    }
  };
  const kata = () => (hasil() === "ya" ? t("umum.tersalin") : hasil() === "tidak" ? t("admin.salinGagal") : "");
  return (
    <>
      <Button icon={hasil() === "ya" ? Check : Copy} onClick={() => void salin()}>
        {hasil() === undefined ? props.children : kata()}
      </Button>
      <LiveRegion words={kata()} />
    </>
  );
};
