/** Kelengkapan: what is here, what is missing and why, before the citizen goes home. SOP step 1; mock-up 05. */
import { Key } from "@solid-primitives/keyed";
import HandHelping from "lucide-solid/icons/hand-helping";
import ListChecks from "lucide-solid/icons/list-checks";
import Signature from "lucide-solid/icons/signature";
import { useNavigate } from "@solidjs/router";
import { createEffect, createMemo, createSignal, For, on, onMount, Show } from "solid-js";
import type { Peristiwa } from "../../../domain/permohonan/peristiwa.ts";
import { ButtonLink } from "../../parts/Button.tsx";
import { Note } from "../../parts/Note.tsx";
import { List } from "../../parts/Row.tsx";
import { useText } from "../../text/bahasa.tsx";
import { FotoBelumDipilah } from "../lapangan/FotoBelumDipilah.tsx";
import { BentrokBerkas } from "../meja/BentrokBerkas.tsx";
import { AsliBerkas } from "./AsliBerkas.tsx";
import { alamatBeranda, alamatKurang, alamatPeriksa } from "./alamat.ts";
import { antreanBaca } from "./antreanBaca.ts";
import { BarisFormulir } from "./BarisFormulir.tsx";
import { BarisOrang } from "./BarisOrang.tsx";
import { BarisSyarat } from "./BarisSyarat.tsx";
import { BingkaiBerkas } from "./BingkaiBerkas.tsx";
import { CatatanTunda } from "./CatatanTunda.tsx";
import { createDetikAktif } from "./detikAktif.ts";
import { DokKelengkapan } from "./DokKelengkapan.tsx";
import { createGambarBerkas } from "./gambarBerkas.ts";
import { JudulKelengkapan } from "./JudulKelengkapan.tsx";
import { useKataSyarat } from "./kataSyarat.ts";
import { kunciDilihat } from "./keadaanSyarat.ts";
import { createKeadaanBerkas } from "./keadaanBerkas.ts";
import { KeadaanUjung } from "./KeadaanUjung.tsx";
import { useKataGalat } from "./kataGalat.ts";
import { LayananBerkas } from "./LayananBerkas.tsx";
import { useLayarBerkas } from "./layarBerkas.ts";
import { JawabanBerkas, TanyaBerkas } from "./PertanyaanBerkas.tsx";
import { RiwayatKoreksi } from "./RiwayatKoreksi.tsx";
import { UrusanBerkas } from "./UrusanBerkas.tsx";
import styles from "./Kelengkapan.module.css";

