/** The receipt: what to read out, where the file is, and its two papers. Mock-up 08. Print goes through the browser. */
import { useNavigate } from "@solidjs/router";
import Copy from "lucide-solid/icons/copy";
import FilePlus from "lucide-solid/icons/file-plus";
import House from "lucide-solid/icons/house";
import Printer from "lucide-solid/icons/printer";
import Smartphone from "lucide-solid/icons/smartphone";
import { createResource, createSignal, Match, Show, Switch } from "solid-js";
import { isKembar } from "../../../domain/permohonan/kembar.ts";
import { Button } from "../../parts/Button.tsx";
import { Jejak } from "../../parts/Jejak.tsx";
import { Note } from "../../parts/Note.tsx";
import { Sidik } from "../../parts/Sidik.tsx";
import { useText } from "../../text/bahasa.tsx";
import { tanggalJam } from "../../text/tanggal.ts";
import { alamatBeranda, alamatKelengkapan } from "../berkas/alamat.ts";
import { AsliBerkas } from "../berkas/AsliBerkas.tsx";
import { asliDiKantor } from "../berkas/asliDiKantor.ts";
import { useNamaAsli } from "../berkas/namaAsli.ts";
import { BingkaiBerkas } from "../berkas/BingkaiBerkas.tsx";
import { KeadaanUjung } from "../berkas/KeadaanUjung.tsx";
import { useKataGalat } from "../berkas/kataGalat.ts";
import { useKataSapaan } from "../berkas/kataSapaan.ts";
import { useLayarBerkas, type LayarBerkas } from "../berkas/layarBerkas.ts";
import { mulaiKembar } from "../berkas/mulaiKembar.ts";
import { namaBiasa } from "../berkas/sapaan.ts";
import { cetak, type UkuranKertas } from "./cetak.ts";
import { isiDari, type IsiTandaTerima } from "./isiTandaTerima.ts";
import { Kertas58, KertasA6 } from "./Kertas.tsx";
import { TEMPAT_JEJAK } from "./tempatJejak.ts";
import styles from "./TandaTerima.module.css";

const createIsi = (layar: LayarBerkas): (() => IsiTandaTerima | undefined) => {
  const namaAsli = useNamaAsli(() => layar.state());
  const { jemput } = layar;
  const [qr] = createResource(
    () => layar.state(),
    async ({ app, nomor }) => {
      const hasil = await jemput.berkas.qr(app, nomor);
      return hasil.ok ? hasil.value : undefined;
    },
  );
  return () => {
    const p = layar.state();
    const kode = qr.state === "ready" ? qr() : undefined;
    if (!p || !kode) return undefined;
    return isiDari(p, {
      kode: kode.kode,
      qr: kode.isi,
      nama: namaBiasa(layar.isian()["pemohon.nama"] ?? ""),
      desa: namaBiasa(jemput.wilayah.nama(p.desa)),
      petugas: jemput.namaOrang(p.tandaTerima?.by ?? p.buka.by),
      asli: asliDiKantor(p).map(([slot]) => namaAsli(slot)),
      kantor: jemput.setelan().namaKantor,
      daerah: jemput.setelan().namaDaerah,
    });
  };
};

const Pesan = (props: { readonly layar: LayarBerkas }) => {
  const t = useText();
  const pergi = useNavigate();
  const diKantor = () =>
    props.layar.jemput.berkas.baris()?.find((b) => b.app === props.layar.app())?.tempat === "diterima_kantor";
  return (
    <>
      <Show when={props.layar.state()}>{(p) => <KeadaanUjung p={p()} />}</Show>
      <Show
        when={diKantor()}
        fallback={
          <Note of="wait" title={t("serah.dikirimSendiri")}>
            <p>{t("serah.dikirimSendiriLanjut")}</p>
          </Note>
        }
      >
        <Note of="ok" title={t("serah.sudahDiKantor")}>
          <p>{t("serah.sudahDiKantorLanjut")}</p>
        </Note>
      </Show>
      <Switch>
        <Match when={props.layar.state()?.pengajuan.length === 0}>
          <Note of="care" title={t("serah.belumDilengkapi")}>
            <Button kind="text" onClick={() => pergi(alamatKelengkapan(props.layar.app()))}>
              {t("serah.lengkapiSekarang")}
            </Button>
          </Note>
        </Match>
        <Match when={(props.layar.state()?.tandaTerima?.terbuka ?? 0) > 0}>
          <Note of="care" title={t("serah.belumLengkap", { n: props.layar.state()?.tandaTerima?.terbuka ?? 0 })} />
        </Match>
      </Switch>
    </>
  );
};

/** Twins: one child per file, so the next child's begins with what the family has in common. */
const Kembar = (props: { readonly layar: LayarBerkas }) => {
  const t = useText();
  const pergi = useNavigate();
  const kataGalat = useKataGalat();
  const [jalan, setJalan] = createSignal(false);
  const [galat, setGalat] = createSignal<string>();
  const mulai = async (): Promise<void> => {
    const p = props.layar.state();
    if (!p || jalan()) return;
    setJalan(true);
    const hasil = await mulaiKembar(props.layar.jemput, p);
    setJalan(false);
    if (hasil.ok) pergi(alamatKelengkapan(hasil.value));
    else setGalat(kataGalat(hasil.error));
  };
  return (
    <Show when={props.layar.state()}>
      {(p) => (
        <Show when={isKembar(p())}>
          <Note of="info" title={t("serah.kembar")}>
            <p>{t("serah.kembarLanjut")}</p>
            <Button icon={Copy} busy={jalan()} onClick={() => void mulai()}>
              {t("serah.kembarMulai")}
            </Button>
            <Show when={galat()}>{(kata) => <p role="alert">{kata()}</p>}</Show>
          </Note>
        </Show>
      )}
    </Show>
  );
};

