/** A request's body, parsed by the schema that the protocol shares with the app. */
import * as v from "valibot";
import { GalatHttp } from "./galat.ts";

/** Throws `BentukSalah` with the place that doesn't fit; never repeats a value. */
export const parseIsi = <S extends v.GenericSchema>(schema: S, body: unknown): v.InferOutput<S> => {
  const hasil = v.safeParse(schema, body, { abortEarly: true });
  if (hasil.success) return hasil.output;
  throw new GalatHttp({ type: "BentukSalah", di: (v.getDotPath(hasil.issues[0]) ?? "").slice(0, 200) });
};
