/** The gate: stands before every address while nobody has unlocked this device, so that unlocking returns to the same screen. */
import { useSearchParams } from "@solidjs/router";
import { createSignal, Match, onCleanup, Show, Switch } from "solid-js";
import { GateFrame } from "../../app/GateFrame.tsx";
import { useJemput } from "../../app/jemput.ts";
import { useText } from "../../text/bahasa.tsx";
import { ApaYangTerjadi, Daftar } from "./Daftar.tsx";
import { kembalikanFokus } from "./fokusTerakhir.ts";
import { MasukLain } from "./MasukLain.tsx";
import { CatatanTerkunci, CatatanTersegel, createTerkunci, PilihPetugas, Terkunci } from "./Terkunci.tsx";

const Kantor = () => {
  const t = useText();
  const { setelan, sesi } = useJemput();
  return (
    <Show when={sesi.perangkat()}>
      {(perangkat) => (
        <>
          {setelan().namaKantor}
          <br />
          {setelan().namaDaerah} · {t("masuk.perangkat", { label: perangkat().label })}
        </>
      )}
    </Show>
  );
};

const GerbangDaftar = () => {
  const [cari] = useSearchParams();
  const kode = () => (typeof cari["kode"] === "string" ? cari["kode"] : "");
  return (
    <GateFrame second={<ApaYangTerjadi />}>
      <Daftar kode={kode()} />
    </GateFrame>
  );
};

const GerbangKunci = () => {
  const { sesi } = useJemput();
  const pilihan = createTerkunci();
  const [lain, setLain] = createSignal(false);
  const adaOrang = () => sesi.orang().length > 0;
  return (
    <Switch>
      <Match when={lain() || !adaOrang()}>
        <GateFrame office={<Kantor />} second={<CatatanTersegel />}>
          <MasukLain onKembali={adaOrang() ? () => setLain(false) : undefined} />
        </GateFrame>
      </Match>
      <Match when={true}>
        <GateFrame office={<Kantor />} second={<Terkunci pilihan={pilihan} onLain={() => setLain(true)} />}>
          <CatatanTerkunci />
          <PilihPetugas pilihan={pilihan} />
          <CatatanTersegel />
        </GateFrame>
      </Match>
    </Switch>
  );
};

const Gerbang = () => {
  const { sesi } = useJemput();
  // The gate's own scroll is not that of the screen behind it; a field that had the focus comes into view by itself.
  onCleanup(() => {
    scrollTo(0, 0);
    kembalikanFokus();
  });
  return (
    <div data-gerbang>
      <Show when={sesi.keadaan() === "belum_daftar"} fallback={<GerbangKunci />}>
        <GerbangDaftar />
      </Show>
    </div>
  );
};

export default Gerbang;
