/** Before a file begins: only the questions that its services need, one after the other; answers stay open to correction. */
import { createMemo, Show } from "solid-js";
import type { Jawaban } from "../../../domain/layanan/isian.ts";
import type { KelengkapanMasukan } from "../../../domain/layanan/kelengkapan.ts";
import { Mark } from "../../parts/Mark.tsx";
import { Heading } from "../../parts/Sheet.tsx";
import { useText } from "../../text/bahasa.tsx";
import { daftarPertanyaan } from "../berkas/daftarPertanyaan.ts";
import { GiliranTanya } from "../berkas/GiliranTanya.tsx";
import { JawabanTercatat } from "../berkas/JawabanTercatat.tsx";
import { TanyaJarang } from "../berkas/PertanyaanBerkas.tsx";
import styles from "../berkas/PertanyaanBerkas.module.css";

interface Props {
  readonly masukan: KelengkapanMasukan;
  readonly onJawab: (jawaban: Jawaban) => void;
}

export const TanyaKeluarga = (props: Props) => {
  const t = useText();
  const semua = createMemo(() => daftarPertanyaan(props.masukan));
  const giliran = createMemo(() => semua().filter(({ tingkat }) => tingkat !== "jarang"));
  return (
    <Show when={semua().length > 0}>
      <section class={styles.tanya} aria-label={t("berkas.pertanyaan")}>
        <Heading>{t("lapangan.tanyaJudul")}</Heading>
        <JawabanTercatat semua={semua()} onJawab={(jawaban) => props.onJawab(jawaban)} />
        <GiliranTanya
          semua={giliran()}
          onJawab={(jawaban) => props.onJawab(jawaban)}
          selesai={<Mark of="ok">{t("lapangan.tanyaSelesai")}</Mark>}
        />
        <TanyaJarang masukan={props.masukan} onJawab={(jawaban) => props.onJawab(jawaban)} />
      </section>
    </Show>
  );
};
