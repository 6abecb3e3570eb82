/** Small shapes inside event bodies; lengths are limits against hostile input. */
import * as v from "valibot";

export const teks = (max: number) => v.pipe(v.string(), v.maxLength(max));
export const isi = (max: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(max));
export const id = v.pipe(v.string(), v.regex(/^[a-z0-9_]{1,48}$/));
export const slot = v.pipe(v.string(), v.regex(/^[a-z0-9_:]{1,80}$/));
export const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
