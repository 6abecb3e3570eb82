/** Both recaps as a ledger that the work itself has written, and as Excel. The one desk screen besides the file that shows NIK. */
import FileCheck from "lucide-solid/icons/file-check";
import FileSpreadsheet from "lucide-solid/icons/file-spreadsheet";
import { createMemo, createSignal, Show } from "solid-js";
import { rekapDokumen } from "../../../domain/rekap/rekapDokumen.ts";
import { rekapKia } from "../../../domain/rekap/rekapKia.ts";
import { useJemput } from "../../app/jemput.ts";
import { Button } from "../../parts/Button.tsx";
import { Empty } from "../../parts/Empty.tsx";
import { FilterBar } from "../../parts/FilterBar.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { Note } from "../../parts/Note.tsx";
import { useText } from "../../text/bahasa.tsx";
import { tanggalDari } from "../../text/tanggal.ts";
import { useBanyakBerkas } from "./banyakBerkas.ts";
import { useNamaDesa } from "./kataKerja.ts";
import { kolomRekapDokumen, kolomRekapKia } from "./kolomRekap.ts";
import type { Pintasan } from "./pintasan.ts";
import { rentangSampai } from "./rentang.ts";
import { RentangTanggal } from "./RentangTanggal.tsx";
import styles from "./Rekapan.module.css";
import susun from "./susun.module.css";
import { TabelRekap } from "./TabelRekap.tsx";
import { TabMeja } from "./TabMeja.tsx";
import { lembarRekap, susunXlsx, unduhBerkas } from "./unduhXlsx.ts";

