/**
 * The camera of a document screen: what is seen, what is said, when the shutter fires, and what becomes of the photos. The
 * screens give it the open camera and take the pages.
 */
import { createSignal, type Accessor } from "solid-js";
import type { Bidikan } from "../berkas/KameraLangsung.tsx";
import type { Arahan } from "../berkas/LayarKamera.tsx";
import { useKataTangkap } from "../berkas/kataTangkap.ts";
import { useText } from "../../text/bahasa.tsx";
import { ingatOtomatis, simpanOtomatis } from "./ingatOtomatis.ts";
import { createPenangkap, type OnTangkapan, type Penangkap } from "./penangkap.ts";
import { createPengamat, type Pengamat } from "./pengamat.ts";

export interface KameraDokumen {
  readonly penangkap: Penangkap;
  readonly pengamat: Pengamat;
  readonly bidikan: Accessor<Bidikan | undefined>;
  readonly setBidikan: (bidikan: Bidikan | undefined) => void;
  readonly otomatis: Accessor<boolean>;
  readonly setOtomatis: (nyala: boolean) => void;
  readonly jepret: () => void;
  /** What went wrong, or what is being opened: before anything else. */
  readonly arahanMasuk: () => Arahan | undefined;
  /** What to do so that the next photo will be good; undefined without a camera. */
  readonly arahanPelatih: () => Arahan | undefined;
}

interface Bahan {
  readonly kartu: () => boolean;
  /** Looking and the shutter by itself rest, while the officer decides about a photo or sets its edges. */
  readonly istirahat: () => boolean;
  readonly onTangkapan: OnTangkapan;
}

/** Call inside a component. */
export const createKameraDokumen = ({ kartu, istirahat, onTangkapan }: Bahan): KameraDokumen => {
  const t = useText();
  const kata = useKataTangkap();
  const [bidikan, setBidikan] = createSignal<Bidikan>();
  const [otomatis, setOtomatis] = createSignal(ingatOtomatis());
  const penangkap = createPenangkap(onTangkapan);
  const jepret = (): void => {
    const kini = bidikan();
    if (kini === undefined) return;
    pengamat.catatJepret();
    void penangkap.jepret(kini);
  };
  const pengamat = createPengamat({
    juru: penangkap.juru,
    video: () => (istirahat() ? undefined : bidikan()?.video),
    kartu,
    onTenang: () => otomatis() && jepret(),
  });
  return {
    penangkap,
    pengamat,
    bidikan,
    setBidikan: (baru) => {
      if (baru) penangkap.lupakanGalat();
      setBidikan(() => baru);
    },
    otomatis,
    setOtomatis: (nyala) => {
      simpanOtomatis(nyala);
      setOtomatis(nyala);
    },
    jepret,
    arahanMasuk: () => {
      const galat = penangkap.galat();
      if (galat) return { nada: "care", kata: kata.galat(galat) };
      const pdf = penangkap.pdf();
      if (pdf) return { nada: "ok", kata: pdf.total === 0 ? t("tangkap.pdfDibuka") : t("tangkap.pdfHalaman", pdf) };
      return undefined;
    },
    arahanPelatih: () => {
      const dilihat = pengamat.pengamatan();
      if (dilihat === undefined) return undefined;
      const nasihat = pengamat.nasihat();
      return { nada: nasihat === "siap" ? "ok" : "care", kata: kata.pelatih(nasihat, dilihat.silauDi, otomatis()) };
    },
  };
};
