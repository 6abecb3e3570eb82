/** Real against standard minutes per step, files finished per day, why files were deferred. Measured quietly, never ranked by person. */
import Printer from "lucide-solid/icons/printer";
import { createMemo, createSignal, For, Show } from "solid-js";
import { dalamRentang } from "../../../domain/rekap/rekapAcuan.ts";
import { rekapKoreksi } from "../../../domain/rekap/rekapKoreksi.ts";
import { sebabDitunda, selesaiPerHari, waktuLangkah } from "../../../domain/rekap/waktuLangkah.ts";
import { useJemput } from "../../app/jemput.ts";
import { Button } from "../../parts/Button.tsx";
import { FilterBar } from "../../parts/FilterBar.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { Note } from "../../parts/Note.tsx";
import { useBahasa, useText } from "../../text/bahasa.tsx";
import { tanggalDari, tanggalLengkap, tanggalSingkat } from "../../text/tanggal.ts";
import { useBanyakBerkas } from "./banyakBerkas.ts";
import { BatangHari } from "./BatangHari.tsx";
import { useNamaSlot } from "./kataSlot.ts";
import { KoreksiKinerja } from "./KoreksiKinerja.tsx";
import styles from "./Kinerja.module.css";
import type { Pintasan } from "./pintasan.ts";
import { PlotLangkah } from "./PlotLangkah.tsx";
import { hariDalam, rentangSampai, type JenisRentang } from "./rentang.ts";
import { TabMeja } from "./TabMeja.tsx";

const RENTANG = ["hari", "minggu", "bulan"] as const satisfies readonly JenisRentang[];
const KATA = { hari: "meja.rentangHari", minggu: "meja.rentangMinggu", bulan: "meja.rentangBulan" } as const;

const Kinerja = () => {
  const t = useText();
  const { bahasa } = useBahasa();
  const jemput = useJemput();
  const namaSlot = useNamaSlot();
  const [jenis, setJenis] = createSignal<JenisRentang>("minggu");
  const rentang = createMemo(() => rentangSampai(jenis(), jemput.hariIni()));
  const perlu = createMemo(() =>
    (jemput.berkas.baris() ?? []).filter((b) => b.status !== "draf" && b.sejak.slice(0, 10) >= rentang().dari),
  );
  const banyak = useBanyakBerkas(() => perlu());
  const acuan = { hariDari: (at: string) => tanggalDari(Date.parse(at)) };
  const isi = () => banyak.berkas() ?? [];
  const waktu = createMemo(() =>
    waktuLangkah(isi(), rentang(), jemput.setelan(), acuan).filter((w) => w.standar !== null),
  );
  const perHari = createMemo(() => selesaiPerHari(isi(), hariDalam(rentang()), jemput.setelan(), acuan));
  const selesai = () => perHari().reduce((n, h) => n + h.selesai, 0);
  const tepat = () => perHari().reduce((n, h) => n + h.tepat, 0);
  const sebab = createMemo(() => sebabDitunda(isi(), rentang(), acuan));
  const banyakSebab = () => sebab().reduce((n, s) => n + s.banyak, 0);
  const koreksi = createMemo(() =>
    rekapKoreksi(
      (banyak.lipatan() ?? []).flatMap((satu) => satu.koreksi),
      rentang(),
      acuan,
    ),
  );
  const lewat = createMemo(() => waktu().filter((w) => w.banyak > 0 && w.median > (w.standar ?? Infinity)));
  const kendala = () =>
    isi()
      .flatMap((p) => Object.values(p.layanan))
      .filter((l) => l.kendala && dalamRentang(acuan.hariDari(l.kendala.jejak.at), rentang())).length;
  const kataRentang = () =>
    rentang().dari === rentang().sampai
      ? tanggalLengkap(rentang().sampai, bahasa())
      : `${tanggalSingkat(rentang().dari, bahasa())} – ${tanggalLengkap(rentang().sampai, bahasa())}`;
  const pintasan = (): readonly Pintasan[] => [
    ...RENTANG.map((r) => ({
      tuts: r.slice(0, 1),
      cap: "H M B",
      kata: t("meja.tutsRentang"),
      run: () => setJenis(r),
    })),
    { tuts: "ctrl+p", cap: "Ctrl P", kata: t("umum.cetak").toLowerCase(), run: () => window.print() },
  ];
  return (
    <TabMeja kini="kinerja" pintasan={pintasan()}>
      <header class={styles.kepala}>
        <div class={styles.kata}>
          <h1 class="besar">
            {!banyak.berkas()
              ? t("meja.mapKinerja")
              : selesai() === 0
                ? t("meja.kinerjaKosong")
                : t("meja.kinerjaUtama", { n: Math.round((tepat() / selesai()) * 10) })}
          </h1>
          <p class="muted">
            {banyak.berkas() ? t("meja.kinerjaSub", { rentang: kataRentang(), n: isi().length }) : kataRentang()}
          </p>
        </div>
        <FilterBar
          label={t("meja.tutsRentang")}
          now={jenis()}
          onChoose={(key) => setJenis(RENTANG.find((r) => r === key) ?? "minggu")}
          filters={RENTANG.map((r) => ({ key: r, label: t(KATA[r]) }))}
        />
        <Button size="small" icon={Printer} onClick={() => window.print()}>
          {t("umum.cetak")}
        </Button>
      </header>
      <Show when={banyak.berkas()} fallback={<Loading words={t("meja.muat")} rows={6} />}>
        <div class={styles.badan}>
          <section class={styles.kiri}>
            <PlotLangkah waktu={waktu()} />
          </section>
          <section class={styles.kanan}>
            <h2>{t("meja.selesaiHari")}</h2>
            <BatangHari hari={perHari()} />
            <h2>{t("meja.sebabDitunda", { n: banyakSebab() })}</h2>
            <Show when={sebab().length > 0} fallback={<p class="muted">{t("meja.tidakDitunda")}</p>}>
              <table class={styles.sebab}>
                <tbody>
                  <For each={sebab().slice(0, 6)}>
                    {(s) => (
                      <tr>
                        <th scope="row">{namaSlot(s.slot)}</th>
                        <td>
                          <i
                            aria-hidden="true"
                            style={{ width: `${(s.banyak / Math.max(1, sebab()[0]?.banyak ?? 1)) * 60}%` }}
                          />
                          <b>{s.banyak}</b>
                        </td>
                      </tr>
                    )}
                  </For>
                </tbody>
              </table>
            </Show>
            <KoreksiKinerja rekap={koreksi()} />
            <Show when={waktu().some((w) => w.banyak > 0)}>
              <Show
                when={lewat().length > 0}
                fallback={
                  <Note of="ok" tight>
                    <p>{t("meja.tanpaLewat")}</p>
                  </Note>
                }
              >
                <Note
                  of="care"
                  tight
                  title={t("meja.lewatJudul", {
                    langkah: lewat()
                      .map((w) => t(`meja.langkah${w.no}`))
                      .join(", "),
                  })}
                >
                  <Show when={kendala() > 0}>
                    <p>{t("meja.lewatKendala", { n: kendala() })}</p>
                  </Show>
                </Note>
              </Show>
            </Show>
          </section>
        </div>
      </Show>
    </TabMeja>
  );
};

export default Kinerja;