const Rekapan = () => {
  const t = useText();
  const jemput = useJemput();
  const namaDesa = useNamaDesa();
  const [rekap, setRekap] = createSignal<"dokumen" | "kia">("dokumen");
  const [rentang, setRentang] = createSignal(rentangSampai("bulan", jemput.hariIni()));
  const [operator, setOperator] = createSignal("");
  const [unduh, setUnduh] = createSignal<"diam" | "jalan" | "gagal">("diam");
  const perlu = createMemo(() =>
    (jemput.berkas.baris() ?? []).filter(
      (b) => b.status !== "draf" && b.tanggal <= rentang().sampai && b.sejak.slice(0, 10) >= rentang().dari,
    ),
  );
  const banyak = useBanyakBerkas(() => perlu());
  const acuan = {
    namaOrang: (id: string) => jemput.namaOrang(id).nama,
    namaWilayah: namaDesa,
    hariDari: (at: string) => tanggalDari(Date.parse(at)),
  };
  const semuaDokumen = createMemo(() => rekapDokumen(banyak.berkas() ?? [], rentang(), acuan));
  const dokumen = createMemo(() =>
    operator() === ""
      ? semuaDokumen()
      : semuaDokumen()
          .filter((r) => r.operatorId === operator())
          .map((r, i) => ({ ...r, no: i + 1 })),
  );
  const kia = createMemo(() => rekapKia(banyak.berkas() ?? [], rentang(), acuan));
  const operatorAda = createMemo(() => [
    ...new Map(semuaDokumen().flatMap((r) => (r.operatorId === "" ? [] : [[r.operatorId, r.operator] as const]))),
  ]);
  const unduhExcel = async (): Promise<void> => {
    if (unduh() === "jalan") return;
    setUnduh("jalan");
    try {
      const bytes = await susunXlsx([
        lembarRekap(t("meja.rekapDokumen"), kolomRekapDokumen(t), dokumen()),
        lembarRekap(t("meja.rekapKia"), kolomRekapKia(t), kia()),
      ]);
      unduhBerkas(bytes, `rekapan-${rentang().dari}-${rentang().sampai}.xlsx`);
      setUnduh("diam");
    } catch {
      // The library could not be loaded or memory ran out: nothing was changed, and it is said.
      setUnduh("gagal");
    }
  };
  const pintasan = (): readonly Pintasan[] => [
    { tuts: "1", cap: "1 2", kata: t("meja.rekapJudul").toLowerCase(), run: () => setRekap("dokumen") },
    { tuts: "2", cap: "1 2", kata: t("meja.rekapJudul").toLowerCase(), run: () => setRekap("kia") },
    { tuts: "ctrl+e", cap: "Ctrl E", kata: "Excel", saatMengetik: true, run: () => void unduhExcel() },
    { tuts: "ctrl+p", cap: "Ctrl P", kata: t("umum.cetak").toLowerCase(), run: () => window.print() },
  ];
  const kosong = () => (rekap() === "dokumen" ? dokumen() : kia()).length === 0;
  return (
    <TabMeja kini="rekapan" pintasan={pintasan()}>
      <h1 class="vh">{t("meja.rekapJudul")}</h1>
      <div class={susun.bar}>
        <FilterBar
          label={t("meja.rekapJudul")}
          now={rekap()}
          onChoose={(key) => setRekap(key === "kia" ? "kia" : "dokumen")}
          filters={[
            { key: "dokumen", label: t("meja.rekapDokumen"), count: dokumen().length },
            { key: "kia", label: t("meja.rekapKia"), count: kia().length },
          ]}
        />
        <RentangTanggal
          rentang={rentang()}
          onUbah={setRentang}
          operator={rekap() === "dokumen" ? operator() : undefined}
          semuaOperator={operatorAda()}
          onOperator={setOperator}
        />
        <div class={styles.unduh}>
          <span class="muted">{t("meja.terisiSendiri")}</span>
          <Button
            kind="primary"
            icon={FileSpreadsheet}
            keyHint="Ctrl E"
            busy={unduh() === "jalan"}
            onClick={() => void unduhExcel()}
          >
            {unduh() === "jalan" ? t("meja.unduhMenyusun") : t("meja.unduhExcel")}
          </Button>
        </div>
      </div>
      <Show when={banyak.berkas()} fallback={<Loading words={t("meja.muat")} rows={6} />}>
        <Show when={!kosong()} fallback={<Empty title={t("meja.rekapKosong")}>{t("meja.rekapKosongJelas")}</Empty>}>
          <Show
            when={rekap() === "dokumen"}
            fallback={
              <TabelRekap
                label={t("meja.rekapKia")}
                kolom={kolomRekapKia(t)}
                baris={kia()}
                kunci={(r) => `${r.app}${r.no}`}
                jumlah={t("meja.jumlahBaris", { n: kia().length })}
                nada={(r) => (r.foto === "belum" ? "tunda" : undefined)}
              />
            }
          >
            <TabelRekap
              label={t("meja.rekapDokumen")}
              kolom={kolomRekapDokumen(t)}
              baris={dokumen()}
              kunci={(r) => `${r.app}${r.layananId}`}
              jumlah={t("meja.jumlahBaris", { n: dokumen().length })}
              nada={(r) => (r.statusBerkas === "ditunda" || r.statusSiak === "terkendala" ? "tunda" : undefined)}
            />
          </Show>
        </Show>
      </Show>
      <div class={styles.catatan}>
        <Show when={unduh() === "gagal"}>
          <Note of="stop" tight role="alert">
            <p>{t("meja.unduhGagal")}</p>
          </Note>
        </Show>
        <Show when={banyak.takTerbuka() > 0}>
          <Note of="wait" tight>
            <p>
              {t("meja.belumTerbukaN", { n: banyak.takTerbuka() })}{" "}
              <Button kind="text" size="small" onClick={() => banyak.ulang()}>
                {t("umum.cobaLagi")}
              </Button>
            </p>
          </Note>
        </Show>
        <Note of="ok" icon={FileCheck} tight>
          <p>
            <b>{t("meja.teksAman")}</b> {t("meja.teksAmanJelas")}
          </p>
        </Note>
      </div>
    </TabMeja>
  );
};

export default Rekapan;
