/** What is still missing, for the citizen to take home: on a slip, on A6, or as a message. */
import Copy from "lucide-solid/icons/copy";
import Printer from "lucide-solid/icons/printer";
import Share2 from "lucide-solid/icons/share-2";
import { createSignal, Show } from "solid-js";
import { usulBatas } from "../../../domain/layanan/daftarKurang.ts";
import { Button } from "../../parts/Button.tsx";
import { DateField } from "../../parts/DateField.tsx";
import { Note } from "../../parts/Note.tsx";
import { TextAreaField } from "../../parts/TextAreaField.tsx";
import { useBahasa, useText } from "../../text/bahasa.tsx";
import { daftarLayanan } from "../../text/namaLayanan.ts";
import { tanggalPanjang } from "../../text/tanggal.ts";
import { alamatKelengkapan } from "../berkas/alamat.ts";
import { BingkaiBerkas } from "../berkas/BingkaiBerkas.tsx";
import { useLayarBerkas } from "../berkas/layarBerkas.ts";
import { namaBiasa } from "../berkas/sapaan.ts";
import { salinTeks } from "../meja/salinTeks.ts";
import { useBarisKurang } from "./barisKurang.ts";
import { cetak, type UkuranKertas } from "./cetak.ts";
import styles from "./DaftarKurang.module.css";
import { namaPendek } from "./isiTandaTerima.ts";
import { KertasKurang } from "./KertasKurang.tsx";
import { pesanKurang, type IsiKurang } from "./pesanKurang.ts";

const DaftarKurang = () => {
  const t = useText();
  const { bahasa } = useBahasa();
  const layar = useLayarBerkas();
  const baris = useBarisKurang(layar);
  const [batas, setBatas] = createSignal<string>();
  const [tempat, setTempat] = createSignal<string>();
  const [ukuran, setUkuran] = createSignal<UkuranKertas>("a6");
  const [tersalin, setTersalin] = createSignal(false);
  let kertas: HTMLElement | undefined;
  const nomor = () => layar.state()?.nomor ?? "";
  const kantor = () => layar.jemput.setelan().namaKantor;
  const tanggal = () => {
    const p = layar.state();
    return batas() ?? (p ? usulBatas(layar.layanan(), layar.isian(), p.tanggal) : "");
  };
  const diBawaKe = () =>
    tempat() ??
    t("cetak.tempatBawaan", {
      kantor: kantor(),
      desa: namaBiasa(layar.jemput.wilayah.nama(layar.state()?.desa ?? "")),
    });
  const isi = (): IsiKurang => ({
    judul: t("cetak.pesanKurang", { nomor: nomor(), layanan: daftarLayanan(layar.layanan()) }),
    baris: baris(),
    batas: tanggalPanjang(tanggal(), bahasa()),
    tempat: diBawaKe(),
  });
  const pesan = () =>
    pesanKurang(isi(), {
      palingLambat: t("cetak.palingLambat"),
      bawaKe: t("cetak.bawaKe"),
      gratis: t("serah.gratis"),
    });
  const cetakPada = (pilihan: UkuranKertas): void => {
    setUkuran(pilihan);
    if (kertas) void cetak(pilihan, kertas);
  };
  const bagikan = (): void => {
    // Closed without sharing is no failure.
    void navigator.share({ text: pesan() }).catch(() => undefined);
  };
  return (
    <BingkaiBerkas
      layar={layar}
      back={alamatKelengkapan(layar.app())}
      where={t("cetak.daftarKurang")}
      dock={
        <Show when={baris().length > 0}>
          <div class={styles.cetak}>
            <Button size="big" icon={Printer} onClick={() => cetakPada("58mm")}>
              {t("serah.cetak58")}
            </Button>
            <Button size="big" kind="primary" icon={Printer} onClick={() => cetakPada("a6")}>
              {t("serah.cetakA6")}
            </Button>
          </div>
        </Show>
      }
    >
      <div>
        <h1>{t("cetak.daftarKurang")}</h1>
        <p class="muted">{t("cetak.daftarKurangJelas")}</p>
      </div>
      <Show when={baris().length > 0} fallback={<Note of="ok" title={t("cetak.tidakKurang")} />}>
        <div class={styles.tata}>
          <div class={styles.isian}>
            <DateField label={t("cetak.palingLambat")} value={tanggal()} onInput={setBatas} />
            <TextAreaField label={t("cetak.bawaKe")} rows={2} value={diBawaKe()} maxLength={120} onInput={setTempat} />
            <section aria-label={t("cetak.isiPesan")}>
              <p class={styles.pesan}>{pesan()}</p>
            </section>
            <div class={styles.aksi}>
              <Button icon={Copy} onClick={() => void salinTeks(pesan()).then(setTersalin)}>
                {t("cetak.salinTeks")}
              </Button>
              <Show when={"share" in navigator}>
                <Button icon={Share2} onClick={bagikan}>
                  {t("cetak.bagikan")}
                </Button>
              </Show>
              <span role="status">{tersalin() ? t("cetak.tersalin") : ""}</span>
            </div>
          </div>
          <figure ref={(el) => (kertas = el)} class={styles.kertas} data-print="sheet">
            <KertasKurang
              isi={isi()}
              ukuran={ukuran()}
              nomor={nomor()}
              nama={namaPendek(namaBiasa(layar.isian()["pemohon.nama"] ?? ""))}
              kantor={kantor()}
            />
          </figure>
        </div>
      </Show>
    </BingkaiBerkas>
  );
};

export default DaftarKurang;
