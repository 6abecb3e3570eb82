import { expect, test } from "vitest";
import { JENIS_PERISTIWA } from "../../../../src/domain/permohonan/peristiwa.ts";
import { ujungEn } from "../../../../src/ui/text/ujung.en.ts";
import { ujungId } from "../../../../src/ui/text/ujung.id.ts";

test("every type of event has words in both languages, and no words speak of an event that there is not", () => {
  const kunci = JENIS_PERISTIWA.map((jenis) => `peristiwa_${jenis}`).sort();
  expect(kunci.length).toBeGreaterThan(30);
  for (const kamus of [ujungId, ujungEn])
    expect(
      Object.keys(kamus)
        .filter((satu) => satu.startsWith("peristiwa_"))
        .sort(),
    ).toEqual(kunci);
});
