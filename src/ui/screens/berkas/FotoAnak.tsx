/** The child's 2x3 photo for the KIA: outline, background hint, retake. SOP step 4b; mock-up 17. */
import Check from "lucide-solid/icons/check";
import { useNavigate, useParams } from "@solidjs/router";
import { createSignal, Show } from "solid-js";
import { latarFotoKia } from "../../../domain/identitas/wktp.ts";
import { Button } from "../../parts/Button.tsx";
import { useText } from "../../text/bahasa.tsx";
import { alamatKelengkapan } from "./alamat.ts";
import { createFotoAnakLayar } from "./fotoAnakLayar.ts";
import { KameraLangsung, type Bidikan } from "./KameraLangsung.tsx";
import { useKataOrang } from "./kataSyarat.ts";
import { useKataTangkap } from "./kataTangkap.ts";
import { useLayarBerkas } from "./layarBerkas.ts";
import { LayarKamera, Rana, type Arahan } from "./LayarKamera.tsx";
import { PilihBerkas } from "./PilihBerkas.tsx";
import { RASIO_FOTO } from "../../../capture/potongFoto.ts";
import { namaBiasa } from "./sapaan.ts";
import styles from "./FotoAnak.module.css";

const FotoAnak = () => {
  const t = useText();
  const pergi = useNavigate();
  const params = useParams();
  const layar = useLayarBerkas();
  const kataOrang = useKataOrang();
  const kataTangkap = useKataTangkap();
  const [bidikan, setBidikan] = createSignal<Bidikan>();

  const orang = () => decodeURIComponent(params["orang"] ?? "");
  const isi = (field: string) => layar.isian()[`${orang()}.${field}`] ?? "";
  const nama = () => namaBiasa(isi("nama")) || kataOrang(orang());
  const latar = () =>
    layar.jemput.setelan().latarFotoGanjilGenap && isi("tanggalLahir") !== ""
      ? latarFotoKia(isi("tanggalLahir"))
      : undefined;

  const foto = createFotoAnakLayar(layar, orang);
  const jepret = async () => {
    const [bingkai] = (await bidikan()?.ambilBanyak(1)) ?? [];
    if (bingkai) await foto.terima(bingkai);
  };
  const pakai = async () => {
    if (await foto.pakai()) pergi(alamatKelengkapan(layar.app()), { replace: true });
  };
  const arahan = (): Arahan | undefined => {
    const tolak = foto.tolak();
    if (tolak) return { nada: "care", kata: kataTangkap.galat(tolak) };
    const salah = foto.galat();
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
      bidikan={foto.url() === undefined ? bidikan() : undefined}
      arahan={arahan()}
      kamera={
        <>
          <KameraLangsung rasio={RASIO_FOTO} label={t("berkas.gambarKamera")} onSiap={setBidikan} />
          <Show when={foto.url()}>
            {(url) => (
              <div class={styles.hasil}>
                <img src={url()} alt={t("berkas.fotoAnak", { nama: nama() })} />
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
        when={foto.url()}
        fallback={
          <Rana
            label={t("berkas.ambilFoto")}
            mati={bidikan() === undefined}
            onJepret={() => void jepret()}
            kanan={
              <PilihBerkas kamera={bidikan() === undefined} onFiles={([file]) => file && void foto.terima(file)} />
            }
          />
        }
      >
        <div class={styles.pilih}>
          <Button size="big" onClick={foto.lepas}>
            {t("umum.ulangi")}
          </Button>
          <Button kind="primary" size="big" icon={Check} busy={foto.sibuk()} onClick={() => void pakai()}>
            {t("berkas.pakaiFoto")}
          </Button>
        </div>
      </Show>
    </LayarKamera>
  );
};

export default FotoAnak;
