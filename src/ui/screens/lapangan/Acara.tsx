/** Village, hamlets, date and two witnesses, entered once for a day at one place; stored while it is typed. */
import { useNavigate, useSearchParams } from "@solidjs/router";
import { createEffect, createSignal, on, onCleanup, Show } from "solid-js";
import { Aman } from "../../app/Aman.tsx";
import { FieldFrame } from "../../app/FieldFrame.tsx";
import { useJemput, type GalatApp } from "../../app/jemput.ts";
import { useBahasa, useText } from "../../text/bahasa.tsx";
import { tanggalPanjang } from "../../text/tanggal.ts";
import { Button } from "../../parts/Button.tsx";
import { DateField } from "../../parts/DateField.tsx";
import { Mark } from "../../parts/Mark.tsx";
import { Note } from "../../parts/Note.tsx";
import { useKataGalat } from "../berkas/kataGalat.ts";
import { alamatLanjut } from "./pilihanTertunda.ts";
import { DusunAcara } from "./DusunAcara.tsx";
import { acaraDari, gantiDesa, isiDari, nomorSetengah, type IsiAcara } from "./isiAcara.ts";
import { PilihDesa } from "./PilihDesa.tsx";
import { SaksiAcara } from "./SaksiAcara.tsx";
import styles from "./Acara.module.css";

/** Milliseconds of silence before what was typed is stored. */
const JEDA = 500;

const createAcara = () => {
  const jemput = useJemput();
  const [isi, setIsi] = createSignal<IsiAcara>(isiDari(jemput.acara(), jemput.hariIni()));
  const [keadaan, setKeadaan] = createSignal<"diam" | "menyimpan" | "tersimpan">("diam");
  const [galat, setGalat] = createSignal<GalatApp>();
  let jam: ReturnType<typeof setTimeout> | undefined;
  let terakhir: Promise<boolean> = Promise.resolve(true);
  let diketik = false;
  // Right after unlocking the screen is here before the stored event: it fills what nobody has typed into.
  createEffect(
    on(jemput.acara, (acara) => acara !== undefined && !diketik && setIsi(isiDari(acara, jemput.hariIni())), {
      defer: true,
    }),
  );
  const tulis = async (): Promise<boolean> => {
    const acara = acaraDari(isi());
    if (acara === undefined) return false;
    const hasil = await jemput.simpanAcara(acara);
    setGalat(hasil.ok ? undefined : hasil.error);
    setKeadaan(hasil.ok ? "tersimpan" : "diam");
    return hasil.ok;
  };
  const simpan = (): Promise<boolean> => {
    clearTimeout(jam);
    jam = undefined;
    return (terakhir = tulis());
  };
  // Leaving and locking store what the last keystrokes were.
  // eslint-disable-next-line solid/reactivity -- called when locking: the values of that moment are wanted.
  onCleanup(jemput.sesi.sebelumKunci(() => (jam === undefined ? terakhir : simpan())));
  onCleanup(() => jam !== undefined && void simpan());
  return {
    isi,
    keadaan,
    galat,
    simpan,
    ubah: (baru: IsiAcara) => {
      diketik = true;
      setIsi(baru);
      clearTimeout(jam);
      if (acaraDari(baru) === undefined) return;
      setKeadaan("menyimpan");
      jam = setTimeout(() => void simpan(), JEDA);
    },
  };
};

const Acara = () => {
  const t = useText();
  const { bahasa } = useBahasa();
  const jemput = useJemput();
  const pergi = useNavigate();
  const kataGalat = useKataGalat();
  const acara = createAcara();
  const kurang = () => {
    if (acara.isi().desa === "") return t("lapangan.isiDesaDulu");
    if (acaraDari(acara.isi()) === undefined) return t("lapangan.pilihTanggalDulu");
    const setengah = nomorSetengah(acara.isi().saksi);
    if (setengah === undefined) return undefined;
    return t(setengah.nomor === "nik" ? "lengkap.saksiNik" : "lengkap.saksiNoKk", {
      n: setengah.ke,
      ada: setengah.ada,
    });
  };
  const [cari] = useSearchParams();
  /** Back to the choice that lacked a village, else home. */
  const tujuan = () => alamatLanjut(cari["untuk"]) ?? "/";
  const selesai = async () => {
    if (await acara.simpan()) pergi(tujuan(), { replace: true });
  };
  return (
    <FieldFrame
      back={tujuan()}
      where={t("lapangan.acaraJudul")}
      under={tanggalPanjang(jemput.hariIni(), bahasa())}
      aman={<Aman />}
      dock={
        <Button kind="primary" size="big" missing={kurang()} onClick={() => void selesai()}>
          {t("lapangan.acaraSelesai")}
        </Button>
      }
    >
      <div class={styles.judul}>
        <div>
          <h1>{t("lapangan.acaraJudul")}</h1>
          <p class="muted">{t("lapangan.acaraLanjut")}</p>
        </div>
        <span role="status">
          <Show when={acara.keadaan() !== "diam"}>
            <Mark of={acara.keadaan() === "tersimpan" ? "ok" : "wait"}>
              {t(acara.keadaan() === "tersimpan" ? "lapangan.acaraTersimpan" : "lapangan.acaraMenyimpan")}
            </Mark>
          </Show>
        </span>
      </div>
      <Show when={acara.galat()}>
        {(galat) => (
          <Note of="stop" role="alert">
            <p>{kataGalat(galat())}</p>
          </Note>
        )}
      </Show>
      <PilihDesa desa={acara.isi().desa} onPilih={(desa) => acara.ubah(gantiDesa(acara.isi(), desa))} />
      <DusunAcara isi={acara.isi()} onUbah={acara.ubah} />
      <section class={styles.tanggal}>
        <DateField
          id="acara-tanggal"
          label={t("lapangan.acaraTanggal")}
          hint={t("lapangan.acaraTanggalHint", { hari: tanggalPanjang(jemput.hariIni(), bahasa()) })}
          required
          value={acara.isi().tanggal}
          onInput={(tanggal) => acara.ubah({ ...acara.isi(), tanggal })}
        />
      </section>
      <SaksiAcara isi={acara.isi()} onUbah={acara.ubah} />
    </FieldFrame>
  );
};

export default Acara;
