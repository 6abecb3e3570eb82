/** Before a file begins: only the questions that its services need, one after the other; answers stay open to correction. */
import { createMemo, createSignal, For, Show } from "solid-js";
import type { Jawaban } from "../../../domain/layanan/isian.ts";
import type { KelengkapanMasukan } from "../../../domain/layanan/kelengkapan.ts";
import type { KondisiId } from "../../../domain/layanan/kondisi.ts";
import { Button } from "../../parts/Button.tsx";
import { ChoiceField } from "../../parts/ChoiceField.tsx";
import { Mark } from "../../parts/Mark.tsx";
import { Heading, Sheet } from "../../parts/Sheet.tsx";
import { useText } from "../../text/bahasa.tsx";
import { useAturan } from "../../text/useAturan.ts";
import { daftarPertanyaan, type PertanyaanTerjawab } from "../berkas/daftarPertanyaan.ts";
import styles from "./TanyaKeluarga.module.css";

interface Props {
  readonly masukan: KelengkapanMasukan;
  readonly onJawab: (jawaban: Jawaban) => void;
}

const Terjawab = (props: { readonly satu: PertanyaanTerjawab; readonly onUbah: () => void }) => {
  const t = useText();
  const aturan = useAturan();
  return (
    <li class={styles.terjawab}>
      <span>
        {aturan(props.satu.teks)} <b>{t(props.satu.jawaban ? "umum.ya" : "umum.tidak")}</b>
      </span>
      <Button kind="text" size="small" onClick={() => props.onUbah()}>
        <span aria-hidden="true">{t("umum.ubah")}</span>
        <span class="vh">
          {t("lapangan.tanyaUbah")}: {aturan(props.satu.teks)}
        </span>
      </Button>
    </li>
  );
};

export const TanyaKeluarga = (props: Props) => {
  const t = useText();
  const aturan = useAturan();
  const [luas, setLuas] = createSignal(false);
  const [diubah, setDiubah] = createSignal<KondisiId>();
  const semua = createMemo(() => daftarPertanyaan(props.masukan));
  const giliran = createMemo(() =>
    semua().filter(({ tingkat, jawaban }) => tingkat !== "jarang" || luas() || jawaban !== undefined),
  );
  const terjawab = () => giliran().filter(({ kondisi, jawaban }) => jawaban !== undefined && kondisi !== diubah());
  const kini = createMemo(
    () =>
      giliran().find(({ kondisi }) => kondisi === diubah()) ?? giliran().find(({ jawaban }) => jawaban === undefined),
  );
  /** The id, not the object: the radios keep their focus while another answer arrives. */
  const idKini = createMemo(() => kini()?.kondisi);
  const jawab = (nilai: string) => {
    const kondisi = idKini();
    if (kondisi === undefined) return;
    setDiubah(undefined);
    props.onJawab({ [kondisi]: nilai === "ya" });
  };
  return (
    <Show when={semua().length > 0}>
      <section class={styles.tanya} aria-label={t("berkas.pertanyaan")}>
        <Heading>{t("lapangan.tanyaJudul")}</Heading>
        <Show when={terjawab().length > 0}>
          <ul>
            <For each={terjawab()}>{(satu) => <Terjawab satu={satu} onUbah={() => setDiubah(satu.kondisi)} />}</For>
          </ul>
        </Show>
        <Show when={idKini()} keyed fallback={<Mark of="ok">{t("lapangan.tanyaSelesai")}</Mark>}>
          {(_id) => (
            <Sheet padded>
              <small>{t("lapangan.tanyaKe", { n: terjawab().length + 1, total: giliran().length })}</small>
              <ChoiceField
                label={aturan(kini()?.teks ?? "")}
                value={kini()?.jawaban === undefined ? undefined : kini()?.jawaban ? "ya" : "tidak"}
                options={[
                  { value: "ya", label: t("umum.ya") },
                  { value: "tidak", label: t("umum.tidak") },
                ]}
                onCommit={jawab}
              />
            </Sheet>
          )}
        </Show>
        <Show when={!luas() && semua().some(({ tingkat, jawaban }) => tingkat === "jarang" && jawaban === undefined)}>
          <Button kind="text" onClick={() => setLuas(true)}>
            {t("berkas.keadaanLain")}
          </Button>
        </Show>
      </section>
    </Show>
  );
};
