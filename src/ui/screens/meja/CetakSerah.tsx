/** Steps 10 and 11: what is ready to print, what waits to be collected. */
import Printer from "lucide-solid/icons/printer";
import { createMemo, Show, type Accessor } from "solid-js";
import { useJemput, type Baris } from "../../app/jemput.ts";
import { Button } from "../../parts/Button.tsx";
import { Mark } from "../../parts/Mark.tsx";
import { useText } from "../../text/bahasa.tsx";
import { AntreanLangkah } from "./AntreanLangkah.tsx";
import { useKataTolak } from "./kataKerja.ts";
import { useNamaSlot } from "./kataSlot.ts";
import { useKerjaMassal } from "./kerjaMassal.ts";
import { tugasSaya } from "./saringAntrean.ts";
import { useWaktuKerja } from "./waktuKerja.ts";

/** Marks every listed file's printable documents at once: after a stack came out of the printer. */
const CetakMassal = (props: { readonly baris: readonly Baris[] }) => {
  const t = useText();
  const jemput = useJemput();
  const tolak = useKataTolak(useNamaSlot());
  const massal = useKerjaMassal(useWaktuKerja(() => "cetak"));
  const kerja = createMemo(() =>
    props.baris.flatMap((b) =>
      tugasSaya(b, jemput.sesi.petugas()?.peran ?? [])
        .filter((g) => g.langkah === 10)
        .map((g) => ({ app: b.app, buat: (detik: number) => ({ type: "Dicetak", hasil: g.sasaran, detik }) as const })),
    ),
  );
  return (
    <>
      <Show when={kerja().length > 1}>
        <Button size="small" icon={Printer} busy={massal.sibuk()} onClick={() => void massal.lakukan(kerja())}>
          {t("meja.tercetakN", { n: kerja().length })}
        </Button>
      </Show>
      <Show when={massal.hasil()?.galat}>{(g) => <Mark of="care">{tolak(g())}</Mark>}</Show>
    </>
  );
};

const CetakSerah = () => {
  const t = useText();
  const massal = (baris: Accessor<readonly Baris[]>, saringan: Accessor<string>) => (
    <Show when={saringan() === "cetak"}>
      <CetakMassal baris={baris()} />
    </Show>
  );
  return (
    <AntreanLangkah
      kini="cetak"
      judul={t("meja.cetakJudul")}
      massal={massal}
      saringan={[
        { key: "cetak", label: t("meja.tabCetak"), langkah: 10, panel: ["cetak"] },
        { key: "serah", label: t("meja.tabSerah"), langkah: 11, panel: ["serah"] },
      ]}
    />
  );
};

export default CetakSerah;
