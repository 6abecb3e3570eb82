/**
 * Services and time limits that an office decides, as it does single requirements (`aturanKantor.ts`): a service that no firm source
 * describes, a time limit known from memory. Switched off, a service is not offered; a file that holds it goes on. Nothing here blocks.
 */
import { layananById, semuaLayanan } from "./katalog.ts";
import type { BatasLapor, Keyakinan, Layanan } from "./layanan.ts";
import type { LayananId } from "./layananId.ts";
import type { SetelanLayanan } from "./setelan.ts";

export interface AturanLayanan {
  /** `pembetulan_akta/layanan`, `perubahan_nama/batas_lapor`. */
  readonly kunci: string;
  readonly layanan: LayananId;
  readonly jenis: "layanan" | "batas_lapor";
  readonly keyakinan: Keyakinan;
  readonly sumber: readonly string[];
}

type Aturan = Pick<SetelanLayanan, "aturan">;

const kunciLayanan = (id: LayananId): string => `${id}/layanan`;
const kunciBatas = (id: LayananId): string => `${id}/batas_lapor`;

/** What one office or a second hand says is enough to offer a service, and for another office not to. */
const bolehDimatikan = ({ keyakinan }: Layanan): boolean => keyakinan !== "high";

/** Every such service and time limit, in the order of the catalogue. All of them hold until the office says no. */
export const semuaAturanLayanan: readonly AturanLayanan[] = semuaLayanan.flatMap((satu): readonly AturanLayanan[] => {
  const { id, keyakinan, sumber, batasLapor } = satu;
  return [
    ...(bolehDimatikan(satu)
      ? [{ kunci: kunciLayanan(id), layanan: id, jenis: "layanan" as const, keyakinan, sumber }]
      : []),
    ...(batasLapor?.keyakinan === "low"
      ? [
          {
            kunci: kunciBatas(id),
            layanan: id,
            jenis: "batas_lapor" as const,
            keyakinan: batasLapor.keyakinan,
            sumber: batasLapor.sumber,
          },
        ]
      : []),
  ];
});

/** Whether the office offers a service. */
export const isLayananDipakai = (id: LayananId, { aturan }: Aturan): boolean =>
  !bolehDimatikan(layananById(id)) || aturan?.[kunciLayanan(id)] !== false;

/** The time to report, unless the office doesn't hold to it. */
export const batasLaporKantor = (id: LayananId, { aturan }: Aturan): BatasLapor | undefined => {
  const { batasLapor } = layananById(id);
  return batasLapor?.keyakinan === "low" && aturan?.[kunciBatas(id)] === false ? undefined : batasLapor;
};
