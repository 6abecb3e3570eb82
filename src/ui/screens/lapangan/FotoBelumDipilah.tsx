/** Photos of a quick intake that nobody has sorted yet, where the file is completed later; nothing when all are sorted. */
import { createMemo, Show } from "solid-js";
import { useText } from "../../text/bahasa.tsx";
import { Heading } from "../../parts/Sheet.tsx";
import type { LayarBerkas } from "../berkas/layarBerkas.ts";
import { DaftarFoto } from "./DaftarFoto.tsx";
import { fotoDi } from "./pilahan.ts";

export const FotoBelumDipilah = (props: { readonly layar: LayarBerkas }) => {
  const t = useText();
  const banyak = createMemo(() => {
    const p = props.layar.state();
    return p ? fotoDi(p).filter(({ dipilah }) => !dipilah).length : 0;
  });
  return (
    <Show when={banyak() > 0}>
      <section>
        <Heading>{t("lapangan.fotoBelumDipilah", { n: banyak() })}</Heading>
        <p class="muted">{t("lapangan.fotoBelumDipilahLanjut")}</p>
        <DaftarFoto layar={props.layar} belumDipilah />
      </section>
    </Show>
  );
};
