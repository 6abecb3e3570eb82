/** A village: shown by name, found by typing. Works from the offline area pack; a bare code can be typed as well. */
import MapPin from "lucide-solid/icons/map-pin";
import { createMemo, createSignal, For, Show } from "solid-js";
import { formatWilayahKode } from "../../../domain/identitas/wilayahKode.ts";
import { Button } from "../../parts/Button.tsx";
import { FieldShell } from "../../parts/FieldShell.tsx";
import type { IsianTeksProps } from "../../parts/isian.ts";
import { Ikon } from "../../parts/Ikon.tsx";
import { TextField } from "../../parts/TextField.tsx";
import { useText } from "../../text/bahasa.tsx";
import { useJemput } from "../../app/jemput.ts";
import styles from "./WilayahIsian.module.css";

/** "SUMBER JATI, LEMBAH SARI, TANJUNG ASRI" */
const namaLengkap = (kode: string, nama: (kode: string) => string): string =>
  [kode, kode.slice(0, 6), kode.slice(0, 4)].map(nama).join(", ");

const Cari = (props: IsianTeksProps & { readonly onPilih: (kode: string) => void }) => {
  const t = useText();
  const jemput = useJemput();
  const [teks, setTeks] = createSignal("");
  const hasil = createMemo(() => {
    const kode = teks().replace(/[.\s]/g, "");
    if (/^[0-9]{10}$/.test(kode)) return [{ kode, nama: jemput.wilayah.nama(kode), induk: kode.slice(0, 6) }];
    if (teks().trim().length < 3) return [];
    return jemput.wilayah
      .cari(teks().trim(), undefined, 60)
      .filter(({ kode: satu }) => satu.length === 10)
      .slice(0, 8);
  });
  return (
    <>
      <TextField
        {...props}
        value={teks()}
        upper
        hint={jemput.wilayah.siap() ? t("berkas.wilayahCari") : t("berkas.wilayahBelumSiap")}
        onInput={setTeks}
        onCommit={() => undefined}
      />
      <p class="vh" role="status">
        {teks().trim().length < 3 ? "" : t("berkas.wilayahHasil", { n: hasil().length })}
      </p>
      <Show when={hasil().length > 0}>
        <ul class={styles.hasil}>
          <For each={hasil()}>
            {(satu) => (
              <li>
                <button type="button" onClick={() => props.onPilih(satu.kode)}>
                  <b>{satu.nama}</b>
                  <small>
                    {jemput.wilayah.nama(satu.kode.slice(0, 6))}, {jemput.wilayah.nama(satu.kode.slice(0, 4))} ·{" "}
                    {formatWilayahKode(satu.kode)}
                  </small>
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </>
  );
};

export const WilayahIsian = (props: IsianTeksProps) => {
  const t = useText();
  const jemput = useJemput();
  const [ganti, setGanti] = createSignal(false);
  const pilih = (kode: string) => {
    props.onInput(kode);
    props.onCommit?.(kode);
    setGanti(false);
  };
  return (
    <div class={styles.wilayah}>
      <Show when={props.value !== "" && !ganti()} fallback={<Cari {...props} onPilih={pilih} />}>
        <FieldShell {...props} group>
          {(kendali) => (
            <div class={styles.terpilih} role="group" aria-labelledby={kendali.labelId} id={kendali.id}>
              <Ikon of={MapPin} />
              <span>
                <b>{jemput.wilayah.nama(props.value)}</b>
                <small>
                  {namaLengkap(props.value, jemput.wilayah.nama).split(", ").slice(1).join(", ")} ·{" "}
                  {formatWilayahKode(props.value)}
                </small>
              </span>
              <Button size="small" onClick={() => setGanti(true)}>
                {t("umum.ubah")}
              </Button>
            </div>
          )}
        </FieldShell>
      </Show>
    </div>
  );
};
