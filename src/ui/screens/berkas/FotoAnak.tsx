/** The child's 2x3 photo for the KIA: outline, background hint, retake. SOP step 4b; mock-up 17. */
import Check from "lucide-solid/icons/check";
import { useNavigate, useParams } from "@solidjs/router";
import { createSignal, onCleanup, Show } from "solid-js";
import type { CaptureError } from "../../../capture/gambar.ts";
import type { Gambar } from "../../../capture/sandiJpeg.ts";
import { latarFotoKia } from "../../../domain/identitas/wktp.ts";
import { Button } from "../../parts/Button.tsx";
import { useText } from "../../text/bahasa.tsx";
import { alamatKelengkapan } from "./alamat.ts";
import { createDetikAktif } from "./detikAktif.ts";
import { KameraLangsung, type Bidikan } from "./KameraLangsung.tsx";
import { useKataGalat } from "./kataGalat.ts";
import { useKataOrang } from "./kataSyarat.ts";
import { useKataTangkap } from "./kataTangkap.ts";
import { useLayarBerkas } from "./layarBerkas.ts";
import { LayarKamera, Rana, type Arahan } from "./LayarKamera.tsx";
import { PilihBerkas } from "./PilihBerkas.tsx";
import { potongFoto, RASIO_FOTO } from "./potongFoto.ts";
import { namaBiasa } from "./sapaan.ts";
import styles from "./FotoAnak.module.css";

const FotoAnak = () => {
  const t = useText();
  const pergi = useNavigate();
  const params = useParams();
  const layar = useLayarBerkas();
  const kataOrang = useKataOrang();
  const kataTangkap = useKataTangkap();
  const kataGalat = useKataGalat();
  const detik = createDetikAktif();
  const [bidikan, setBidikan] = createSignal<Bidikan>();
  const [foto, setFoto] = createSignal<{ readonly gambar: Gambar; readonly url: string }>();
  const [tangkap, setTangkap] = createSignal<CaptureError["type"]>();
  const [galat, setGalat] = createSignal<string>();
  const [sibuk, setSibuk] = createSignal(false);

  const orang = () => decodeURIComponent(params["orang"] ?? "");
  const isi = (field: string) => layar.isian()[`${orang()}.${field}`] ?? "";
  const nama = () => namaBiasa(isi("nama")) || kataOrang(orang());
  const latar = () =>
    layar.jemput.setelan().latarFotoGanjilGenap && isi("tanggalLahir") !== ""
      ? latarFotoKia(isi("tanggalLahir"))
      : undefined;

  const lepas = () => {
    URL.revokeObjectURL(foto()?.url ?? "");
    setFoto(undefined);
  };
  onCleanup(lepas);
  const terima = async (gambar: Gambar) => {
    setTangkap(undefined);
    const potongan = await potongFoto(gambar);
    if (!potongan) return void setTangkap("Rusak");
    lepas();
    setFoto({
      gambar: potongan,
      url: URL.createObjectURL(new Blob([potongan.bytes], { type: potongan.mime })),
    });
  };
  const jepret = async () => {
    const gambar = await bidikan()?.ambil();
    if (gambar) await terima(gambar);
  };
  const pakai = async (): Promise<void> => {
    const satu = foto();
    if (!satu || sibuk()) return;
    setSibuk(true);
    const { bytes, w, h, mime } = satu.gambar;
    const app = layar.app();
    const segel = await layar.jemput.berkas.segelHalaman(app, { bytes, lebar: w, tinggi: h, mime });
    const hasil = segel.ok
      ? await layar.jemput.berkas.lakukan(app, {
          type: "FotoAnakDiambil",
          orang: orang(),
          foto: segel.value,
          detik: detik(),
        })
      : segel;
    setSibuk(false);
    if (hasil.ok) pergi(alamatKelengkapan(app), { replace: true });
    else setGalat(kataGalat(hasil.error));
  };
  const arahan = (): Arahan | undefined => {
    const tolak = tangkap();
    if (tolak) return { nada: "care", kata: kataTangkap.galat(tolak) };
    const salah = galat();
    if (salah !== undefined) return { nada: "stop", kata: `${t("berkas.fotoBelumTersimpan")} ${salah}` };
    return undefined;
  };

  return (
    <LayarKamera
      judul={t("berkas.fotoAnak", { nama: nama() })}
      sub={
        latar() === undefined
          ? t("berkas.fotoAnakPetunjuk")
          : t(latar() === "merah" ? "berkas.latarMerah" : "berkas.latarBiru", {
              tahun: isi("tanggalLahir").slice(0, 4),
            })
      }
      kembali={alamatKelengkapan(layar.app())}
      bidikan={foto() ? undefined : bidikan()}
      arahan={arahan()}
      kamera={
        <>
          <KameraLangsung rasio={RASIO_FOTO} label={t("berkas.gambarKamera")} onSiap={setBidikan} />
          <Show when={foto()}>
            {(satu) => (
              <div class={styles.hasil}>
                <img src={satu().url} alt={t("berkas.fotoAnak", { nama: nama() })} />
              </div>
            )}
          </Show>
        </>
      }
    >
      <Show when={latar()}>
        {(warna) => (
          <p class={styles.latar}>
            <i data-warna={warna()} aria-hidden="true" />
            {t("berkas.latarKebiasaan")}
          </p>
        )}
      </Show>
      <Show
        when={foto()}
        fallback={
          <Rana
            label={t("berkas.ambilFoto")}
            mati={bidikan() === undefined}
            onJepret={() => void jepret()}
            kanan={
              <PilihBerkas
                kamera={bidikan() === undefined}
                onGambar={(gambar) => void terima(gambar)}
                onGalat={setTangkap}
              />
            }
          />
        }
      >
        <div class={styles.pilih}>
          <Button size="big" onClick={lepas}>
            {t("umum.ulangi")}
          </Button>
          <Button kind="primary" size="big" icon={Check} busy={sibuk()} onClick={() => void pakai()}>
            {t("berkas.pakaiFoto")}
          </Button>
        </div>
      </Show>
    </LayarKamera>
  );
};

export default FotoAnak;
