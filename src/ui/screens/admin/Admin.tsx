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

const Meja = () => {
  const t = useText();
  const jemput = useJemput();
  const buku = useBuku();
  const [dialog, setDialog] = createSignal<"orang" | "kode">();
  const orang = createMuatan(() => jemput.admin.orang());
  const perangkat = createMuatan(() => jemput.admin.perangkat());
  const setelan = createKerjaSetelan(jemput);
  // What stands in the way of one stands in the way of all: no connection, no session.
  const ulang = () => void Promise.all([orang.muat(), perangkat.muat(), setelan.muatTerbaru()]);
  const tindakan = (): Pintasan | undefined => {
    if (buku.kini() === "petugas")
      return { tuts: "n", cap: "N", kata: t("admin.tambahPetugas"), run: () => setDialog("orang") };
    if (buku.kini() === "perangkat")
      return { tuts: "n", cap: "N", kata: t("admin.buatKode"), run: () => setDialog("kode") };
    return undefined;
  };
  const pintasan = (): readonly Pintasan[] => [
    ...BUKU.map((satu, i) => ({
      tuts: String(i + 1),
      cap: String(i + 1),
      kata: t(`admin.${satu}`),
      run: () => buku.buka(satu),
    })),
    ...((satu) => (satu ? [satu] : []))(tindakan()),
    {
      tuts: "ctrl+s",
      cap: "Ctrl S",
      kata: t("admin.simpanSetelan"),
      run: () => void setelan.simpan(),
      saatMengetik: true,
      tersembunyi: buku.kini() !== "setelan",
    },
  ];
  return (
    <TabMeja kini="admin" pintasan={pintasan()}>
      <div class={styles.bar}>
        <h1 class="vh">{t("admin.judul")}</h1>
        <FilterBar
          label={t("admin.bagian")}
          now={buku.kini()}
          onChoose={buku.buka}
          filters={[
            { key: "petugas", label: t("admin.petugas"), count: orang.isi()?.length },
            { key: "perangkat", label: t("admin.perangkat"), count: perangkat.isi()?.length },
            { key: "setelan", label: t("admin.setelan") },
          ]}
        />
        <Show when={tindakan()}>
          {(satu) => (
            <Button
              kind="primary"
              icon={buku.kini() === "petugas" ? UserPlus : KeyRound}
              keyHint={satu().cap}
              onClick={() => satu().run()}
            >
              {satu().kata}
            </Button>
          )}
        </Show>
      </div>
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
          onDibuat={(profil) => orang.taruh([...(orang.isi() ?? []), profil])}
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
