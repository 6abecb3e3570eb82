/** Gallery: findings, progress, loading, empty. */
import Camera from "lucide-solid/icons/camera";
import FilePlus from "lucide-solid/icons/file-plus";
import { Button } from "./Button.tsx";
import { contohHalaman } from "./contohHalaman.ts";
import { Empty } from "./Empty.tsx";
import { Finding } from "./Finding.tsx";
import { Loading } from "./Loading.tsx";
import { Note } from "./Note.tsx";
import { Progress } from "./Progress.tsx";
import { Thumb, ThumbButton } from "./Thumb.tsx";
import styles from "./Contoh.module.css";

const nama = { x: 0.25, y: 0.3, w: 0.5, h: 0.12 };
const nik = { x: 0.25, y: 0.18, w: 0.5, h: 0.12 };

const Findings = () => (
  <>
    <Finding
      level="error"
      title="Foto buku nikah buram"
      ask="Nama dan nomor tidak terbaca. Kantor akan menunda berkas ini."
      about="Buku nikah"
      evidence={[{ from: "Buku nikah, hlm. 1", read: "tak terbaca", crop: { source: contohHalaman, kotak: nama } }]}
    >
      <Button kind="primary" icon={Camera}>
        Foto ulang
      </Button>
      <Button kind="text">Dokumen aslinya memang pudar</Button>
    </Finding>
    <Finding
      level="warn"
      title="Nama ibu beda satu huruf"
      ask="Tanyakan: “Nama di KTP pakai huruf H di belakang, Bu?”"
      about="Nama"
      evidence={[
        { from: "KTP-el", read: "NUR HALIMAH", against: "NUR HALIMA", crop: { source: contohHalaman, kotak: nama } },
        {
          from: "Surat keterangan lahir",
          read: "NUR HALIMA",
          against: "NUR HALIMAH",
          crop: { source: contohHalaman, kotak: nik },
        },
      ]}
    >
      <Button>Pakai ejaan KTP-el</Button>
      <Button>Pakai ejaan surat</Button>
      <Button kind="text">Catat untuk kantor</Button>
    </Finding>
    <Finding
      level="info"
      title="NIK ayah: KK dan formulir beda satu angka"
      ask="Angka 8 dan 6 mirip. Lihat KK asli."
      about="NIK"
      evidence={[
        {
          from: "KK, baris 1",
          read: "9901042105680002",
          against: "9901042105880002",
          crop: { source: contohHalaman, kotak: nik },
        },
        { from: "Formulir, diketik", read: "9901042105880002", against: "9901042105680002" },
      ]}
    />
    <Finding level="ok" title="Tanggal lahir anak" settled="2 November 2026, lapor hari ke-16 dari 60" />
  </>
);

export const ContohKeadaan = () => (
  <>
    <Findings />
    <Note of="wait" title="Mengirim 2 dari 3 berkas.">
      <Progress done={2} total={3} words="2 dari 3 berkas terkirim" quiet />
    </Note>
    <Progress done={7} total={20} words="Menyiapkan bacaan dokumen, 7 dari 20 MB" />
    <Loading />
    <Empty
      title="Belum ada berkas hari ini"
      action={
        <Button kind="primary" icon={FilePlus}>
          Mulai berkas baru
        </Button>
      }
    >
      Berkas yang Anda buat muncul di sini dan langsung tersegel.
    </Empty>
    <div class={styles.line}>
      <Thumb icon={Camera} />
      <Thumb icon={Camera} src={contohHalaman} />
      <ThumbButton icon={Camera} src={contohHalaman} label="KTP-el ibu" chosen onClick={() => undefined} />
      <ThumbButton icon={Camera} label="Surat lahir" onClick={() => undefined} />
    </div>
  </>
);
