/** The dialog behind `Dialog` (Kobalte): focus trap, Escape, labelled by its title; it never begins on its close button. */
import { Dialog as Kobalte } from "@kobalte/core/dialog";
import X from "lucide-solid/icons/x";
import { onCleanup, Show } from "solid-js";
import { useText } from "../text/bahasa.tsx";
import { cx } from "./cx.ts";
import type { DialogProps } from "./Dialog.tsx";
import { Ikon } from "./Ikon.tsx";
import styles from "./DialogBody.module.css";

const ISIAN = "input:not([disabled]), select:not([disabled]), textarea:not([disabled])";

/** With a keyboard at hand the first field takes the focus; by touch the heading does, so that no keyboard covers the dialog. */
const fokusAwal = (isi: HTMLElement, judul: HTMLElement): HTMLElement =>
  (matchMedia("(pointer: fine)").matches ? isi.querySelector<HTMLElement>(ISIAN) : null) ?? judul;

export const DialogBody = (props: DialogProps) => {
  const t = useText();
  // The dialog is taken down whole when it closes, so it hands the focus back by itself.
  const opener = document.activeElement;
  let isi!: HTMLDivElement;
  let judul!: HTMLHeadingElement;
  onCleanup(() => queueMicrotask(() => opener instanceof HTMLElement && opener.focus()));
  return (
    <Kobalte open={props.open} onOpenChange={(open) => !open && props.onClose()}>
      <Kobalte.Portal>
        <Kobalte.Overlay class={styles.overlay} />
        <div class={styles.place}>
          <Kobalte.Content
            class={cx(styles.content, props.wide && styles.wide)}
            onOpenAutoFocus={(event) => {
              event.preventDefault();
              fokusAwal(isi, judul).focus();
            }}
          >
            <header class={styles.head}>
              <Kobalte.Title
                as="h2"
                class={styles.title}
                tabindex="-1"
                ref={(element: HTMLHeadingElement) => (judul = element)}
              >
                {props.title}
              </Kobalte.Title>
              <Kobalte.CloseButton class={styles.close} aria-label={t("umum.tutup")}>
                <Ikon of={X} size="l" />
              </Kobalte.CloseButton>
            </header>
            <div class={styles.body} ref={(element) => (isi = element)}>
              {props.children}
            </div>
            <Show when={props.actions}>
              <footer class={styles.actions}>{props.actions}</footer>
            </Show>
          </Kobalte.Content>
        </div>
      </Kobalte.Portal>
    </Kobalte>
  );
};
