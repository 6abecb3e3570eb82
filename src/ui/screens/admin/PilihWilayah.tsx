/** Areas of a person or a device: the whole office at once, or kecamatan and desa found by typing. */
import MapPin from "lucide-solid/icons/map-pin";
import Plus from "lucide-solid/icons/plus";
import X from "lucide-solid/icons/x";
import { createEffect, createMemo, createSignal, For, Show } from "solid-js";
import { formatWilayahKode } from "../../../domain/identitas/wilayahKode.ts";
import { useJemput } from "../../app/jemput.ts";
import { Button } from "../../parts/Button.tsx";
import { FieldShell } from "../../parts/FieldShell.tsx";
import { Ikon } from "../../parts/Ikon.tsx";
import { TextField } from "../../parts/TextField.tsx";
import { useText } from "../../text/bahasa.tsx";
import { namaBerinduk, namaWilayah } from "./namaWilayah.ts";
import { kodeDiketik, tambahWilayah } from "./pilihanWilayah.ts";
import styles from "./PilihWilayah.module.css";

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly value: readonly string[];
  readonly onCommit: (kode: readonly string[]) => void;
}

const BANYAK = 8;

const Terpilih = (props: Pick<Props, "value" | "onCommit">) => {
  const t = useText();
  const { wilayah } = useJemput();
  return (
    <ul class={styles.terpilih} aria-label={t("admin.wilayahTerpilih")}>
      <For each={props.value}>
        {(kode) => (
          <li>
            <Ikon of={MapPin} />
            <span>
              {namaBerinduk(kode, wilayah)} <small>{formatWilayahKode(kode)}</small>
            </span>
            <button
              type="button"
              aria-label={t("admin.wilayahLepas", { nama: namaWilayah(kode, wilayah) })}
              onClick={() => props.onCommit(props.value.filter((satu) => satu !== kode))}
            >
              <Ikon of={X} />
            </button>
          </li>
        )}
      </For>
    </ul>
  );
};

const Cari = (props: Pick<Props, "value"> & { readonly onPilih: (kode: string) => void }) => {
  const t = useText();
  const { wilayah, setelan } = useJemput();
  const [teks, setTeks] = createSignal("");
  const cukup = () => teks().trim().length >= 3;
  const hasil = createMemo((): readonly string[] => {
    const kode = kodeDiketik(teks(), setelan().kabupaten);
    if (kode !== undefined) return [kode];
    if (!cukup() || !wilayah.siap()) return [];
    return wilayah
      .cari(teks().trim(), setelan().kabupaten, 40)
      .map((satu) => satu.kode)
      .filter((satu) => satu.length >= 6)
      .slice(0, BANYAK);
  });
  let hasilnya: HTMLElement | undefined;
  createEffect(() => hasil().length > 0 && hasilnya?.scrollIntoView({ block: "nearest" }));
  const pilih = (kode: string | undefined) => {
    if (kode === undefined) return;
    props.onPilih(kode);
    setTeks("");
  };
  return (
    // Enter takes the first one found; the form around it is not sent by it.
    <div
      onKeyDown={(event) =>
        event.key === "Enter" && event.target instanceof HTMLInputElement && (event.preventDefault(), pilih(hasil()[0]))
      }
    >
      <TextField
        label={t("admin.wilayahCari")}
        hint={wilayah.siap() ? t("admin.wilayahCariBantu") : t("admin.wilayahBelumSiap")}
        value={teks()}
        onInput={setTeks}
      />
      <p class={hasil().length === 0 && cukup() ? styles.kosong : "vh"} role="status">
        {!cukup()
          ? ""
          : hasil().length === 0
            ? t("admin.wilayahTidakAda")
            : t("admin.wilayahHasil", { n: hasil().length })}
      </p>
      <Show when={hasil().length > 0}>
        <ul class={styles.hasil} ref={(daftar) => (hasilnya = daftar)}>
          <For each={hasil()}>
            {(kode) => (
              <li>
                <button type="button" onClick={() => pilih(kode)}>
                  <Ikon of={Plus} />
                  <span>
                    <b>{namaBerinduk(kode, wilayah)}</b> <small>{formatWilayahKode(kode)}</small>
                  </span>
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </div>
  );
};

export const PilihWilayah = (props: Props) => {
  const t = useText();
  const { wilayah, setelan } = useJemput();
  const kantor = () => setelan().kabupaten;
  const tambah = (kode: string) => props.onCommit(tambahWilayah(props.value, kode));
  return (
    <FieldShell label={props.label} hint={props.hint} required group>
      {(kendali) => (
        <div
          class={styles.wilayah}
          role="group"
          aria-labelledby={kendali.labelId}
          aria-describedby={kendali.describedBy}
        >
          <Show when={props.value.length > 0}>
            <Terpilih value={props.value} onCommit={(kode) => props.onCommit(kode)} />
          </Show>
          <Show when={!props.value.includes(kantor())}>
            <div>
              <Button size="small" icon={Plus} onClick={() => tambah(kantor())}>
                {t("admin.wilayahSeluruh", { nama: setelan().namaDaerah || namaWilayah(kantor(), wilayah) })}
              </Button>
            </div>
            <Cari value={props.value} onPilih={tambah} />
          </Show>
        </div>
      )}
    </FieldShell>
  );
};
