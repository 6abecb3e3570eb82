/** The app's mark: its own rosette and name. */
import { cx } from "./cx.ts";
import { Sidik } from "./Sidik.tsx";
import styles from "./Logo.module.css";

interface Props {
  readonly size?: number | undefined;
  /** Hides the name on a phone. */
  readonly short?: boolean | undefined;
}

export const Logo = (props: Props) => (
  <span class={cx(styles.logo, props.short && styles.short)}>
    <Sidik id={logoId} size={props.size ?? 34} bold />
    <b>Jemput</b>
  </span>
);

/** The id whose rosette is the app's own mark. */
export const logoId = "Jemput-4";
