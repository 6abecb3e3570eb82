/** Outside of the straight road: correct, withdraw, throw a draft away, leave originals. Shown on the tablet and at the desk. */
import CircleSlash from "lucide-solid/icons/circle-slash";
import Pencil from "lucide-solid/icons/pencil";
import Stamp from "lucide-solid/icons/stamp";
import Trash from "lucide-solid/icons/trash";
import { useNavigate } from "@solidjs/router";
import { createSignal, Show } from "solid-js";
import { bisaDikoreksi, isDikembalikan, sudahSiak } from "../../../domain/permohonan/koreksi.ts";
import { PERAN_PENERIMA } from "../../../domain/permohonan/peran.ts";
import { diMeja, isTutup, type Permohonan } from "../../../domain/permohonan/permohonan.ts";
import { useJemput } from "../../app/jemput.ts";
import { Button } from "../../parts/Button.tsx";
import { Heading } from "../../parts/Sheet.tsx";
import { useText } from "../../text/bahasa.tsx";
import { daftarLayanan, namaLayanan } from "../../text/namaLayanan.ts";
import { alamatKelengkapan } from "./alamat.ts";
import { useAksiBerkas } from "./aksiBerkas.ts";
import { bisaDititip, titipAsli } from "./asliDiKantor.ts";
import { DialogAlasan } from "./DialogAlasan.tsx";
import { useNamaAsli } from "./namaAsli.ts";
import styles from "./UrusanBerkas.module.css";

type Urusan = "koreksi" | "cabut" | "batal" | "titip";

const LOKET = ["loket_distribusi", "loket_arsip"];

/** What was begun is told at the top of the file. */
const keAtas = (): void => window.scrollTo(0, 0);

/** What this person may begin on this file now. Pure but for the roles. */
const bisaApa = (p: Permohonan, peran: readonly string[]) => {
  const penerima = PERAN_PENERIMA.some((satu) => peran.includes(satu));
  const draf = p.pengajuan.length === 0 && p.tandaTerima === undefined;
  const terbit = (id: string) =>
    Object.entries(p.hasil).some(([kunci, h]) => kunci.startsWith(`${id}:`) && (h.tte ?? h.cetak));
  const koreksi = p.urut.filter((id) => {
    const l = p.layanan[id];
    return l !== undefined && bisaDikoreksi(l) && (!isDikembalikan(l) || peran.includes("operator_dokumen"));
  });
  return {
    koreksi: penerima && p.pengajuan.length > 0 ? koreksi : [],
    siak: p.urut.filter((id) => {
      const l = p.layanan[id];
      return l !== undefined && sudahSiak(l) && !koreksi.includes(id);
    }),
    cabut:
      (penerima || LOKET.some((satu) => peran.includes(satu))) && !draf
        ? p.urut.filter((id) => !isTutup(p.layanan[id]) && !terbit(id))
        : [],
    batal: penerima && draf && !p.batal,
    titip: penerima && !p.batal,
  };
};

