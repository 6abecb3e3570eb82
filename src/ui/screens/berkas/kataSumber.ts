/** Which source asks for a document, in words an officer can say: keys of services.json > sources. */
import { useText } from "../../text/bahasa.tsx";

const SUMBER = {
  NAT: "berkas.sumberNat",
  PMD6: "berkas.sumberPmd6",
  PMD109: "berkas.sumberPmd109",
  SOPX: "berkas.sumberSopx",
  SEED: "berkas.sumberSeed",
  PENT: "berkas.sumberSopx",
  SPTJM: "berkas.sumberSptjm",
  KIAREG: "berkas.sumberKia",
  KIAPRAC: "berkas.sumberKebiasaan",
  IKDREG: "berkas.sumberIkd",
  IKDHOW: "berkas.sumberKebiasaan",
  NAME: "berkas.sumberNama",
  UUADM: "berkas.sumberUu",
} as const;

const isSumber = (kode: string): kode is keyof typeof SUMBER => kode in SUMBER;

export const useKataSumber = (): ((kode: string) => string) => {
  const t = useText();
  return (kode) => (isSumber(kode) ? t(SUMBER[kode]) : kode);
};
