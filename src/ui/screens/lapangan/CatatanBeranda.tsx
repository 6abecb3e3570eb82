/** What the home screen has to say before the work: no event set yet, a new version, sync that needs a person. */
import MapPin from "lucide-solid/icons/map-pin";
import PackageCheck from "lucide-solid/icons/package-check";
import { createSignal, Match, Show, Switch } from "solid-js";
import { useJemput } from "../../app/jemput.ts";
import { useText } from "../../text/bahasa.tsx";
import { Button, ButtonLink } from "../../parts/Button.tsx";
import { Note } from "../../parts/Note.tsx";
import styles from "./CatatanBeranda.module.css";

const CatatanPembaruan = () => {
  const t = useText();
  const jemput = useJemput();
  const [nanti, setNanti] = createSignal(false);
  const [tertahan, setTertahan] = createSignal(false);
  const sini = () => jemput.berkas.baris()?.filter(({ tempat }) => tempat === "di_tablet").length ?? 0;
  return (
    <Show when={jemput.pembaruan.ada() && !nanti()}>
      <Note of="seal" icon={PackageCheck} title={t("lapangan.versiBaru")} role="status">
        <p>{t("lapangan.versiBaruLanjut", { n: sini() })}</p>
        <p class={styles.aksi}>
          <Button
            kind="primary"
            onClick={() => void jemput.pembaruan.terapkan().then((terpasang) => setTertahan(!terpasang))}
          >
            {t("lapangan.pasang")}
          </Button>
          <Button onClick={() => setNanti(true)}>{t("lapangan.nantiSaja")}</Button>
        </p>
        <Show when={tertahan()}>
          <p role="alert">{t("lapangan.pasangTertahan")}</p>
        </Show>
      </Note>
    </Show>
  );
};

/** Another tab took the new version: this one still runs the old one over the same data. */
const CatatanDiganti = () => {
  const t = useText();
  const jemput = useJemput();
  return (
    <Show when={jemput.pembaruan.diganti()}>
      <Note of="seal" icon={PackageCheck} title={t("lapangan.versiDiganti")} role="status">
        <p>{t("lapangan.versiDigantiLanjut")}</p>
        <p class={styles.aksi}>
          <Button kind="primary" onClick={() => location.reload()}>
            {t("umum.muatUlang")}
          </Button>
        </p>
      </Note>
    </Show>
  );
};

const CatatanSinkron = () => {
  const t = useText();
  const jemput = useJemput();
  return (
    <Switch>
      <Match when={jemput.sinkron.status().keadaan === "perlu_masuk"}>
        <Note of="care" title={t("lapangan.perluMasuk")} role="status">
          <p>{t("lapangan.perluMasukLanjut")}</p>
          <p class={styles.aksi}>
            <Button onClick={() => void jemput.sesi.kunci()}>{t("lapangan.kunciMasuk")}</Button>
          </p>
        </Note>
      </Match>
      <Match when={jemput.sinkron.status().keadaan === "ditolak"}>
        <Note of="care" title={t("lapangan.kirimDitolak")} role="status">
          <p>{t("lapangan.kirimDitolakLanjut", { tag: jemput.sinkron.status().galat ?? "-" })}</p>
        </Note>
      </Match>
    </Switch>
  );
};

const CatatanAcara = () => {
  const t = useText();
  const jemput = useJemput();
  return (
    <Show when={jemput.acara() === undefined}>
      <Note of="info" icon={MapPin} title={t("lapangan.acaraBelum")}>
        <p>{t("lapangan.acaraBelumLanjut")}</p>
        <p class={styles.aksi}>
          <ButtonLink href="/acara">{t("lapangan.acaraIsi")}</ButtonLink>
        </p>
      </Note>
    </Show>
  );
};

const CatatanBentrok = () => {
  const t = useText();
  const jemput = useJemput();
  const bentrok = () => jemput.berkas.baris()?.filter((satu) => satu.bentrok > 0).length ?? 0;
  return (
    <Show when={bentrok()}>
      {(n) => (
        <Note of="care" title={t("lapangan.bentrok", { n: n() })}>
          <p>{t("lapangan.bentrokLanjut")}</p>
        </Note>
      )}
    </Show>
  );
};

export const CatatanBeranda = () => (
  <>
    <CatatanAcara />
    <CatatanSinkron />
    <CatatanBentrok />
    <CatatanPembaruan />
    <CatatanDiganti />
  </>
);
