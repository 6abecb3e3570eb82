/** Home of the field officer: is my work safe, what came back, what is new, is the tablet ready. Mock 02. */
import { Key } from "@solid-primitives/keyed";
import FilePlus from "lucide-solid/icons/file-plus";
import ScanQrCode from "lucide-solid/icons/scan-qr-code";
import Zap from "lucide-solid/icons/zap";
import { createMemo, createSignal, Show } from "solid-js";
import { Aman } from "../../app/Aman.tsx";
import { FieldFrame } from "../../app/FieldFrame.tsx";
import { useJemput, type Baris } from "../../app/jemput.ts";
import { useNavLapangan } from "./navLapangan.ts";
import { useBahasa, useText } from "../../text/bahasa.tsx";
import { tanggalPanjang } from "../../text/tanggal.ts";
import { Button, ButtonLink } from "../../parts/Button.tsx";
import { Empty } from "../../parts/Empty.tsx";
import { JejakAngka } from "../../parts/JejakAngka.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { List } from "../../parts/Row.tsx";
import { Heading } from "../../parts/Sheet.tsx";
import { MenuPetugas } from "../meja/MenuPetugas.tsx";
import { namaBiasa } from "../berkas/sapaan.ts";
import { BarisBerkas } from "./BarisBerkas.tsx";
import { BerkasKembali } from "./BerkasKembali.tsx";
import { CatatanBeranda } from "./CatatanBeranda.tsx";
import { hitungTempat, kalimatAman } from "./kalimatAman.ts";
import { isBelumDiajukan } from "./keadaanBaris.ts";
import { Kesiapan } from "./Kesiapan.tsx";
import { createRincianBaris, type RincianByApp } from "./rincianBaris.ts";
import { terbaru } from "./saringBerkas.ts";
import styles from "./Beranda.module.css";

const BANYAK_TERBARU = 6;
const BANYAK_KEMBALI = 3;

const Dok = () => {
  const t = useText();
  return (
    <>
      <span class={styles.qr}>
        <ButtonLink size="big" iconOnly icon={ScanQrCode} href="/pindai-qr">
          {t("lapangan.pindaiQr")}
        </ButtonLink>
      </span>
      <span class={styles.dok}>
        <ButtonLink size="big" icon={Zap} href="/terima-dulu">
          {t("lapangan.terimaDulu")}
        </ButtonLink>
      </span>
      <span class={styles.dok}>
        <ButtonLink kind="primary" size="big" icon={FilePlus} full href="/baru">
          {t("lapangan.mulaiBaru")}
        </ButtonLink>
      </span>
    </>
  );
};

const Hitungan = (props: { readonly baris: readonly Baris[] }) => {
  const t = useText();
  const hitung = createMemo(() => hitungTempat(props.baris));
  const diisi = () => props.baris.filter((satu) => satu.milikSini && isBelumDiajukan(satu.status)).length;
  /** Safe at the office, though nobody there works on them before they are submitted. */
  const drafDiKantor = () =>
    props.baris.filter((b) => b.milikSini && b.tempat === "diterima_kantor" && isBelumDiajukan(b.status)).length;
  return (
    <JejakAngka
      counts={{
        tablet: hitung().di_tablet,
        bundel: hitung().di_bundel,
        gateway: hitung().di_gateway,
        kantor: hitung().diterima_kantor,
      }}
      details={{
        ...(hitung().di_tablet > 0 && {
          tablet: diisi() > 0 ? t("lapangan.masihDiisi", { n: diisi() }) : t("lapangan.tidakAdaDiisi"),
        }),
        bundel: t("lapangan.bundelKet"),
        gateway: t("lapangan.gatewayKet"),
        kantor: drafDiKantor() > 0 ? t("lapangan.kantorDraf", { n: drafDiKantor() }) : t("lapangan.kantorKet"),
      }}
    />
  );
};

const Kembali = (props: { readonly baris: readonly Baris[]; readonly rincian: RincianByApp }) => {
  const t = useText();
  return (
    <section class={styles.kembali}>
      <Heading
        aside={
          <Show when={props.baris.length > BANYAK_KEMBALI}>
            <ButtonLink kind="text" href="/berkas?saring=ditunda">
              {t("lapangan.semuaN", { n: props.baris.length })}
            </ButtonLink>
          </Show>
        }
      >
        {t("lapangan.dikembalikanJudul")}
      </Heading>
      <Key each={props.baris.slice(0, BANYAK_KEMBALI)} by="app">
        {(satu) => <BerkasKembali baris={satu()} rincian={props.rincian.get(satu().app)} />}
      </Key>
    </section>
  );
};

