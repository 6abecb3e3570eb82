/**
 * What lost its lane or was set aside: what both people did, in words, and how to end it. Form values are picked column by
 * column; of any other act what was used stays, or the other record is made once more. Either way it is recorded who decided
 * (`BentrokDiselesaikan`).
 */
import GitCompareArrows from "lucide-solid/icons/git-compare-arrows";
import { createMemo, For, Show } from "solid-js";
import type { Lipatan, Tercatat } from "../../../domain/permohonan/fold.ts";
import type { Peristiwa } from "../../../domain/permohonan/peristiwa.ts";
import type { Permohonan } from "../../../domain/permohonan/permohonan.ts";
import { useJemput } from "../../app/jemput.ts";
import { Button } from "../../parts/Button.tsx";
import { Note } from "../../parts/Note.tsx";
import { useText } from "../../text/bahasa.tsx";
import { BentrokKolom } from "./BentrokKolom.tsx";
import { useKataTolak, useKataWaktu } from "./kataKerja.ts";
import { useKataPeristiwa } from "./kataPeristiwa.ts";
import { kolomBentrok } from "./kolomBentrok.ts";
import { useNamaSlot } from "./kataSlot.ts";
import styles from "./susun.module.css";
import { useTindakan } from "./tindakan.ts";
import { useWaktuKerja } from "./waktuKerja.ts";

const SEBAB = [
  "WrongStep",
  "WrongRole",
  "SudahSiak",
  "DiLuarWilayah",
  "BukanPetugas",
  "PagesMissing",
  "Missing",
  "Ditutup",
] as const;

interface BarisProps {
  readonly satu: Tercatat;
  readonly lawan: Tercatat | undefined;
  readonly app: string;
  readonly p: Permohonan | undefined;
}

const useKalimat = () => {
  const t = useText();
  const jemput = useJemput();
  const waktu = useKataWaktu();
  const kata = useKataPeristiwa();
  const isi = (e: Tercatat) => ({
    siapa: jemput.namaOrang(e.by).nama,
    kapan: waktu.jam(e.at),
    apa: kata(e.peristiwa),
  });
  return {
    kalah: (e: Tercatat): string => {
      if (e.verdict?.hasil !== "karantina") return t("ujung.bentrokKalah", isi(e));
      const sebab = SEBAB.find((satu) => satu === e.verdict?.alasan) ?? "lain";
      return t("ujung.bentrokSisih", { ...isi(e), sebab: t(`ujung.sebab_${sebab}`) });
    },
    menang: (e: Tercatat): string => t("ujung.bentrokMenang", isi(e)),
  };
};

const Baris = (props: BarisProps) => {
  const t = useText();
  const kalimat = useKalimat();
  const tolak = useKataTolak(useNamaSlot());
  const kerja = useTindakan(
    () => props.app,
    useWaktuKerja(() => props.satu.id),
  );
  const selesai = (putusan: "tetap" | "pakai_lagi"): Peristiwa => ({
    type: "BentrokDiselesaikan",
    peristiwa: props.satu.id,
    putusan,
  });
  /** Values of the form are chosen one by one; any other act is taken whole or left. */
  const kolom = createMemo(() => kolomBentrok(props.satu.peristiwa, props.p?.isian ?? {}));
  const Utuh = () => (
    <>
      <Show when={props.lawan}>{(lawan) => <p>{kalimat.menang(lawan())}</p>}</Show>
      <div class={styles.baris}>
        <Button busy={kerja.sibuk()} onClick={() => void kerja.lakukan([() => selesai("tetap")])}>
          {t("ujung.bentrokTetap")}
        </Button>
        <Button
          busy={kerja.sibuk()}
          onClick={() => void kerja.lakukan([() => props.satu.peristiwa, () => selesai("pakai_lagi")])}
        >
          {t("ujung.bentrokPakai")}
        </Button>
      </div>
    </>
  );
  return (
    <li class={styles.rapat}>
      {/* The table says who wrote what; why the office set something aside it doesn't. */}
      <Show when={kolom().length === 0 || props.satu.verdict?.hasil === "karantina"}>
        <p>{kalimat.kalah(props.satu)}</p>
      </Show>
      <Show when={kolom().length > 0 ? props.p : undefined} fallback={<Utuh />}>
        {(p) => <BentrokKolom satu={props.satu} lawan={props.lawan} kolom={kolom()} p={p()} kerja={kerja} />}
      </Show>
      <Show when={kerja.galat()}>{(g) => <p role="alert">{tolak(g())}</p>}</Show>
    </li>
  );
};

const Daftar = (props: { readonly semua: readonly Tercatat[]; readonly lipatan: Lipatan; readonly app: string }) => (
  <ul class={styles.tumpuk}>
    <For each={props.semua}>
      {(satu) => <Baris satu={satu} lawan={props.lipatan.lawan.get(satu.id)} app={props.app} p={props.lipatan.state} />}
    </For>
  </ul>
);

export const BentrokBerkas = (props: { readonly lipatan: Lipatan | undefined; readonly app: string }) => {
  const t = useText();
  return (
    <Show when={props.lipatan}>
      {(lipatan) => (
        <>
          <Show when={lipatan().bentrok.length > 0}>
            <Note of="care" icon={GitCompareArrows} title={t("meja.bentrokJudul")} tight>
              <Daftar semua={lipatan().bentrok} lipatan={lipatan()} app={props.app} />
            </Note>
          </Show>
          <Show when={lipatan().karantina.length > 0}>
            <Note of="care" title={t("meja.karantinaJudul")} tight>
              <p>{t("meja.karantinaJelas")}</p>
              <Daftar semua={lipatan().karantina} lipatan={lipatan()} app={props.app} />
            </Note>
          </Show>
        </>
      )}
    </Show>
  );
};
