/** Guilloche: the security line. Under the top bar, on the lock screen and on paper; nowhere else. */
import { createUniqueId, For } from "solid-js";
import { createGuillocheTile, tileWidth } from "./guillocheTile.ts";
import styles from "./Guilloche.module.css";

export const Guilloche = (props: { readonly height?: number | undefined }) => {
  const id = createUniqueId();
  const height = () => props.height ?? 9;
  return (
    <svg class={styles.guilloche} width="100%" height={height()} aria-hidden="true">
      <pattern id={id} width={tileWidth} height={height()} patternUnits="userSpaceOnUse">
        <g fill="none" stroke="currentColor" stroke-width="0.8">
          <For each={createGuillocheTile(height())}>{(wave) => <path d={wave} />}</For>
        </g>
      </pattern>
      <rect width="100%" height={height()} fill={`url(#${id})`} />
    </svg>
  );
};
