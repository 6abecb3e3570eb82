/** Gallery: fields. The page picture is drawn here, so that nobody's document is shown. */
import { createSignal } from "solid-js";
import { Button } from "./Button.tsx";
import { CheckRow } from "./CheckRow.tsx";
import { ChoiceField } from "./ChoiceField.tsx";
import { ComboField } from "./ComboField.tsx";
import { contohHalaman } from "./contohHalaman.ts";
import { DateField } from "./DateField.tsx";
import { Dialog } from "./Dialog.tsx";
import { NikDecode } from "./NikDecode.tsx";
import { NikField } from "./NikField.tsx";
import { SelectField } from "./SelectField.tsx";
import { Sheet } from "./Sheet.tsx";
import { SignaturePad } from "./SignaturePad.tsx";
import { TextAreaField } from "./TextAreaField.tsx";
import { TextField } from "./TextField.tsx";
import styles from "./Contoh.module.css";

const pekerjaan = ["Belum bekerja", "Petani/Pekebun", "Nelayan", "Guru", "Bidan", "Pedagang", "Sopir"].map((label) => ({
  value: label,
  label,
}));
const agama = ["Islam", "Kristen", "Katolik", "Hindu", "Buddha", "Khonghucu"].map((label) => ({ value: label, label }));

const Terbaca = () => {
  const [nik, setNik] = createSignal("9901045408910003");
  const [nama, setNama] = createSignal("NUR HALIMAH");
  const decode = () => (
    <NikDecode
      area={{ main: "99.01.04", sub: "Kec. Lembah Sari, saat pertama terdaftar" }}
      birth={{ main: "14 Agustus 1991", sub: "Perempuan (54 − 40 = 14)" }}
      serial={{ main: nik().slice(12) }}
    />
  );
  return (
    <>
      <NikField
        label="NIK ibu"
        required
        value={nik()}
        onInput={setNik}
        source={{ bars: 3, from: "KTP-el" }}
        crop={{ source: contohHalaman, kotak: { x: 0, y: 0.16, w: 1, h: 0.13 } }}
        decode={decode()}
        agrees
        notes={[{ level: "ok", text: "Cocok dengan tanggal lahir dan jenis kelamin di KTP-el" }]}
      />
      <TextField
        label="Nama lengkap ibu"
        value={nama()}
        upper
        onInput={setNama}
        source={{ bars: 2, from: "KTP-el" }}
        crop={{ source: contohHalaman, kotak: { x: 0, y: 0.3, w: 1, h: 0.12 } }}
        notes={[
          { level: "warn", text: "Surat keterangan lahir menulis NUR HALIMA. Tanyakan ejaan yang benar ke Ibu Nur." },
        ]}
      />
    </>
  );
};

const Pilihan = () => {
  const [warga, setWarga] = createSignal<string | undefined>("WNI");
  const [faith, setFaith] = createSignal<string>();
  const [work, setWork] = createSignal<string>();
  return (
    <>
      <ChoiceField
        label="Kewarganegaraan"
        value={warga()}
        onCommit={setWarga}
        options={[
          { value: "WNI", label: "WNI" },
          { value: "OA", label: "Orang Asing" },
        ]}
      />
      <div class={styles.two}>
        <SelectField label="Agama" value={faith()} options={agama} onCommit={setFaith} />
        <ComboField label="Pekerjaan" value={work()} options={pekerjaan} onCommit={setWork} />
      </div>
    </>
  );
};

const Lain = () => {
  const [pesan, setPesan] = createSignal("");
  const [tick, setTick] = createSignal(true);
  const [nama, setNama] = createSignal("");
  const [open, setOpen] = createSignal(location.search === "?dialog");
  return (
    <>
      <TextAreaField
        label="Pesan untuk pemohon"
        value={pesan()}
        onInput={setPesan}
        hint="Dibaca pemohon di kertasnya."
      />
      <Sheet padded>
        <CheckRow label="Surat Keterangan Kematian" note="belum bertanda tangan" checked={tick()} onCommit={setTick} />
        <CheckRow label="Sebagian" partial checked={false} onCommit={() => undefined} />
      </Sheet>
      <SignaturePad label="Tanda tangan pelapor" onCommit={() => undefined} typedName={nama()} onTypedName={setNama} />
      <Button onClick={() => setOpen(true)}>Buka dialog</Button>
      <Dialog
        open={open()}
        title="Tunda berkas ini?"
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>Batal</Button>
            <Button kind="primary">Tunda dan kabari tim T3</Button>
          </>
        }
      >
        <p>Berkas kembali ke tablet. Tidak ada yang hilang.</p>
      </Dialog>
    </>
  );
};

export const ContohIsian = () => {
  const [lahir, setLahir] = createSignal("1991-08-14");
  const [salah, setSalah] = createSignal("99010454089100");
  return (
    <>
      <Terbaca />
      <div class={styles.two}>
        <TextField label="Tempat lahir" value="BATU PUTIH" onInput={() => undefined} source={{ bars: 3 }} />
        <DateField label="Tanggal lahir" value={lahir()} onInput={setLahir} source={{ bars: 3 }} />
      </div>
      <NikField
        label="No. KK"
        value={salah()}
        onInput={setSalah}
        hint="16 angka, di kanan atas KK"
        notes={[{ level: "error", text: "No. KK kurang 2 angka. Lihat KK asli." }]}
      />
      <Pilihan />
      <Lain />
    </>
  );
};
