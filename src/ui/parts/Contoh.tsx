/** A gallery of every part in every state, for checking by eye. Development builds only (`/contoh`). */
import { createSignal, For, Show } from "solid-js";
import { Aman } from "../app/Aman.tsx";
import { FieldFrame } from "../app/FieldFrame.tsx";
import House from "lucide-solid/icons/house";
import Folders from "lucide-solid/icons/folders";
import FilePlus from "lucide-solid/icons/file-plus";
import ScanQrCode from "lucide-solid/icons/scan-qr-code";
import BookCheck from "lucide-solid/icons/book-check";
import { Button } from "./Button.tsx";
import { ContohIsian } from "./ContohIsian.tsx";
import { ContohKeadaan } from "./ContohKeadaan.tsx";
import { ContohLangkah } from "./ContohLangkah.tsx";
import { ContohTanda } from "./ContohTanda.tsx";
import { SectionBar } from "./SectionBar.tsx";

const nav = [
  { key: "beranda", label: "Beranda", href: "#beranda", icon: House },
  { key: "berkas", label: "Berkas", href: "#berkas", icon: Folders, count: 3 },
  { key: "pindai", label: "Pindai QR", href: "#pindai", icon: ScanQrCode },
  { key: "kirim", label: "Buku kirim", href: "#kirim", icon: BookCheck },
];

const sections = [
  { key: "tanda", label: "Tanda", state: "done" },
  { key: "langkah", label: "Langkah", state: "care" },
  { key: "isian", label: "Isian", state: "stop" },
  { key: "keadaan", label: "Keadaan", state: "empty" },
] as const;

const Contoh = () => {
  const [now, setNow] = createSignal<string>(location.hash.slice(1) || "tanda");
  const pages = { tanda: ContohTanda, langkah: ContohLangkah, isian: ContohIsian, keadaan: ContohKeadaan };
  return (
    <FieldFrame
      where="Desa Sumber Jati"
      under="Jemput bola, hari 2 dari 4 · Rabu, 18 November 2026"
      aman={<Aman />}
      bar={<SectionBar label="Bagian contoh" sections={sections} now={now()} onChoose={setNow} />}
      nav={nav}
      navNow="beranda"
      dock={
        <>
          <Button size="big" icon={ScanQrCode} iconOnly>
            Pindai
          </Button>
          <Button kind="primary" size="big" icon={FilePlus}>
            Mulai berkas baru
          </Button>
        </>
      }
    >
      <For each={Object.entries(pages)}>
        {([key, Page]) => (
          <Show when={now() === key}>
            <Page />
          </Show>
        )}
      </For>
    </FieldFrame>
  );
};

export default Contoh;
