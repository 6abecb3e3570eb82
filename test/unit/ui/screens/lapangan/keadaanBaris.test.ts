import { describe, expect, test } from "vitest";
import type { Baris } from "../../../../../src/ui/app/jemput.ts";
import { keadaanBaris } from "../../../../../src/ui/screens/lapangan/keadaanBaris.ts";
import type { RincianBaris } from "../../../../../src/ui/screens/lapangan/rincianBaris.ts";
import { barisContoh } from "./barisContoh.ts";

const rincian = (jalur: RincianBaris["jalur"]): RincianBaris => ({
  jalur,
  antrean: undefined,
  sisa: 2,
  tunda: [],
  telepon: "",
});

describe("the state of a row", () => {
  const kasus: readonly (readonly [string, Partial<Baris>, string])[] = [
    ["a conflict comes before everything", { bentrok: 1, status: "ditunda", tempat: "di_tablet" }, "bentrok"],
    ["a returned file comes before where it lies", { status: "ditunda", tempat: "di_tablet" }, "ditunda"],
    ["submitted and still here waits for signal", { tempat: "di_tablet" }, "sinyal"],
    ["at the gateway with pages left here waits for signal", { tempat: "di_gateway", menungguKirim: 1 }, "sinyal"],
    ["in a bundle is carried by USB", { tempat: "di_bundel" }, "bundel"],
    ["at the office it says what the office does", { status: "menunggu" }, "menunggu"],
    ["a status that this version doesn't know is shown as in work", { status: "baru_sekali" }, "berjalan"],
    ["done", { status: "selesai" }, "selesai"],
  ];
  test.each(kasus)("%s", (_, lain, keadaan) => {
    expect(keadaanBaris(barisContoh(lain))).toBe(keadaan);
  });

  test("a draft of the quick intake is told from another draft", () => {
    const draf = barisContoh({ status: "draf", tempat: "di_tablet" });
    expect(keadaanBaris(draf, rincian("terima_dulu"))).toBe("terima_dulu");
    expect(keadaanBaris(draf, rincian("lapangan"))).toBe("draf");
  });
});
