/** What lost its lane or was set aside: shown, never thrown away. The other record can be made again by one press. */
import GitCompareArrows from "lucide-solid/icons/git-compare-arrows";
import { For, Show } from "solid-js";
import type { Lipatan, Tercatat } from "../../../domain/permohonan/fold.ts";
import type { Peristiwa } from "../../../domain/permohonan/peristiwa.ts";
import { useJemput } from "../../app/jemput.ts";
import { Button } from "../../parts/Button.tsx";
import { Note } from "../../parts/Note.tsx";
import { useText } from "../../text/bahasa.tsx";
import { useKataKolom, useKataTolak, useKataWaktu } from "./kataKerja.ts";
import { useNamaSlot } from "./kataSlot.ts";
import { namaLayanan } from "../../text/namaLayanan.ts";
import { useTindakan } from "./tindakan.ts";
import { useWaktuKerja } from "./waktuKerja.ts";

/** What an event was about, in words of the file. */
const useKataPeristiwa = (): ((e: Peristiwa) => string) => {
  const kolom = useKataKolom();
  const namaSlot = useNamaSlot();
  return (e) => {
    if (e.type === "IsianDicatat")
      return Object.entries(e.isian)
        .map(([path, nilai]) => `${kolom(path)}: ${/\d{16}/.test(nilai) ? "…" : nilai}`)
        .join("; ");
    if (e.type === "DokumenDipindai") return namaSlot(e.slot);
    if ("layanan" in e && typeof e.layanan === "string") return namaLayanan(e.layanan);
    return e.type;
  };
};

const Baris = (props: { readonly satu: Tercatat; readonly app: string }) => {
  const t = useText();
  const jemput = useJemput();
  const waktu = useKataWaktu();
  const kata = useKataPeristiwa();
  const tolak = useKataTolak(useNamaSlot());
  const kerja = useTindakan(
    () => props.app,
    useWaktuKerja(() => props.satu.id),
  );
  return (
    <li>
      {t("meja.bentrokBaris", {
        apa: kata(props.satu.peristiwa),
        siapa: jemput.namaOrang(props.satu.by).nama,
        kapan: waktu.jam(props.satu.at),
      })}{" "}
      <Button
        size="small"
        kind="text"
        busy={kerja.sibuk()}
        onClick={() => void kerja.lakukan([() => props.satu.peristiwa])}
      >
        {t("meja.bentrokUlang")}
      </Button>
      <Show when={kerja.galat()}>{(g) => <p role="alert">{tolak(g())}</p>}</Show>
    </li>
  );
};

export const BentrokBerkas = (props: { readonly lipatan: Lipatan | undefined; readonly app: string }) => {
  const t = useText();
  return (
    <>
      <Show when={props.lipatan?.bentrok.length ? props.lipatan.bentrok : undefined}>
        {(bentrok) => (
          <Note of="care" icon={GitCompareArrows} title={t("meja.bentrokJudul")} tight>
            <p>{t("meja.bentrokJelas")}</p>
            <ul>
              <For each={bentrok()}>{(satu) => <Baris satu={satu} app={props.app} />}</For>
            </ul>
          </Note>
        )}
      </Show>
      <Show when={props.lipatan?.karantina.length ? props.lipatan.karantina : undefined}>
        {(karantina) => (
          <Note of="care" title={t("meja.karantinaJudul")} tight>
            <p>{t("meja.karantinaJelas")}</p>
            <ul>
              <For each={karantina()}>{(satu) => <Baris satu={satu} app={props.app} />}</For>
            </ul>
          </Note>
        )}
      </Show>
    </>
  );
};
