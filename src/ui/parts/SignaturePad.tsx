/** A box to sign in with finger, pen or mouse; whoever cannot, types the full name instead. The drawing code loads when it is shown. */
import { lazy, Suspense } from "solid-js";
import { useText } from "../text/bahasa.tsx";
import { TextField } from "./TextField.tsx";
import styles from "./SignaturePad.module.css";

export interface SignatureProps {
  readonly label: string;
  /** PNG after every stroke; undefined after clearing. */
  readonly onCommit: (png: Blob | undefined) => void;
  /** A signature is already kept for this file. */
  readonly kept?: boolean | undefined;
}

interface Props extends SignatureProps {
  readonly typedName: string;
  readonly onTypedName: (name: string) => void;
}

const SignatureBody = lazy(async () => ({ default: (await import("./SignatureBody.tsx")).SignatureBody }));

export const SignaturePad = (props: Props) => {
  const t = useText();
  return (
    <section class={styles.pad} aria-label={props.label}>
      <b class={styles.label}>{props.label}</b>
      <Suspense fallback={<div class={styles.paper} aria-busy="true" />}>
        <SignatureBody label={props.label} onCommit={(png) => props.onCommit(png)} kept={props.kept} />
      </Suspense>
      <TextField
        label={t("bagian.tandaTanganNama")}
        hint={t("bagian.tandaTanganKetik")}
        value={props.typedName}
        upper
        onInput={(name) => props.onTypedName(name)}
      />
    </section>
  );
};
