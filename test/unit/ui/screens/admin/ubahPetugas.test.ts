import { expect, test } from "vitest";
import type { OrangKantor } from "../../../../../src/protocol/kantor.ts";
import { kurangUbah, orangToUbah } from "../../../../../src/ui/screens/admin/ubahPetugas.ts";

const rina: OrangKantor = {
  id: "rina.w",
  nama: "Rina Wulandari",
  inisial: "RW",
  peran: ["petugas_lapangan", "operator_dokumen"],
  wilayah: ["990104", "990105"],
  aktif: true,
};
const isi = orangToUbah(rina);

test("nothing is sent while nothing differs, and the order of roles and areas is no difference", () => {
  expect(kurangUbah(rina, isi)).toBe("sama");
  const terbalik = {
    ...isi,
    peran: [...isi.peran].reverse(),
    wilayah: [...isi.wilayah].reverse(),
    nama: " Rina Wulandari ",
  };
  expect(kurangUbah(rina, terbalik)).toBe("sama");
});

test("another role, area, name, initials or state can be saved", () => {
  const lain = [
    { peran: ["petugas_lapangan", "operator_ikd"] as const },
    { wilayah: ["990104"] },
    { nama: "Rina W." },
    { inisial: "RN" },
    { aktif: false },
  ];
  for (const satu of lain)
    expect(kurangUbah(rina, orangToUbah({ ...rina, ...satu, peran: [...(satu.peran ?? rina.peran)] }))).toBeUndefined();
});

test("a person without role or area can't be saved: deactivating is what takes everything away", () => {
  expect(kurangUbah(rina, { ...isi, peran: [], aktif: false })).toBe("peran");
  expect(kurangUbah(rina, { ...isi, wilayah: [] })).toBe("wilayah");
  expect(kurangUbah(rina, { ...isi, nama: " " })).toBe("nama");
});
