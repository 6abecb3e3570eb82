/** Starts a file: an event in a family, its package, its date and place. Mock 03. */
import ArrowRight from "lucide-solid/icons/arrow-right";
import { useNavigate, useSearchParams } from "@solidjs/router";
import { createMemo, createSignal, onCleanup, onMount, Show } from "solid-js";
import type { Peristiwa } from "../../../domain/layanan/peristiwa.ts";
import { setelanLayananOf } from "../../../domain/sop/setelan.ts";
import { Aman } from "../../app/Aman.tsx";
import { FieldFrame } from "../../app/FieldFrame.tsx";
import { useJemput, type GalatApp } from "../../app/jemput.ts";
import { useText } from "../../text/bahasa.tsx";
import { Button } from "../../parts/Button.tsx";
import { Note } from "../../parts/Note.tsx";
import { alamatKelengkapan } from "../berkas/alamat.ts";
import { useKataGalat } from "../berkas/kataGalat.ts";
import { PaketLayanan } from "./PaketLayanan.tsx";
import { createPilihanLayanan } from "./pilihanLayanan.ts";
import { alamatAcara, ambilPilihan, tundaPilihan } from "./pilihanTertunda.ts";
import { PilihPeristiwa } from "./PilihPeristiwa.tsx";
import { TanyaKeluarga } from "./TanyaKeluarga.tsx";
import { TanggalTempat } from "./TanggalTempat.tsx";
import { createTanggalPermohonan } from "./tanggalPermohonan.ts";
import styles from "./PilihLayanan.module.css";

const PilihLayanan = () => {
  const t = useText();
  const jemput = useJemput();
  const pergi = useNavigate();
  const kataGalat = useKataGalat();
  const [cari] = useSearchParams();
  const pilihan = createPilihanLayanan(ambilPilihan("baru", cari["lanjut"]));
  onCleanup(() => tundaPilihan("baru", pilihan.isi()));
  const tanggal = createTanggalPermohonan(jemput);
  const [jalan, setJalan] = createSignal(false);
  const [galat, setGalat] = createSignal<GalatApp>();
  let paket: HTMLDivElement | undefined;
  // The next two screens are fetched while the officer still asks: the camera is then there within a second.
  onMount(() => {
    void import("../berkas/Kelengkapan.tsx");
    void import("../berkas/Pindai.tsx");
  });
  const pilih = (peristiwa: Peristiwa) => {
    pilihan.pilih(peristiwa);
    queueMicrotask(() => {
      // The pressed button is gone: keyboard and reader go on where the package begins.
      paket?.focus({ preventScroll: true });
      paket?.scrollIntoView({ block: "nearest", behavior: "smooth" });
    });
  };
  const hari = () => tanggal.tanggal() ?? jemput.hariIni();
  const masukan = createMemo(() => ({
    layanan: pilihan.layanan(),
    jawaban: pilihan.jawaban(),
    isian: {},
    tanggal: hari(),
    setelan: setelanLayananOf(jemput.setelan(), hari()),
  }));
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
    const isi = { layanan: pilihan.layanan(), jalur: "lapangan" as const, desa: acara.desa, tanggal: hari };
    const hasil = await jemput.berkas.baru(isi);
    // Answers that could not be written are asked again on the next screen.
    const jawaban = pilihan.jawaban();
    if (hasil.ok && Object.keys(jawaban).length > 0)
      await jemput.berkas.lakukan(hasil.value.app, { type: "JawabanDicatat", jawaban });
    setJalan(false);
    if (hasil.ok) pergi(alamatKelengkapan(hasil.value.app), { replace: true });
    else setGalat(hasil.error);
  };
  return (
    <FieldFrame
      back="/"
      where={t("lapangan.berkasBaru")}
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
          {t("lapangan.lanjutN", { n: pilihan.layanan().length })}
        </Button>
      }
    >
      <div>
        <h1>{t("lapangan.apaTerjadi")}</h1>
        <p class="muted">{t("lapangan.apaTerjadiLanjut")}</p>
      </div>
      <div class={styles.dua}>
        <div class={styles.kiri}>
          <PilihPeristiwa dipilih={pilihan.peristiwa()} onPilih={pilih} onGanti={pilihan.ganti} />
        </div>
        <div ref={(element) => (paket = element)} class={styles.kanan} tabindex="-1">
          <Show when={galat()}>
            {(satu) => (
              <Note of="stop" role="alert">
                <p>{kataGalat(satu())}</p>
              </Note>
            )}
          </Show>
          <TanggalTempat tanggal={tanggal} acara={alamatAcara("baru")} />
          <Show when={pilihan.peristiwa()}>
            {(peristiwa) => <PaketLayanan peristiwa={peristiwa()} pilihan={pilihan} tanggal={hari()} />}
          </Show>
        </div>
        <Show when={pilihan.layanan().length > 0}>
          <div class={styles.tanya}>
            <TanyaKeluarga masukan={masukan()} onJawab={pilihan.jawab} />
          </div>
        </Show>
      </div>
    </FieldFrame>
  );
};

export default PilihLayanan;
