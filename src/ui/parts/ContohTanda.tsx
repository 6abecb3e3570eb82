/** Gallery: buttons, marks, notes, identity. */
import Camera from "lucide-solid/icons/camera";
import HardDrive from "lucide-solid/icons/hard-drive";
import WifiOff from "lucide-solid/icons/wifi-off";
import { For } from "solid-js";
import { Button } from "./Button.tsx";
import { Cap } from "./Cap.tsx";
import { Kode } from "./Kode.tsx";
import { MapTab } from "./MapTab.tsx";
import { Mark } from "./Mark.tsx";
import { NikText } from "./NikText.tsx";
import { Note } from "./Note.tsx";
import { Qr } from "./Qr.tsx";
import { Heading, Sheet } from "./Sheet.tsx";
import { Sidik } from "./Sidik.tsx";
import styles from "./Contoh.module.css";

const numbers = ["T3-00042-K", "T3-00043-M", "L1-00009-A", "P4-00002-T", "T1-00017-R", "L2-00011-C", "B2-T3"];

const Buttons = () => (
  <Sheet padded>
    <div class={styles.line}>
      <Button kind="primary" icon={Camera}>
        Utama
      </Button>
      <Button>Biasa</Button>
      <Button kind="text">Teks</Button>
      <Button kind="stop" keyHint="X">
        Tolak
      </Button>
    </div>
    <div class={styles.line}>
      <Button missing="setelah 3 hal selesai">Beri tanda terima</Button>
      <Button size="small" icon={Camera}>
        Foto
      </Button>
      <Button kind="primary" busy>
        Menyimpan…
      </Button>
      <Button icon={Camera} iconOnly>
        Foto
      </Button>
    </div>
    <Button kind="primary" size="big" full keyHint="Enter">
      Data ini cocok, lanjut
    </Button>
  </Sheet>
);

const Marks = () => (
  <Sheet padded>
    <div class={styles.line}>
      <Mark of="ok">Terbaca</Mark>
      <Mark of="wait">Menunggu sinyal</Mark>
      <Mark of="care">Cek ejaan</Mark>
      <Mark of="stop">Foto ulang</Mark>
      <Mark of="none">Belum difoto</Mark>
      <Mark of="skip">Tidak perlu</Mark>
      <Mark of="seal">Diparaf</Mark>
    </div>
  </Sheet>
);

const Notes = () => (
  <div class={styles.stack}>
    <Note of="wait" icon={WifiOff} title="3 berkas menunggu sinyal, aman di tablet ini.">
      <p>Lanjutkan bekerja. Dikirim sendiri saat ada sinyal, atau lewat USB.</p>
    </Note>
    <Note of="care" icon={HardDrive} title="Ruang tersisa untuk ± 6 berkas.">
      <p>Tidak ada yang dihapus sendiri.</p>
    </Note>
    <Note of="stop" title="Foto terakhir belum tersimpan.">
      <p>Isian aman. Ambil ulang satu foto: KTP-el ayah.</p>
    </Note>
    <Note of="ok" title="Terkunci setelah 3 menit." />
    <Note of="seal">
      <p>
        <b>Kembalikan semua dokumen asli.</b> Kantor menyimpan fotokopi dan foto ini saja.
      </p>
    </Note>
    <Note of="info" tight>
      <p>Jemput tidak tersambung ke SIAK.</p>
    </Note>
  </div>
);

const Identity = () => (
  <MapTab
    tab={
      <>
        <Sidik id="T3-00042-K" size={28} /> T3-00042-K
      </>
    }
  >
    <div class={styles.line}>
      <Kode>F-2.01</Kode>
      <Cap top="DITERIMA" bottom="paraf RW" landing>
        18-11-2026
      </Cap>
      <For each={numbers}>{(number) => <Sidik id={number} size={56} alone />}</For>
      <Qr data="JEMPUT1:T3-00042-K:abcdef0123456789" says="nomor T3-00042-K" size="120px" />
      <NikText of="9901045408910003" />
    </div>
  </MapTab>
);

export const ContohTanda = () => (
  <>
    <p class="besar">3 berkas menunggu sinyal, aman di tablet ini.</p>
    <Heading aside={<Button kind="text">Semua 50</Button>}>Tombol</Heading>
    <Buttons />
    <Marks />
    <Notes />
    <Identity />
  </>
);
