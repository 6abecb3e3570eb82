/** Consent: the citizen reads, signs or gives a thumbprint before two witnesses; then receipt and submission. SOP step 1. */
import Stamp from "lucide-solid/icons/stamp";
import { useNavigate } from "@solidjs/router";
import { createSignal, onCleanup, Show } from "solid-js";
import type { Gambar } from "../../../capture/sandiJpeg.ts";
import { Button, ButtonLink } from "../../parts/Button.tsx";
import { CheckRow } from "../../parts/CheckRow.tsx";
import { ChoiceField } from "../../parts/ChoiceField.tsx";
import { Note } from "../../parts/Note.tsx";
import { SignaturePad } from "../../parts/SignaturePad.tsx";
import { useText } from "../../text/bahasa.tsx";
import type { GambarBaru } from "../../app/jemput.ts";
import { alamatIsi, alamatPeriksa, alamatTandaTerima } from "./alamat.ts";
import { BingkaiBerkas } from "./BingkaiBerkas.tsx";
import { CapJempol } from "./CapJempol.tsx";
import { namaToGambar, pngToGambar } from "./gambarTanda.ts";
import { useKataGalat } from "./kataGalat.ts";
import { useKataSapaan } from "./kataSapaan.ts";
import { createKeadaanBerkas } from "./keadaanBerkas.ts";
import { useLayarBerkas } from "./layarBerkas.ts";
import { RingkasanSetuju } from "./RingkasanSetuju.tsx";
import { serahkanBerkas } from "./serahkanBerkas.ts";
import { createTemuanBerkas } from "./temuanBerkas.ts";
import styles from "./TandaTangan.module.css";

type Cara = "tanda_tangan" | "cap_jempol";

const TandaTangan = () => {
  const t = useText();
  const pergi = useNavigate();
  const layar = useLayarBerkas();
  const kataGalat = useKataGalat();
  const sapaan = useKataSapaan(layar);
  const keadaan = createKeadaanBerkas(layar);
  const temuan = createTemuanBerkas(layar, keadaan);
  const [cara, setCara] = createSignal<Cara>("tanda_tangan");
  const [png, setPng] = createSignal<Blob>();
  const [nama, setNama] = createSignal("");
  const [jempol, setJempol] = createSignal<{ readonly gambar: Gambar; readonly url: string }>();
  const [saksiDiketik, setSaksi] = createSignal<readonly [string, string]>();
  const [asli, setAsli] = createSignal(false);
  const [sibuk, setSibuk] = createSignal(false);
  const [galat, setGalat] = createSignal<string>();

  const dariIsian = (path: string) => layar.isian()[path] ?? layar.jemput.acara()?.saksi[path] ?? "";
  const saksi = () => saksiDiketik() ?? ([dariIsian("saksi1.nama"), dariIsian("saksi2.nama")] as const);
  const fotoJempol = (gambar: Gambar | undefined) => {
    URL.revokeObjectURL(jempol()?.url ?? "");
    setJempol(gambar && { gambar, url: URL.createObjectURL(new Blob([gambar.bytes], { type: gambar.mime })) });
  };
  onCleanup(() => URL.revokeObjectURL(jempol()?.url ?? ""));

  const tersimpan = () => layar.state()?.persetujuan;
  const tandaAda = () =>
    cara() === "tanda_tangan" ? png() !== undefined || nama().trim().length > 2 : jempol() !== undefined;
  /** What stands in the way, as the button says it. */
  const kurang = (): string | undefined => {
    if (sibuk()) return undefined;
    if (!layar.isian()["pemohon.nama"]) return t("berkas.kurangNama");
    if (!tandaAda() && !tersimpan())
      return cara() === "tanda_tangan" ? t("berkas.kurangTanda") : t("berkas.kurangJempol");
    if (cara() === "cap_jempol" && saksi().some((satu) => satu.trim() === "")) return t("berkas.kurangSaksi");
    return undefined;
  };
  const gambarTanda = async (): Promise<GambarBaru | undefined> => {
    const cap = jempol()?.gambar;
    if (cara() === "cap_jempol") return cap && { bytes: cap.bytes, lebar: cap.w, tinggi: cap.h, mime: cap.mime };
    const gores = png();
    if (gores) return pngToGambar(gores);
    return nama().trim() === "" ? undefined : namaToGambar(nama().trim());
  };
  const serahkan = async (): Promise<void> => {
    const p = layar.state();
    if (!p || sibuk()) return;
    setSibuk(true);
    const hasil = await serahkanBerkas(layar.jemput, p, {
      cara: cara(),
      gambar: tandaAda() ? await gambarTanda() : undefined,
      saksi: cara() === "cap_jempol" ? saksi().map((satu) => satu.trim()) : [],
      terbuka: temuan.jumlahTerbuka(),
      asliKembali: asli() ? Math.min(100, Object.keys(p.slot).length) : 0,
    });
    setSibuk(false);
    if (hasil.ok) pergi(alamatTandaTerima(p.app), { replace: true });
    else setGalat(kataGalat(hasil.error));
  };

  return (
    <BingkaiBerkas
      layar={layar}
      back={alamatPeriksa(layar.app())}
      dock={
        <Button
          kind="primary"
          size="big"
          full
          icon={Stamp}
          missing={kurang()}
          busy={sibuk()}
          onClick={() => void serahkan()}
        >
          {t("berkas.setujuTerima")}
        </Button>
      }
    >
      <h1>{t("berkas.bacaDulu", { nama: sapaan() })}</h1>
      <div class={styles.dua}>
        <div class={styles.kolom}>
          <RingkasanSetuju layar={layar} keadaan={keadaan} />
        </div>
        <div class={styles.kolom}>
          <Show when={galat()}>
            {(kata) => (
              <Note of="stop" role="alert" title={t("berkas.belumDiserahkan")}>
                <p>{kata()}</p>
              </Note>
            )}
          </Show>
          <Show when={!layar.isian()["pemohon.nama"]}>
            <Note of="care" title={t("berkas.kurangNamaLanjut")}>
              <ButtonLink size="small" href={alamatIsi(layar.app(), "pemohon")}>
                {t("berkas.isi")}
              </ButtonLink>
            </Note>
          </Show>
          <ChoiceField<Cara>
            label={t("berkas.caraSetuju")}
            value={cara()}
            options={[
              { value: "tanda_tangan", label: t("berkas.tandaTangan") },
              { value: "cap_jempol", label: t("berkas.capJempol") },
            ]}
            onCommit={setCara}
          />
          <Show
            when={cara() === "tanda_tangan"}
            fallback={<CapJempol saksi={saksi()} onSaksi={setSaksi} onFoto={fotoJempol} url={jempol()?.url} />}
          >
            <SignaturePad
              label={t("berkas.tandaTanganPemohon")}
              kept={tersimpan()?.cara === "tanda_tangan"}
              typedName={nama()}
              onTypedName={setNama}
              onCommit={setPng}
            />
          </Show>
          <CheckRow
            label={t("berkas.asliKembali")}
            note={t("berkas.asliKembaliLanjut")}
            checked={asli()}
            onCommit={setAsli}
          />
        </div>
      </div>
    </BingkaiBerkas>
  );
};

export default TandaTangan;
