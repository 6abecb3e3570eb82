/** What every work panel is given: the file, its open work items of this kind, and how to act. */
import type { Permohonan } from "../../../../domain/permohonan/permohonan.ts";
import type { Tugas } from "../../../../domain/sop/tugas.ts";
import type { GambarBerkas } from "../../berkas/gambarBerkas.ts";
import type { BerkasMeja } from "../berkasMeja.ts";
import type { Pintasan } from "../pintasan.ts";
import type { Tindakan } from "../tindakan.ts";

export interface PanelProps {
  readonly berkas: BerkasMeja;
  readonly p: Permohonan;
  readonly tugas: readonly Tugas[];
  readonly kerja: Tindakan;
  readonly gambar: GambarBerkas;
  readonly onPintasan: (pintasan: readonly Pintasan[]) => void;
}
