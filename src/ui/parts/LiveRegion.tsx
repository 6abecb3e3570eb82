/** Says to screen readers what changed on the screen: camera coach, NIK read, sync done. */
import { cx } from "./cx.ts";

interface Props {
  readonly words: string;
  /** Interrupts what is being read; for what cannot wait. */
  readonly now?: boolean | undefined;
  /** Shown too, not only read. */
  readonly seen?: boolean | undefined;
}

export const LiveRegion = (props: Props) => (
  <div
    class={cx(!props.seen && "vh")}
    role={props.now ? "alert" : "status"}
    aria-live={props.now ? "assertive" : "polite"}
  >
    {props.words}
  </div>
);
