/** On the consent screen: the way to the draft of the deed, and whether it was read and initialled. */
import BookOpen from "lucide-solid/icons/book-open";
import { Show } from "solid-js";
import { konsepAkta } from "../../../domain/layanan/konsepAkta.ts";
import { keadaanKonsep } from "../../../domain/permohonan/keadaanKonsep.ts";
import { ButtonLink } from "../../parts/Button.tsx";
import { Note } from "../../parts/Note.tsx";
import { useText } from "../../text/bahasa.tsx";
import { alamatKonsep } from "./alamat.ts";
import type { LayarBerkas } from "./layarBerkas.ts";

/** The weightiest state of the file's drafts; undefined where it brings no deed. */
export const keadaanSemuaKonsep = (layar: LayarBerkas): "belum" | "berubah" | "diparaf" | undefined => {
  const p = layar.state();
  if (!p) return undefined;
  const kini = { ...p, isian: layar.isian() };
  const ada = layar.layanan().filter((id) => konsepAkta(id, kini.isian, p.jawaban, layar.setelan().formSet) !== null);
  if (ada.length === 0) return undefined;
  const semua = ada.map((id) => keadaanKonsep(kini, id, layar.setelan()));
  return semua.includes("berubah") ? "berubah" : semua.includes("belum") ? "belum" : "diparaf";
};

export const AjakanKonsep = (props: { readonly layar: LayarBerkas }) => {
  const t = useText();
  return (
    <Show when={keadaanSemuaKonsep(props.layar)}>
      {(keadaan) => (
        <Note
          of={keadaan() === "diparaf" ? "ok" : keadaan() === "berubah" ? "care" : "info"}
          title={t(`cetak.konsep_${keadaan()}`)}
        >
          <ButtonLink size="small" icon={BookOpen} href={alamatKonsep(props.layar.app())}>
            {t("cetak.bacaKonsep")}
          </ButtonLink>
        </Note>
      )}
    </Show>
  );
};
