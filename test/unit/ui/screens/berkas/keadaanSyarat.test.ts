import { expect, test } from "vitest";
import type { Peristiwa } from "../../../../../src/domain/permohonan/peristiwa.ts";
import { isBeres, keadaanSyarat, kunciDilihat } from "../../../../../src/ui/screens/berkas/keadaanSyarat.ts";
import { bacaan, createBerkas, dibaca, dipindai, halaman, isian } from "./bahanBerkas.ts";

const keadaan = (b: Awaited<ReturnType<typeof createBerkas>>, slot: string) =>
  keadaanSyarat(b.state(), b.syarat(slot), b.state().isian);

test("a document goes from missing to stored to read", async () => {
  const b = await createBerkas();
  expect(keadaan(b, "kk")).toEqual({ jenis: "belum" });
  b.isi(dipindai("d1", "kk", "kk"));
  expect(keadaan(b, "kk")).toEqual({ jenis: "membaca" });
  b.isi(dibaca("d1", bacaan({ kind: "kk" })));
  expect(keadaan(b, "kk")).toEqual({ jenis: "terbaca" });
});

test("a kind of the same group fulfils the slot, another kind is said by name", async () => {
  const b = await createBerkas();
  b.isi(dipindai("d1", "bukti_perkawinan", "buku_nikah"), dibaca("d1", bacaan({ kind: "kutipan_akta_perkawinan" })));
  expect(keadaan(b, "bukti_perkawinan")).toEqual({ jenis: "terbaca" });
  b.isi(dipindai("d2", "bukti_perkawinan", "buku_nikah"), dibaca("d2", bacaan({ kind: "ktp_el" })));
  expect(keadaan(b, "bukti_perkawinan")).toEqual({ jenis: "lain", terbaca: "ktp_el" });
});

test("a photo that is hard to read asks for a new one with its reason; one of unknown kind is safe", async () => {
  const b = await createBerkas();
  b.isi(dipindai("d1", "kk", "kk"), dibaca("d1", bacaan({ quality: { verdict: "ulangi", reasons: ["silau"] } })));
  expect(keadaan(b, "kk")).toEqual({ jenis: "ulangi", alasan: "silau" });
  expect(isBeres(keadaan(b, "kk"))).toBe(false);
  b.isi(dipindai("d2", "kk", "kk"), dibaca("d2", bacaan({ kind: null })));
  expect(isBeres(keadaan(b, "kk"))).toBe(true);
});

test("the two witnesses count when name and NIK are there", async () => {
  const b = await createBerkas();
  b.isi(isian("saksi1", { nama: "SUPARNO", nik: "9901040101700001" }), isian("saksi2", { nama: "SITI AMINAH" }));
  expect(keadaan(b, "identitas_2_saksi")).toEqual({ jenis: "sebagian", ada: 1, total: 2 });
  b.isi(isian("saksi2", { nik: "9901044202750002" }));
  expect(keadaan(b, "identitas_2_saksi")).toEqual({ jenis: "terisi", ada: 2, total: 2 });
});

test("a letter that isn't there is replaced by F-2.03 and no longer needed", async () => {
  const b = await createBerkas();
  b.isi({ type: "JawabanDicatat", jawaban: { tanpa_surat_kelahiran: true } });
  expect(keadaan(b, "suket_kelahiran")).toEqual({ jenis: "tidak_perlu" });
  expect(keadaan(b, "f_2_03")).toEqual({ jenis: "belum" });
});

test("what is only shown is ticked off by an answer whose key the events accept", async () => {
  const b = await createBerkas(["ikd_aktivasi"]);
  const slot = "ktp_el:pemohon";
  expect(keadaan(b, slot)).toEqual({ jenis: "belum_dilihat" });
  b.isi({ type: "JawabanDicatat", jawaban: { [kunciDilihat(slot)]: true } });
  expect(keadaan(b, slot)).toEqual({ jenis: "dilihat" });
  expect(kunciDilihat(slot)).toMatch(/^[a-z0-9_]{1,48}$/);
});

test("a poor photo that the officer let stand asks for nothing more", async () => {
  const b = await createBerkas();
  b.isi(dipindai("d1", "kk", "kk"), dibaca("d1", bacaan({ quality: { verdict: "ulangi", reasons: ["buram"] } })), {
    type: "TemuanDijawab",
    temuan: "mutu_ulangi|kk|1",
    jawaban: "asli_memang_begitu",
    alasan: "",
  });
  expect(keadaan(b, "kk")).toEqual({ jenis: "tersimpan" });
});

test("an answer about another photo says nothing of the one that lies there now", async () => {
  const b = await createBerkas();
  const buruk = dibaca("d1", bacaan({ kind: "kk", quality: { verdict: "ulangi", reasons: ["buram"] } }));
  const jawab = (nomor: number): Peristiwa => ({
    type: "TemuanDijawab",
    temuan: "mutu_ulangi|kk|1",
    jawaban: "asli_memang_begitu",
    alasan: "Aslinya sudah pudar",
    atas: { formulir: "", dokumen: [{ sumber: "kk", lembar: halaman(nomor).hash, nilai: "" }] },
  });
  b.isi(dipindai("d1", "kk", "kk"), buruk, jawab(9));
  expect(keadaan(b, "kk")).toEqual({ jenis: "ulangi", alasan: "buram" });
  b.isi(jawab(1));
  expect(keadaan(b, "kk")).toEqual({ jenis: "tersimpan" });
});

test("what the office asks for again is answered by a scan that it has not seen, whatever the clocks say", async () => {
  const b = await createBerkas();
  b.isi(isian("pemohon", { nama: "NUR HALIMAH" }), dipindai("d1", "kk", "kk"), { type: "Diajukan" });
  b.memori.kantor();
  b.memori.isi(
    b.app,
    [
      {
        type: "BerkasDiperiksa",
        layanan: "akta_kelahiran",
        putusan: "ditunda",
        kurang: ["kk"],
        pesan: "KK terpotong.",
        alasan: "",
        dasarHukum: "",
        detik: 60,
      },
    ],
    { id: "ayu", peran: ["operator_dokumen"] },
  );
  b.memori.kantor();
  const kini = () => keadaanSyarat(b.state(), b.syarat("kk"), b.state().isian);
  expect(kini()).toEqual({ jenis: "diminta" });
  b.isi(dipindai("d2", "kk", "kk"));
  expect(kini()).toEqual({ jenis: "membaca" });
});
