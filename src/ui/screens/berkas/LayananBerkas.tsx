/** The services of an open file, and the chooser by which one more joins: what may, and why the rest may not. */
import Plus from "lucide-solid/icons/plus";
import { createMemo, createSignal, Show } from "solid-js";
import { layananById } from "../../../domain/layanan/katalog.ts";
import type { LayananId } from "../../../domain/layanan/layananId.ts";
import type { Permohonan } from "../../../domain/permohonan/permohonan.ts";
import { Button } from "../../parts/Button.tsx";
import { Heading } from "../../parts/Sheet.tsx";
import { useText } from "../../text/bahasa.tsx";
import { namaLayanan } from "../../text/namaLayanan.ts";
import { useAksiBerkas } from "./aksiBerkas.ts";
import type { LayarBerkas } from "./layarBerkas.ts";
import { layananHidup, urutBaru } from "./pilihanTambahan.ts";
import { PilihTambahan } from "./PilihTambahan.tsx";
import styles from "./LayananBerkas.module.css";

interface Props {
  readonly layar: LayarBerkas;
  readonly p: Permohonan;
}

export const LayananBerkas = (props: Props) => {
  const t = useText();
  const aksi = useAksiBerkas(() => props.p.app);
  const [dipilih, setDipilih] = createSignal<readonly LayananId[]>();
  const [kabar, setKabar] = createSignal("");
  const baru = createMemo(() => urutBaru(props.p, dipilih() ?? []));
  const tutup = () => setDipilih(undefined);
  const simpan = async () => {
    const layanan = baru();
    if (!layanan) return;
    const masuk = layanan.filter((id) => !props.p.urut.includes(id));
    if (!(await aksi.lakukan([{ type: "LayananDipilih", layanan: [...layanan] }]))) return;
    setKabar(masuk.length === 0 ? "" : t("lengkap.tambahSudah", { layanan: masuk.map(namaLayanan).join(", ") }));
    tutup();
  };
  return (
    <section class={styles.layanan}>
      <Heading
        aside={
          <Button icon={Plus} size="small" onClick={() => setDipilih(layananHidup(props.p))}>
            {t("lengkap.tambah")}
          </Button>
        }
      >
        {t("lengkap.layananBerkas")}
      </Heading>
      <p>
        {layananHidup(props.p)
          .map((id) => layananById(id).namaPendek)
          .join(", ")}
      </p>
      <p role="status" class={styles.kabar}>
        {kabar()}
      </p>
      <Show when={dipilih()}>
        {(centang) => (
          <PilihTambahan
            layar={props.layar}
            p={props.p}
            dipilih={centang()}
            baru={baru()}
            aksi={aksi}
            onPilih={setDipilih}
            onTutup={tutup}
            onSimpan={() => void simpan()}
          />
        )}
      </Show>
    </section>
  );
};
