/** The form of a file, one section at a time. Every change is stored within a second. SOP step 1; mock-up 04. */
import ArrowLeft from "lucide-solid/icons/arrow-left";
import ArrowRight from "lucide-solid/icons/arrow-right";
import Plus from "lucide-solid/icons/plus";
import { useNavigate, useParams } from "@solidjs/router";
import { createEffect, createMemo, createSignal, on, Show } from "solid-js";
import { formulirUntuk } from "../../../domain/layanan/formulir/formulirUntuk.ts";
import { validateIsian } from "../../../domain/layanan/formulir/validasi.ts";
import { Button } from "../../parts/Button.tsx";
import { Note } from "../../parts/Note.tsx";
import { SectionBar, type Bagian as BagianBar } from "../../parts/SectionBar.tsx";
import { useText } from "../../text/bahasa.tsx";
import { jam } from "../../text/tanggal.ts";
import { useAturan } from "../../text/useAturan.ts";
import { alamatIsi, alamatKelengkapan } from "./alamat.ts";
import { BagianIsian } from "./BagianIsian.tsx";
import { BingkaiBerkas } from "./BingkaiBerkas.tsx";
import { createGambarBerkas } from "./gambarBerkas.ts";
import { createIsianLayar } from "./isianLayar.ts";
import { kataGalatTag, useKataGalat } from "./kataGalat.ts";
import { keadaanBagian } from "./keadaanBagian.ts";
import { useLayarBerkas } from "./layarBerkas.ts";
import { PanelDokumen } from "./PanelDokumen.tsx";
import { fokusBerikut, isEnterSendiri } from "./pindahFokus.ts";
import { saranIsian } from "./saranIsian.ts";
import styles from "./Formulir.module.css";

/** Which field was in hand: reopening after a kill returns to it. A path names no person. */
const KUNCI_KOLOM = "jemput.kolom";

