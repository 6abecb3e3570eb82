/** Consent: the citizen reads, signs or gives a thumbprint before two witnesses; then receipt and submission. SOP step 1. */
import Stamp from "lucide-solid/icons/stamp";
import { useNavigate } from "@solidjs/router";
import { createSignal, Show } from "solid-js";
import { Button, ButtonLink } from "../../parts/Button.tsx";
import { CheckRow } from "../../parts/CheckRow.tsx";
import { ChoiceField } from "../../parts/ChoiceField.tsx";
import { Note } from "../../parts/Note.tsx";
import { SignaturePad } from "../../parts/SignaturePad.tsx";
import { useText } from "../../text/bahasa.tsx";
import { AjakanKonsep, keadaanSemuaKonsep } from "./AjakanKonsep.tsx";
import { alamatIsi, alamatPeriksa, alamatTandaTerima } from "./alamat.ts";
import { AsliDitinggal } from "./AsliDitinggal.tsx";
import { BingkaiBerkas } from "./BingkaiBerkas.tsx";
import { CapJempol } from "./CapJempol.tsx";
import { useKataGalat } from "./kataGalat.ts";
import { useKataSapaan } from "./kataSapaan.ts";
import { createKeadaanBerkas } from "./keadaanBerkas.ts";
import { useLayarBerkas, type LayarBerkas } from "./layarBerkas.ts";
import { RingkasanSetuju } from "./RingkasanSetuju.tsx";
import { serahkanBerkas } from "./serahkanBerkas.ts";
import { createTandaHilang } from "./tandaHilang.ts";
import { createTandaSetuju, type Cara, type TandaSetuju } from "./tandaSetuju.ts";
import { createTemuanBerkas } from "./temuanBerkas.ts";
import styles from "./TandaTangan.module.css";

const CaraSetuju = (props: { readonly layar: LayarBerkas; readonly tanda: TandaSetuju }) => {
  const t = useText();
  return (
    <>
      <ChoiceField<Cara>
        label={t("berkas.caraSetuju")}
        value={props.tanda.cara()}
        options={[
          { value: "tanda_tangan", label: t("berkas.tandaTangan") },
          { value: "cap_jempol", label: t("berkas.capJempol") },
        ]}
        onCommit={(cara) => props.tanda.setCara(cara)}
      />
      <Show
        when={props.tanda.cara() === "tanda_tangan"}
        fallback={
          <CapJempol
            saksi={props.tanda.saksi()}
            onSaksi={props.tanda.setSaksi}
            onFoto={props.tanda.setJempol}
            url={props.tanda.urlJempol()}
          />
        }
      >
        <SignaturePad
          label={t("berkas.tandaTanganPemohon")}
          kept={props.tanda.tersimpan()}
          typedName={props.tanda.nama()}
          onTypedName={props.tanda.setNama}
          onCommit={props.tanda.setGores}
        />
      </Show>
    </>
  );
};

/** Without the applicant's name nothing can be handed in: said before the signature, not after. */
const TanpaNama = (props: { readonly layar: LayarBerkas }) => {
  const t = useText();
  return (
    <Show when={!props.layar.isian()["pemohon.nama"]}>
      <Note of="care" title={t("berkas.kurangNamaLanjut")}>
        <ButtonLink size="small" href={alamatIsi(props.layar.app(), "pemohon")}>
          {t("berkas.isi")}
        </ButtonLink>
      </Note>
    </Show>
  );
};

const TandaTangan = () => {
  const t = useText();
  const pergi = useNavigate();
  const layar = useLayarBerkas();
  const kataGalat = useKataGalat();
  const sapaan = useKataSapaan(() => layar);
  const keadaan = createKeadaanBerkas(layar);
  const temuan = createTemuanBerkas(layar, keadaan);
  const tanda = createTandaSetuju(layar);
  const [asli, setAsli] = createSignal(false);
  const [titip, setTitip] = createSignal<readonly string[]>([]);
  const [sibuk, setSibuk] = createSignal(false);
  const [galat, setGalat] = createSignal<string>();
  let diserahkan = Promise.resolve(false);
  const jaga = createTandaHilang(layar.jemput, layar.app, tanda.ada, () => diserahkan);

  const kurangKonsep = () => {
    const keadaan = layar.jemput.setelan().konsepAkta === "wajib" ? keadaanSemuaKonsep(layar) : undefined;
    return keadaan === undefined || keadaan === "diparaf" ? undefined : t("cetak.kurangKonsep");
  };

  const serahkan = async (): Promise<void> => {
    const p = layar.state();
    if (!p || sibuk()) return;
    setSibuk(true);
    const kerja = serahkanBerkas(layar.jemput, p, {
      cara: tanda.cara(),
      gambar: await tanda.gambar(),
      saksi: tanda.cara() === "cap_jempol" ? tanda.saksi().map((satu) => satu.trim()) : [],
      terbuka: temuan.jumlahTerbuka(),
      asliKembali: asli() ? Math.min(100, Object.keys(p.slot).length) : 0,
      asliTitip: asli() ? [] : titip(),
    });
    diserahkan = kerja.then(({ ok }) => ok);
    const hasil = await kerja;
    setSibuk(false);
    if (hasil.ok) jaga.lupakan();
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
          missing={sibuk() ? undefined : (tanda.kurang() ?? kurangKonsep())}
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
          <Show when={jaga.hilang()}>
            <Note of="care" role="status" title={t("berkas.tandaHilang")}>
              <p>{t("berkas.tandaHilangLanjut")}</p>
            </Note>
          </Show>
          <TanpaNama layar={layar} />
          <AjakanKonsep layar={layar} />
          <CaraSetuju layar={layar} tanda={tanda} />
          <CheckRow
            label={t("berkas.asliKembali")}
            note={t("berkas.asliKembaliLanjut")}
            checked={asli()}
            onCommit={setAsli}
          />
          <Show when={!asli() && layar.state()}>
            {(p) => <AsliDitinggal p={p()} dipilih={titip()} onPilih={setTitip} />}
          </Show>
        </div>
      </div>
    </BingkaiBerkas>
  );
};

export default TandaTangan;
