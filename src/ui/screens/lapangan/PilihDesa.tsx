/** The village of the day: found by any part of its name in the offline area pack, or by its code. */
import Download from "lucide-solid/icons/download";
import MapPin from "lucide-solid/icons/map-pin";
import { createMemo, createSignal, For, Show } from "solid-js";
import { useJemput } from "../../app/jemput.ts";
import { useText } from "../../text/bahasa.tsx";
import { Button } from "../../parts/Button.tsx";
import { Ikon } from "../../parts/Ikon.tsx";
import { LiveRegion } from "../../parts/LiveRegion.tsx";
import { Note } from "../../parts/Note.tsx";
import { List, Row } from "../../parts/Row.tsx";
import { SearchField } from "../../parts/SearchField.tsx";
import { Sheet } from "../../parts/Sheet.tsx";
import { namaBiasa } from "../berkas/sapaan.ts";
import { cariDesa } from "./desaSekitar.ts";
import styles from "./Acara.module.css";

interface Props {
  readonly desa: string;
  readonly onPilih: (kode: string) => void;
}

/** "Lembah Sari, Tanjung Asri": kecamatan and kabupaten around a village. */
const useInduk = () => {
  const { wilayah } = useJemput();
  return (kode: string): string =>
    [kode.slice(0, 6), kode.slice(0, 4)].map((satu) => namaBiasa(wilayah.nama(satu))).join(", ");
};

const PaketBelum = () => {
  const t = useText();
  const jemput = useJemput();
  return (
    <Show when={!jemput.wilayah.siap()}>
      <Note of="wait" title={t("lapangan.acaraPaketBelum")}>
        <p>{t("lapangan.acaraPaketBelumLanjut")}</p>
        <p class={styles.aksi}>
          <Button icon={Download} onClick={() => jemput.unduhPaket()}>
            {t("lapangan.unduh")}
          </Button>
        </p>
      </Note>
    </Show>
  );
};

const Cari = (props: Props) => {
  const t = useText();
  const jemput = useJemput();
  const induk = useInduk();
  const [teks, setTeks] = createSignal("");
  const hasil = createMemo(() => cariDesa(jemput.wilayah, jemput.sesi.perangkat()?.wilayah ?? [], teks()));
  const dicari = () => teks().trim().length > 1;
  return (
    <>
      <PaketBelum />
      <SearchField
        label={t("lapangan.acaraCari")}
        value={teks()}
        onInput={setTeks}
        onCommit={() => {
          const satu = hasil()[0];
          if (satu) props.onPilih(satu.kode);
        }}
      />
      <LiveRegion words={dicari() ? t("umum.dari", { n: hasil().length, total: hasil().length }) : ""} />
      <Show when={dicari() && hasil().length === 0}>
        <p class="muted">{t("lapangan.acaraTakKetemu")}</p>
      </Show>
      <Show when={hasil().length > 0}>
        <List label={t("lapangan.acaraHasil")}>
          <For each={hasil()}>
            {(satu) => (
              <li>
                <Row
                  lead={<Ikon of={MapPin} />}
                  title={namaBiasa(satu.nama)}
                  onClick={() => props.onPilih(satu.kode)}
                  aside={satu.diLuar ? <small>{t("lapangan.acaraDiLuar")}</small> : undefined}
                >
                  <small>{induk(satu.kode)}</small>
                </Row>
              </li>
            )}
          </For>
        </List>
      </Show>
    </>
  );
};

export const PilihDesa = (props: Props) => {
  const t = useText();
  const { wilayah } = useJemput();
  const induk = useInduk();
  const [ganti, setGanti] = createSignal(false);
  const pilih = (kode: string) => {
    setGanti(false);
    props.onPilih(kode);
  };
  return (
    <section class={styles.bagian}>
      <h2>{t("lapangan.acaraDesa")}</h2>
      <Show when={props.desa !== "" && !ganti()} fallback={<Cari desa={props.desa} onPilih={pilih} />}>
        <Sheet padded>
          <div class={styles.terpilih}>
            <Ikon of={MapPin} size="l" />
            <span>
              <b>{namaBiasa(wilayah.nama(props.desa))}</b>
              <small>{induk(props.desa)}</small>
            </span>
            <Button onClick={() => setGanti(true)}>{t("lapangan.acaraGanti")}</Button>
          </div>
        </Sheet>
      </Show>
    </section>
  );
};
