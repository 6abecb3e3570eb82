/** The ledger of settings: what the SOP leaves open, decided by the office. Saved as a whole, as the next version. */
import { createUniqueId, For, Match, Show, Switch } from "solid-js";
import type { JSX } from "solid-js";
import type { SetelanKantor } from "../../../protocol/kantor.ts";
import { Button } from "../../parts/Button.tsx";
import { DateField } from "../../parts/DateField.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { Note } from "../../parts/Note.tsx";
import { useText } from "../../text/bahasa.tsx";
import { BarisSetelan, BarisTanya } from "./BarisTanya.tsx";
import { SemuaAturan } from "./BarisAturan.tsx";
import { CatatanGalat } from "./CatatanGalat.tsx";
import { banyakBerubah, setelanSalah } from "./drafSetelan.ts";
import { KotakTeks } from "./KotakTeks.tsx";
import type { KerjaSetelan } from "./kerjaSetelan.ts";
import { SETELAN_BAWAAN, TANYA_LANGKAH, TANYA_SYARAT, type Tanya } from "./setelanTanya.ts";
import styles from "./BukuSetelan.module.css";

interface IsiProps {
  readonly dasar: SetelanKantor;
  readonly draf: SetelanKantor;
  readonly mati: boolean;
  readonly onUbah: (setelan: SetelanKantor) => void;
}

const Ruang = (props: { readonly judul: string; readonly bawah?: string; readonly children: JSX.Element }) => (
  <tbody>
    <tr>
      <th class={styles.ruang} colspan={3} scope="rowgroup">
        {props.judul}
        <Show when={props.bawah}>
          <small>{props.bawah}</small>
        </Show>
      </th>
    </tr>
    {props.children}
  </tbody>
);

const BarisTeks = (
  props: IsiProps & {
    readonly kunci: "namaKantor" | "namaDaerah" | "kabupaten";
    readonly salah: string;
    readonly bantu?: string;
  },
) => {
  const t = useText();
  const id = createUniqueId();
  const keliru = () => setelanSalah(props.draf).some((satu) => satu === props.kunci);
  return (
    <BarisSetelan
      id={id}
      tanya={t(`admin.${props.kunci}`)}
      sumber={props.bantu}
      bawaan=""
      diubah={props.dasar[props.kunci] !== props.draf[props.kunci]}
    >
      <KotakTeks
        labelledby={id}
        angka={props.kunci === "kabupaten"}
        maxLength={props.kunci === "kabupaten" ? 4 : 120}
        mati={props.mati}
        value={props.draf[props.kunci]}
        salah={keliru() ? props.salah : undefined}
        onInput={(teks) => props.onUbah({ ...props.draf, [props.kunci]: teks })}
      />
    </BarisSetelan>
  );
};

const BarisHari = (props: IsiProps) => {
  const t = useText();
  const id = createUniqueId();
  const keliru = () => setelanSalah(props.draf).includes("simpanHari");
  return (
    <BarisSetelan
      id={id}
      tanya={t("admin.simpanHari")}
      sumber={t("admin.simpanHariSumber")}
      bawaan={t("admin.simpanHariNilai", { n: SETELAN_BAWAAN.simpanHari })}
      diubah={props.dasar.simpanHari !== props.draf.simpanHari}
    >
      <KotakTeks
        labelledby={id}
        angka
        maxLength={3}
        mati={props.mati}
        value={Number.isNaN(props.draf.simpanHari) ? "" : String(props.draf.simpanHari)}
        salah={keliru() ? t("admin.simpanHariSalah") : undefined}
        onInput={(teks) =>
          props.onUbah({ ...props.draf, simpanHari: /^[0-9]+$/.test(teks) ? Number(teks) : Number.NaN })
        }
      />
    </BarisSetelan>
  );
};

/** The day on which the office changed its forms, typed as the other dates are. */
const BarisSejak = (props: IsiProps) => {
  const t = useText();
  return (
    <BarisSetelan
      id={createUniqueId()}
      tanya={t("katalog.aturanSejak")}
      sumber={t("katalog.aturanSejakSumber")}
      bawaan={t("katalog.aturanSejakKosong")}
      diubah={props.dasar.formSetSejak !== props.draf.formSetSejak}
    >
      <DateField
        label={t("katalog.aturanSejakTanggal")}
        disabled={props.mati}
        value={props.draf.formSetSejak}
        onInput={(formSetSejak) => props.onUbah({ ...props.draf, formSetSejak })}
      />
    </BarisSetelan>
  );
};

const BanyakTanya = (props: IsiProps & { readonly semua: readonly Tanya[] }) => (
  <For each={props.semua}>
    {(tanya) => (
      <BarisTanya
        tanya={tanya}
        dasar={props.dasar}
        draf={props.draf}
        mati={props.mati}
        onUbah={(s) => props.onUbah(s)}
      />
    )}
  </For>
);

