/** The answers to a finding as buttons: which value to keep, a new photo, or that it may stand. */
import Camera from "lucide-solid/icons/camera";
import Check from "lucide-solid/icons/check";
import { For, Show } from "solid-js";
import { kolomByPath } from "../../../domain/layanan/formulir/kolomByPath.ts";
import type { JawabanTemuan, Temuan } from "../../../domain/praperiksa/temuan.ts";
import { Button, ButtonLink } from "../../parts/Button.tsx";
import { useText } from "../../text/bahasa.tsx";
import { useAturan } from "../../text/useAturan.ts";
import { alamatPindai } from "./alamat.ts";
import { nilaiDokumen } from "./jawabTemuan.ts";
import { tampilNilai } from "./KolomIsian.tsx";
import type { LayarBerkas } from "./layarBerkas.ts";
import { putusanUntuk } from "./PilihPutusan.tsx";

interface Props {
  readonly layar: LayarBerkas;
  readonly temuan: Temuan;
  readonly onJawab: (jawaban: JawabanTemuan) => void;
  readonly onPutusan: () => void;
}

const nilaiFormulir = (temuan: Temuan): string | undefined =>
  temuan.bukti.find(({ sumber }) => sumber === "formulir")?.nilai;

export const PilihJawaban = (props: Props) => {
  const t = useText();
  const aturan = useAturan();
  const kolom = () => (props.temuan.field === undefined ? null : kolomByPath(props.temuan.field));
  const tampil = (nilai: string | undefined): string => {
    const satu = kolom();
    return nilai === undefined ? "" : satu ? tampilNilai({ ...satu, wajib: false }, nilai) : nilai;
  };
  const kata = (jawaban: JawabanTemuan): string => {
    const nilai =
      jawaban === "pakai_dokumen"
        ? nilaiDokumen(props.temuan)
        : jawaban === "pakai_formulir"
          ? nilaiFormulir(props.temuan)
          : undefined;
    return nilai === undefined || nilai === ""
      ? aturan(`jawabanTemuan.${jawaban}`)
      : t("berkas.pakai", { nilai: tampil(nilai) });
  };
  const utama = () => props.temuan.level === "error" && props.temuan.jawaban[0] === "foto_ulang";
  return (
    <For
      each={props.temuan.jawaban.filter((satu) => satu !== "putusan_ejaan" || putusanUntuk(props.temuan).length > 0)}
    >
      {(jawaban, urut) => (
        <Show
          when={jawaban === "foto_ulang"}
          fallback={
            <Button
              kind={jawaban.startsWith("pakai") ? "plain" : "text"}
              icon={urut() === 0 ? Check : undefined}
              onClick={() => (jawaban === "putusan_ejaan" ? props.onPutusan() : props.onJawab(jawaban))}
            >
              {kata(jawaban)}
            </Button>
          }
        >
          <ButtonLink
            kind={utama() ? "primary" : "text"}
            icon={utama() ? Camera : undefined}
            href={alamatPindai(props.layar.app(), props.temuan.slot)}
          >
            {kata("foto_ulang")}
          </ButtonLink>
        </Show>
      )}
    </For>
  );
};
