/** The admin's desk: people, devices, settings, each a ledger. Everything here needs a connection. */
import { useSearchParams } from "@solidjs/router";
import KeyRound from "lucide-solid/icons/key-round";
import UserPlus from "lucide-solid/icons/user-plus";
import { createSignal, Match, Show, Switch } from "solid-js";
import { useJemput } from "../../app/jemput.ts";
import { rumahOf } from "../../app/rumah.ts";
import { Button, ButtonLink } from "../../parts/Button.tsx";
import { Empty } from "../../parts/Empty.tsx";
import { FilterBar } from "../../parts/FilterBar.tsx";
import { useText } from "../../text/bahasa.tsx";
import type { Pintasan } from "../meja/pintasan.ts";
import { TabMeja } from "../meja/TabMeja.tsx";
import { BuatKode } from "./BuatKode.tsx";
import { BukuPerangkat } from "./BukuPerangkat.tsx";
import { BukuPetugas } from "./BukuPetugas.tsx";
import { BukuSetelan } from "./BukuSetelan.tsx";
import { createKerjaSetelan } from "./kerjaSetelan.ts";
import { createMuatan } from "./muatan.ts";
import { TambahPetugas } from "./TambahPetugas.tsx";
import styles from "./admin.module.css";

const BUKU = ["petugas", "perangkat", "setelan"] as const;
type Buku = (typeof BUKU)[number];
const isBuku = (nama: unknown): nama is Buku => BUKU.some((satu) => satu === nama);

/** Which ledger is open stands in the address, so that a reload and the back key keep it. */
const useBuku = () => {
  const [cari, setCari] = useSearchParams();
  return {
    kini: (): Buku => (isBuku(cari["buku"]) ? cari["buku"] : "petugas"),
    buka: (buku: string) => setCari({ buku: buku === "petugas" ? undefined : buku }),
  };
};

type Dialog = "orang" | "kode";

interface Tindakan {
  readonly dialog: Dialog;
  readonly kata: "admin.tambahPetugas" | "admin.buatKode";
}

/** What each ledger adds; settings are only changed. */
const TINDAKAN: Readonly<Record<Buku, Tindakan | undefined>> = {
  petugas: { dialog: "orang", kata: "admin.tambahPetugas" },
  perangkat: { dialog: "kode", kata: "admin.buatKode" },
  setelan: undefined,
};

interface PintasanDeps {
  readonly kini: () => Buku;
  readonly buka: (buku: Buku) => void;
  readonly bukaDialog: (dialog: Dialog) => void;
  readonly simpan: () => void;
}

const usePintasanAdmin = (deps: PintasanDeps): (() => readonly Pintasan[]) => {
  const t = useText();
  return () => {
    const tindakan = TINDAKAN[deps.kini()];
    return [
      ...BUKU.map((satu, i) => ({
        tuts: String(i + 1),
        cap: String(i + 1),
        kata: t(`admin.${satu}`),
        run: () => deps.buka(satu),
      })),
      ...(tindakan
        ? [{ tuts: "n", cap: "N", kata: t(tindakan.kata), run: () => deps.bukaDialog(tindakan.dialog) }]
        : [{ tuts: "ctrl+s", cap: "Ctrl S", kata: t("admin.simpanSetelan"), run: deps.simpan, saatMengetik: true }]),
    ];
  };
};

const Bar = (props: {
  readonly kini: Buku;
  readonly banyak: Readonly<Partial<Record<Buku, number | undefined>>>;
  readonly onBuka: (buku: string) => void;
  readonly onDialog: (dialog: Dialog) => void;
}) => {
  const t = useText();
  return (
    <div class={styles.bar}>
      <h1 class="vh">{t("admin.judul")}</h1>
      <FilterBar
        label={t("admin.bagian")}
        now={props.kini}
        onChoose={(buku) => props.onBuka(buku)}
        filters={BUKU.map((satu) => ({ key: satu, label: t(`admin.${satu}`), count: props.banyak[satu] }))}
      />
      <Show when={TINDAKAN[props.kini]}>
        {(satu) => (
          <Button
            kind="primary"
            icon={satu().dialog === "orang" ? UserPlus : KeyRound}
            keyHint="N"
            onClick={() => props.onDialog(satu().dialog)}
          >
            {t(satu().kata)}
          </Button>
        )}
      </Show>
    </div>
  );
};

const Meja = () => {
  const jemput = useJemput();
  const buku = useBuku();
  const [dialog, setDialog] = createSignal<Dialog>();
  const orang = createMuatan(() => jemput.admin.orang());
  const perangkat = createMuatan(() => jemput.admin.perangkat());
  const setelan = createKerjaSetelan(jemput);
  const pintasan = usePintasanAdmin({ ...buku, bukaDialog: setDialog, simpan: () => void setelan.simpan() });
  // What stands in the way of one stands in the way of all: no connection, no session.
  const ulang = () => void Promise.all([orang.muat(), perangkat.muat(), setelan.muatTerbaru()]);
  const banyak = () => ({ petugas: orang.isi()?.length, perangkat: perangkat.isi()?.length });
  return (
    <TabMeja kini="admin" pintasan={pintasan()}>
      <Bar kini={buku.kini()} banyak={banyak()} onBuka={buku.buka} onDialog={setDialog} />
      <Switch>
        <Match when={buku.kini() === "petugas"}>
          <BukuPetugas orang={orang} onUlang={ulang} />
        </Match>
        <Match when={buku.kini() === "perangkat"}>
          <BukuPerangkat perangkat={perangkat} onUlang={ulang} />
        </Match>
        <Match when={buku.kini() === "setelan"}>
          <BukuSetelan kerja={setelan} onUlang={ulang} />
        </Match>
      </Switch>
      <Show when={dialog() === "orang"}>
        <TambahPetugas
          onTutup={() => setDialog(undefined)}
          onDibuat={(baru) => orang.taruh([...(orang.isi() ?? []), baru])}
        />
      </Show>
      <Show when={dialog() === "kode"}>
        <BuatKode onTutup={() => setDialog(undefined)} />
      </Show>
    </TabMeja>
  );
};

const Admin = () => {
  const t = useText();
  const { sesi } = useJemput();
  const peran = () => sesi.petugas()?.peran ?? [];
  return (
    <Show
      when={peran().includes("admin")}
      fallback={
        <main style={{ padding: "24px" }}>
          <Empty
            title={t("admin.khususAdmin")}
            action={<ButtonLink href={rumahOf(peran())}>{t("admin.keAwal")}</ButtonLink>}
          >
            {t("admin.khususAdminLanjut")}
          </Empty>
        </main>
      }
    >
      <Meja />
    </Show>
  );
};

export default Admin;
