/** A remark that a rule makes about a value. A rule marks; only a person decides. Source: fields.json > meta. */

/** `error` = hold until settled; `warn` = an officer confirms, never blocks; `info` = worth knowing. */
export type Level = "error" | "warn" | "info";

export interface Catatan {
  /** Rule id as in the rule tables (`len16`, `dob`, `mother_age`); the words are at text key `aturan.<id>`. */
  readonly aturan: string;
  readonly level: Level;
  /** The field of the form it is about (`ibu.nik`), where there is one. */
  readonly path?: string;
  /** Values for the `{placeholders}` of the words. A value that begins with `@` is itself a text key. */
  readonly params: Readonly<Record<string, string>>;
}

export const createCatatan = (
  aturan: string,
  level: Level,
  params: Readonly<Record<string, string>> = {},
): Catatan => ({
  aturan,
  level,
  params,
});

/** The same remarks, attached to a field of the form. */
export const catatanAtPath = (catatan: readonly Catatan[], path: string): readonly Catatan[] =>
  catatan.map((satu) => ({ ...satu, path }));
