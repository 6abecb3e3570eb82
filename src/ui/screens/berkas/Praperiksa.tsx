/** The pre-check's findings with evidence and answers. It marks, the officer decides; a receipt is always possible. Mock-up 07. */
import Clock from "lucide-solid/icons/clock";
import Hand from "lucide-solid/icons/hand";
import { createEffect, createMemo, createSignal, For, on, Show } from "solid-js";
import type { PutusanEjaan } from "../../../domain/praperiksa/akibatEjaan.ts";
import type { JawabanTemuan, Temuan } from "../../../domain/praperiksa/temuan.ts";
import { ButtonLink } from "../../parts/Button.tsx";
import { Ikon } from "../../parts/Ikon.tsx";
import { Mark } from "../../parts/Mark.tsx";
import { Note } from "../../parts/Note.tsx";
import { useText } from "../../text/bahasa.tsx";
import { alamatBeranda, alamatKelengkapan, alamatTandaTangan } from "./alamat.ts";
import { antreanBaca, gagalDibaca } from "./antreanBaca.ts";
import { BingkaiBerkas } from "./BingkaiBerkas.tsx";
import { DaftarCocok } from "./DaftarCocok.tsx";
import { createGambarBerkas } from "./gambarBerkas.ts";
import { jawabTemuan } from "./jawabTemuan.ts";
import { KartuTemuan } from "./KartuTemuan.tsx";
import { useKataGalat } from "./kataGalat.ts";
import { useKataSapaan } from "./kataSapaan.ts";
import { useKataTindakan } from "./kataTindakan.ts";
import { createKeadaanBerkas } from "./keadaanBerkas.ts";
import { useLayarBerkas } from "./layarBerkas.ts";
import { SedangMembaca } from "./SedangMembaca.tsx";
import { terapkanPutusan } from "./terapkanPutusan.ts";
import { createTemuanBerkas } from "./temuanBerkas.ts";
import styles from "./Praperiksa.module.css";

const Praperiksa = () => {
  const t = useText();
  const layar = useLayarBerkas();
  const kataGalat = useKataGalat();
  const sapaan = useKataSapaan(() => layar);
  const kataTindakan = useKataTindakan(() => layar);
  const keadaan = createKeadaanBerkas(layar);
  const temuan = createTemuanBerkas(layar, keadaan);
  const gambar = createGambarBerkas(layar.jemput, layar.app);
  const antrean = antreanBaca(layar.jemput);
  const [galat, setGalat] = createSignal<string>();

  createEffect(on(layar.state, (p, sebelum) => p && !sebelum && antrean.susul(p)));

  const jawab = async (satu: Temuan, jawaban: JawabanTemuan, alasan: string): Promise<void> => {
    const p = layar.state();
    if (!p) return;
    const hasil = await jawabTemuan(layar.jemput.berkas, p, satu, { jawaban, alasan }, layar.setelan().formSet);
    setGalat(hasil.ok ? undefined : kataGalat(hasil.error));
  };
  const putus = async (satu: Temuan, putusan: PutusanEjaan): Promise<void> => {
    const p = layar.state();
    const hasil = p ? await terapkanPutusan(layar.jemput, p, satu, putusan) : undefined;
    setGalat(hasil && !hasil.ok ? kataGalat(hasil.error) : undefined);
  };
  const ids = createMemo(() => [...temuan.terbuka(), ...temuan.terjawab()].map(({ id }) => id), [], {
    equals: (a, b) => a.join() === b.join(),
  });
  const satuTemuan = (id: string) => [...temuan.terbuka(), ...temuan.terjawab()].find((satu) => satu.id === id);
  const banyak = (level: Temuan["level"]) => temuan.terbuka().filter((satu) => satu.level === level).length;
  const tanya = () => banyak("error") + banyak("warn");
  /** What is not read yet may still show something. */
  const adaBelumDibaca = () => antrean.menunggu(layar.app()).length + gagalDibaca(antrean, layar.state()).length > 0;
  const judul = () => {
    if (tanya() > 0) return t("berkas.adaHal", { n: tanya(), nama: sapaan() });
    return t(adaBelumDibaca() ? "berkas.takAdaHalSejauhIni" : "berkas.takAdaHal", { nama: sapaan() });
  };
  const kurang = () => {
    const kata = keadaan.tersisa().map(kataTindakan);
    return kata.length > 4 ? `${kata.slice(0, 4).join(", ")} …` : kata.join(", ");
  };
  const sudahDiajukan = () => (layar.state()?.pengajuan.length ?? 0) > 0;

  return (
    <BingkaiBerkas
      layar={layar}
      back={alamatKelengkapan(layar.app())}
      dock={
        <>
          <ButtonLink size="big" icon={Clock} href={alamatBeranda}>
            {t("berkas.tunda")}
          </ButtonLink>
          <Show
            when={!sudahDiajukan()}
            fallback={
              <ButtonLink kind="primary" size="big" href={alamatKelengkapan(layar.app())}>
                {t("berkas.keKelengkapan")}
              </ButtonLink>
            }
          >
            <ButtonLink kind="primary" size="big" href={alamatTandaTangan(layar.app())}>
              <span class={styles.utama}>
                {t("berkas.beriTandaTerima")}
                <Show when={temuan.jumlahTerbuka() > 0}>
                  <small>{t("berkas.catatBelumLengkap", { n: temuan.jumlahTerbuka() })}</small>
                </Show>
              </span>
            </ButtonLink>
          </Show>
        </>
      }
    >
      <div role="status">
        <h1 class="besar">{judul()}</h1>
        <div class={styles.ring}>
          <Show when={banyak("error") > 0}>
            <Mark of="stop">{t("berkas.nBereskan", { n: banyak("error") })}</Mark>
          </Show>
          <Show when={banyak("warn") > 0}>
            <Mark of="care">{t("berkas.nTanya", { n: banyak("warn") })}</Mark>
          </Show>
          <Show when={banyak("info") > 0}>
            <Mark of="info">{t("berkas.nCatatan", { n: banyak("info") })}</Mark>
          </Show>
          <Show when={temuan.cocok().length > 0}>
            <Mark of="ok">{t("berkas.sudahCocok", { n: temuan.cocok().length })}</Mark>
          </Show>
        </div>
      </div>
      <SedangMembaca layar={layar} antrean={antrean} />
      <Show when={galat()}>{(kata) => <Note of="stop" role="alert" title={kata()} />}</Show>
      <Show when={keadaan.tersisa().length > 0}>
        <Note of="none" title={t("berkas.belumLengkap", { n: keadaan.tersisa().length })}>
          <p>{kurang()}</p>
        </Note>
      </Show>
      <h2 class="vh">{t("berkas.temuan")}</h2>
      <div class={styles.daftar}>
        <For each={ids()}>
          {(id) => (
            <Show when={satuTemuan(id)}>
              {(satu) => (
                <KartuTemuan
                  layar={layar}
                  temuan={satu()}
                  gambar={gambar}
                  onJawab={(isi, jawaban, alasan) => void jawab(isi, jawaban, alasan)}
                  onPutus={(isi, putusan) => void putus(isi, putusan)}
                />
              )}
            </Show>
          )}
        </For>
      </div>
      <DaftarCocok layar={layar} cocok={temuan.cocok()} />
      <p class={styles.catatan}>
        <Ikon of={Hand} /> {t("berkas.tabletMenandai")}
      </p>
    </BingkaiBerkas>
  );
};

export default Praperiksa;
