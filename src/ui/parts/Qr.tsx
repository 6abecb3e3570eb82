/** A QR code as one SVG path, black on white in both themes: paper and cameras need it so. */
import { createMemo } from "solid-js";
import { encode } from "uqr";
import { useText } from "../text/bahasa.tsx";
import styles from "./Qr.module.css";

interface Props {
  readonly data: string;
  /** What it carries, in words: "nomor T3-00042-K". */
  readonly says: string;
  /** CSS length; 40 mm on a receipt. */
  readonly size?: string | undefined;
}

/** Horizontal runs of dark modules, so that the path stays short. */
const pathOf = (rows: readonly (readonly boolean[])[]): string =>
  rows
    .flatMap((row, y) =>
      row.flatMap((dark, x) => {
        if (!dark || row[x - 1]) return [];
        const end = row.findIndex((one, at) => at > x && !one);
        return [`M${x} ${y}h${(end === -1 ? row.length : end) - x}v1H${x}z`];
      }),
    )
    .join("");

export const Qr = (props: Props) => {
  const t = useText();
  const code = createMemo(() => encode(props.data, { ecc: "M", border: 2 }));
  return (
    <svg
      class={styles.qr}
      style={{ width: props.size ?? "160px" }}
      viewBox={`0 0 ${code().size} ${code().size}`}
      shape-rendering="crispEdges"
      role="img"
      aria-label={t("bagian.qrSebut", { isi: props.says })}
    >
      <rect width="100%" height="100%" fill="#fff" />
      <path d={pathOf(code().data)} fill="#000" />
    </svg>
  );
};
