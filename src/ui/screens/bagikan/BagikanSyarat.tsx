/** What another app shared, for a file: which document is it? Then it is straightened, sealed and recorded like a scan. */
import { useNavigate } from "@solidjs/router";
import { createMemo, createSignal, For, getOwner, runWithOwner, Show } from "solid-js";
import { Aman } from "../../app/Aman.tsx";
import { FieldFrame } from "../../app/FieldFrame.tsx";
import { Button, ButtonLink } from "../../parts/Button.tsx";
import { Empty } from "../../parts/Empty.tsx";
import { Note } from "../../parts/Note.tsx";
import { useText } from "../../text/bahasa.tsx";
import { alamatKelengkapan } from "../berkas/alamat.ts";
import { antreanBaca } from "../berkas/antreanBaca.ts";
import { useKataGalat } from "../berkas/kataGalat.ts";
import { useKataSyarat } from "../berkas/kataSyarat.ts";
import { useKataTangkap } from "../berkas/kataTangkap.ts";
import { useLayarBerkas } from "../berkas/layarBerkas.ts";
import { createPindaian, type Pindaian } from "../berkas/pindaian.ts";
import { pilihanJenis } from "../berkas/pilihanJenis.ts";
import { slotPilihan } from "../lapangan/pilahan.ts";
import { createPenangkap } from "../tangkap/penangkap.ts";
import styles from "./BagikanSyarat.module.css";

const BagikanSyarat = () => {
  const t = useText();
  const pergi = useNavigate();
  const layar = useLayarBerkas();
  const kata = useKataSyarat(() => layar.setelan().formSet);
  const kataTangkap = useKataTangkap();
  const kataGalat = useKataGalat();
  const pemilik = getOwner();
  const [pindaian, setPindaian] = createSignal<Pindaian>();
  const penangkap = createPenangkap((satu, tanya) => pindaian()?.terima(satu, tanya));
  const pilihan = createMemo(() => {
    const p = layar.state();
    return p ? slotPilihan(p, layar.syarat()) : [];
  });
  const sibuk = () => penangkap.mengolah() > 0 || (pindaian()?.bekerja() ?? 0) > 0;

  const simpan = async (slot: string, jenis: string): Promise<void> => {
    const kiriman = layar.jemput.kiriman.ada();
    if (sibuk() || kiriman.length === 0) return;
    const baru = runWithOwner(pemilik, () =>
      createPindaian({
        jemput: layar.jemput,
        antrean: antreanBaca(layar.jemput),
        app: layar.app(),
        slot,
        jenis: () => jenis,
        menunggu: penangkap.selesai,
      }),
    );
    setPindaian(() => baru);
    await penangkap.terima(kiriman, false);
    // Not stored: what was shared stays in hand.
    if (baru?.galat() !== undefined) return;
    layar.jemput.kiriman.lepas();
    // What could not be taken in is said here; the rest is stored.
    if (penangkap.galat() === undefined) pergi(alamatKelengkapan(layar.app()), { replace: true });
  };
  return (
    <FieldFrame
      back="/bagikan"
      where={t("tangkap.kirimanSyarat")}
      under={layar.state()?.nomor}
      aman={<Aman href="/kirim" />}
    >
      <h1>{t("tangkap.kirimanSyarat")}</h1>
      <Show when={penangkap.galat()}>{(tag) => <Note of="care" role="alert" title={kataTangkap.galat(tag())} />}</Show>
      <Show when={pindaian()?.galat()}>
        {(galat) => <Note of="stop" role="alert" title={`${t("berkas.fotoBelumTersimpan")} ${kataGalat(galat())}`} />}
      </Show>
      <Show when={sibuk()}>
        <Note
          of="wait"
          role="status"
          title={
            penangkap.pdf()?.total
              ? t("tangkap.pdfHalaman", penangkap.pdf() ?? { n: 0, total: 0 })
              : t("berkas.fotoDisimpan")
          }
        />
      </Show>
      <Show
        when={layar.jemput.kiriman.ada().length > 0}
        fallback={
          <Show
            when={pindaian()}
            fallback={<Empty title={t("tangkap.kirimanKosong")}>{t("tangkap.kirimanKosongLanjut")}</Empty>}
          >
            <ButtonLink kind="primary" size="big" href={alamatKelengkapan(layar.app())}>
              {t("berkas.selesaiFoto")}
            </ButtonLink>
          </Show>
        }
      >
        <ul class={styles.daftar} aria-label={t("tangkap.kirimanSyarat")}>
          <For each={pilihan()}>
            {({ syarat, ada }) => (
              <li>
                <Button
                  size="big"
                  full
                  busy={sibuk()}
                  onClick={() => void simpan(syarat.id, pilihanJenis(syarat)[0] ?? syarat.dokumen)}
                >
                  {kata.judul(syarat)}
                  <Show when={ada}> ({t("lapangan.sudahAda")})</Show>
                </Button>
              </li>
            )}
          </For>
        </ul>
        <Button kind="text" onClick={() => layar.jemput.kiriman.lepas()}>
          {t("tangkap.kirimanBuang")}
        </Button>
      </Show>
    </FieldFrame>
  );
};

export default BagikanSyarat;
