/** The office frame with this person's folder tabs, the keys of the screen, and the sentence about safety. */
import { useNavigate } from "@solidjs/router";
import CircleX from "lucide-solid/icons/circle-x";
import CloudOff from "lucide-solid/icons/cloud-off";
import RefreshCw from "lucide-solid/icons/refresh-cw";
import ShieldCheck from "lucide-solid/icons/shield-check";
import type { JSX } from "solid-js";
import { createMemo, createSignal } from "solid-js";
import { DeskFrame } from "../../app/DeskFrame.tsx";
import { useJemput, type StatusSinkron } from "../../app/jemput.ts";
import { useText } from "../../text/bahasa.tsx";
import type { Text } from "../../text/kamus.ts";
import { jam } from "../../text/tanggal.ts";
import { mapUntuk, type KunciMap } from "./mapKerja.ts";
import { MenuPetugas } from "./MenuPetugas.tsx";
import { usePintasan, type Pintasan } from "./pintasan.ts";
import { PintasanMeja } from "./PintasanMeja.tsx";

interface Props {
  readonly kini: KunciMap;
  readonly children: JSX.Element;
  readonly pintasan?: readonly Pintasan[] | undefined;
}

const kataMap = {
  antrean: "meja.mapAntrean",
  siak: "meja.mapSiak",
  ikd: "meja.mapIkd",
  verifikasi: "meja.mapVerifikasi",
  cetak: "meja.mapCetak",
  arsip: "meja.mapArsip",
  rekapan: "meja.mapRekapan",
  kinerja: "meja.mapKinerja",
  admin: "admin.map",
} as const satisfies Record<KunciMap, string>;

const kataSinkron = (t: Text, s: StatusSinkron): string => {
  if (s.keadaan === "luring") return t("meja.sinkronLuring");
  if (s.keadaan === "perlu_masuk") return t("meja.sinkronMasuk");
  if (s.keadaan === "ditolak") return t("meja.sinkronDitolak");
  if (s.keadaan === "jalan") return t("meja.sinkronJalan");
  return s.terakhir === undefined
    ? t("meja.sinkronBaru")
    : t("meja.sinkronCocok", { jam: jam(Date.parse(s.terakhir)) });
};
const nadaSinkron = { diam: "ok", jalan: "wait", luring: "wait", perlu_masuk: "care", ditolak: "stop" } as const;
const ikonSinkron = {
  diam: ShieldCheck,
  jalan: RefreshCw,
  luring: CloudOff,
  perlu_masuk: CloudOff,
  ditolak: CircleX,
} as const;

export const TabMeja = (props: Props) => {
  const t = useText();
  const jemput = useJemput();
  const navigate = useNavigate();
  const [bantuan, setBantuan] = createSignal(false);
  const [menu, setMenu] = createSignal(false);
  const peran = () => jemput.sesi.petugas()?.peran ?? [];
  const map = createMemo(() => mapUntuk(peran(), jemput.berkas.baris() ?? [], jemput.setelan().pencetak));
  const semuaPintasan = createMemo((): readonly Pintasan[] => [
    ...(props.pintasan ?? []),
    { tuts: "?", cap: "?", kata: t("meja.pintasSemua"), run: () => setBantuan(true) },
    ...map().map((m, i) => ({
      tuts: `alt+${i + 1}`,
      cap: `Alt ${i + 1}`,
      kata: t(kataMap[m.kunci]),
      run: () => navigate(m.href),
      saatMengetik: true,
      tersembunyi: true,
    })),
  ]);
  usePintasan(() => semuaPintasan());
  const garis = () => {
    const terlihat = semuaPintasan().filter((p) => !p.tersembunyi);
    return terlihat
      .filter((p, i) => terlihat.findIndex((lain) => lain.cap === p.cap && lain.kata === p.kata) === i)
      .map((p) => ({ keys: p.cap, does: p.kata }));
  };
  const petugas = () => jemput.sesi.petugas();
  return (
    <DeskFrame
      tabs={map().map((m) => ({ key: m.kunci, label: t(kataMap[m.kunci]), href: m.href, count: m.banyak }))}
      now={props.kini}
      who={{
        initials: petugas()?.inisial ?? "",
        nama: petugas()?.nama ?? "",
        peran: peran()
          .map((p) => t(`umum.peran_${p}`))
          .join(", "),
      }}
      onWho={() => setMenu(true)}
      keys={garis()}
      sync={kataSinkron(t, jemput.sinkron.status())}
      syncTone={nadaSinkron[jemput.sinkron.status().keadaan]}
      syncIcon={ikonSinkron[jemput.sinkron.status().keadaan]}
    >
      {props.children}
      <PintasanMeja open={bantuan()} onClose={() => setBantuan(false)} pintasan={semuaPintasan()} />
      <MenuPetugas open={menu()} onClose={() => setMenu(false)} />
    </DeskFrame>
  );
};
