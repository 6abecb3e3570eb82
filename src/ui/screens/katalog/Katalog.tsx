/** The catalogue as help: search a service, see what it asks of a family, its forms, steps, minutes, results and sources. */
import { useSearchParams } from "@solidjs/router";
import ArrowLeft from "lucide-solid/icons/arrow-left";
import { createMemo, createSignal, For, Show } from "solid-js";
import { cariLayanan } from "../../../domain/layanan/katalog.ts";
import { formSetPada } from "../../../domain/sop/setelan.ts";
import { Aman } from "../../app/Aman.tsx";
import { FieldFrame } from "../../app/FieldFrame.tsx";
import { useJemput } from "../../app/jemput.ts";
import { rumahOf } from "../../app/rumah.ts";
import { Button } from "../../parts/Button.tsx";
import { cx } from "../../parts/cx.ts";
import { Empty } from "../../parts/Empty.tsx";
import { Kode } from "../../parts/Kode.tsx";
import { LiveRegion } from "../../parts/LiveRegion.tsx";
import { List, Row } from "../../parts/Row.tsx";
import { SearchField } from "../../parts/SearchField.tsx";
import { Sheet } from "../../parts/Sheet.tsx";
import { useText } from "../../text/bahasa.tsx";
import { cariLayananKatalog } from "./cariLayanan.ts";
import { RincianLayanan } from "./RincianLayanan.tsx";
import styles from "./Katalog.module.css";

const Daftar = (props: { readonly dipilih: string | undefined; readonly onPilih: (id: string) => void }) => {
  const t = useText();
  const { setelan, hariIni } = useJemput();
  const [teks, setTeks] = createSignal("");
  const hasil = createMemo(() => cariLayananKatalog(teks()));
  return (
    <div class={styles.daftar}>
      <h1>{t("katalog.judul")}</h1>
      <SearchField
        label={t("katalog.cari")}
        value={teks()}
        onInput={setTeks}
        onCommit={() => {
          const satu = hasil()[0];
          if (satu) props.onPilih(satu.id);
        }}
      />
      <LiveRegion words={teks() === "" ? "" : t("katalog.banyak", { n: hasil().length })} />
      <Show
        when={hasil().length > 0}
        fallback={<Empty title={t("katalog.takKetemu")}>{t("katalog.takKetemuLanjut")}</Empty>}
      >
        <List label={t("katalog.layanan")}>
          <For each={hasil()}>
            {(satu) => (
              <li>
                <Row
                  title={satu.namaPendek}
                  {...(props.dipilih === satu.id && { tone: "now" as const })}
                  onClick={() => props.onPilih(satu.id)}
                  aside={
                    <For each={satu.formulir[formSetPada(setelan(), hariIni())]}>{(kode) => <Kode>{kode}</Kode>}</For>
                  }
                >
                  <small>{satu.nama}</small>
                </Row>
              </li>
            )}
          </For>
        </List>
      </Show>
    </div>
  );
};

const Katalog = () => {
  const t = useText();
  const { sesi } = useJemput();
  const [alamat, setAlamat] = useSearchParams<{ layanan: string }>();
  const dipilih = createMemo(() => cariLayanan(String(alamat.layanan ?? "")));
  const pilih = (layanan: string | undefined) => {
    setAlamat({ layanan }, { replace: dipilih() !== undefined });
    window.scrollTo(0, 0);
  };
  return (
    <FieldFrame
      back={rumahOf(sesi.petugas()?.peran ?? [])}
      where={t("katalog.judul")}
      under={t("katalog.bawah")}
      aman={<Aman />}
    >
      <div class={cx(styles.dua, dipilih() !== undefined && styles.terpilih)}>
        <Daftar dipilih={dipilih()?.id} onPilih={pilih} />
        <div class={styles.isi}>
          <Show
            when={dipilih()}
            keyed
            fallback={
              <Sheet padded dashed>
                <p class="muted">{t("katalog.pilihDulu")}</p>
              </Sheet>
            }
          >
            {(layanan) => (
              <>
                <div class={styles.kembali}>
                  <Button icon={ArrowLeft} onClick={() => pilih(undefined)}>
                    {t("katalog.kembaliDaftar")}
                  </Button>
                </div>
                <RincianLayanan layanan={layanan} />
              </>
            )}
          </Show>
        </div>
      </div>
    </FieldFrame>
  );
};

export default Katalog;
