/** The ledger of people: who they are, what they may do, where; each can be changed or given a new passphrase. */
import { createSignal, Show } from "solid-js";
import type { OrangKantor } from "../../../protocol/kantor.ts";
import { useJemput } from "../../app/jemput.ts";
import { Button } from "../../parts/Button.tsx";
import { Empty } from "../../parts/Empty.tsx";
import { Ledger, type Column } from "../../parts/Ledger.tsx";
import { LiveRegion } from "../../parts/LiveRegion.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { Mark } from "../../parts/Mark.tsx";
import { ParafIcon } from "../../parts/ParafIcon.tsx";
import { useText } from "../../text/bahasa.tsx";
import { CatatanGalat } from "./CatatanGalat.tsx";
import type { Muatan } from "./muatan.ts";
import { daftarWilayah } from "./namaWilayah.ts";
import { SandiPetugas } from "./SandiPetugas.tsx";
import { UbahPetugas } from "./UbahPetugas.tsx";
import styles from "./admin.module.css";

interface Props {
  readonly orang: Muatan<readonly OrangKantor[]>;
  /** Asks the office again, for all ledgers. */
  readonly onUlang: () => void;
}

interface Tindakan {
  readonly ubah: (satu: OrangKantor) => void;
  readonly sandi: (satu: OrangKantor) => void;
}

const TombolBaris = (props: { readonly orang: OrangKantor; readonly tindakan: Tindakan }) => {
  const t = useText();
  return (
    <span class={styles.tombol}>
      <Button size="small" onClick={() => props.tindakan.ubah(props.orang)}>
        {t("admin.ubah")}
        <span class="vh"> {props.orang.nama}</span>
      </Button>
      <Show when={props.orang.aktif}>
        <Button size="small" onClick={() => props.tindakan.sandi(props.orang)}>
          {t("admin.sandiBaru")}
          <span class="vh"> {props.orang.nama}</span>
        </Button>
      </Show>
    </span>
  );
};

const useKolom = (tindakan: Tindakan): (() => readonly Column<OrangKantor>[]) => {
  const t = useText();
  const { wilayah } = useJemput();
  return () => [
    {
      key: "nama",
      head: t("admin.kolomNama"),
      width: "26%",
      cell: (satu) => (
        <span class={styles.orang}>
          <ParafIcon initials={satu.inisial} />
          <span>
            <b>{satu.nama}</b>
            <small>{satu.id}</small>
          </span>
        </span>
      ),
    },
    {
      key: "peran",
      head: t("admin.kolomPeran"),
      cell: (satu) => satu.peran.map((p) => t(`umum.peran_${p}`)).join(", "),
    },
    { key: "wilayah", head: t("admin.kolomWilayah"), cell: (satu) => daftarWilayah(satu.wilayah, wilayah) },
    {
      key: "keadaan",
      head: t("admin.kolomKeadaan"),
      cell: (satu) => <Mark of={satu.aktif ? "ok" : "stop"}>{t(satu.aktif ? "admin.aktif" : "admin.nonaktif")}</Mark>,
    },
    {
      key: "tindakan",
      head: <span class="vh">{t("admin.kolomTindakan")}</span>,
      width: "230px",
      cell: (satu) => <TombolBaris orang={satu} tindakan={tindakan} />,
    },
  ];
};

export const BukuPetugas = (props: Props) => {
  const t = useText();
  const [diubah, setDiubah] = createSignal<OrangKantor>();
  const [bersandi, setBersandi] = createSignal<OrangKantor>();
  const [sudah, setSudah] = createSignal<string>();
  const kolom = useKolom({ ubah: setDiubah, sandi: setBersandi });
  const taruh = (satu: OrangKantor) => {
    props.orang.taruh((props.orang.isi() ?? []).map((lama) => (lama.id === satu.id ? satu : lama)));
    setSudah(satu.nama);
    setDiubah(undefined);
  };
  return (
    <div class={styles.isi}>
      <Show when={props.orang.galat()}>
        {(galat) => (
          <div class={styles.catatan}>
            <CatatanGalat galat={galat()} onUlang={() => props.onUlang()} />
          </div>
        )}
      </Show>
      <Show
        when={props.orang.isi()}
        fallback={
          <Show when={props.orang.jalan()}>
            <Loading words={t("admin.memuatPetugas")} />
          </Show>
        }
      >
        {(orang) => (
          <div class={styles.gulir}>
            <Ledger
              label={t("admin.petugas")}
              columns={kolom()}
              rows={orang()}
              rowKey={(satu) => satu.id}
              empty={<Empty title={t("admin.petugasKosong")} />}
              tall
            />
          </div>
        )}
      </Show>
      <LiveRegion words={((nama) => (nama ? t("admin.petugasTersimpan", { nama }) : ""))(sudah())} />
      <Show when={diubah()}>
        {(satu) => <UbahPetugas orang={satu()} onTutup={() => setDiubah(undefined)} onDiubah={taruh} />}
      </Show>
      <Show when={bersandi()}>{(satu) => <SandiPetugas orang={satu()} onTutup={() => setBersandi(undefined)} />}</Show>
    </div>
  );
};
