/** Initials in a ruled box: a person's mark. Empty and dashed where nobody has signed yet. */
import { cx } from "./cx.ts";
import styles from "./ParafIcon.module.css";

interface Props {
  readonly initials?: string | undefined;
  readonly size?: "small" | "big" | undefined;
}

export const ParafIcon = (props: Props) => (
  <span
    class={cx(styles.box, props.size && styles[props.size], !props.initials && styles.empty)}
    aria-hidden={props.initials ? undefined : "true"}
  >
    {props.initials}
  </span>
);
