/** One service of the catalogue, under the family's case that is switched on. */
import { createMemo, createSignal, For, Show } from "solid-js";
import type { KondisiId } from "../../../domain/layanan/kondisi.ts";
import { layananById } from "../../../domain/layanan/katalog.ts";
import { batasLaporKantor } from "../../../domain/layanan/layananKantor.ts";
import type { Layanan } from "../../../domain/layanan/layanan.ts";
import { formSetPada, setelanLayananOf } from "../../../domain/sop/setelan.ts";
import { useJemput } from "../../app/jemput.ts";
import { CheckRow } from "../../parts/CheckRow.tsx";
import { Kode } from "../../parts/Kode.tsx";
import { Heading, Sheet } from "../../parts/Sheet.tsx";
import { useBahasa, useText } from "../../text/bahasa.tsx";
import { tanggalPanjang } from "../../text/tanggal.ts";
import { useAturan } from "../../text/useAturan.ts";
import { SumberSyarat } from "../berkas/SumberSyarat.tsx";
import { kondisiLayanan, syaratDalam } from "./keadaanLayanan.ts";
import { LangkahKatalog } from "./LangkahKatalog.tsx";
import { SyaratKatalog } from "./SyaratKatalog.tsx";
import styles from "./Katalog.module.css";

const Formulir = (props: { readonly layanan: Layanan }) => {
  const t = useText();
  const { bahasa } = useBahasa();
  const { setelan, hariIni } = useJemput();
  const kini = () => props.layanan.formulir[formSetPada(setelan(), hariIni())];
  const dulu = () => props.layanan.formulir["2019"].filter((kode) => !kini().includes(kode));
  return (
    <>
      <div class={styles.kode}>
        <For each={kini()} fallback={<span class="muted">{t("katalog.tanpaFormulir")}</span>}>
          {(kode) => <Kode>{kode}</Kode>}
        </For>
      </div>
      <Show when={setelan().formSetSejak !== "" && dulu().length > 0}>
        <small>
          {t("katalog.formulirDulu", {
            kode: dulu().join(", "),
            tanggal: tanggalPanjang(setelan().formSetSejak, bahasa()),
          })}
        </small>
      </Show>
    </>
  );
};

const Keadaan = (props: {
  readonly kondisi: readonly KondisiId[];
  readonly nyala: readonly KondisiId[];
  readonly onUbah: (kondisi: KondisiId, nyala: boolean) => void;
}) => {
  const t = useText();
  const aturan = useAturan();
  /** The question where there is one, else what the form itself tells. */
  const kata = (kondisi: KondisiId): string => {
    const tanya = aturan(`kondisi.${kondisi}.tanya`);
    return tanya.startsWith("kondisi.") ? aturan(`kondisi.${kondisi}.alasan`) : tanya;
  };
  return (
    <fieldset>
      <legend class={styles.legenda}>{t("katalog.keadaan")}</legend>
      <p class="muted">{t(props.kondisi.length > 0 ? "katalog.keadaanLanjut" : "katalog.keadaanTetap")}</p>
      <For each={props.kondisi}>
        {(kondisi) => (
          <CheckRow
            label={kata(kondisi)}
            checked={props.nyala.includes(kondisi)}
            onCommit={(nyala) => props.onUbah(kondisi, nyala)}
          />
        )}
      </For>
    </fieldset>
  );
};

const Terbit = (props: { readonly layanan: Layanan }) => {
  const t = useText();
  const { setelan } = useJemput();
  return (
    <ul class={styles.butir}>
      <For each={props.layanan.hasil} fallback={<li class="muted">{t("katalog.terbitKosong")}</li>}>
        {(hasil) => (
          <li>
            {hasil.nama}
            {hasil.tte ? ` (${t("katalog.denganTte")})` : ""}
            {hasil.bila === undefined ? "" : `, ${t("katalog.terbitBila")}`}
          </li>
        )}
      </For>
      <For each={props.layanan.menunggu}>
        {(id) => <li class="muted">{t("katalog.sesudah", { layanan: layananById(id).namaPendek })}</li>}
      </For>
      <Show when={batasLaporKantor(props.layanan.id, setelan())}>
        {(batas) => (
          <li class="muted">
            {t("katalog.batasLapor", { n: batas().hari })} <small>({batas().pasal})</small>
          </li>
        )}
      </Show>
    </ul>
  );
};

export const RincianLayanan = (props: { readonly layanan: Layanan }) => {
  const t = useText();
  const { setelan, hariIni } = useJemput();
  const [nyala, setNyala] = createSignal<readonly KondisiId[]>([]);
  const setelanHari = createMemo(() => setelanLayananOf(setelan(), hariIni()));
  const kondisi = createMemo(() => kondisiLayanan(props.layanan.id, setelanHari()));
  const syarat = createMemo(() => syaratDalam(props.layanan.id, nyala(), setelanHari(), hariIni()));
  const diminta = () => syarat().filter(({ berlaku }) => berlaku);
  const tidak = () => syarat().filter(({ berlaku }) => !berlaku);
  return (
    <article class={styles.rincian}>
      <div>
        <h1>{props.layanan.namaPendek}</h1>
        <p class="muted">{props.layanan.nama}</p>
      </div>
      <Formulir layanan={props.layanan} />
      <Sheet padded>
        <Keadaan
          kondisi={kondisi()}
          nyala={nyala()}
          onUbah={(satu, ya) => setNyala(ya ? [...nyala(), satu] : nyala().filter((lain) => lain !== satu))}
        />
      </Sheet>
      <section>
        <Heading>{t("katalog.diminta", { n: diminta().length })}</Heading>
        <SyaratKatalog
          label={t("katalog.diminta", { n: diminta().length })}
          syarat={diminta()}
          formSet={setelanHari().formSet}
        />
      </section>
      <Show when={tidak().length > 0}>
        <section>
          <Heading>{t("katalog.tidakDiminta", { n: tidak().length })}</Heading>
          <SyaratKatalog
            label={t("katalog.tidakDiminta", { n: tidak().length })}
            syarat={tidak()}
            formSet={setelanHari().formSet}
          />
        </section>
      </Show>
      <section>
        <Heading>{t("katalog.terbit")}</Heading>
        <Sheet padded>
          <Terbit layanan={props.layanan} />
        </Sheet>
      </section>
      <section>
        <Heading>{t("katalog.langkah")}</Heading>
        <LangkahKatalog layanan={props.layanan} />
      </section>
      <section>
        <Heading>{t("katalog.dasar")}</Heading>
        <Sheet padded>
          <ul class={styles.butir}>
            <For each={props.layanan.dasarHukum}>{(dasar) => <li>{dasar}</li>}</For>
          </ul>
          <SumberSyarat sumber={props.layanan.sumber} keyakinan={props.layanan.keyakinan} />
        </Sheet>
      </section>
    </article>
  );
};
