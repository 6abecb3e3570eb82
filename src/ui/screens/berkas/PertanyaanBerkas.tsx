/**
 * The questions that decide which requirements apply. The open one stands above the requirements, one after the other; answers
 * and rare cases wait below them.
 */
import { createMemo, createSignal, Show } from "solid-js";
import type { Jawaban } from "../../../domain/layanan/isian.ts";
import type { KelengkapanMasukan } from "../../../domain/layanan/kelengkapan.ts";
import { Button } from "../../parts/Button.tsx";
import { Mark } from "../../parts/Mark.tsx";
import { Heading } from "../../parts/Sheet.tsx";
import { useText } from "../../text/bahasa.tsx";
import { daftarPertanyaan } from "./daftarPertanyaan.ts";
import { GiliranTanya } from "./GiliranTanya.tsx";
import { JawabanTercatat } from "./JawabanTercatat.tsx";
import styles from "./PertanyaanBerkas.module.css";

interface Props {
  readonly masukan: KelengkapanMasukan;
  readonly onJawab: (jawaban: Jawaban) => void;
}

/** What has to be asked now; nothing once every question of this file is answered. */
export const TanyaBerkas = (props: Props) => {
  const t = useText();
  const semua = createMemo(() => daftarPertanyaan(props.masukan).filter(({ tingkat }) => tingkat !== "jarang"));
  const terbuka = () => semua().some(({ jawaban }) => jawaban === undefined);
  const [ditanya, setDitanya] = createSignal(false);
  return (
    <Show when={terbuka() || ditanya()}>
      <section class={styles.tanya} aria-label={t("berkas.pertanyaan")}>
        <GiliranTanya
          semua={semua()}
          onJawab={(jawaban) => {
            setDitanya(true);
            props.onJawab(jawaban);
          }}
          selesai={<Mark of="ok">{t("lengkap.tanyaBeres")}</Mark>}
        />
      </section>
    </Show>
  );
};

/** Rare cases, asked one by one only when somebody looks for them. */
export const TanyaJarang = (props: Props) => {
  const t = useText();
  const [luas, setLuas] = createSignal(false);
  const semua = createMemo(() => daftarPertanyaan(props.masukan).filter(({ tingkat }) => tingkat === "jarang"));
  return (
    <Show when={semua().some(({ jawaban }) => jawaban === undefined)}>
      <Show
        when={luas()}
        fallback={
          <Button kind="text" expanded={false} onClick={() => setLuas(true)}>
            {t("berkas.keadaanLain")}
          </Button>
        }
      >
        <GiliranTanya semua={semua()} onJawab={(jawaban) => props.onJawab(jawaban)} fokus />
      </Show>
    </Show>
  );
};

/** Answers that stand, each open to correction, and the way to rare cases. */
export const JawabanBerkas = (props: Props) => {
  const t = useText();
  const semua = createMemo(() => daftarPertanyaan(props.masukan));
  return (
    <Show when={semua().length > 0}>
      <section class={styles.tanya} aria-label={t("lapangan.tanyaJudul")}>
        <Heading>{t("lapangan.tanyaJudul")}</Heading>
        <JawabanTercatat semua={semua()} onJawab={(jawaban) => props.onJawab(jawaban)} />
        <TanyaJarang masukan={props.masukan} onJawab={(jawaban) => props.onJawab(jawaban)} />
      </section>
    </Show>
  );
};
