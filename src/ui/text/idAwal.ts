/** The Indonesian words of the first screen: the gate, the frames and the parts. */
import { bagianId } from "./bagian.id.ts";
import { masukId } from "./masuk.id.ts";
import { umumId } from "./umum.id.ts";

export const kamusAwal = { umum: umumId, bagian: bagianId, masuk: masukId } as const;
