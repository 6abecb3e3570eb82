/** The form of a file, one section at a time. Every change is stored within a second. SOP step 1; mock-up 04. */
import { useNavigate, useParams } from "@solidjs/router";
import { createEffect, createSignal, on, Show } from "solid-js";
import { Note } from "../../parts/Note.tsx";
import { SectionBar, type Bagian as BagianBar } from "../../parts/SectionBar.tsx";
import { useText } from "../../text/bahasa.tsx";
import { jam } from "../../text/tanggal.ts";
import { alamatIsi, alamatKelengkapan } from "./alamat.ts";
import { BingkaiBerkas } from "./BingkaiBerkas.tsx";
import { DokFormulir } from "./DokFormulir.tsx";
import { isianBawaan } from "./isianBawaan.ts";
import { createIsianLayar, type IsianLayar } from "./isianLayar.ts";
import { useJudulBagian } from "./judulBagian.ts";
import { kataGalatTag, useKataGalat } from "./kataGalat.ts";
import { keadaanBagian } from "./keadaanBagian.ts";
import { createKeadaanFormulir, type KeadaanFormulir } from "./keadaanFormulir.ts";
import { lupakanKolom } from "./kolomTerakhir.ts";
import { LembarIsian } from "./LembarIsian.tsx";
import { useLayarBerkas, type LayarBerkas } from "./layarBerkas.ts";

const Bar = (props: {
  readonly layar: LayarBerkas;
  readonly formulir: KeadaanFormulir;
  readonly isian: IsianLayar;
}) => {
  const t = useText();
  const judul = useJudulBagian();
  const bagian = (): readonly BagianBar[] => [
    ...props.formulir.bagian().map((satu) => ({
      key: satu.id,
      label: judul(satu),
      state: keadaanBagian(satu, props.formulir.catatan(), props.isian.semua()),
      href: alamatIsi(props.layar.app(), satu.id),
    })),
    { key: "tinjau", label: t("berkas.tinjau"), state: "empty", href: alamatKelengkapan(props.layar.app()) },
  ];
  return <SectionBar label={t("berkas.bagianFormulir")} sections={bagian()} now={props.formulir.kini()?.id ?? ""} />;
};

/** What could not be stored is said at once and stays until it is. */
const BelumTersimpan = (props: { readonly isian: IsianLayar }) => {
  const t = useText();
  const kata = useKataGalat();
  const gagal = () => {
    const status = props.isian.simpan.status();
    return status.keadaan === "gagal" ? kata(kataGalatTag(status.galat)) : undefined;
  };
  return (
    <Show when={gagal()}>
      {(kalimat) => (
        <Note of="stop" role="alert" title={t("berkas.belumTersimpan")}>
          <p>{kalimat()}</p>
        </Note>
      )}
    </Show>
  );
};

const Formulir = () => {
  const t = useText();
  const judul = useJudulBagian();
  const pergi = useNavigate();
  const params = useParams();
  const layar = useLayarBerkas();
  const isian = createIsianLayar(layar);
  const formulir = createKeadaanFormulir(layar, isian, () => params["bagian"]);
  const [dicoba, setDicoba] = createSignal<readonly string[]>([]);

  // Once on coming to a section: what the officer empties afterwards stays empty.
  createEffect(
    on([() => formulir.kini()?.id, () => layar.state() !== undefined], () => {
      const [p, bagian] = [layar.state(), formulir.kini()];
      if (p && bagian) for (const [path, nilai] of isianBawaan(bagian, p, isian.nilai)) isian.ubah(path, nilai);
    }),
  );
  createEffect(
    on(
      () => params["bagian"],
      (_, lama) => {
        if (lama === undefined) return;
        void isian.simpan.catat();
        lupakanKolom();
        setDicoba([...dicoba(), lama]);
        window.scrollTo(0, 0);
        document.getElementById("judul-bagian")?.focus({ preventScroll: true });
      },
    ),
  );

  const lanjut = () => {
    const tujuan = formulir.berikut();
    void isian.simpan.catat();
    pergi(tujuan ? alamatIsi(layar.app(), tujuan.id) : alamatKelengkapan(layar.app()));
  };
  const simpanan = () => {
    const status = isian.simpan.status();
    if (status.keadaan === "tersimpan") return t("berkas.tersimpanJam", { jam: jam(Date.parse(status.at)) });
    return status.keadaan === "menunggu" ? t("berkas.menyimpan") : t("berkas.amanDiTablet");
  };
  const nama = () => {
    const satu = formulir.kini();
    return satu ? t("berkas.isianBagian", { bagian: judul(satu) }) : "";
  };

  return (
    <BingkaiBerkas
      layar={layar}
      back={alamatKelengkapan(layar.app())}
      where={nama()}
      under={`${layar.state()?.nomor ?? ""} · ${simpanan()}`}
      bar={<Bar layar={layar} formulir={formulir} isian={isian} />}
      dock={<DokFormulir layar={layar} formulir={formulir} onLanjut={lanjut} />}
    >
      <BelumTersimpan isian={isian} />
      <LembarIsian layar={layar} formulir={formulir} isian={isian} dicoba={dicoba()} />
    </BingkaiBerkas>
  );
};

export default Formulir;