const Tabel = (props: IsiProps) => {
  const t = useText();
  return (
    <table class={styles.setelan} aria-label={t("admin.setelan")}>
      <thead>
        <tr>
          <th scope="col">{t("admin.kolomTanya")}</th>
          <th scope="col">{t("admin.kolomPilih")}</th>
          <th scope="col">{t("admin.kolomBawaan")}</th>
        </tr>
      </thead>
      <Ruang judul={t("admin.bagianSyarat")}>
        <BanyakTanya {...props} semua={TANYA_SYARAT.slice(0, 1)} />
        <Show when={props.draf.formSet === "2026"}>
          <BarisSejak {...props} />
        </Show>
        <BanyakTanya {...props} semua={TANYA_SYARAT.slice(1)} />
      </Ruang>
      <Ruang judul={t("admin.bagianLangkah")}>
        <BanyakTanya {...props} semua={TANYA_LANGKAH} />
      </Ruang>
      <Ruang judul={t("katalog.aturan")} bawah={t("katalog.aturanLanjut")}>
        <SemuaAturan {...props} />
      </Ruang>
      <Ruang judul={t("admin.bagianTablet")}>
        <BarisHari {...props} />
      </Ruang>
      <Ruang judul={t("admin.bagianKantor")}>
        <BarisTeks {...props} kunci="namaKantor" salah={t("admin.namaKantorSalah")} />
        <BarisTeks {...props} kunci="namaDaerah" salah="" />
        <BarisTeks {...props} kunci="kabupaten" salah={t("admin.kabupatenSalah")} bantu={t("admin.kabupatenBantu")} />
      </Ruang>
    </table>
  );
};

const Dok = (props: { readonly kerja: KerjaSetelan; readonly dasar: SetelanKantor; readonly draf: SetelanKantor }) => {
  const t = useText();
  const berubah = () => banyakBerubah(props.dasar, props.draf);
  const missing = () => {
    if (berubah() === 0) return t("admin.setelanSama");
    return setelanSalah(props.draf).length > 0 ? t("admin.setelanSalah") : undefined;
  };
  return (
    <div class={styles.dok} data-print="no">
      <p role="status">
        <Switch fallback={t("admin.setelanVersi", { versi: props.dasar.versi })}>
          <Match when={berubah() > 0}>{t("admin.setelanUbah", { n: berubah() })}</Match>
          <Match when={props.kerja.tersimpan()}>{(versi) => t("admin.setelanTersimpan", { versi: versi() })}</Match>
        </Switch>
      </p>
      <Show when={berubah() > 0}>
        <Button onClick={() => props.kerja.ubah(props.dasar)}>{t("admin.setelanBuang")}</Button>
      </Show>
      <Button
        kind="primary"
        busy={props.kerja.kiriman.jalan()}
        missing={missing()}
        onClick={() => void props.kerja.simpan()}
      >
        {t("admin.simpanSetelan")}
      </Button>
    </div>
  );
};

interface Props {
  readonly kerja: KerjaSetelan;
  /** Asks the office again, for all ledgers. */
  readonly onUlang: () => void;
}

export const BukuSetelan = (props: Props) => {
  const t = useText();
  const lama = () => props.kerja.kiriman.galat()?.type === "VersiLama";
  const galatMuat = () => props.kerja.muatan.galat();
  return (
    <div class={styles.luar}>
      <Show when={props.kerja.kiriman.galat()}>
        {(galat) => (
          <div class={styles.catatan}>
            <CatatanGalat
              galat={galat()}
              ulang={lama() ? t("admin.muatTerbaru") : undefined}
              lanjut={lama() ? t("admin.muatTerbaruLanjut") : undefined}
              onUlang={() => void (lama() ? props.kerja.muatTerbaru() : props.kerja.simpan())}
            />
          </div>
        )}
      </Show>
      <Show when={galatMuat()}>
        {(galat) => (
          <div class={styles.catatan}>
            <CatatanGalat galat={galat()} onUlang={() => props.onUlang()} />
            <Show when={props.kerja.dasar()}>
              <Note of="info" tight>
                <p>{t("admin.setelanLuring")}</p>
              </Note>
            </Show>
          </div>
        )}
      </Show>
      <Show when={props.kerja.draf()} fallback={<Loading words={t("admin.memuatSetelan")} rows={6} />}>
        {(draf) => (
          <>
            <div class={styles.gulir}>
              <Tabel
                dasar={props.kerja.dasar() ?? draf()}
                draf={draf()}
                mati={galatMuat() !== undefined}
                onUbah={props.kerja.ubah}
              />
            </div>
            <Show when={!galatMuat()}>
              <Dok kerja={props.kerja} dasar={props.kerja.dasar() ?? draf()} draf={draf()} />
            </Show>
          </>
        )}
      </Show>
    </div>
  );
};