const Ringkas = (props: {
  readonly layar: LayarBerkas;
  readonly sapaan: string;
  readonly onCetak: (k: UkuranKertas) => void;
  readonly onFoto: () => void;
  readonly siap: boolean;
}) => {
  const t = useText();
  const nomor = () => props.layar.state()?.nomor ?? "";
  const baris = () => props.layar.jemput.berkas.baris()?.find((b) => b.app === props.layar.app());
  const saat = () => Date.parse(props.layar.state()?.tandaTerima?.at ?? props.layar.state()?.buka.at ?? "");
  return (
    <section class={styles.ringkas}>
      <div class={styles.kepala}>
        <Sidik id={nomor()} size={112} />
        <div>
          <h1 class={styles.judul}>{t("serah.tersegel", { nama: props.sapaan })}</h1>
          <p class={styles.nomor}>{nomor()}</p>
          <p>{t("serah.cocokkanGambar")}</p>
        </div>
      </div>
      <Jejak
        at={TEMPAT_JEJAK[baris()?.tempat ?? "di_tablet"]}
        without={["bundel"]}
        details={{ tablet: tanggalJam(saat()) }}
      />
      <Pesan layar={props.layar} />
      <Kembar layar={props.layar} />
      <figure class={styles.bacakan}>
        <figcaption>{t("serah.bacakan")}</figcaption>
        <blockquote>{t("serah.bacaanPenuh", { nama: props.sapaan, nomor: nomor() })}</blockquote>
      </figure>
      <Show when={props.siap}>
        <div class={styles.aksi}>
          <Button kind="primary" icon={Printer} onClick={() => props.onCetak("58mm")}>
            {t("serah.cetak58")}
          </Button>
          <Button icon={Printer} onClick={() => props.onCetak("a6")}>
            {t("serah.cetakA6")}
          </Button>
          <Button icon={Smartphone} onClick={() => props.onFoto()}>
            {t("serah.difoto")}
          </Button>
        </div>
      </Show>
      <Show when={props.layar.state()}>{(p) => <AsliBerkas p={p()} />}</Show>
    </section>
  );
};

/** Full screen for the applicant's own phone camera. */
const Besar = (props: { readonly isi: IsiTandaTerima; readonly onTutup: () => void }) => {
  const t = useText();
  return (
    <div class={styles.besar} role="dialog" aria-modal="true" aria-label={t("serah.tandaTerima")}>
      <KertasA6 isi={props.isi} />
      <Button ref={(tombol) => queueMicrotask(() => tombol.focus())} size="big" onClick={() => props.onTutup()}>
        {t("serah.tutupBesar")}
      </Button>
    </div>
  );
};

const TandaTerima = () => {
  const t = useText();
  const pergi = useNavigate();
  const layar = useLayarBerkas();
  const isi = createIsi(layar);
  const sapaan = useKataSapaan(() => layar);
  const [ukuran, setUkuran] = createSignal<UkuranKertas>("58mm");
  const [besar, setBesar] = createSignal(false);
  const lembar: Partial<Record<UkuranKertas, HTMLElement>> = {};
  const cetakKertas = (pilihan: UkuranKertas): void => {
    setUkuran(pilihan);
    const kertas = lembar[pilihan];
    if (kertas) void cetak(pilihan, kertas);
  };
  const tanda = (kertas: UkuranKertas): "sheet" | "no" => (ukuran() === kertas ? "sheet" : "no");
  return (
    <BingkaiBerkas
      layar={layar}
      back={alamatBeranda}
      where={t("serah.tandaTerima")}
      dock={
        <>
          <Button icon={House} onClick={() => pergi(alamatBeranda)}>
            {t("serah.keBeranda")}
          </Button>
          <Button kind="primary" icon={FilePlus} onClick={() => pergi("/baru")}>
            {t("serah.pemohonBerikutnya")}
          </Button>
        </>
      }
    >
      <div class={styles.tata}>
        <Ringkas
          layar={layar}
          sapaan={sapaan()}
          siap={isi() !== undefined}
          onCetak={cetakKertas}
          onFoto={() => setBesar(true)}
        />
        <Show when={isi()}>
          {(ada) => (
            <>
              <figure ref={(el) => (lembar["58mm"] = el)} class={styles.kertas} data-print={tanda("58mm")}>
                <Kertas58 isi={ada()} />
                <figcaption data-print="no">{t("serah.kertas58")}</figcaption>
              </figure>
              <figure ref={(el) => (lembar.a6 = el)} class={styles.kertas} data-print={tanda("a6")}>
                <KertasA6 isi={ada()} />
                <figcaption data-print="no">{t("serah.kertasA6")}</figcaption>
              </figure>
              <Show when={besar()}>
                <Besar isi={ada()} onTutup={() => setBesar(false)} />
              </Show>
            </>
          )}
        </Show>
      </div>
    </BingkaiBerkas>
  );
};

export default TandaTerima;
