/**
 * A passphrase: hidden while typed, shown on demand, with a word when Caps Lock is on. The browser is not invited to keep
 * it: on a tablet that people share, a stored passphrase would open the vault for anybody.
 */
import Eye from "lucide-solid/icons/eye";
import EyeOff from "lucide-solid/icons/eye-off";
import { createSignal } from "solid-js";
import { useText } from "../../text/bahasa.tsx";
import { cx } from "../../parts/cx.ts";
import { FieldShell } from "../../parts/FieldShell.tsx";
import { Ikon } from "../../parts/Ikon.tsx";
import type { CatatanIsian, IsianTeksProps } from "../../parts/isian.ts";
import control from "../../parts/control.module.css";

interface Props extends IsianTeksProps {
  readonly ref?: (element: HTMLInputElement) => void;
}

export const SandiField = (props: Props) => {
  const t = useText();
  const [tampak, setTampak] = createSignal(false);
  const [caps, setCaps] = createSignal(false);
  const notes = (): readonly CatatanIsian[] => [
    ...(caps() ? [{ level: "info", text: t("masuk.capsLock") } as const] : []),
    ...(props.notes ?? []),
  ];
  const lihatCaps = (event: KeyboardEvent) => setCaps(event.getModifierState("CapsLock"));
  return (
    <FieldShell {...props} notes={notes()}>
      {(kendali) => (
        <div class={control.box}>
          <input
            ref={(element) => props.ref?.(element)}
            id={kendali.id}
            class={cx(control.input, control.inner)}
            type={tampak() ? "text" : "password"}
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            maxlength={200}
            required
            value={props.value}
            aria-invalid={kendali.invalid}
            aria-describedby={kendali.describedBy}
            onInput={(event) => props.onInput(event.currentTarget.value)}
            onKeyDown={lihatCaps}
            onKeyUp={lihatCaps}
            onBlur={() => setCaps(false)}
          />
          <button
            type="button"
            class={control.side}
            aria-label={tampak() ? t("masuk.sembunyikan") : t("masuk.tampilkan")}
            aria-pressed={tampak()}
            onClick={() => setTampak(!tampak())}
          >
            <Ikon of={tampak() ? EyeOff : Eye} />
          </button>
        </div>
      )}
    </FieldShell>
  );
};
