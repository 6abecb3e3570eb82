import { describe, expect, test } from "vitest";
import type { StatusSinkron } from "../../../../../src/ui/app/jemput.ts";
import { hitungTempat, kalimatAman } from "../../../../../src/ui/screens/lapangan/kalimatAman.ts";
import { barisContoh, statusContoh } from "./barisContoh.ts";

const diTablet = barisContoh({ tempat: "di_tablet", menungguKirim: 3 });

describe("the one sentence", () => {
  test("counts submitted files that wait here, not the one still being filled in", () => {
    const baris = [diTablet, { ...diTablet, app: "1" }, barisContoh({ status: "draf", tempat: "di_tablet" })];
    expect(kalimatAman(baris, statusContoh("luring"))).toEqual({ kunci: "sinyal", n: 2 });
  });

  const keadaan: readonly (readonly [StatusSinkron["keadaan"], string])[] = [
    ["luring", "sinyal"],
    ["diam", "giliran"],
    ["jalan", "mengirim"],
    ["perlu_masuk", "perluMasuk"],
    ["ditolak", "ditolak"],
  ];
  test.each(keadaan)("says why files wait when sync is %s", (satu, kunci) => {
    expect(kalimatAman([diTablet], statusContoh(satu)).kunci).toBe(kunci);
  });

  test("never says 'received by the office' while one file is only at the gateway", () => {
    const baris = [barisContoh(), barisContoh({ tempat: "di_gateway" })];
    expect(kalimatAman(baris, statusContoh("diam"))).toEqual({ kunci: "diGateway", n: 1 });
    expect(kalimatAman([barisContoh()], statusContoh("diam")).kunci).toBe("diKantor");
  });

  test("drafts at the office are not called received: nobody there works on them before they are submitted", () => {
    const draf = barisContoh({ status: "draf" });
    const koreksi = barisContoh({ app: "1", status: "dikoreksi" });
    const batal = barisContoh({ app: "2", status: "dibatalkan" });
    expect(kalimatAman([barisContoh(), draf, koreksi, batal], statusContoh("diam"))).toEqual({
      kunci: "drafDiKantor",
      n: 2,
    });
    expect(kalimatAman([barisContoh(), batal], statusContoh("diam"))).toEqual({ kunci: "diKantor", n: 1 });
  });

  test("a file of another tablet counts only when it was completed here", () => {
    const lain = barisContoh({ milikSini: false, dikirimSini: false, tempat: "di_gateway" });
    expect(kalimatAman([lain], statusContoh("luring")).kunci).toBe("kosong");
    const lengkap = { ...lain, dikirimSini: true };
    expect(kalimatAman([lengkap], statusContoh("luring"))).toEqual({ kunci: "diGateway", n: 1 });
    expect(kalimatAman([{ ...lengkap, menungguKirim: 1 }], statusContoh("luring"))).toEqual({ kunci: "sinyal", n: 1 });
  });

  test("a file that has events or pages left here is not safe elsewhere yet", () => {
    const setengah = barisContoh({ tempat: "di_gateway", menungguKirim: 2 });
    expect(kalimatAman([setengah], statusContoh("luring"))).toEqual({ kunci: "sinyal", n: 1 });
  });
});

test("the counts hold this device's files at the four places", () => {
  const baris = [
    diTablet,
    barisContoh(),
    barisContoh({ tempat: "di_bundel" }),
    barisContoh({ milikSini: false, dikirimSini: false }),
  ];
  expect(hitungTempat(baris)).toEqual({ di_tablet: 1, di_bundel: 1, di_gateway: 0, diterima_kantor: 1 });
});
