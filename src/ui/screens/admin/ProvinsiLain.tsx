/** Villages of other provinces, fetched when somebody needs them: which are here, and one more on demand with its progress. */
import Download from "lucide-solid/icons/download";
import { createSignal, For, Show } from "solid-js";
import { useJemput } from "../../app/jemput.ts";
import { Button } from "../../parts/Button.tsx";
import { Mark } from "../../parts/Mark.tsx";
import { Progress } from "../../parts/Progress.tsx";
import { SelectField } from "../../parts/SelectField.tsx";
import { Sheet } from "../../parts/Sheet.tsx";
import { useText } from "../../text/bahasa.tsx";
import { namaBiasa } from "../berkas/sapaan.ts";
import styles from "./Tentang.module.css";

const keKb = (bytes: number): string => String(Math.max(1, Math.round(bytes / 1000)));

export const ProvinsiLain = () => {
  const t = useText();
  const { provinsi, unduhProvinsi, wilayah } = useJemput();
  const [dipilih, setDipilih] = createSignal<string>();
  const nama = (kode: string): string => namaBiasa(wilayah.nama(kode));
  const ada = () => provinsi().filter(({ keadaan }) => keadaan === "siap");
  const lain = () => provinsi().filter(({ keadaan }) => keadaan !== "siap");
  const jalan = () => provinsi().find(({ keadaan }) => keadaan === "mengunduh");
  const gagal = () => provinsi().find(({ keadaan }) => keadaan === "gagal");
  const kode = () => lain().find((satu) => satu.kode === dipilih())?.kode;
  return (
    <Show when={provinsi().length > 0}>
      <Sheet padded>
        <p>{t("katalog.provinsiLanjut")}</p>
        <ul class={styles.butir} aria-label={t("katalog.provinsiAda")}>
          <For each={ada()}>
            {(satu) => (
              <li>
                <Mark of="ok">{nama(satu.kode)}</Mark>
              </li>
            )}
          </For>
        </ul>
        <Show when={lain().length > 0}>
          <SelectField
            label={t("katalog.provinsiLain")}
            value={kode()}
            options={lain().map((satu) => ({
              value: satu.kode,
              label: `${nama(satu.kode)} (${keKb(satu.total)} KB)`,
            }))}
            onCommit={setDipilih}
          />
          <Show when={jalan()}>
            {(satu) => (
              <Progress
                done={satu().bytes}
                total={satu().total}
                words={t("katalog.provinsiJalan", { nama: nama(satu().kode) })}
              />
            )}
          </Show>
          <Show when={gagal()}>
            {(satu) => (
              <p role="alert">
                <Mark of="care">{t("katalog.provinsiGagal", { nama: nama(satu().kode) })}</Mark>
              </p>
            )}
          </Show>
          <div>
            <Button
              icon={Download}
              busy={jalan() !== undefined}
              missing={kode() === undefined ? t("katalog.provinsiPilih") : undefined}
              onClick={() => {
                const satu = kode();
                if (satu !== undefined) unduhProvinsi(satu);
              }}
            >
              {t("katalog.provinsiUnduh")}
            </Button>
          </div>
        </Show>
      </Sheet>
    </Show>
  );
};
