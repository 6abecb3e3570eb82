/** First half of the quick intake: queue number and package; starting makes the file and its number. */
import ArrowRight from "lucide-solid/icons/arrow-right";
import Minus from "lucide-solid/icons/minus";
import Plus from "lucide-solid/icons/plus";
import { useSearchParams } from "@solidjs/router";
import { createSignal, onCleanup, onMount, Show } from "solid-js";
import { Aman } from "../../app/Aman.tsx";
import { FieldFrame } from "../../app/FieldFrame.tsx";
import { useJemput, type GalatApp } from "../../app/jemput.ts";
import { useText } from "../../text/bahasa.tsx";
import { Button } from "../../parts/Button.tsx";
import { Note } from "../../parts/Note.tsx";
import { TextField } from "../../parts/TextField.tsx";
import { useKataGalat } from "../berkas/kataGalat.ts";
import { ANTREAN_TERBESAR, antreanBerikut, catatAntrean } from "./antreanBerikut.ts";
import { PaketLayanan } from "./PaketLayanan.tsx";
import { createPilihanLayanan } from "./pilihanLayanan.ts";
import { alamatAcara, ambilPilihan, tundaPilihan } from "./pilihanTertunda.ts";
import { PilihPeristiwa } from "./PilihPeristiwa.tsx";
import { TanggalTempat } from "./TanggalTempat.tsx";
import { createTanggalPermohonan } from "./tanggalPermohonan.ts";
import pilih from "./PilihLayanan.module.css";
import styles from "./TerimaDulu.module.css";

const batasi = (n: number): number => Math.min(ANTREAN_TERBESAR, Math.max(1, n));

const Antrean = (props: { readonly n: number; readonly onUbah: (n: number) => void }) => {
  const t = useText();
  return (
    <div class={styles.antrean}>
      <Button iconOnly icon={Minus} onClick={() => props.onUbah(batasi(props.n - 1))}>
        {t("lapangan.antreanKurang")}
      </Button>
      <TextField
        label={t("lapangan.antrean")}
        inputMode="numeric"
        maxLength={4}
        value={String(props.n)}
        onInput={() => undefined}
        onCommit={(teks) => props.onUbah(batasi(Number.parseInt(teks, 10) || props.n))}
      />
      <Button iconOnly icon={Plus} onClick={() => props.onUbah(batasi(props.n + 1))}>
        {t("lapangan.antreanTambah")}
      </Button>
    </div>
  );
};

export const MulaiTerima = (props: { readonly onMulai: (app: string) => void }) => {
  const t = useText();
  const jemput = useJemput();
  const kataGalat = useKataGalat();
  const [cari] = useSearchParams();
  const pilihan = createPilihanLayanan(ambilPilihan("terima", cari["lanjut"]));
  onCleanup(() => tundaPilihan("terima", pilihan.isi()));
  const tanggal = createTanggalPermohonan(jemput);
  const [antrean, setAntrean] = createSignal(antreanBerikut(jemput.hariIni()));
  const [jalan, setJalan] = createSignal(false);
  const [galat, setGalat] = createSignal<GalatApp>();
  onMount(() => void import("./FotoTerima.tsx"));
  const kurang = (): string | undefined => {
    if (pilihan.peristiwa() === undefined) return t("lapangan.pilihDulu");
    if (pilihan.layanan().length === 0) return t("lapangan.pilihLayananDulu");
    if (jemput.acara() === undefined) return t("lapangan.isiDesaDulu");
    return tanggal.tanggal() === undefined ? t("lapangan.pilihTanggalDulu") : undefined;
  };
  const mulai = async () => {
    const acara = jemput.acara();
    const hari = tanggal.tanggal();
    if (acara === undefined || hari === undefined) return;
    setJalan(true);
    setGalat(undefined);
    const hasil = await jemput.berkas.baru({
      layanan: pilihan.layanan(),
      jalur: "terima_dulu",
      desa: acara.desa,
      tanggal: hari,
      antrean: antrean(),
    });
    setJalan(false);
    if (!hasil.ok) return setGalat(hasil.error);
    catatAntrean(jemput.hariIni(), antrean());
    props.onMulai(hasil.value.app);
  };
  return (
    <FieldFrame
      back="/"
      where={t("lapangan.terimaDulu")}
      under={t("lapangan.belumDisimpan")}
      aman={<Aman />}
      dock={
        <Button
          kind="primary"
          size="big"
          iconAfter={ArrowRight}
          busy={jalan()}
          missing={jalan() ? undefined : kurang()}
          onClick={() => void mulai()}
        >
          {t("lapangan.lanjutFoto")}
        </Button>
      }
    >
      <div class={styles.kepala}>
        <div>
          <h1>{t("lapangan.terimaJudul")}</h1>
          <p class="muted">{t("lapangan.terimaLanjut")}</p>
        </div>
        <Antrean n={antrean()} onUbah={setAntrean} />
      </div>
      <Show when={galat()}>
        {(satu) => (
          <Note of="stop" role="alert">
            <p>{kataGalat(satu())}</p>
          </Note>
        )}
      </Show>
      <div class={pilih.dua}>
        <PilihPeristiwa dipilih={pilihan.peristiwa()} onPilih={pilihan.pilih} onGanti={pilihan.ganti} />
        <div class={pilih.kanan}>
          <TanggalTempat tanggal={tanggal} acara={alamatAcara("terima")} />
          <Show when={pilihan.peristiwa()}>
            {(peristiwa) => (
              <PaketLayanan
                peristiwa={peristiwa()}
                pilihan={pilihan}
                tanggal={tanggal.tanggal() ?? jemput.hariIni()}
                ringkas
              />
            )}
          </Show>
        </div>
      </div>
    </FieldFrame>
  );
};
