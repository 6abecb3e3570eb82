/** A dialog over the screen. Loaded when first opened. Focus goes in, stays in, and returns; Escape closes. */
import type { JSX } from "solid-js";
import { lazy, Show, Suspense } from "solid-js";

export interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly children: JSX.Element;
  /** Buttons at the bottom; the main one last. */
  readonly actions?: JSX.Element;
  readonly onClose: () => void;
  readonly wide?: boolean | undefined;
}

const DialogBody = lazy(async () => ({ default: (await import("./DialogBody.tsx")).DialogBody }));

export const Dialog = (props: DialogProps) => (
  <Show when={props.open}>
    <Suspense>
      <DialogBody {...props} />
    </Suspense>
  </Show>
);
