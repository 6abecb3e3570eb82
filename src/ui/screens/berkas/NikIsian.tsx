/** A NIK field with its live decode: area name, birth date and sex as the number says, serial. */
import { useBahasa, useText } from "../../text/bahasa.tsx";
import { tanggalLengkap } from "../../text/tanggal.ts";
import { NikDecode } from "../../parts/NikDecode.tsx";
import { NikField } from "../../parts/NikField.tsx";
import type { IsianTeksProps } from "../../parts/isian.ts";
import { LiveRegion } from "../../parts/LiveRegion.tsx";
import { useJemput } from "../../app/jemput.ts";
import { uraiNik } from "./uraiNik.ts";

interface Props extends IsianTeksProps {
  /** The birth date of the same person, ISO: gives the century. */
  readonly tanggalLahir: string;
  readonly agrees: boolean;
}

const namaBulan = (bulan: number, bahasa: "id" | "en"): string =>
  tanggalLengkap(`2000-${String(bulan).padStart(2, "0")}-01`, bahasa).split(" ")[1] ?? "";

export const NikIsian = (props: Props) => {
  const t = useText();
  const { bahasa } = useBahasa();
  const jemput = useJemput();
  const urai = () => uraiNik(props.value);
  const lahir = (): string | undefined => {
    const satu = urai().lahir;
    if (!satu || satu.bulan < 1 || satu.bulan > 12 || satu.hari < 1) return undefined;
    const cocok = props.tanggalLahir.slice(2, 4) === satu.yy ? props.tanggalLahir.slice(0, 4) : `’${satu.yy}`;
    return `${satu.hari} ${namaBulan(satu.bulan, bahasa())} ${cocok}`;
  };
  const kelamin = (): string | undefined => {
    const { dd, perempuan } = urai();
    if (dd === undefined || props.value.length < 12) return undefined;
    return perempuan
      ? t("berkas.nikPerempuan", { dd, hari: String(Number(dd) - 40).padStart(2, "0") })
      : t("berkas.nikLaki");
  };
  const wilayah = (): string | undefined => {
    const kode = urai().wilayah;
    if (kode === undefined) return undefined;
    return jemput.wilayah.dikenal(kode)
      ? t("berkas.nikWilayahNama", { nama: jemput.wilayah.nama(kode) })
      : t("berkas.nikWilayahTakAda");
  };
  return (
    <>
      <NikField
        {...props}
        decode={
          <NikDecode
            area={{ main: urai().wilayahTulis, sub: wilayah() }}
            birth={{ main: lahir(), sub: kelamin() }}
            serial={{ main: urai().seri }}
          />
        }
      />
      <LiveRegion words={props.value.length === 16 ? [wilayah(), lahir(), kelamin()].filter(Boolean).join(". ") : ""} />
    </>
  );
};
