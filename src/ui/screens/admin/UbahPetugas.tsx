/** Changes a person: name, initials, roles, areas, active or not; says what deactivating does. */
import { createSignal, Show } from "solid-js";
import type { OrangKantor, OrangUbah } from "../../../protocol/kantor.ts";
import { useJemput } from "../../app/jemput.ts";
import { Button } from "../../parts/Button.tsx";
import { CheckRow } from "../../parts/CheckRow.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { Note } from "../../parts/Note.tsx";
import { TextField } from "../../parts/TextField.tsx";
import { useText } from "../../text/bahasa.tsx";
import { Akibat } from "./Akibat.tsx";
import { CatatanGalat } from "./CatatanGalat.tsx";
import { createKiriman } from "./muatan.ts";
import { PilihPeran } from "./PilihPeran.tsx";
import { PilihWilayah } from "./PilihWilayah.tsx";
import { kurangUbah, orangToUbah } from "./ubahPetugas.ts";
import styles from "./admin.module.css";

const kataKurang = {
  nama: "admin.isiNama",
  pengguna: "admin.isiPengguna",
  inisial: "admin.isiInisial",
  peran: "admin.isiPeran",
  wilayah: "admin.isiWilayah",
  sama: "admin.belumDiubah",
} as const;

interface FormulirProps {
  readonly orang: OrangKantor;
  readonly isi: OrangUbah;
  readonly onUbah: (ubah: Partial<OrangUbah>) => void;
  readonly onSimpan: () => void;
}

/** Deactivating, and what it does; nobody deactivates himself. */
const Aktif = (props: Pick<FormulirProps, "orang" | "isi" | "onUbah"> & { readonly diri: boolean }) => {
  const t = useText();
  const akibat = () => [
    t("admin.nonaktifSatu"),
    t("admin.nonaktifDua"),
    t("admin.nonaktifTiga"),
    t("admin.nonaktifEmpat"),
  ];
  return (
    <>
      <CheckRow
        label={t("admin.petugasAktif")}
        note={t(props.diri ? "admin.petugasAktifDiri" : "admin.petugasAktifBantu")}
        checked={props.isi.aktif}
        disabled={props.diri}
        onCommit={(aktif) => props.onUbah({ aktif })}
      />
      <Show when={props.orang.aktif && !props.isi.aktif}>
        {/* Below the fold of a small screen nobody would read it before saving. */}
        <div ref={(catatan) => queueMicrotask(() => catatan.scrollIntoView({ block: "nearest" }))}>
          <Note of="care" role="status" title={t("admin.nonaktifJudul", { nama: props.orang.nama })}>
            <Akibat kata={akibat()} />
          </Note>
        </div>
      </Show>
    </>
  );
};

const Formulir = (props: FormulirProps) => {
  const t = useText();
  const { sesi } = useJemput();
  const diri = () => props.orang.id === sesi.petugas()?.id;
  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        props.onSimpan();
      }}
    >
      <div class={styles.dua}>
        <TextField
          label={t("admin.namaLengkap")}
          required
          maxLength={100}
          value={props.isi.nama}
          onInput={(nama) => props.onUbah({ nama })}
        />
        <TextField
          label={t("admin.inisial")}
          required
          upper
          maxLength={4}
          value={props.isi.inisial}
          onInput={(teks) => props.onUbah({ inisial: teks.replace(/[^A-Z]/g, "") })}
        />
      </div>
      <PilihPeran
        value={props.isi.peran}
        tetap={diri() ? "admin" : undefined}
        onCommit={(peran) => props.onUbah({ peran: [...peran] })}
      />
      <PilihWilayah
        label={t("admin.wilayahPetugas")}
        hint={t("admin.wilayahUbahBantu")}
        value={props.isi.wilayah}
        onCommit={(wilayah) => props.onUbah({ wilayah: [...wilayah] })}
      />
      <Aktif orang={props.orang} isi={props.isi} onUbah={(ubah) => props.onUbah(ubah)} diri={diri()} />
    </form>
  );
};

interface Props {
  readonly orang: OrangKantor;
  readonly onTutup: () => void;
  readonly onDiubah: (orang: OrangKantor) => void;
}

export const UbahPetugas = (props: Props) => {
  const t = useText();
  const { admin } = useJemput();
  const kiriman = createKiriman();
  const [diketik, setDiketik] = createSignal<Partial<OrangUbah>>({});
  const isi = (): OrangUbah => ({ ...orangToUbah(props.orang), ...diketik() });
  const kurang = () => ((satu) => satu && t(kataKurang[satu]))(kurangUbah(props.orang, isi()));
  const simpan = async () => {
    if (kurang() !== undefined) return;
    const { id } = props.orang;
    const baru = { ...isi(), nama: isi().nama.trim() };
    const hasil = await kiriman.kirim(() => admin.ubahOrang(id, baru));
    if (hasil !== undefined) props.onDiubah(hasil);
  };
  const ubah = (baru: Partial<OrangUbah>) => {
    setDiketik({ ...diketik(), ...baru });
    kiriman.lupakanGalat();
  };
  return (
    <Dialog
      open
      wide
      title={t("admin.ubahJudul", { nama: props.orang.nama })}
      onClose={() => props.onTutup()}
      actions={
        <>
          <Button onClick={() => props.onTutup()}>{t("umum.batal")}</Button>
          <Button
            kind={props.orang.aktif && !isi().aktif ? "stop" : "primary"}
            busy={kiriman.jalan()}
            missing={kurang()}
            onClick={() => void simpan()}
          >
            {t(props.orang.aktif && !isi().aktif ? "admin.simpanNonaktif" : "admin.simpanUbah")}
          </Button>
        </>
      }
    >
      <Formulir orang={props.orang} isi={isi()} onUbah={ubah} onSimpan={() => void simpan()} />
      <CatatanGalat galat={kiriman.galat()} onUlang={() => void simpan()} />
    </Dialog>
  );
};