const Kelengkapan = () => {
  const t = useText();
  const layar = useLayarBerkas();
  const kataGalat = useKataGalat();
  const pergi = useNavigate();
  const gambar = createGambarBerkas(layar.jemput, layar.app);
  const keadaan = createKeadaanBerkas(layar);
  const antrean = antreanBaca(layar.jemput);
  const detik = createDetikAktif();
  const [terbuka, setTerbuka] = createSignal<string>();
  const [galat, setGalat] = createSignal<string>();

  onMount(() => layar.jemput.ocr.hangatkan());
  createEffect(
    on(layar.state, (p, sebelum) => {
      if (!p || sebelum) return;
      antrean.susul(p);
      void layar.jemput.berkas.catatDraf(p.app);
    }),
  );

  const lakukan = async (peristiwa: Peristiwa): Promise<boolean> => {
    const hasil = await layar.jemput.berkas.lakukan(layar.app(), peristiwa);
    setGalat(hasil.ok ? undefined : kataGalat(hasil.error));
    return hasil.ok;
  };
  const jawab = (jawaban: Readonly<Record<string, boolean>>) => void lakukan({ type: "JawabanDicatat", jawaban });
  const kirimLagi = async (): Promise<void> => {
    const draf = await layar.jemput.berkas.catatDraf(layar.app());
    if (!draf.ok) return void setGalat(kataGalat(draf.error));
    if (await lakukan({ type: "Diajukan" })) pergi(alamatBeranda);
  };
  const slots = createMemo(() => keadaan.baris().map(({ syarat }) => syarat.id), [], {
    equals: (a, b) => a.join() === b.join(),
  });
  const barisDi = (slot: string) => keadaan.baris().find(({ syarat }) => syarat.id === slot);
  const orang = createMemo(() => keadaan.tugasOrang());
  const kata = useKataSyarat(() => layar.setelan().formSet);
  const ditarik = () =>
    layar
      .syarat()
      .filter(({ berlaku, bentuk }) => berlaku && bentuk === "asli_ditarik")
      .map(kata.pendek);

  return (
    <BingkaiBerkas
      layar={layar}
      back={alamatBeranda}
      dock={
        <DokKelengkapan
          layar={layar}
          keadaan={keadaan}
          onKirimLagi={() => void kirimLagi()}
          onRujuk={(id) => void lakukan({ type: "PerekamanDirujuk", orang: id, detik: detik() })}
          onLihat={(slot) => jawab({ [kunciDilihat(slot)]: true })}
        />
      }
    >
      <Show when={layar.state()}>{(p) => <KeadaanUjung p={p()} />}</Show>
      <BentrokBerkas lipatan={layar.lipatan()} app={layar.app()} />
      <CatatanTunda layar={layar} />
      <Show when={keadaan.perluTanda()}>
        <Note of="care" icon={Signature} title={t("ujung.koreksiPerluTanda")} role="status" tight />
      </Show>
      <JudulKelengkapan layar={layar} keadaan={keadaan} />
      <Show when={galat()}>{(kata) => <Note of="stop" role="alert" title={kata()} />}</Show>
      <Show when={layar.jemput.ocr.lambat() && antrean.menunggu(layar.app()).length > 0}>
        <Note of="wait" role="status" title={t("tangkap.bacaLambat")} tight />
      </Show>
      <Show when={keadaan.diMeja()}>
        <FotoBelumDipilah layar={layar} />
      </Show>
      <Show when={keadaan.diMeja() ? layar.masukan() : undefined}>
        {(masukan) => <TanyaBerkas masukan={masukan()} onJawab={jawab} />}
      </Show>
      <List label={t("berkas.daftarSyarat")}>
        <BarisFormulir layar={layar} keadaan={keadaan} />
        <For each={slots()}>
          {(slot) => (
            <Show when={barisDi(slot)}>
              {(baris) => (
                <BarisSyarat
                  layar={layar}
                  baris={baris()}
                  gambar={gambar}
                  terbuka={terbuka() === slot}
                  onBuka={() => setTerbuka(terbuka() === slot ? undefined : slot)}
                  hanyaLihat={!keadaan.diMeja()}
                  onJawab={jawab}
                  onLihat={(syarat) => jawab({ [kunciDilihat(syarat.id)]: true })}
                />
              )}
            </Show>
          )}
        </For>
        <Key each={orang()} by={(tugas) => `${tugas.jenis} ${tugas.sasaran}`}>
          {(tugas) => (
            <BarisOrang
              layar={layar}
              tugas={tugas()}
              gambar={gambar}
              onRujuk={(id) => void lakukan({ type: "PerekamanDirujuk", orang: id, detik: detik() })}
            />
          )}
        </Key>
      </List>
      <Show when={keadaan.diMeja() ? layar.masukan() : undefined}>
        {(masukan) => <JawabanBerkas masukan={masukan()} onJawab={jawab} />}
      </Show>
      <Show when={keadaan.diMeja() ? layar.state() : undefined}>{(p) => <LayananBerkas layar={layar} p={p()} />}</Show>
      <Show when={keadaan.diMeja()}>
        <div class={styles.ponsel}>
          <ButtonLink full href={alamatPeriksa(layar.app())}>
            {t("berkas.periksaBerkas")}
          </ButtonLink>
        </div>
      </Show>
      <Show when={keadaan.tersisa().length > 0}>
        <ButtonLink icon={ListChecks} href={alamatKurang(layar.app())}>
          {t("cetak.kurangCetak")}
        </ButtonLink>
      </Show>
      <Note of="seal" icon={HandHelping} tight>
        <b>{t("berkas.kembalikanAsli")}</b> {t("berkas.kembalikanAsliLanjut")}
        <Show when={ditarik().length > 0}> {t("berkas.kecualiDitarik", { apa: ditarik().join(", ") })}</Show>
      </Note>
      <Show when={layar.state()}>
        {(p) => (
          <>
            <AsliBerkas p={p()} />
            <RiwayatKoreksi p={p()} />
            <UrusanBerkas p={p()} />
          </>
        )}
      </Show>
    </BingkaiBerkas>
  );
};

export default Kelengkapan;
