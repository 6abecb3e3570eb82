/** About: versions, what is kept where, licences and sources, this device, packs, language and appearance. */
import Download from "lucide-solid/icons/download";
import PackageCheck from "lucide-solid/icons/package-check";
import { createSignal, For, Show } from "solid-js";
import { Aman } from "../../app/Aman.tsx";
import { FieldFrame } from "../../app/FieldFrame.tsx";
import { useJemput, type PaketState } from "../../app/jemput.ts";
import { rumahOf } from "../../app/rumah.ts";
import { applyTema, rememberedTema, type Tema } from "../../app/tema.ts";
import { Button } from "../../parts/Button.tsx";
import { ChoiceField } from "../../parts/ChoiceField.tsx";
import { Mark } from "../../parts/Mark.tsx";
import { Note } from "../../parts/Note.tsx";
import { Progress } from "../../parts/Progress.tsx";
import { Heading, Sheet } from "../../parts/Sheet.tsx";
import type { Tanda } from "../../parts/tanda.ts";
import { useBahasa, useText } from "../../text/bahasa.tsx";
import type { Bahasa } from "../../text/kamus.ts";
import { useKataPaket } from "./paketTeks.ts";
import { ProvinsiLain } from "./ProvinsiLain.tsx";
import styles from "./Tentang.module.css";

const VERSI: unknown = import.meta.env["VITE_VERSI"];
const versiAplikasi = typeof VERSI === "string" ? VERSI : "0";

const Fakta = () => {
  const t = useText();
  const { sesi, setelan, versiAturan, ruang } = useJemput();
  return (
    <dl class={styles.fakta}>
      <dt>{t("admin.versi")}</dt>
      <dd>{versiAplikasi}</dd>
      <dt>{t("admin.versiAturan")}</dt>
      <dd>{versiAturan}</dd>
      <dt>{t("admin.namaKantorIni")}</dt>
      <dd>{[setelan().namaKantor, setelan().namaDaerah].filter((satu) => satu !== "").join(", ")}</dd>
      <Show when={sesi.perangkat()}>
        {(perangkat) => (
          <>
            <dt>{t("admin.namaPerangkat")}</dt>
            <dd>{perangkat().label}</dd>
          </>
        )}
      </Show>
      <dt>{t("admin.ruang")}</dt>
      <dd>
        <Show when={ruang()} fallback={t("admin.ruangBelum")}>
          {(satu) => (
            <>
              {t("admin.ruangSisa", { n: satu().sisaBerkas })}
              <small>{t(satu().tetap ? "admin.ruangTetap" : "admin.ruangTidakTetap")}</small>
            </>
          )}
        </Show>
      </dd>
    </dl>
  );
};

const tandaPaket = { belum: "none", mengunduh: "wait", siap: "ok", gagal: "care" } as const satisfies Record<
  PaketState["keadaan"],
  Tanda
>;

const Paket = () => {
  const t = useText();
  const { paket, unduhPaket } = useJemput();
  const kata = useKataPaket();
  const jalan = () => paket().some((satu) => satu.keadaan === "mengunduh");
  return (
    <Sheet padded>
      <For each={paket()} fallback={<p>{t("admin.paketKosong")}</p>}>
        {(satu) => (
          <div class={styles.paket}>
            <b>{t(`admin.paket_${satu.nama}`)}</b>
            <Mark of={tandaPaket[satu.keadaan]}>{kata(satu)}</Mark>
            <Show when={satu.keadaan === "mengunduh" && satu.total > 0}>
              <Progress done={satu.bytes} total={satu.total} words={kata(satu)} quiet />
            </Show>
          </div>
        )}
      </For>
      <div>
        <Button icon={Download} busy={jalan()} onClick={() => unduhPaket()}>
          {t("admin.paketUnduh")}
        </Button>
      </div>
    </Sheet>
  );
};

const Tampilan = () => {
  const t = useText();
  const { bahasa, setBahasa } = useBahasa();
  const [tema, setTema] = createSignal<Tema>(rememberedTema());
  return (
    <Sheet padded>
      <ChoiceField<Bahasa>
        label={t("umum.bahasa")}
        value={bahasa()}
        options={[
          { value: "id", label: "Bahasa Indonesia" },
          { value: "en", label: "English" },
        ]}
        onCommit={setBahasa}
      />
      <ChoiceField<Tema>
        label={t("umum.tema")}
        value={tema()}
        options={[
          { value: "terang", label: t("umum.temaTerang") },
          { value: "gelap", label: t("umum.temaGelap") },
        ]}
        onCommit={(pilih) => {
          setTema(pilih);
          applyTema(pilih);
        }}
      />
    </Sheet>
  );
};

const PRIVASI = [
  "admin.privasiTablet",
  "admin.privasiKantor",
  "admin.privasiSiak",
  "admin.privasiLuar",
  "admin.privasiIkd",
] as const;

const Privasi = () => {
  const t = useText();
  const { setelan } = useJemput();
  return (
    <Sheet padded>
      <ul class={styles.butir}>
        <For each={PRIVASI}>{(kunci) => <li>{t(kunci)}</li>}</For>
        <li>{t("admin.privasiHapus", { n: setelan().simpanHari })}</li>
      </ul>
      <h3>{t("admin.hak")}</h3>
      <p>
        {t("admin.hakIsi")} <b>{[setelan().namaKantor, setelan().namaDaerah].filter((s) => s !== "").join(", ")}</b>
      </p>
    </Sheet>
  );
};

const LISENSI = [
  "admin.lisensiJemput",
  "admin.lisensiWilayah",
  "admin.lisensiWilayahLama",
  "admin.lisensiOcr",
  "admin.lisensiHuruf",
] as const;

const Tentang = () => {
  const t = useText();
  const { sesi, pembaruan } = useJemput();
  return (
    <FieldFrame
      back={rumahOf(sesi.petugas()?.peran ?? [])}
      where={t("admin.tentang")}
      under={t("admin.tentangBawah")}
      aman={<Aman />}
    >
      <div class={styles.halaman}>
        <h1>{t("admin.tentangSatu")}</h1>
        <Show when={pembaruan.ada()}>
          <Note of="seal" icon={PackageCheck} role="status" title={t("admin.pembaruanAda")}>
            <p>{t("admin.pembaruanAdaLanjut")}</p>
            <Button size="small" onClick={() => pembaruan.terapkan()}>
              {t("admin.pasang")}
            </Button>
          </Note>
        </Show>
        <Sheet padded>
          <Fakta />
        </Sheet>
        <section>
          <Heading>{t("admin.paket")}</Heading>
          <Paket />
        </section>
        <section>
          <Heading>{t("katalog.provinsi")}</Heading>
          <ProvinsiLain />
        </section>
        <section>
          <Heading>{t("admin.tampilan")}</Heading>
          <Tampilan />
        </section>
        <section>
          <Heading>{t("admin.privasi")}</Heading>
          <Privasi />
        </section>
        <section>
          <Heading>{t("admin.lisensi")}</Heading>
          <Sheet padded>
            <ul class={styles.butir}>
              <For each={LISENSI}>{(kunci) => <li>{t(kunci)}</li>}</For>
            </ul>
          </Sheet>
        </section>
      </div>
    </FieldFrame>
  );
};

export default Tentang;
