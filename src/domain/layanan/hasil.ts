/** Which documents an application brings, by service. */
import { nilaiIsian, type Isian } from "./isian.ts";
import type { Hasil } from "./layanan.ts";
import { layananById } from "./katalog.ts";
import type { LayananId } from "./layananId.ts";

/** The results of a service for this form: conditional ones only where their field says so. */
export const hasilBerlaku = (layanan: LayananId, isian: Isian): readonly Hasil[] =>
  layananById(layanan).hasil.filter(
    ({ bila }) => bila === undefined || bila.nilai.includes(nilaiIsian(isian, bila.path)),
  );
