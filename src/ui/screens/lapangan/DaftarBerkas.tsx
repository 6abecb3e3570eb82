/** All files that this device knows: filter, search, open. Names, birth years and hamlets, never a NIK. */
import { Key } from "@solid-primitives/keyed";
import { useSearchParams } from "@solidjs/router";
import { createMemo, createSignal, Show } from "solid-js";
import { Aman } from "../../app/Aman.tsx";
import { FieldFrame } from "../../app/FieldFrame.tsx";
import { useJemput, type Baris } from "../../app/jemput.ts";
import { useNavLapangan } from "./navLapangan.ts";
import { useText } from "../../text/bahasa.tsx";
import { Button, ButtonLink } from "../../parts/Button.tsx";
import { Empty } from "../../parts/Empty.tsx";
import { FilterBar } from "../../parts/FilterBar.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { LiveRegion } from "../../parts/LiveRegion.tsx";
import { List } from "../../parts/Row.tsx";
import { SearchField } from "../../parts/SearchField.tsx";
import { BarisBerkas } from "./BarisBerkas.tsx";
import { createRincianBaris } from "./rincianBaris.ts";
import { cariBerkas, isSaringan, SARINGAN, saringBerkas, terbaru, type Saringan } from "./saringBerkas.ts";

/** Rows drawn at first and with every "lebih banyak". */
const SEKALI = 40;

const Isi = (props: { readonly semua: readonly Baris[] }) => {
  const t = useText();
  const [alamat, setAlamat] = useSearchParams();
  const [teks, setTeks] = createSignal("");
  const [banyak, setBanyak] = createSignal(SEKALI);
  const kini = (): Saringan => (isSaringan(alamat["saring"]) ? alamat["saring"] : "semua");
  const ditemukan = createMemo(() => terbaru(cariBerkas(saringBerkas(props.semua, kini()), teks())));
  const tampak = createMemo(() => ditemukan().slice(0, banyak()));
  const rincian = createRincianBaris(() => tampak());
  const pilih = (saringan: string) => {
    setBanyak(SEKALI);
    setAlamat({ saring: saringan === "semua" ? undefined : saringan }, { replace: true });
  };
  return (
    <>
      <h1>{t("lapangan.daftarJudul")}</h1>
      <SearchField label={t("lapangan.cariBerkas")} value={teks()} onInput={setTeks} />
      <FilterBar
        label={t("lapangan.saring")}
        filters={SARINGAN.map((key) => ({
          key,
          label: t(`lapangan.saring_${key}`),
          count: saringBerkas(props.semua, key).length,
        }))}
        now={kini()}
        onChoose={pilih}
      />
      <LiveRegion words={t("lapangan.ditemukan", { n: ditemukan().length })} />
      <Show
        when={ditemukan().length > 0}
        fallback={
          <Empty
            title={t(props.semua.length === 0 ? "lapangan.kosong" : "lapangan.takKetemu")}
            action={
              props.semua.length === 0 ? (
                <ButtonLink kind="primary" href="/baru">
                  {t("lapangan.mulaiBaru")}
                </ButtonLink>
              ) : undefined
            }
          >
            {t(props.semua.length === 0 ? "lapangan.kosongLanjut" : "lapangan.takKetemuLanjut")}
          </Empty>
        }
      >
        <List label={t("lapangan.daftarJudul")}>
          <Key each={tampak()} by="app">
            {(satu) => <BarisBerkas baris={satu()} rincian={rincian().get(satu().app)} />}
          </Key>
        </List>
      </Show>
      <Show when={ditemukan().length > tampak().length}>
        <Button onClick={() => setBanyak(banyak() + SEKALI)}>
          {t("lapangan.lebihBanyak", { n: ditemukan().length - tampak().length })}
        </Button>
      </Show>
    </>
  );
};

const DaftarBerkas = () => {
  const t = useText();
  const jemput = useJemput();
  const nav = useNavLapangan();
  return (
    <FieldFrame
      where={t("lapangan.navBerkas")}
      under={jemput.sesi.perangkat()?.label}
      aman={<Aman href="/kirim" />}
      nav={nav()}
      navNow="berkas"
    >
      <Show when={jemput.berkas.baris()} fallback={<Loading rows={6} />}>
        {(semua) => <Isi semua={semua()} />}
      </Show>
    </FieldFrame>
  );
};

export default DaftarBerkas;
