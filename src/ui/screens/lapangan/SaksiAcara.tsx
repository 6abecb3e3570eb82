/** The two event witnesses: name, NIK, No. KK, entered once and put into forms by one tap. */
import { For } from "solid-js";
import type { Catatan } from "../../../domain/identitas/catatan.ts";
import { useJemput } from "../../app/jemput.ts";
import { useText } from "../../text/bahasa.tsx";
import { useAturan } from "../../text/useAturan.ts";
import { NikField } from "../../parts/NikField.tsx";
import type { CatatanIsian } from "../../parts/isian.ts";
import { Sheet } from "../../parts/Sheet.tsx";
import { TextField } from "../../parts/TextField.tsx";
import { NikIsian } from "../berkas/NikIsian.tsx";
import { catatanSaksi, type IsiAcara } from "./isiAcara.ts";
import styles from "./Acara.module.css";

interface Props {
  readonly isi: IsiAcara;
  readonly onUbah: (isi: IsiAcara) => void;
}

const ORANG = ["saksi1", "saksi2"] as const;

/** What is wrong, then what to do, in one note. */
const useCatatan = () => {
  const aturan = useAturan();
  return (catatan: readonly Catatan[]): readonly CatatanIsian[] =>
    catatan.map(({ aturan: id, level, params }) => ({
      level,
      text: `${aturan(`aturan.${id}`, params)} ${aturan(`aturan.${id}.lanjut`, params)}`,
    }));
};

/** Digits are judged when there are enough of them or the field was left: not at the first keystroke. */
const bilaCukup = (nilai: string, catatan: readonly CatatanIsian[]): readonly CatatanIsian[] =>
  nilai.length >= 16 ? catatan : catatan.filter(({ level }) => level !== "error");

const SatuSaksi = (props: Props & { readonly orang: (typeof ORANG)[number]; readonly ke: number }) => {
  const t = useText();
  const kata = useCatatan();
  const jemput = useJemput();
  const nilai = (bagian: string): string => props.isi.saksi[`${props.orang}.${bagian}`] ?? "";
  const ubah = (bagian: string) => (isi: string) =>
    props.onUbah({ ...props.isi, saksi: { ...props.isi.saksi, [`${props.orang}.${bagian}`]: isi } });
  const catatan = () => catatanSaksi(props.isi.saksi, props.orang, jemput.wilayah.dikenal);
  return (
    <Sheet padded>
      <h3>{t("lapangan.saksiKe", { n: props.ke })}</h3>
      <TextField
        id={`${props.orang}-nama`}
        label={t("lapangan.nama")}
        upper
        maxLength={100}
        value={nilai("nama")}
        onInput={ubah("nama")}
      />
      <NikIsian
        id={`${props.orang}-nik`}
        label={t("lapangan.nik")}
        value={nilai("nik")}
        tanggalLahir=""
        agrees={catatan().nik.length === 0}
        notes={bilaCukup(nilai("nik"), kata(catatan().nik))}
        onInput={ubah("nik")}
      />
      <NikField
        id={`${props.orang}-no-kk`}
        label={t("lapangan.noKk")}
        value={nilai("noKk")}
        agrees={catatan().noKk.length === 0}
        notes={bilaCukup(nilai("noKk"), kata(catatan().noKk))}
        onInput={ubah("noKk")}
      />
    </Sheet>
  );
};

export const SaksiAcara = (props: Props) => {
  const t = useText();
  return (
    <section class={styles.bagian}>
      <div>
        <h2>{t("lapangan.acaraSaksi")}</h2>
        <p class="muted">{t("lapangan.acaraSaksiLanjut")}</p>
      </div>
      <div class={styles.saksi}>
        <For each={ORANG}>{(orang, ke) => <SatuSaksi {...props} orang={orang} ke={ke() + 1} />}</For>
      </div>
    </section>
  );
};
