import { describe, expect, test } from "vitest";
import type { Baris } from "../../../../src/domain/praperiksa/baris.ts";
import { isiTabel, type Tabel } from "../../../../src/domain/praperiksa/kisi.ts";
import { anggotaSel } from "../../../../src/domain/praperiksa/selKk.ts";
import { createHalaman } from "../../../fixtures/halamanTeks.ts";

/** A row of the text is 40 px high and a letter 10 px wide; rules stand between. */
const ATAS = [-10, 30, 250, 440, 560, 700, 820, 900, 1100, 1300];
const BAWAH = [-10, 30, 190, 380, 540, 600, 660, 860, 1100];
const tabel = (tegak: readonly number[], from: number, rows: number): Tabel => ({
  tegak: tegak.map((at) => ({ at, slope: 0 })),
  datar: Array.from({ length: rows + 1 }, (_, i) => ({ at: (from + i) * 40 - 10, slope: 0 })),
});

const TEKS = `
No  Nama Lengkap          NIK                Jenis Kelamin Tempat Lahir Tanggal Lahir Agama  Pendidikan         Jenis Pekerjaan
1   BUDI SANTOSO          9911010202800001   LAKI-LAKI     BOGOR        02-02-1980  ISLAM   SLTA/SEDERAJAT      NELAYAN
2   ANI WAHYUNI           9911014203820002   PEREMPUAN     POSO         02-03-1982  ISLAM   STRATA I            GURU
No  Status Perkawinan  Status Hubungan    Kewarganegaraan Paspor KITAP  Ayah              Ibu
1   KAWIN              KEPALA KELUARGA    WNI             -      -      TAUFIK MULYANI    YANTI NASUTION
2   KAWIN              ISTRI              WNI             -      -      KURNIA            SARI SAFITRI`;
const KISI = [tabel(ATAS, 0, 3), tabel(BAWAH, 3, 3)];
const nilai = (kisi: readonly Tabel[], teks: string) =>
  anggotaSel(kisi, createHalaman(teks))?.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, t]) => [name, t.teks ?? t.value])),
  );

describe("members of a family card by the cells of its tables", () => {
  test("have every column of both tables", () => {
    expect(nilai(KISI, TEKS)).toEqual([
      {
        ...{ nama: "BUDI SANTOSO", nik: "9911010202800001", jenis_kelamin: "LAKI-LAKI", tempat_lahir: "BOGOR" },
        ...{ tanggal_lahir: "1980-02-02", agama: "ISLAM", pendidikan: "SLTA/SEDERAJAT", pekerjaan: "NELAYAN" },
        ...{ status_perkawinan: "KAWIN", shdk: "KEPALA KELUARGA", kewarganegaraan: "WNI" },
        ...{ nama_ayah: "TAUFIK MULYANI", nama_ibu: "YANTI NASUTION" },
      },
      {
        ...{ nama: "ANI WAHYUNI", nik: "9911014203820002", jenis_kelamin: "PEREMPUAN", tempat_lahir: "POSO" },
        ...{ tanggal_lahir: "1982-03-02", agama: "ISLAM", pendidikan: "STRATA I", pekerjaan: "GURU" },
        ...{ status_perkawinan: "KAWIN", shdk: "ISTRI", kewarganegaraan: "WNI" },
        ...{ nama_ayah: "KURNIA", nama_ibu: "SARI SAFITRI" },
      },
    ]);
  });

  test("are known also where a rule between two columns was lost", () => {
    const without = { ...KISI[0], tegak: KISI[0]?.tegak.filter(({ at }) => at !== 560) ?? [] } as Tabel;
    expect(nilai([without], TEKS)?.map((row) => [row["jenis_kelamin"], row["tempat_lahir"]])).toEqual([
      ["LAKI-LAKI", "BOGOR"],
      ["PEREMPUAN", "POSO"],
    ]);
  });

  test("keep their place where a row was not read, and are not given where two rows are one", () => {
    const unread = TEKS.replace(/2 {3}ANI.*/, "2");
    expect(nilai(KISI, unread)?.[1]).toMatchObject({ nik: "", shdk: "ISTRI" });
    const joined = [{ ...tabel(ATAS, 0, 3), datar: [-10, 30, 110].map((at) => ({ at, slope: 0 })) }];
    expect(nilai(joined, TEKS)).toBeUndefined();
    expect(nilai([], TEKS)).toBeUndefined();
  });

  test("end where the people end, also where the head's signature is printed over the rows below", () => {
    const tiga =
      TEKS.replace("No  Status", "3\nNo  Status") +
      "\n3                      KEPALA KELUARGA                                KMMAN MANN";
    const rows = nilai([tabel(ATAS, 0, 4), tabel(BAWAH, 4, 4)], tiga);
    expect(rows?.map((row) => row["nama"])).toEqual(["BUDI SANTOSO", "ANI WAHYUNI"]);
    const anak = nilai(
      [tabel(ATAS, 0, 4), tabel(BAWAH, 4, 4)],
      tiga.replace(
        "KEPALA KELUARGA                                KM",
        "ANAK                                           KM",
      ),
    );
    expect(anak?.[2]).toMatchObject({ nik: "", shdk: "ANAK" });
  });

  test("leave the lower table out where its numbers say that a row is missing", () => {
    const lost = [tabel(ATAS, 0, 3), { ...tabel(BAWAH, 3, 3), datar: [110, 190, 230].map((at) => ({ at, slope: 0 })) }];
    expect(nilai(lost, TEKS)?.map((row) => row["shdk"] ?? "")).not.toContain("KEPALA KELUARGA ISTRI");
  });

  test("have their lower rows without any number only where these are as many and begin with the head", () => {
    const unnumbered = TEKS.replace(/^\d/gm, " ");
    expect(nilai(KISI, unnumbered)?.map((row) => row["shdk"])).toEqual(["KEPALA KELUARGA", "ISTRI"]);
    const first = [
      tabel(ATAS, 0, 3),
      { ...tabel(BAWAH, 3, 3), datar: [110, 190, 230].map((at) => ({ at, slope: 0 })) },
    ];
    expect(nilai(first, unnumbered)?.map((row) => row["shdk"])).toEqual([undefined, undefined]);
    const other = unnumbered.replace("KEPALA KELUARGA", "MENANTU        ");
    expect(nilai(KISI, other)?.map((row) => row["shdk"])).toEqual([undefined, undefined]);
  });
});

test("a word that runs over a rule is cut at it", () => {
  const [line] = createHalaman("BUDISANTOSO99110102");
  const isi = isiTabel(tabel([-10, 110, 400], 0, 1), line?.kata ?? []);
  expect(isi[0]?.map((lines: readonly Baris[]) => lines.map(({ text }) => text))).toEqual([
    ["BUDISANTOSO"],
    ["99110102"],
  ]);
});