const Formulir = () => {
  const t = useText();
  const aturan = useAturan();
  const kataGalat = useKataGalat();
  const pergi = useNavigate();
  const params = useParams();
  const layar = useLayarBerkas();
  const gambar = createGambarBerkas(layar.jemput, layar.app);
  const isian = createIsianLayar(layar);
  const [aktif, setAktif] = createSignal<string>();
  const [dicoba, setDicoba] = createSignal<readonly string[]>([]);
  let form: HTMLElement | undefined;

  /** The rules judge what stands on the screen, not what was last stored. */
  const masukan = createMemo(() => {
    const dasar = layar.masukan();
    return dasar ? { ...dasar, isian: isian.semua() } : undefined;
  });
  const bagian = createMemo(() => {
    const isi = masukan();
    return isi ? formulirUntuk(isi) : [];
  });
  const catatan = createMemo(() => {
    const isi = masukan();
    return isi ? validateIsian({ ...isi, wilayahDikenal: layar.jemput.wilayah.dikenal }) : [];
  });
  const saran = createMemo(() => {
    const p = layar.state();
    return p ? saranIsian(p, layar.syarat(), isian.semua()) : new Map();
  });
  const kini = () => bagian().find(({ id }) => id === params["bagian"]) ?? bagian()[0];
  const letak = () => bagian().findIndex(({ id }) => id === kini()?.id);
  const berikut = () => bagian()[letak() + 1];
  const sebelum = () => bagian()[letak() - 1];
  const judul = (id: string, teks: string) =>
    /^anggota\d+$/.test(id) ? `${aturan(teks)} ${id.replace("anggota", "")}` : aturan(teks);

  const bar = (): readonly BagianBar[] => [
    ...bagian().map((satu) => ({
      key: satu.id,
      label: judul(satu.id, satu.judul),
      state: keadaanBagian(satu, catatan(), isian.semua()),
      href: alamatIsi(layar.app(), satu.id),
    })),
    { key: "tinjau", label: t("berkas.tinjau"), state: "empty", href: alamatKelengkapan(layar.app()) },
  ];

  // The village of the file is the applicant's, unless the officer says otherwise.
  createEffect(() => {
    const desa = layar.state()?.desa;
    const diminta = kini()?.kolom.some(({ id }) => id === "alamat.desa");
    if (desa !== undefined && diminta && isian.nilai("alamat.desa") === "") isian.ubah("alamat.desa", desa);
  });
  createEffect(
    on(
      () => params["bagian"],
      (_, lama) => {
        if (lama === undefined) return;
        void isian.simpan.catat();
        sessionStorage.removeItem(KUNCI_KOLOM);
        setDicoba([...dicoba(), lama]);
        window.scrollTo(0, 0);
        document.getElementById("judul-bagian")?.focus({ preventScroll: true });
      },
    ),
  );
  createEffect(
    on(
      () => kini() !== undefined,
      (siap, sebelum) => {
        if (!siap || sebelum) return;
        const kolom = sessionStorage.getItem(KUNCI_KOLOM);
        if (kolom?.startsWith(`${params["bagian"] ?? ""}.`))
          requestAnimationFrame(() => document.getElementById(kolom)?.focus());
      },
    ),
  );

  const lanjut = () => {
    const satu = kini();
    if (satu) setDicoba([...dicoba(), satu.id]);
    const tujuan = berikut();
    void isian.simpan.catat();
    pergi(tujuan ? alamatIsi(layar.app(), tujuan.id) : alamatKelengkapan(layar.app()));
  };
  const tambahAnggota = () => {
    const nomor = Number(/^anggota(\d+)$/.exec(kini()?.id ?? "")?.[1] ?? 0) + 1;
    isian.ubah(`anggota${nomor}.shdk`, "4");
    void isian.simpan.siram();
    pergi(alamatIsi(layar.app(), `anggota${nomor}`));
  };
  const masukKolom = (event: FocusEvent) => {
    const id = event.target instanceof HTMLElement ? event.target.id : "";
    const path = id.includes(".") ? id : undefined;
    setAktif(path);
    if (path !== undefined) sessionStorage.setItem(KUNCI_KOLOM, path);
  };
  const tombol = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.isComposing || isEnterSendiri(event.target) || !form) return;
    event.preventDefault();
    if (!fokusBerikut(form, event.target)) document.getElementById("lanjut")?.querySelector("button")?.focus();
  };
  const simpanan = () => {
    const status = isian.simpan.status();
    if (status.keadaan === "tersimpan") return t("berkas.tersimpanJam", { jam: jam(Date.parse(status.at)) });
    if (status.keadaan === "menunggu") return t("berkas.menyimpan");
    return t("berkas.amanDiTablet");
  };
  const gagal = () => {
    const status = isian.simpan.status();
    return status.keadaan === "gagal" ? kataGalat(kataGalatTag(status.galat)) : undefined;
  };

  return (
    <BingkaiBerkas
      layar={layar}
      back={alamatKelengkapan(layar.app())}
      where={kini() ? t("berkas.isianBagian", { bagian: judul(kini()?.id ?? "", kini()?.judul ?? "") }) : ""}
      under={`${layar.state()?.nomor ?? ""} · ${simpanan()}`}
      bar={<SectionBar label={t("berkas.bagianFormulir")} sections={bar()} now={kini()?.id ?? ""} />}
      dock={
        <>
          <Show when={sebelum()}>
            {(satu) => (
              <span class={styles.mundur}>
                <Button size="big" icon={ArrowLeft} onClick={() => pergi(alamatIsi(layar.app(), satu().id))}>
                  <span class={styles.panjang}>{judul(satu().id, satu().judul)}</span>
                </Button>
              </span>
            )}
          </Show>
          <div id="lanjut" class={styles.lanjut}>
            <Button kind="primary" size="big" full iconAfter={ArrowRight} onClick={lanjut}>
              <Show when={berikut()} fallback={t("berkas.selesaiIsi")}>
                {(satu) => <>{t("berkas.cocokLanjut", { bagian: judul(satu().id, satu().judul) })}</>}
              </Show>
            </Button>
          </div>
        </>
      }
    >
      <Show when={gagal()}>
        {(kata) => (
          <Note of="stop" role="alert" title={t("berkas.belumTersimpan")}>
            <p>{kata()}</p>
          </Note>
        )}
      </Show>
      <Show when={kini()}>
        {(satu) => (
          <div class={styles.dua}>
            <div
              ref={(element) => (form = element)}
              class={styles.isian}
              onFocusIn={masukKolom}
              onFocusOut={() => setAktif(undefined)}
              onKeyDown={tombol}
            >
              <BagianIsian
                layar={layar}
                bagian={satu()}
                semuaBagian={bagian()}
                isian={isian}
                catatan={catatan()}
                saran={saran()}
                gambar={gambar}
                aktif={aktif()}
                dicoba={dicoba().includes(satu().id)}
                onTinggal={() => void isian.simpan.siram()}
              />
              <Show when={satu().berulang}>
                <Button icon={Plus} onClick={tambahAnggota}>
                  {t("berkas.tambahAnggota")}
                </Button>
              </Show>
            </div>
            <PanelDokumen
              layar={layar}
              gambar={gambar}
              saran={satu().kolom.flatMap(({ id }) => saran().get(id) ?? [])}
              aktif={aktif()}
              onPilihKolom={(path) => document.getElementById(path)?.focus()}
            />
          </div>
        )}
      </Show>
    </BingkaiBerkas>
  );
};

export default Formulir;
