/** Gallery: custody, initialled steps, ledger, rows, filters. */
import { createSignal, For } from "solid-js";
import { FilterBar } from "./FilterBar.tsx";
import { Jejak } from "./Jejak.tsx";
import { JejakAngka } from "./JejakAngka.tsx";
import { JejakMini } from "./JejakMini.tsx";
import type { KeadaanKotak, KotakLangkah } from "./langkah.ts";
import { Ledger } from "./Ledger.tsx";
import { Mark } from "./Mark.tsx";
import { MiniParaf } from "./MiniParaf.tsx";
import { Paraf } from "./Paraf.tsx";
import { ParafIcon } from "./ParafIcon.tsx";
import { List, Row } from "./Row.tsx";
import { SearchField } from "./SearchField.tsx";
import { Sheet } from "./Sheet.tsx";
import { Sidik } from "./Sidik.tsx";
import { tempatUrut } from "./tempat.ts";
import styles from "./Contoh.module.css";

const names = [
  "Siapkan persyaratan",
  "Periksa persyaratan",
  "Input SIAK, rekapan",
  "Rujuk rekam, foto anak",
  "Unggah foto, rekap KIA",
  "Pandu pasang IKD",
  "Aktivasi IKD",
  "Ajukan, verifikasi",
  "TTE",
  "Cetak",
  "Ambil dokumen",
  "Pindai arsip",
];
const states: readonly KeadaanKotak[] = [
  "done",
  "done",
  "late",
  "skip",
  "now",
  "later",
  "later",
  "later",
  "later",
  "later",
  "later",
  "later",
];

const steps: readonly KotakLangkah[] = names.map((nama, i) => ({
  no: i + 1,
  nama,
  peran: i === 6 ? "Op. IKD" : "Op. Dokumen",
  keadaan: states[i] ?? "later",
  ...(i < 5 && i !== 3 ? { paraf: "NM", terpakai: i === 2 ? 720 : 100 } : {}),
  standar: i === 2 ? 600 : 300,
}));

const rows = [
  { no: "T3-00042-K", nama: "Nur Halimah", layanan: "Akta Kelahiran + KK + KIA" },
  { no: "L1-00014-M", nama: "Maria Goreti Lende", layanan: "KIA 5–17 tahun" },
  { no: "T1-00021-C", nama: "Yuliana Bunga", layanan: "Akta Perkawinan" },
];

const Antrean = () => {
  const [chosen, setChosen] = createSignal<string | undefined>("T3-00042-K");
  return (
    <div class={styles.scroll}>
      <Ledger
        label="Antrean"
        rows={rows}
        rowKey={(row) => row.no}
        selected={chosen()}
        onSelect={setChosen}
        tall
        columns={[
          {
            key: "no",
            head: "Berkas",
            cell: (row) => (
              <span class={styles.id}>
                <Sidik id={row.no} size={34} /> {row.no}
              </span>
            ),
          },
          {
            key: "nama",
            head: "Pemohon dan layanan",
            cell: (row) => (
              <>
                <b>{row.nama}</b>
                <small>{row.layanan}</small>
              </>
            ),
          },
          { key: "langkah", head: "Langkah", cell: () => <MiniParaf steps={states} words="5 · Unggah foto" /> },
          {
            key: "periksa",
            head: "Pra-periksa",
            cell: () => (
              <Mark of="ok" small>
                Cocok
              </Mark>
            ),
          },
        ]}
      />
    </div>
  );
};

const Custody = () => (
  <div class={styles.stack}>
    <JejakAngka
      counts={{ tablet: 4, bundel: 5, gateway: 0, kantor: 41 }}
      details={{
        tablet: "1 masih diisi",
        bundel: "B2, di USB",
        gateway: "terakhir kemarin",
        kantor: "salinan tablet dihapus",
      }}
    />
    <Jejak at="tablet" details={{ tablet: "18 Nov, 11.06" }} />
    <Jejak at="bundel" details={{ tablet: "18 Nov", bundel: "B2, dibawa YH" }} />
    <Jejak at="gateway" details={{ tablet: "18 Nov", gateway: "09.12" }} without={["bundel"]} />
    <Jejak at="kantor" details={{ tablet: "18 Nov", bundel: "20 Nov", gateway: "20 Nov", kantor: "09.14" }} />
    <div class={styles.narrow}>
      <Jejak at="gateway" narrow details={{ tablet: "18 Nov", bundel: "20 Nov", gateway: "20 Nov" }} />
    </div>
    <p class={styles.line}>
      <For each={tempatUrut}>{(place) => <JejakMini at={place} />}</For>
    </p>
  </div>
);

const Rows = () => (
  <List label="Berkas terbaru">
    <li>
      <Row
        href="#a"
        lead={<Sidik id="T3-00042-K" />}
        title="Nur Halimah"
        aside={
          <>
            <Mark of="care">3 hal perlu dibereskan</Mark>
            <JejakMini at="tablet" />
          </>
        }
      >
        <small>Akta Kelahiran + KK + KIA</small>
      </Row>
    </li>
    <li>
      <Row
        href="#b"
        lead={<Sidik id="T3-00043-M" />}
        title="Markus Tarigan"
        aside={
          <>
            <Mark of="wait">Menunggu sinyal</Mark>
            <JejakMini at="bundel" />
          </>
        }
      >
        <small>Surat Pindah antarprovinsi</small>
      </Row>
    </li>
    <li>
      <Row
        lead={<ParafIcon initials="RW" />}
        title="F-1.07 Surat Kuasa"
        tone="skip"
        aside={<Mark of="skip">Tidak perlu</Mark>}
      >
        <small>Pemohon datang sendiri</small>
      </Row>
    </li>
  </List>
);

export const ContohLangkah = () => {
  const [filter, setFilter] = createSignal("giliran");
  const [words, setWords] = createSignal("");
  return (
    <>
      <Custody />
      <Paraf steps={steps} />
      <FilterBar
        label="Saringan"
        now={filter()}
        onChoose={setFilter}
        filters={[
          { key: "giliran", label: "Giliran saya", count: 12 },
          { key: "tunda", label: "Ditunda", count: 4 },
          { key: "semua", label: "Semua", count: 126 },
        ]}
      />
      <SearchField label="Nama, nomor, atau pindai QR" keyHint="F2" value={words()} onInput={setWords} />
      <Sheet>
        <Antrean />
      </Sheet>
      <Rows />
    </>
  );
};
