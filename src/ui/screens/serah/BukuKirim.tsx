/** The dispatch book: what waits here, what the office has, and when they last agreed. Mock-up 15. */
import { Key } from "@solid-primitives/keyed";
import { useNavigate } from "@solidjs/router";
import RefreshCw from "lucide-solid/icons/refresh-cw";
import Wifi from "lucide-solid/icons/wifi";
import WifiOff from "lucide-solid/icons/wifi-off";
import { createMemo, Match, Show, Switch } from "solid-js";
import { Aman } from "../../app/Aman.tsx";
import { FieldFrame } from "../../app/FieldFrame.tsx";
import { useJemput, type Baris, type Tempat } from "../../app/jemput.ts";
import { Button } from "../../parts/Button.tsx";
import { Empty } from "../../parts/Empty.tsx";
import { Ikon } from "../../parts/Ikon.tsx";
import { JejakAngka } from "../../parts/JejakAngka.tsx";
import { JejakMini } from "../../parts/JejakMini.tsx";
import { Mark } from "../../parts/Mark.tsx";
import { Note } from "../../parts/Note.tsx";
import { List, Row } from "../../parts/Row.tsx";
import { Heading, Sheet } from "../../parts/Sheet.tsx";
import { Sidik } from "../../parts/Sidik.tsx";
import { useText } from "../../text/bahasa.tsx";
import { tanggalJam } from "../../text/tanggal.ts";
import { alamatKelengkapan } from "../berkas/alamat.ts";
import { namaBiasa } from "../berkas/sapaan.ts";
import { isBelumDiajukan } from "../lapangan/keadaanBaris.ts";
import { useNavLapangan } from "../lapangan/navLapangan.ts";
import { TEMPAT_JEJAK } from "./tempatJejak.ts";
import styles from "./BukuKirim.module.css";

const hitung = (baris: readonly Baris[], tempat: Tempat): number => baris.filter((b) => b.tempat === tempat).length;

const Sinyal = () => {
  const t = useText();
  const { sinkron, sesi } = useJemput();
  const pergi = useNavigate();
  const status = sinkron.status;
  const ada = () => status().menungguPeristiwa + status().menungguHalaman;
  const angka = () => ({ peristiwa: status().menungguPeristiwa, halaman: status().menungguHalaman });
  return (
    <Sheet>
      <section class={styles.sinyal}>
        <h2>
          <Ikon of={status().keadaan === "luring" ? WifiOff : Wifi} size="l" /> {t("serah.lewatSinyal")}
        </h2>
        <p aria-live="polite">
          <Switch fallback={ada() > 0 ? t("serah.adaTunggu", angka()) : t("serah.tidakAdaTunggu")}>
            <Match when={status().keadaan === "jalan"}>{t("serah.sedangKirim", angka())}</Match>
            <Match when={status().keadaan === "luring"}>{t("serah.menungguSinyal")}</Match>
          </Switch>{" "}
          <Show when={status().terakhir} fallback={t("serah.belumPernahCocok")}>
            {(saat) => t("serah.terakhirCocok", { waktu: tanggalJam(Date.parse(saat())) })}
          </Show>
        </p>
        <Show when={status().keadaan === "perlu_masuk"}>
          <Note of="care" role="status" title={t("serah.perluMasuk")}>
            <Button
              onClick={() => {
                void sesi.kunci();
                pergi("/kirim");
              }}
            >
              {t("serah.masukLagi")}
            </Button>
          </Note>
        </Show>
        <Show when={status().keadaan === "ditolak"}>
          <Note of="care" role="status" title={t("serah.ditolakKirim")} />
        </Show>
        <Button icon={RefreshCw} full busy={status().keadaan === "jalan"} onClick={() => sinkron.sekarang()}>
          {t("serah.cobaSekarang")}
        </Button>
      </section>
    </Sheet>
  );
};

const Keadaan = (props: { readonly baris: Baris }) => {
  const t = useText();
  return (
    <>
      <Switch fallback={<Mark of="wait">{t("serah.menunggu")}</Mark>}>
        <Match when={props.baris.tempat === "diterima_kantor"}>
          <Mark of="ok">{t("serah.diterimaKantor")}</Mark>
        </Match>
        <Match when={props.baris.tempat === "di_gateway"}>
          <Mark of="wait">{t("serah.menungguFoto")}</Mark>
        </Match>
      </Switch>
      <JejakMini at={TEMPAT_JEJAK[props.baris.tempat]} without={["bundel"]} />
    </>
  );
};

const BukuKirim = () => {
  const t = useText();
  const { berkas, sesi } = useJemput();
  const nav = useNavLapangan();
  const milik = createMemo(() => (berkas.baris() ?? []).filter((b) => b.dikirimSini));
  const urut = createMemo(() => [...milik()].sort((a, b) => b.sejak.localeCompare(a.sejak)));
  const belum = () => milik().length - hitung(milik(), "diterima_kantor");
  const draf = () => milik().filter((b) => isBelumDiajukan(b.status)).length;
  const counts = () => ({
    tablet: hitung(milik(), "di_tablet"),
    bundel: hitung(milik(), "di_bundel"),
    gateway: hitung(milik(), "di_gateway"),
    kantor: hitung(milik(), "diterima_kantor"),
  });
  const kalimat = () =>
    milik().length === 0
      ? t("serah.belumAda")
      : belum() === 0
        ? draf() > 0
          ? t("serah.semuaDiKantorDraf", { n: draf() })
          : t("serah.semuaDiKantor")
        : t("serah.masihDiTablet", { n: belum() });
  return (
    <FieldFrame
      back="/"
      where={t("serah.bukuKirim")}
      under={`${sesi.perangkat()?.label ?? ""} · ${t("serah.siapaMemegang")}`}
      aman={<Aman />}
      nav={nav()}
      navNow="kirim"
    >
      <h1 class={styles.kalimat}>{kalimat()}</h1>
      <JejakAngka counts={counts()} />
      <p class={styles.kecil}>{t("serah.salinan")}</p>
      <Sinyal />
      <Heading>{t("serah.bukuEkspedisi")}</Heading>
      <Show when={urut().length > 0} fallback={<Empty title={t("serah.belumAda")} />}>
        <List label={t("serah.bukuEkspedisi")}>
          <Key each={urut()} by="app">
            {(baris) => (
              <li>
                <Row
                  href={alamatKelengkapan(baris().app)}
                  lead={<Sidik id={baris().nomor} />}
                  title={baris().nomor}
                  aside={<Keadaan baris={baris()} />}
                >
                  <span>{namaBiasa(baris().nama)}</span>
                  <small>{tanggalJam(Date.parse(baris().sejak))}</small>
                </Row>
              </li>
            )}
          </Key>
        </List>
      </Show>
    </FieldFrame>
  );
};

export default BukuKirim;
