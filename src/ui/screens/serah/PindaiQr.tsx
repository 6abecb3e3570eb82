/** "Dokumen saya mana?": finds a file by the QR or the number of its receipt. */
import { useNavigate } from "@solidjs/router";
import Search from "lucide-solid/icons/search";
import { createSignal, onCleanup, onMount, Show } from "solid-js";
import { Aman } from "../../app/Aman.tsx";
import { FieldFrame } from "../../app/FieldFrame.tsx";
import { useJemput } from "../../app/jemput.ts";
import { Button } from "../../parts/Button.tsx";
import { Note } from "../../parts/Note.tsx";
import { TextField } from "../../parts/TextField.tsx";
import { useText } from "../../text/bahasa.tsx";
import { alamatTandaTerima, alamatKelengkapan } from "../berkas/alamat.ts";
import { isPetugasLapangan } from "../../app/rumah.ts";
import { isBelumDiajukan } from "../lapangan/keadaanBaris.ts";
import { useNavLapangan } from "../lapangan/navLapangan.ts";
import { mulaiPembacaQr } from "./pembacaQr.ts";
import styles from "./PindaiQr.module.css";

type Pesan = "qrTidakCocok" | "tidakKetemu" | "qrBukanKami" | "kameraTakAda";

const PindaiQr = () => {
  const t = useText();
  const { berkas, sesi } = useJemput();
  const pergi = useNavigate();
  const nav = useNavLapangan();
  const [nomor, setNomor] = createSignal("");
  const [pesan, setPesan] = createSignal<Pesan>();
  const [nyala, setNyala] = createSignal(false);
  let video: HTMLVideoElement | undefined;
  let berhenti: (() => void) | undefined;

  const buka = async (teks: string, dariQr: boolean): Promise<void> => {
    const baris = await berkas.cariTandaTerima(teks);
    if (!baris) {
      setPesan(dariQr && !teks.startsWith("JEMPUT") ? "qrBukanKami" : "tidakKetemu");
      return;
    }
    if ((await berkas.periksaTandaTerima(baris.app, teks)) === "tidak_cocok") {
      // The number stands in the field then: whoever still wants the file opens it by that.
      setNomor(baris.nomor);
      setPesan("qrTidakCocok");
      return;
    }
    const lapangan = isPetugasLapangan(sesi.petugas()?.peran ?? []);
    const alamat =
      isBelumDiajukan(baris.status) || baris.status === "dibatalkan"
        ? alamatKelengkapan(baris.app)
        : alamatTandaTerima(baris.app);
    pergi(lapangan ? alamat : `/meja/berkas/${baris.app}`);
  };

  onMount(async () => {
    if (!video) return;
    const hasil = await mulaiPembacaQr(video, (teks) => void buka(teks, true));
    if (hasil.ok) {
      berhenti = hasil.value;
      setNyala(true);
    } else setPesan("kameraTakAda");
  });
  onCleanup(() => berhenti?.());

  return (
    <FieldFrame back="/" where={t("serah.pindaiQr")} aman={<Aman />} nav={nav()} navNow="qr">
      <h1>{t("serah.pindaiQr")}</h1>
      <p>{t("serah.pindaiQrJelas")}</p>
      <video ref={video} class={styles.video} hidden={!nyala()} muted playsinline aria-label={t("serah.kameraNyala")} />
      <form
        class={styles.ketik}
        onSubmit={(event) => {
          event.preventDefault();
          void buka(nomor(), false);
        }}
      >
        <TextField
          id="nomor"
          label={t("serah.nomorBerkas")}
          value={nomor()}
          onInput={setNomor}
          upper
          placeholder={t("serah.nomorContoh")}
          autocomplete="off"
        />
        <Button type="submit" kind="primary" icon={Search}>
          {t("serah.cari")}
        </Button>
      </form>
      <Show when={pesan()}>{(kunci) => <Note of="care" role="status" title={t(`serah.${kunci()}`)} />}</Show>
    </FieldFrame>
  );
};

export default PindaiQr;
