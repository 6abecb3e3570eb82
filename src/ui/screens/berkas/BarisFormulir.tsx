/** The form itself as one row of the list: how many sections are complete, and the way into the next one. */
import FilePenLine from "lucide-solid/icons/file-pen-line";
import Pencil from "lucide-solid/icons/pencil";
import { Show } from "solid-js";
import { ButtonLink } from "../../parts/Button.tsx";
import { Thumb } from "../../parts/Thumb.tsx";
import { useText } from "../../text/bahasa.tsx";
import { useAturan } from "../../text/useAturan.ts";
import { alamatIsi } from "./alamat.ts";
import { BarisDaftar, BarisKata } from "./BarisDaftar.tsx";
import type { KeadaanBerkas } from "./keadaanBerkas.ts";
import type { LayarBerkas } from "./layarBerkas.ts";

export const BarisFormulir = (props: { readonly layar: LayarBerkas; readonly keadaan: KeadaanBerkas }) => {
  const t = useText();
  const aturan = useAturan();
  const total = () => props.keadaan.bagian().length;
  const lengkap = () => total() - props.keadaan.bagianKurang().length;
  const tujuan = () => (props.keadaan.bagianKurang()[0] ?? props.keadaan.bagian()[0])?.id ?? "pemohon";
  const kurang = () =>
    props.keadaan
      .bagianKurang()
      .map(({ judul }) => aturan(judul))
      .join(", ");
  return (
    <Show when={total() > 0}>
      <BarisDaftar
        lead={<Thumb icon={FilePenLine} />}
        title={t("berkas.isianFormulir")}
        note={kurang() === "" ? t("berkas.isianSemua") : t("berkas.isianKurang", { bagian: kurang() })}
        tanda={lengkap() === total() ? "ok" : "none"}
        keadaan={
          lengkap() === total() ? t("berkas.lengkap") : t("berkas.bagianLengkap", { n: lengkap(), total: total() })
        }
        tindak={
          <Show when={props.keadaan.diMeja()}>
            <ButtonLink size="small" icon={Pencil} href={alamatIsi(props.layar.app(), tujuan())}>
              <BarisKata>{lengkap() === total() ? t("berkas.tinjau") : t("berkas.isi")}</BarisKata>
              <span class="vh">: {t("berkas.isianFormulir")}</span>
            </ButtonLink>
          </Show>
        }
      />
    </Show>
  );
};
