/** The photos of a quick intake as pictures; a tap sorts one or lets it go. */
import ImageIcon from "lucide-solid/icons/image";
import { createMemo, createSignal, For, Show } from "solid-js";
import type { SyaratBerlaku } from "../../../domain/layanan/kelengkapan.ts";
import { useText } from "../../text/bahasa.tsx";
import { Button } from "../../parts/Button.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { Empty } from "../../parts/Empty.tsx";
import { Note } from "../../parts/Note.tsx";
import { ThumbButton } from "../../parts/Thumb.tsx";
import { createGambarBerkas } from "../berkas/gambarBerkas.ts";
import { useKataGalat } from "../berkas/kataGalat.ts";
import { useKataSyarat } from "../berkas/kataSyarat.ts";
import type { LayarBerkas } from "../berkas/layarBerkas.ts";
import { KeteranganHalaman } from "../tangkap/KeteranganHalaman.tsx";
import { createPemilah } from "./pemilah.ts";
import { fotoDi, type FotoBerkas } from "./pilahan.ts";
import { TombolJenis } from "./TombolJenis.tsx";
import styles from "./TerimaDulu.module.css";

interface Props {
  readonly layar: LayarBerkas;
  /** Only what nobody has sorted yet. */
  readonly belumDipilah?: boolean | undefined;
}

export const DaftarFoto = (props: Props) => {
  const t = useText();
  const kata = useKataSyarat(() => props.layar.setelan().formSet);
  const kataGalat = useKataGalat();
  // eslint-disable-next-line solid/reactivity -- one file per screen.
  const pemilah = createPemilah(props.layar);
  // eslint-disable-next-line solid/reactivity -- as above.
  const gambar = createGambarBerkas(props.layar.jemput, props.layar.app);
  const [dibuka, setDibuka] = createSignal<string>();
  const foto = createMemo(() => {
    const p = props.layar.state();
    return p ? fotoDi(p).filter(({ dipilah }) => !props.belumDipilah || !dipilah) : [];
  });
  const satu = () => foto().find(({ dok }) => dok === dibuka());
  const nama = (f: FotoBerkas): string => {
    const syarat = props.layar.syarat().find(({ id }) => id === f.slot);
    if (!f.dipilah) return t("lapangan.belumDipilah");
    return syarat ? kata.pendek(syarat) : kata.namaJenis(f.jenis);
  };
  const pilih = async (dok: string, syarat: SyaratBerlaku) => {
    if (await pemilah.pilah(dok, syarat)) setDibuka(undefined);
  };
  const buang = async (dok: string) => {
    if (await pemilah.buang(dok)) setDibuka(undefined);
  };
  return (
    <>
      <Show
        when={foto().length > 0}
        fallback={<Empty title={t("lapangan.fotoKosong")}>{t("lapangan.fotoKosongLanjut")}</Empty>}
      >
        <ul class={styles.foto}>
          <For each={foto()}>
            {(f) => (
              <li>
                <ThumbButton
                  src={gambar.url(f.halaman[0])}
                  icon={ImageIcon}
                  label={nama(f)}
                  onClick={() => setDibuka(f.dok)}
                />
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Dialog
        open={satu() !== undefined}
        title={t("lapangan.pilihJenis")}
        onClose={() => setDibuka(undefined)}
        wide
        actions={
          <>
            <Button onClick={() => void buang(dibuka() ?? "")}>{t("lapangan.hapusFoto")}</Button>
            <Button kind="primary" onClick={() => setDibuka(undefined)}>
              {t(satu()?.dipilah ? "umum.tutup" : "lapangan.pilahNanti")}
            </Button>
          </>
        }
      >
        <Show when={satu()}>
          {(f) => (
            <div class={styles.pilah}>
              <img class={styles.besar} src={gambar.url(f().halaman[0], "penuh")} alt={nama(f())} />
              <KeteranganHalaman layar={props.layar} halaman={f().halaman[0]} bolehAtur />
              <TombolJenis layar={props.layar} foto={f()} onPilih={(syarat) => void pilih(f().dok, syarat)} />
            </div>
          )}
        </Show>
        <Show when={pemilah.galat()}>
          {(galat) => (
            <Note of="stop" role="alert">
              <p>{kataGalat(galat())}</p>
            </Note>
          )}
        </Show>
      </Dialog>
    </>
  );
};
