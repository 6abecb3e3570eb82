/** The photo of one page with its corners, over the camera. */
import { Show } from "solid-js";
import type { NomorSudut, Titik } from "../../../domain/tangkap/sudut.ts";
import { TitikSudut } from "./TitikSudut.tsx";
import type { Suntingan } from "./suntingan.ts";
import styles from "./SuntingHalaman.module.css";

/** Lies over the camera while a page is edited. */
export const FotoSuntingan = (props: { readonly suntingan: Suntingan }) => (
  <Show when={props.suntingan.dibuka()}>
    {(ada) => (
      <div class={styles.layar}>
        <div class={styles.foto} style={{ "--rasio": String(ada().asal.w / ada().asal.h) }}>
          <img src={ada().url} alt="" />
          <TitikSudut
            url={ada().url}
            sudut={props.suntingan.sudut()}
            onMulai={props.suntingan.mulaiGeser}
            onGeser={(nomor: NomorSudut, ke: Titik) => props.suntingan.geser(nomor, ke)}
          />
        </div>
      </div>
    )}
  </Show>
);
