/** A new person: name, sign-in name, initials, roles, areas. Ends with the passphrase to hand over, shown once. */
import { createSignal, Show } from "solid-js";
import type { OrangKantor } from "../../../protocol/kantor.ts";
import { useJemput } from "../../app/jemput.ts";
import { Button } from "../../parts/Button.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import type { CatatanIsian } from "../../parts/isian.ts";
import { TextField } from "../../parts/TextField.tsx";
import { useText } from "../../text/bahasa.tsx";
import { CatatanGalat } from "./CatatanGalat.tsx";
import { createKiriman, type Kiriman } from "./muatan.ts";
import { isianKosong, isPengguna, kurangPetugas, usulInisial, usulPengguna, type IsianPetugas } from "./petugasBaru.ts";
import { PilihPeran } from "./PilihPeran.tsx";
import { PilihWilayah } from "./PilihWilayah.tsx";
import { acakPeramban, buatSandi } from "./sandiBaru.ts";
import { SalinButton } from "./SalinButton.tsx";
import { SerahSandi } from "./SerahSandi.tsx";
import styles from "./admin.module.css";

interface BagianProps {
  readonly isi: IsianPetugas;
  readonly onUbah: (ubah: Partial<IsianPetugas>) => void;
}

const kataKurang = {
  nama: "admin.isiNama",
  pengguna: "admin.isiPengguna",
  inisial: "admin.isiInisial",
  peran: "admin.isiPeran",
  wilayah: "admin.isiWilayah",
} as const;

/** Name, sign-in name and initials; the last two follow the name until they are typed. */
const Nama = (props: BagianProps & { readonly galat: readonly CatatanIsian[] }) => {
  const t = useText();
  const ketikNama = (nama: string) =>
    props.onUbah({
      nama,
      ...(props.isi.pengguna === usulPengguna(props.isi.nama) ? { pengguna: usulPengguna(nama) } : {}),
      ...(props.isi.inisial === usulInisial(props.isi.nama) ? { inisial: usulInisial(nama) } : {}),
    });
  const bentuk = (): readonly CatatanIsian[] =>
    props.isi.pengguna === "" || isPengguna(props.isi.pengguna)
      ? []
      : [{ level: "error", text: t("admin.penggunaBentuk") }];
  return (
    <>
      <TextField label={t("admin.namaLengkap")} required maxLength={100} value={props.isi.nama} onInput={ketikNama} />
      <div class={styles.dua}>
        <TextField
          label={t("admin.pengguna")}
          hint={t("admin.penggunaBantu")}
          required
          maxLength={40}
          value={props.isi.pengguna}
          onInput={(teks) => props.onUbah({ pengguna: teks.trim().toLowerCase() })}
          notes={[...bentuk(), ...props.galat]}
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
    </>
  );
};

const Formulir = (props: BagianProps & { readonly kiriman: Kiriman; readonly onSimpan: () => void }) => {
  const t = useText();
  const sudahAda = (): readonly CatatanIsian[] =>
    props.kiriman.galat()?.type === "SudahAda" ? [{ level: "error", text: t("admin.galatSudahAda") }] : [];
  return (
    <>
      <form
        class={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          props.onSimpan();
        }}
      >
        <Nama isi={props.isi} onUbah={(ubah) => props.onUbah(ubah)} galat={sudahAda()} />
        <PilihPeran value={props.isi.peran} onCommit={(peran) => props.onUbah({ peran })} />
        <PilihWilayah
          label={t("admin.wilayahPetugas")}
          hint={t("admin.wilayahPetugasBantu")}
          value={props.isi.wilayah}
          onCommit={(wilayah) => props.onUbah({ wilayah })}
        />
      </form>
      <Show when={props.kiriman.galat()?.type !== "SudahAda"}>
        <CatatanGalat galat={props.kiriman.galat()} onUlang={() => props.onSimpan()} />
      </Show>
    </>
  );
};

interface Props {
  readonly onTutup: () => void;
  readonly onDibuat: (orang: OrangKantor) => void;
}

const kataKurangDari = (isi: IsianPetugas): (typeof kataKurang)[keyof typeof kataKurang] | undefined => {
  const satu = kurangPetugas(isi);
  return satu && kataKurang[satu];
};

export const TambahPetugas = (props: Props) => {
  const t = useText();
  const { admin } = useJemput();
  const kiriman = createKiriman();
  const [isi, setIsi] = createSignal(isianKosong);
  const [jadi, setJadi] = createSignal<{ readonly profil: OrangKantor; readonly sandi: string }>();
  const [ditanya, setDitanya] = createSignal(false);
  const kurang = () => ((kata) => kata && t(kata))(kataKurangDari(isi()));
  const ubah = (baru: Partial<IsianPetugas>) => {
    setIsi({ ...isi(), ...baru });
    kiriman.lupakanGalat();
  };
  const simpan = async () => {
    if (kurang() !== undefined) return;
    const { nama, pengguna, inisial, peran, wilayah } = isi();
    const sandi = buatSandi(acakPeramban);
    const baru = { id: pengguna, nama: nama.trim(), inisial, peran: [...peran], wilayah: [...wilayah], sandi };
    const profil = await kiriman.kirim(() => admin.orangBaru(baru));
    if (profil === undefined) return;
    setJadi({ profil, sandi });
    props.onDibuat(profil);
  };
  // Escape must not take away a passphrase that nobody wrote down: the first try only asks.
  const tutup = () => (jadi() && !ditanya() ? setDitanya(true) : props.onTutup());
  return (
    <Dialog
      open
      wide
      title={((satu) => (satu ? t("admin.sandiJudul", { nama: satu.profil.nama }) : t("admin.tambahPetugas")))(jadi())}
      onClose={tutup}
      actions={
        <Show
          when={jadi()}
          fallback={
            <>
              <Button onClick={() => props.onTutup()}>{t("umum.batal")}</Button>
              <Button kind="primary" busy={kiriman.jalan()} missing={kurang()} onClick={() => void simpan()}>
                {t("admin.simpanPetugas")}
              </Button>
            </>
          }
        >
          {(satu) => (
            <>
              <SalinButton teks={satu().sandi}>{t("admin.salinSandi")}</SalinButton>
              <Button kind="primary" onClick={() => props.onTutup()}>
                {t("admin.sudahSerah")}
              </Button>
            </>
          )}
        </Show>
      }
    >
      <Show
        when={jadi()}
        fallback={<Formulir isi={isi()} onUbah={ubah} kiriman={kiriman} onSimpan={() => void simpan()} />}
      >
        {(satu) => <SerahSandi profil={satu().profil} sandi={satu().sandi} ditanya={ditanya()} />}
      </Show>
    </Dialog>
  );
};
