/** A file's forms on paper: which ones, on which paper, as they will come out of the printer. */
import { useParams, useSearchParams } from "@solidjs/router";
import Printer from "lucide-solid/icons/printer";
import { createMemo, createSignal, Index, Show } from "solid-js";
import type { Lembar } from "../../../domain/layanan/cetak/lembar.ts";
import { Button } from "../../parts/Button.tsx";
import { Empty } from "../../parts/Empty.tsx";
import { FilterBar } from "../../parts/FilterBar.tsx";
import { Note } from "../../parts/Note.tsx";
import { SelectField } from "../../parts/SelectField.tsx";
import { useText } from "../../text/bahasa.tsx";
import { alamatKelengkapan } from "../berkas/alamat.ts";
import { BingkaiBerkas } from "../berkas/BingkaiBerkas.tsx";
import { createGambarBerkas } from "../berkas/gambarBerkas.ts";
import { useLayarBerkas } from "../berkas/layarBerkas.ts";
import { cetakDengan } from "./cetak.ts";
import { createFormulirLayar, createZoom } from "./formulirLayar.ts";
import {
  aturanHalaman,
  ingatUkuran,
  namaHalaman,
  UKURAN_FORMULIR,
  ukuranDiingat,
  ukuranLembar,
  type UkuranFormulir,
} from "./kertasFormulir.ts";
import { LembarFormulir } from "./LembarFormulir.tsx";
import styles from "./CetakFormulir.module.css";

const CetakFormulir = () => {
  const t = useText();
  const params = useParams();
  const [cari] = useSearchParams();
  const layar = useLayarBerkas();
  const gambar = createGambarBerkas(layar.jemput, layar.app);
  const formulir = createFormulirLayar(layar);
  const [ukuran, setUkuran] = createSignal<UkuranFormulir>(ukuranDiingat(layar.setelan().formSet));
  const [pilihan, setPilihan] = createSignal<string>();
  const [semua, setSemua] = createSignal(false);
  const kode = () => {
    const dipilih = pilihan() ?? params["kode"];
    return formulir.daftar().find((satu) => satu.kode === dipilih)?.kode ?? formulir.daftar()[0]?.kode;
  };
  const perlu = () => formulir.daftar().filter((satu) => satu.perlu);
  const lembar = createMemo((): readonly Lembar[] => {
    const satu = kode();
    if (satu === undefined) return [];
    return semua() ? perlu().flatMap((f) => formulir.susun(f.kode)) : formulir.susun(satu);
  });
  const { ref, zoom } = createZoom(() =>
    Math.max(...lembar().map(({ mendatar }) => ukuranLembar(ukuran(), mendatar)[0])),
  );
  const tanda = () => gambar.url(layar.state()?.persetujuan?.gambar, "penuh");
  const meterai = () =>
    lembar().some(({ blok }) => blok.some((b) => b.jenis === "tanda" && b.kotak.some((k) => k.meterai)));
  const cetak = async (banyak: boolean): Promise<void> => {
    setSemua(banyak);
    await cetakDengan(aturanHalaman(ukuran(), lembar()));
    setSemua(false);
  };
  const kop = () => [layar.jemput.setelan().namaKantor, layar.jemput.setelan().namaDaerah].filter((s) => s !== "");
  const kembali = () =>
    cari["dari"] === "meja" ? `/meja/berkas/${encodeURIComponent(layar.app())}` : alamatKelengkapan(layar.app());

  return (
    <BingkaiBerkas
      layar={layar}
      back={kembali()}
      where={t("cetak.cetakFormulir")}
      dock={
        <Show when={kode()}>
          {(satu) => (
            <>
              <Show when={perlu().length > 1}>
                <Button size="big" icon={Printer} onClick={() => void cetak(true)}>
                  {t("cetak.cetakSemua", { n: perlu().length })}
                </Button>
              </Show>
              <Button size="big" kind="primary" icon={Printer} onClick={() => void cetak(false)}>
                {t("cetak.cetakSatu", { kode: satu() })}
              </Button>
            </>
          )}
        </Show>
      }
    >
      <h1>{t("cetak.cetakFormulir")}</h1>
      <Show when={kode()} fallback={<Empty title={t("cetak.tanpaFormulir")} />}>
        {(satu) => (
          <>
            <FilterBar
              label={t("cetak.formulirBerkas")}
              now={satu()}
              onChoose={setPilihan}
              filters={formulir.daftar().map((f) => ({
                key: f.kode,
                label: f.perlu ? f.kode : `${f.kode} (${t("cetak.bilaPerlu")})`,
              }))}
            />
            <div class={styles.pilihan}>
              <SelectField
                label={t("cetak.ukuranKertas")}
                hint={t("cetak.skalaCetak")}
                value={ukuran()}
                options={UKURAN_FORMULIR.map((value) => ({ value, label: t(`cetak.kertas_${value}`) }))}
                onCommit={(value) => {
                  setUkuran(value);
                  ingatUkuran(value);
                }}
              />
              <Note of="info" tight>
                <Show when={meterai()} fallback={tanda() ? t("cetak.tandaIkut") : t("cetak.fotoLagi")}>
                  {t("cetak.tandaBasah")}
                </Show>
              </Note>
            </div>
            <div
              ref={ref}
              class={styles.bingkai}
              tabindex="0"
              role="region"
              aria-label={t("cetak.pratinjau", { kode: satu() })}
            >
              <div class={styles.kertas} data-print="sheet" style={{ "--zoom": String(zoom()) }}>
                <Index each={lembar()}>
                  {(isi, urut) => (
                    <LembarFormulir
                      lembar={isi()}
                      nomor={layar.state()?.nomor ?? ""}
                      kop={kop()}
                      gambar={tanda()}
                      halaman={namaHalaman(urut)}
                      ukuran={ukuranLembar(ukuran(), isi().mendatar)}
                    />
                  )}
                </Index>
              </div>
            </div>
          </>
        )}
      </Show>
    </BingkaiBerkas>
  );
};

export default CetakFormulir;