export const UrusanBerkas = (props: { readonly p: Permohonan }) => {
  const t = useText();
  const jemput = useJemput();
  const pergi = useNavigate();
  const namaSlot = useNamaAsli(() => props.p);
  const aksi = useAksiBerkas(() => props.p.app);
  const [buka, setBuka] = createSignal<Urusan>();
  const bisa = () => bisaApa(props.p, jemput.sesi.petugas()?.peran ?? []);
  const pilihan = (ids: readonly string[]) => ids.map((id) => ({ id, label: namaLayanan(id) }));
  const dokumen = () => bisaDititip(props.p).map((id) => ({ id, label: namaSlot(id) }));
  const tutup = () => setBuka(undefined);
  const koreksi = async (alasan: string, layanan: readonly string[]) => {
    if (!(await aksi.lakukan([{ type: "KoreksiDibuka", layanan: [...layanan], alasan }]))) return;
    tutup();
    pergi(alamatKelengkapan(props.p.app));
    keAtas();
  };
  const cabut = async (alasan: string, layanan: readonly string[]) => {
    if (await aksi.lakukan(layanan.map((id) => ({ type: "LayananDicabut", layanan: id, alasan }) as const))) tutup();
  };
  const batal = async (alasan: string) => {
    // What is being typed is kept with the draft: it comes back when the draft is restored.
    const draf = await jemput.berkas.catatDraf(props.p.app);
    if (!draf.ok || !(await aksi.lakukan([{ type: "DrafDibatalkan", alasan }]))) return;
    tutup();
    keAtas();
  };
  const titip = async (slot: readonly string[]) => {
    if (await aksi.lakukan(titipAsli(props.p, slot))) tutup();
  };
  const ada = () =>
    bisa().koreksi.length + bisa().cabut.length > 0 || bisa().batal || (bisa().titip && dokumen().length > 0);
  return (
    <section class={styles.urusan}>
      <Show when={ada()}>
        <Heading>{t("ujung.urusan")}</Heading>
      </Show>
      <Show when={bisa().siak.length > 0 && !diMeja(props.p)}>
        <p class="muted">
          {t("ujung.koreksiTakBisa", { layanan: daftarLayanan(bisa().siak) })} {t("ujung.koreksiTakBisaLanjut")}
        </p>
      </Show>
      <div class={styles.tombol}>
        <Show when={bisa().koreksi.length > 0}>
          <Button icon={Pencil} onClick={() => setBuka("koreksi")}>
            {t("ujung.koreksi")}
          </Button>
        </Show>
        <Show when={bisa().titip && dokumen().length > 0}>
          <Button icon={Stamp} onClick={() => setBuka("titip")}>
            {t("ujung.asliTitip")}
          </Button>
        </Show>
        <Show when={bisa().cabut.length > 0}>
          <Button icon={CircleSlash} onClick={() => setBuka("cabut")}>
            {t("ujung.cabut")}
          </Button>
        </Show>
        <Show when={bisa().batal}>
          <Button icon={Trash} onClick={() => setBuka("batal")}>
            {t("ujung.batal")}
          </Button>
        </Show>
      </div>
      <DialogAlasan
        open={buka() === "koreksi"}
        title={t("ujung.koreksi")}
        jelas={t("ujung.koreksiJelas")}
        tombol={t("ujung.koreksiMulai")}
        pilihan={pilihan(bisa().koreksi)}
        judulPilihan={t("ujung.koreksiLayanan")}
        aksi={aksi}
        onTutup={tutup}
        onLakukan={(alasan, dipilih) => void koreksi(alasan, dipilih)}
      />
      <DialogAlasan
        open={buka() === "cabut"}
        title={t("ujung.cabut")}
        jelas={t("ujung.cabutJelas")}
        tombol={t("ujung.cabutTombol")}
        berat
        kosong={bisa().cabut.length > 1}
        pilihan={pilihan(bisa().cabut)}
        judulPilihan={t("ujung.cabutLayanan")}
        aksi={aksi}
        onTutup={tutup}
        onLakukan={(alasan, dipilih) => void cabut(alasan, dipilih)}
      />
      <DialogAlasan
        open={buka() === "batal"}
        title={t("ujung.batal")}
        jelas={t("ujung.batalJelas", { n: jemput.setelan().batalHari })}
        tombol={t("ujung.batalTombol")}
        berat
        aksi={aksi}
        onTutup={tutup}
        onLakukan={(alasan) => void batal(alasan)}
      />
      <DialogAlasan
        open={buka() === "titip"}
        title={t("ujung.asliTitip")}
        jelas={t("ujung.asliTitipJelas")}
        tombol={t("ujung.asliTitipTombol")}
        kosong
        tanpaAlasan
        perlu={t("ujung.perluDokumen")}
        pilihan={dokumen()}
        judulPilihan={t("ujung.asliYang")}
        aksi={aksi}
        onTutup={tutup}
        onLakukan={(_, dipilih) => void titip(dipilih)}
      />
    </section>
  );
};
