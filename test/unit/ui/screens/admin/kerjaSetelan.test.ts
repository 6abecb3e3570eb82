import { createRoot } from "solid-js";
import { expect, test } from "vitest";
import { err, ok, type Result } from "../../../../../src/lib/result.ts";
import type { SetelanKantor } from "../../../../../src/protocol/kantor.ts";
import type { AdminError } from "../../../../../src/sync/admin.ts";
import { createKerjaSetelan } from "../../../../../src/ui/screens/admin/kerjaSetelan.ts";
import { createJemputMemori, setelanContoh } from "../../../../fixtures/jemputMemori.ts";

/** An office that keeps versions as the gateway does; `luring` cuts it off. */
const mulai = (luring = false) => {
  const { jemput } = createJemputMemori();
  const kantor = { kini: setelanContoh, luring, sinkron: 0 };
  const jawab = <T>(isi: () => Result<T, AdminError>) => (kantor.luring ? err({ type: "Luring" } as const) : isi());
  const admin = {
    ...jemput.admin,
    bacaSetelan: async () => jawab(() => ok(kantor.kini)),
    simpanSetelan: async (draf: SetelanKantor) =>
      jawab((): Result<SetelanKantor, AdminError> => {
        if (draf.versi !== kantor.kini.versi) return err({ type: "VersiLama" });
        kantor.kini = { ...draf, versi: draf.versi + 1 };
        return ok(kantor.kini);
      }),
  };
  const sinkron = { ...jemput.sinkron, sekarang: () => (kantor.sinkron += 1) };
  const kerja = createRoot(() => createKerjaSetelan({ ...jemput, admin, sinkron }));
  return { kantor, kerja };
};

test("saves the next version, forgets the draft, and asks for a sync", async () => {
  const { kantor, kerja } = mulai();
  await kerja.muatTerbaru();
  kerja.ubah({ ...setelanContoh, arsip: "semua" });
  await kerja.simpan();
  expect(kantor.kini).toEqual({ ...setelanContoh, arsip: "semua", versi: 2 });
  expect([kerja.tersimpan(), kerja.draf(), kantor.sinkron]).toEqual([2, kantor.kini, 1]);
});

test("two admins: the second is told, loads the newest, keeps both changes", async () => {
  const { kantor, kerja } = mulai();
  await kerja.muatTerbaru();
  kerja.ubah({ ...setelanContoh, arsip: "semua" });
  kantor.kini = { ...setelanContoh, versi: 2, tteKia: true };
  await kerja.simpan();
  expect(kerja.kiriman.galat()).toEqual({ type: "VersiLama" });
  expect(kerja.draf()?.arsip).toBe("semua");
  await kerja.muatTerbaru();
  await kerja.simpan();
  expect(kerja.kiriman.galat()).toBeUndefined();
  expect(kantor.kini).toEqual({ ...setelanContoh, versi: 3, tteKia: true, arsip: "semua" });
});

test("without a connection the settings that this device knows are shown, and a draft outlives a failed save", async () => {
  const { kantor, kerja } = mulai(true);
  await kerja.muatTerbaru();
  expect([kerja.muatan.galat(), kerja.draf()]).toEqual([{ type: "Luring" }, setelanContoh]);
  kantor.luring = false;
  await kerja.muatTerbaru();
  kerja.ubah({ ...setelanContoh, ikdIos: false });
  kantor.luring = true;
  await kerja.simpan();
  expect([kerja.kiriman.galat(), kerja.draf()?.ikdIos]).toEqual([{ type: "Luring" }, false]);
});

test("settings that the office would refuse are not sent", async () => {
  const { kantor, kerja } = mulai();
  await kerja.muatTerbaru();
  kerja.ubah({ ...setelanContoh, kabupaten: "12" });
  await kerja.simpan();
  expect(kantor.kini).toEqual(setelanContoh);
});
