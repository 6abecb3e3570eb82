/** The ledger of people: who they are, what they may do, where. */
import { Show } from "solid-js";
import type { Profil } from "../../../protocol/kantor.ts";
import { useJemput } from "../../app/jemput.ts";
import { Empty } from "../../parts/Empty.tsx";
import { Ledger, type Column } from "../../parts/Ledger.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { ParafIcon } from "../../parts/ParafIcon.tsx";
import { useText } from "../../text/bahasa.tsx";
import { CatatanGalat } from "./CatatanGalat.tsx";
import type { Muatan } from "./muatan.ts";
import { daftarWilayah } from "./namaWilayah.ts";
import styles from "./admin.module.css";

interface Props {
  readonly orang: Muatan<readonly Profil[]>;
  /** Asks the office again, for all ledgers. */
  readonly onUlang: () => void;
}

export const BukuPetugas = (props: Props) => {
  const t = useText();
  const { wilayah } = useJemput();
  const kolom = (): readonly Column<Profil>[] => [
    {
      key: "nama",
      head: t("admin.kolomNama"),
      width: "34%",
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
      cell: (satu) => satu.peran.map((p) => t(`meja.peran_${p}`)).join(", "),
    },
    { key: "wilayah", head: t("admin.kolomWilayah"), cell: (satu) => daftarWilayah(satu.wilayah, wilayah) },
  ];
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
    </div>
  );
};
