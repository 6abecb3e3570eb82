/** Any other service of the catalogue into the same file: found by a word, added by a tap. */
import Plus from "lucide-solid/icons/plus";
import { createMemo, createSignal, For, Show } from "solid-js";
import type { KelengkapanMasukan } from "../../../domain/layanan/kelengkapan.ts";
import type { LayananId } from "../../../domain/layanan/layananId.ts";
import { alasanTidakTambah } from "../../../domain/layanan/layananTambahan.ts";
import { isLayananDipakai } from "../../../domain/layanan/layananKantor.ts";
import { Button } from "../../parts/Button.tsx";
import { SearchField } from "../../parts/SearchField.tsx";
import { useText } from "../../text/bahasa.tsx";
import { cariLayananKatalog } from "../katalog/cariLayanan.ts";
import { useSebabTambah } from "./kataLayanan.ts";
import { gerakPanah } from "./gerakPanah.ts";
import type { PilihanLayanan } from "./pilihanLayanan.ts";
import styles from "./PaketLayanan.module.css";

const BANYAK = 6;

export const TambahLayanan = (props: { readonly pilihan: PilihanLayanan; readonly masukan: KelengkapanMasukan }) => {
  const t = useText();
  const sebabTambah = useSebabTambah();
  const sebab = (id: LayananId): string | undefined => {
    const alasan = alasanTidakTambah(id, props.masukan);
    return alasan && sebabTambah(alasan);
  };
  const [buka, setBuka] = createSignal(false);
  const [teks, setTeks] = createSignal("");
  const adaDiPaket = (id: string): boolean => {
    const { peristiwa, tambahan } = props.pilihan;
    return [...(peristiwa()?.paket ?? []), ...(peristiwa()?.boleh ?? []), ...tambahan()].some((satu) => satu === id);
  };
  const hasil = createMemo(() =>
    teks().trim() === ""
      ? []
      : cariLayananKatalog(teks())
          .filter(({ id }) => !adaDiPaket(id) && isLayananDipakai(id, props.masukan.setelan))
          .slice(0, BANYAK),
  );
  return (
    <div class={styles.tambah} onKeyDown={(event) => gerakPanah(event)}>
      <Show
        when={buka()}
        fallback={
          <Button icon={Plus} expanded={false} onClick={() => setBuka(true)}>
            {t("lapangan.tambahLain")}
          </Button>
        }
      >
        <SearchField
          ref={(element) => queueMicrotask(() => element.focus())}
          label={t("lapangan.cariLayanan")}
          value={teks()}
          onInput={setTeks}
        />
        <Show when={teks().trim() !== "" && hasil().length === 0}>
          <p class="muted">{t("katalog.takKetemu")}</p>
        </Show>
        <For each={hasil()}>
          {(satu) => (
            <Show
              when={sebab(satu.id)}
              fallback={
                <Button icon={Plus} full onClick={() => props.pilihan.ubah(satu.id, true)}>
                  {t("katalog.tambah", { layanan: satu.namaPendek })}
                </Button>
              }
            >
              {(kata) => (
                <p>
                  <b>{satu.namaPendek}</b>: {kata()}
                </p>
              )}
            </Show>
          )}
        </For>
      </Show>
    </div>
  );
};
