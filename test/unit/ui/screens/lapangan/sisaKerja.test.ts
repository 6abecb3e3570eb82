import { expect, test } from "vitest";
import { createJemputMemori, setelanContoh } from "../../../../fixtures/jemputMemori.ts";
import { sisaKerja } from "../../../../../src/ui/screens/lapangan/sisaKerja.ts";

test("a photo taken is one thing less to do, an answer that asks for more is one more", async () => {
  const memori = createJemputMemori();
  const baru = await memori.jemput.berkas.baru({
    layanan: ["akta_kelahiran"],
    jalur: "lapangan",
    desa: "9901042001",
    tanggal: "2026-11-18",
  });
  if (!baru.ok) throw new Error(baru.error.type);
  const sisa = async (): Promise<number> => {
    const muatan = await memori.jemput.berkas.muat(baru.value.app);
    if (!muatan.ok || !muatan.value.state) throw new Error("no state");
    return sisaKerja(muatan.value.state, setelanContoh);
  };
  const awal = await sisa();
  const halaman = { hash: "a".repeat(64), bytes: 9, lebar: 9, tinggi: 9, mime: "image/jpeg" as const };
  memori.isi(baru.value.app, [{ type: "DokumenDipindai", dok: "d1", slot: "kk", jenis: "kk_qr", halaman: [halaman] }]);
  expect(await sisa()).toBe(awal - 1);
  memori.isi(baru.value.app, [{ type: "JawabanDicatat", jawaban: { via_kuasa: true } }]);
  expect(await sisa()).toBeGreaterThan(awal - 1);
});
