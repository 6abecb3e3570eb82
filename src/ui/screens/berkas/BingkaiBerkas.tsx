/** The frame of a file's screens: whose file it is, its number and services, is it safe. Focus goes to the heading on arrival. */
import { useNavigate } from "@solidjs/router";
import type { JSX } from "solid-js";
import { createEffect, on, onCleanup, onMount, Show } from "solid-js";
import { Aman } from "../../app/Aman.tsx";
import { FieldFrame } from "../../app/FieldFrame.tsx";
import { useJemput } from "../../app/jemput.ts";
import { Button } from "../../parts/Button.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { Note } from "../../parts/Note.tsx";
import { useText } from "../../text/bahasa.tsx";
import { daftarLayanan } from "../../text/namaLayanan.ts";
import { alamatBeranda } from "./alamat.ts";
import type { LayarBerkas } from "./layarBerkas.ts";
import { useKataGalat } from "./kataGalat.ts";
import { namaBiasa } from "./sapaan.ts";

interface Props {
  readonly layar: LayarBerkas;
  readonly back: string;
  readonly where?: JSX.Element;
  readonly under?: JSX.Element;
  readonly bar?: JSX.Element;
  readonly dock?: JSX.Element;
  readonly children: JSX.Element;
}

const TidakTerbuka = (props: { readonly layar: LayarBerkas }) => {
  const t = useText();
  const kata = useKataGalat();
  const pergi = useNavigate();
  return (
    <Show when={props.layar.galat()} fallback={<Loading />}>
      {(galat) => (
        <>
          <Note of="care" role="alert" title={t("berkas.takTerbuka")}>
            <p>{kata(galat())}</p>
          </Note>
          <Button onClick={() => pergi(alamatBeranda)}>{t("berkas.keBeranda")}</Button>
        </>
      )}
    </Show>
  );
};

export const BingkaiBerkas = (props: Props) => {
  const jemput = useJemput();
  const t = useText();
  const nama = () => namaBiasa(props.layar.isian()["pemohon.nama"] ?? "") || t("berkas.tanpaNama");
  const ada = () => props.layar.state() !== undefined;
  onMount(() => {
    window.scrollTo(0, 0);
    onCleanup(jemput.pembaruan.tahan());
  });
  // Moves on only once the file is there: before that there is no heading to read out.
  createEffect(
    on(ada, (siap, sebelum) => {
      const bebas = document.activeElement === null || document.activeElement === document.body;
      if (siap && !sebelum && bebas) document.getElementById("isi")?.focus({ preventScroll: true });
    }),
  );
  return (
    <FieldFrame
      back={props.back}
      where={props.where ?? nama()}
      under={props.under ?? `${props.layar.state()?.nomor ?? ""} · ${daftarLayanan(props.layar.layanan())}`}
      aman={<Aman />}
      bar={props.bar}
      dock={ada() ? props.dock : undefined}
    >
      <Show when={ada()} fallback={<TidakTerbuka layar={props.layar} />}>
        {props.children}
      </Show>
    </FieldFrame>
  );
};