const Terbaru = (props: {
  readonly baris: readonly Baris[];
  readonly semua: number;
  readonly rincian: RincianByApp;
}) => {
  const t = useText();
  return (
    <section>
      <Heading
        aside={
          <Show when={props.semua > 0}>
            <ButtonLink kind="text" href="/berkas">
              {t("lapangan.semuaN", { n: props.semua })}
            </ButtonLink>
          </Show>
        }
      >
        {t("lapangan.terbaru")}
      </Heading>
      <Show
        when={props.baris.length > 0}
        fallback={<Empty title={t("lapangan.kosong")}>{t("lapangan.kosongLanjut")}</Empty>}
      >
        <List label={t("lapangan.terbaru")}>
          <Key each={props.baris} by="app">
            {(satu) => <BarisBerkas baris={satu()} rincian={props.rincian.get(satu().app)} />}
          </Key>
        </List>
      </Show>
    </section>
  );
};

const Isi = (props: { readonly semua: readonly Baris[] }) => {
  const t = useText();
  const jemput = useJemput();
  const [menu, setMenu] = createSignal(false);
  const kalimat = createMemo(() => kalimatAman(props.semua, jemput.sinkron.status()));
  const kembali = createMemo(() => props.semua.filter(({ status }) => status === "ditunda"));
  const baru = createMemo(() =>
    terbaru(props.semua.filter(({ status }) => status !== "ditunda" && status !== "dibatalkan")).slice(
      0,
      BANYAK_TERBARU,
    ),
  );
  const rincian = createRincianBaris(() => [...kembali().slice(0, BANYAK_KEMBALI), ...baru()]);
  return (
    <>
      <div role="status">
        <h1 class="besar">{t(`lapangan.aman_${kalimat().kunci}`, { n: kalimat().n })}</h1>
      </div>
      <CatatanBeranda />
      <Hitungan baris={props.semua} />
      <div class={styles.dua}>
        <div class={styles.utama}>
          <Show when={kembali().length > 0}>
            <Kembali baris={kembali()} rincian={rincian()} />
          </Show>
          <Show when={baru().length > 0 || kembali().length === 0}>
            <Terbaru baris={baru()} semua={props.semua.length} rincian={rincian()} />
          </Show>
        </div>
        <div class={styles.samping}>
          <Kesiapan />
          <section>
            <Heading>{t("lapangan.petugas")}</Heading>
            <div class={styles.petugas}>
              <span>
                <b>{jemput.sesi.petugas()?.nama}</b>
                <Show when={jemput.acara()}>
                  {(acara) => (
                    <small>{t("lapangan.bertugasDi", { desa: namaBiasa(jemput.wilayah.nama(acara().desa)) })}</small>
                  )}
                </Show>
              </span>
              <ButtonLink href="/acara">{t("lapangan.ubahAcara")}</ButtonLink>
              <Button onClick={() => setMenu(true)}>{t("lapangan.menuPetugas")}</Button>
            </div>
            <MenuPetugas open={menu()} onClose={() => setMenu(false)} />
          </section>
        </div>
      </div>
    </>
  );
};

const Beranda = () => {
  const t = useText();
  const { bahasa } = useBahasa();
  const jemput = useJemput();
  const nav = useNavLapangan();
  const tempat = () => {
    const acara = jemput.acara();
    return acara
      ? t("lapangan.desa", { nama: namaBiasa(jemput.wilayah.nama(acara.desa)) })
      : (jemput.sesi.petugas()?.nama ?? "");
  };
  return (
    <FieldFrame
      where={tempat()}
      under={t("lapangan.jemputBola", { hari: tanggalPanjang(jemput.hariIni(), bahasa()) })}
      aman={<Aman href="/kirim" />}
      dock={<Dok />}
      nav={nav()}
      navNow="beranda"
    >
      <Show when={jemput.berkas.baris()} fallback={<Loading />}>
        {(semua) => <Isi semua={semua()} />}
      </Show>
    </FieldFrame>
  );
};

export default Beranda;
