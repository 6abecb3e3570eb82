/** What happens to the batch: how many are chosen, what was seen in them, the one act, and sending back with a reason. */
import Check from "lucide-solid/icons/check";
import PenLine from "lucide-solid/icons/pen-line";
import Send from "lucide-solid/icons/send";
import Stamp from "lucide-solid/icons/stamp";
import TriangleAlert from "lucide-solid/icons/triangle-alert";
import Undo from "lucide-solid/icons/undo-2";
import { createSignal, Show } from "solid-js";
import { Button } from "../../parts/Button.tsx";
import { Ikon } from "../../parts/Ikon.tsx";
import { MapTab } from "../../parts/MapTab.tsx";
import { Note } from "../../parts/Note.tsx";
import { TextAreaField } from "../../parts/TextAreaField.tsx";
import { TextField } from "../../parts/TextField.tsx";
import { useText } from "../../text/bahasa.tsx";
import type { KerjaMassal } from "./kerjaMassal.ts";
import type { BarisKerja, ModeVerifikasi } from "./kerjaVerifikasi.ts";
import { useKataTolak } from "./kataKerja.ts";
import { useNamaSlot } from "./kataSlot.ts";
import susun from "./susun.module.css";
import styles from "./Verifikasi.module.css";

interface Props {
  readonly mode: ModeVerifikasi;
  readonly dipilih: readonly BarisKerja[];
  readonly sisa: readonly BarisKerja[];
  readonly temuan: ReadonlyMap<string, number>;
  readonly massal: KerjaMassal;
  readonly nama: string;
  readonly onNama: (nama: string) => void;
  readonly balik: boolean;
  readonly onBalik: (ya: boolean) => void;
  readonly onKerjakan: () => void;
  readonly onKembalikan: (alasan: string) => void;
}

const IKON = { ajukan: Send, iv: Stamp, iii: Stamp, tte: PenLine } as const;

const Hasil = (props: Pick<Props, "massal">) => {
  const t = useText();
  const tolak = useKataTolak(useNamaSlot());
  return (
    <Show when={props.massal.hasil()}>
      {(h) => (
        <Note of={h().galat ? "care" : "ok"} tight role="status">
          <p>
            {(() => {
              const galat = h().galat;
              return galat
                ? t("meja.hasilSebagian", { berhasil: h().berhasil, total: h().total, sebab: tolak(galat) })
                : t("meja.hasilSemua", { n: h().berhasil });
            })()}
          </p>
        </Note>
      )}
    </Show>
  );
};

const Kembalikan = (props: Props) => {
  const t = useText();
  const [alasan, setAlasan] = createSignal("");
  return (
    <Show
      when={props.balik && props.sisa.length > 0}
      fallback={
        <Button
          full
          icon={Undo}
          keyHint={props.sisa.length === 0 ? undefined : "K"}
          missing={props.sisa.length === 0 ? t("meja.lepasCentang") : undefined}
          onClick={() => props.onBalik(true)}
        >
          {props.sisa.length === 0 ? t("meja.kembalikan") : t("meja.kembalikanN", { n: props.sisa.length })}
        </Button>
      }
    >
      <p>{props.sisa.map((b) => b.p.nomor).join(", ")}</p>
      <TextAreaField
        label={t("meja.kembalikanAlasan")}
        required
        value={alasan()}
        onInput={setAlasan}
        rows={2}
        maxLength={400}
      />
      <Button
        full
        icon={Undo}
        busy={props.massal.sibuk()}
        missing={alasan().trim() === "" ? t("meja.isi_alasan") : undefined}
        onClick={() => (props.onKembalikan(alasan().trim()), setAlasan(""))}
      >
        {t("meja.kembalikanKirim", { n: props.sisa.length })}
      </Button>
      <Button kind="text" size="small" onClick={() => props.onBalik(false)}>
        {t("umum.batal")}
      </Button>
    </Show>
  );
};

type TombolProps = Pick<Props, "mode" | "dipilih" | "massal" | "nama" | "onKerjakan">;

/** The one act of the batch; on a phone it stands alone at the bottom. */
export const TombolMassal = (props: TombolProps) => {
  const t = useText();
  return (
    <Button
      kind="primary"
      full
      icon={IKON[props.mode]}
      keyHint={props.dipilih.length === 0 ? undefined : "Ctrl Enter"}
      busy={props.massal.sibuk()}
      missing={
        props.dipilih.length === 0
          ? t("meja.pilihDulu")
          : props.mode === "ajukan" && props.nama.trim() === ""
            ? t("meja.kelompok")
            : undefined
      }
      onClick={() => props.onKerjakan()}
    >
      {t(`meja.aksi_${props.mode}`, { n: props.dipilih.length })}
    </Button>
  );
};

export const PanelMassal = (props: Props) => {
  const t = useText();
  const bertemuan = () => props.dipilih.filter((b) => (props.temuan.get(b.p.app) ?? 0) > 0).length;
  return (
    <aside class={styles.samping}>
      <MapTab
        tab={
          <>
            <Ikon of={IKON[props.mode]} />
            {t(`meja.panel_${props.mode}`)}
          </>
        }
      >
        <div class={styles.angka}>
          <b>{props.dipilih.length}</b>
          <span>{t(props.mode === "tte" ? "meja.dipilih_dokumen" : "meja.dipilih_berkas")}</span>
          <b class={styles.kecil}>{props.sisa.length}</b>
          <span>{t("meja.tidakDipilih")}</span>
        </div>
        <ul class={susun["butir"]}>
          <li>
            <Ikon of={Check} />
            {t("meja.cocokTanpaCatatan", { n: props.dipilih.length - bertemuan() })}
          </li>
          <Show when={bertemuan() > 0}>
            <li>
              <Ikon of={TriangleAlert} />
              {t("meja.punyaCatatan", { n: bertemuan() })}
            </li>
          </Show>
        </ul>
        <Show
          when={props.mode === "ajukan"}
          fallback={
            <Note of="wait" icon={PenLine} tight>
              <p>{t("meja.diSiak")}</p>
            </Note>
          }
        >
          <TextField
            label={t("meja.kelompok")}
            hint={t("meja.kelompokBantu")}
            value={props.nama}
            onInput={(nama) => props.onNama(nama)}
            maxLength={60}
          />
        </Show>
        <div class={styles.utama}>
          <TombolMassal {...props} />
        </div>
        <Hasil massal={props.massal} />
        <Show when={props.mode === "iv" || props.mode === "iii"}>
          <Kembalikan {...props} />
        </Show>
      </MapTab>
    </aside>
  );
};
