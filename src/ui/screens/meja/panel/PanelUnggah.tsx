/** Step 5: the child's photo is in SIAK, or the row of a child under five is in the KIA recap. */
import Check from "lucide-solid/icons/check";
import Download from "lucide-solid/icons/download";
import { For, Show } from "solid-js";
import { Button, ButtonLink } from "../../../parts/Button.tsx";
import { useText } from "../../../text/bahasa.tsx";
import { namaDi } from "../kataKerja.ts";
import styles from "../susun.module.css";
import panel from "./panel.module.css";
import type { PanelProps } from "./panelProps.ts";

export const PanelUnggah = (props: PanelProps) => {
  const t = useText();
  const foto = (orang: string) => props.p.orang[orang]?.foto?.halaman;
  return (
    <For each={props.tugas.filter((g, i, semua) => semua.findIndex((l) => l.sasaran === g.sasaran) === i)}>
      {(g) => (
        <div class={styles.rapat}>
          <h3>{namaDi(props.p, g.sasaran)}</h3>
          <Show when={g.jenis === "unggah_foto"} fallback={<p class="muted">{t("meja.rekapKiaJelas")}</p>}>
            <div class={panel.foto}>
              <span class={panel.pas}>
                <Show when={props.gambar.url(foto(g.sasaran), "penuh")}>
                  {(src) => <img src={src()} alt={t("meja.fotoJudul", { nama: namaDi(props.p, g.sasaran) })} />}
                </Show>
              </span>
              <Show when={props.gambar.url(foto(g.sasaran), "penuh")}>
                {(src) => (
                  <ButtonLink size="small" icon={Download} href={src()} download={`${props.p.nomor}-${g.sasaran}.jpg`}>
                    {t("meja.unduhFoto")}
                  </ButtonLink>
                )}
              </Show>
            </div>
          </Show>
          <Button
            kind="primary"
            full
            icon={Check}
            busy={props.kerja.sibuk()}
            onClick={() =>
              void props.kerja.lakukan([(detik) => ({ type: "FotoAnakDiunggah", orang: g.sasaran, detik })])
            }
          >
            {g.jenis === "unggah_foto" ? t("meja.unggahSudah") : t("meja.rekapKiaCatat")}
          </Button>
          <p class={styles.catatan}>{t("meja.rekapKiaSendiri")}</p>
        </div>
      )}
    </For>
  );
};
