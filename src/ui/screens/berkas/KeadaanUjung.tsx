/** Notes above a file that left the straight road: given up, withdrawn, being corrected, held by somebody else. */
import CircleSlash from "lucide-solid/icons/circle-slash";
import Pencil from "lucide-solid/icons/pencil";
import UserCheck from "lucide-solid/icons/user-check";
import { For, Show } from "solid-js";
import { koreksiTerbuka } from "../../../domain/permohonan/koreksi.ts";
import { PERAN_PENERIMA } from "../../../domain/permohonan/peran.ts";
import { diMeja, type Permohonan } from "../../../domain/permohonan/permohonan.ts";
import { useJemput } from "../../app/jemput.ts";
import { Button, ButtonLink } from "../../parts/Button.tsx";
import { Note } from "../../parts/Note.tsx";
import { useBahasa, useText } from "../../text/bahasa.tsx";
import { daftarLayanan, namaLayanan } from "../../text/namaLayanan.ts";
import { tanggalDari, tanggalJam, tanggalPendek } from "../../text/tanggal.ts";
import { labelAsal } from "../meja/saringAntrean.ts";
import { alamatKelengkapan } from "./alamat.ts";
import { useAksiBerkas } from "./aksiBerkas.ts";

interface Props {
  readonly p: Permohonan;
  /** At the desk the correction is done on the screen of the table. */
  readonly meja?: boolean;
}

const SEHARI = 86_400_000;

const useKapan = () => {
  const { bahasa } = useBahasa();
  return (at: string) => tanggalJam(Date.parse(at), undefined, bahasa());
};

const useBolehTerima = () => {
  const { sesi } = useJemput();
  return () => PERAN_PENERIMA.some((satu) => sesi.petugas()?.peran.includes(satu));
};

const Batal = (props: Props) => {
  const t = useText();
  const jemput = useJemput();
  const { bahasa } = useBahasa();
  const kapan = useKapan();
  const boleh = useBolehTerima();
  const aksi = useAksiBerkas(() => props.p.app);
  const batas = () => Date.parse(props.p.batal?.jejak.at ?? "") + jemput.setelan().batalHari * SEHARI;
  const masih = () => Date.parse(jemput.jam()) <= batas();
  return (
    <Show when={props.p.batal}>
      {(batal) => {
        const isi = () => ({
          alasan: batal().alasan,
          nama: jemput.namaOrang(batal().jejak.by).nama,
          kapan: kapan(batal().jejak.at),
        });
        return (
          <Note of="care" icon={CircleSlash} title={props.meja ? t("ujung.dibatalkan") : undefined} role="status">
            <p>
              {masih()
                ? t("ujung.dibatalkanOleh", { ...isi(), batas: tanggalPendek(tanggalDari(batas()), bahasa()) })
                : t("ujung.dibatalkanLewat", isi())}
            </p>
            <Show when={masih() && boleh()}>
              <Button
                kind="primary"
                busy={aksi.sibuk()}
                onClick={() => void aksi.lakukan([{ type: "DrafDipulihkan" }])}
              >
                {t("ujung.pulihkan")}
              </Button>
            </Show>
            <Show when={aksi.galat()}>{(kata) => <p role="alert">{kata()}</p>}</Show>
          </Note>
        );
      }}
    </Show>
  );
};

const Dicabut = (props: Props) => {
  const t = useText();
  const jemput = useJemput();
  const kapan = useKapan();
  const dicabut = () => props.p.urut.filter((id) => props.p.layanan[id]?.status === "dicabut");
  return (
    <For each={dicabut()}>
      {(id) => (
        <Note of="skip" title={t("ujung.dicabut", { layanan: namaLayanan(id) })} tight>
          <p>
            {t("ujung.dicabutOleh", {
              alasan: props.p.layanan[id]?.alasan ?? "",
              nama: jemput.namaOrang(props.p.layanan[id]?.jejak["cabut"]?.by ?? "").nama,
              kapan: kapan(props.p.layanan[id]?.jejak["cabut"]?.at ?? props.p.buka.at),
            })}
          </p>
        </Note>
      )}
    </For>
  );
};

const Dikoreksi = (props: Props) => {
  const t = useText();
  const jemput = useJemput();
  const kapan = useKapan();
  const dikoreksi = () => props.p.urut.filter((id) => props.p.layanan[id]?.status === "dikoreksi");
  return (
    <Show when={dikoreksi().length > 0 ? koreksiTerbuka(props.p) : undefined}>
      {(koreksi) => (
        <Note of="care" icon={Pencil} title={t("ujung.koreksiJalan", { layanan: daftarLayanan(dikoreksi()) })}>
          <p>
            {t("ujung.koreksiOleh", {
              nama: jemput.namaOrang(koreksi().jejak.by).nama,
              kapan: kapan(koreksi().jejak.at),
              alasan: koreksi().alasan,
            })}
          </p>
          <Show when={props.meja} fallback={<p>{t("ujung.koreksiLanjut")}</p>}>
            <ButtonLink href={alamatKelengkapan(props.p.app)}>{t("ujung.koreksiBuka")}</ButtonLink>
          </Show>
        </Note>
      )}
    </Show>
  );
};

/** Only at the table: elsewhere nobody works on it by hand, so nobody needs to hold it. */
const Dipegang = (props: Props) => {
  const t = useText();
  const jemput = useJemput();
  const kapan = useKapan();
  const boleh = useBolehTerima();
  const aksi = useAksiBerkas(() => props.p.app);
  const label = () => jemput.sesi.perangkat()?.label ?? "";
  const sini = () => {
    const pegang = props.p.pemegang;
    return pegang ? pegang.perangkat === label() : labelAsal(props.p.nomor) === label();
  };
  const kalimat = () => {
    const pegang = props.p.pemegang;
    if (!pegang) return t("ujung.diterimaDi", { perangkat: labelAsal(props.p.nomor) });
    if (sini()) return t("ujung.dipegangSini", { kapan: kapan(pegang.jejak.at) });
    const { nama } = jemput.namaOrang(pegang.jejak.by);
    return t("ujung.dipegang", { nama, perangkat: pegang.perangkat, kapan: kapan(pegang.jejak.at) });
  };
  return (
    <Show when={!props.p.batal && diMeja(props.p) && (props.p.pemegang || !sini())}>
      <Note of={sini() ? "ok" : "care"} icon={UserCheck} title={kalimat()} tight={sini()} role="status">
        <Show when={!sini() && boleh()}>
          <p>{t("ujung.dipegangLanjut")}</p>
          <Button
            busy={aksi.sibuk()}
            onClick={() => void aksi.lakukan([{ type: "BerkasDiambilAlih", perangkat: label() }])}
          >
            {t("ujung.ambilAlih")}
          </Button>
          <Show when={aksi.galat()}>{(kata) => <p role="alert">{kata()}</p>}</Show>
        </Show>
      </Note>
    </Show>
  );
};

export const KeadaanUjung = (props: Props) => (
  <>
    <Batal p={props.p} meja={props.meja ?? false} />
    <Dikoreksi p={props.p} meja={props.meja ?? false} />
    <Dipegang p={props.p} />
    <Dicabut p={props.p} />
  </>
);
