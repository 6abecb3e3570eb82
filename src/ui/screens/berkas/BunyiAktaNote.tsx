/** How the birth deed will name the parents. In the form's section of the birth alone, for the officer. */
import Scroll from "lucide-solid/icons/scroll-text";
import { Show } from "solid-js";
import { bunyiAkta } from "../../../domain/layanan/bunyiAkta.ts";
import { Note } from "../../parts/Note.tsx";
import { useAturan } from "../../text/useAturan.ts";
import type { LayarBerkas } from "./layarBerkas.ts";

export const BunyiAktaNote = (props: { readonly layar: LayarBerkas; readonly bagian: string }) => {
  const aturan = useAturan();
  const jawaban = () => props.layar.state()?.jawaban ?? {};
  const perlu = () =>
    props.bagian === "kelahiran" &&
    props.layar.layanan().includes("akta_kelahiran") &&
    jawaban()["anak_temuan"] !== true;
  return (
    <Show when={perlu()}>
      <Note of="info" icon={Scroll} title={aturan("bunyi.judul")} tight>
        <p>{aturan(`bunyi.${bunyiAkta(jawaban())?.id ?? "belum_tahu"}`)}</p>
        <p class="muted">{aturan("bunyi.khusus")}</p>
      </Note>
    </Show>
  );
};
