/** The table that the bench prints: ours beside plain tesseract.js and native tesseract, per kind of document. */
import { median, percent, sumAsing, type Skor } from "./skor.ts";

const COLUMNS: readonly (readonly [string, readonly string[]])[] = [
  ["NIK / No. KK", ["nik", "no_kk"]],
  ["name", ["nama", "kepala_keluarga"]],
  ["date", ["tanggal_lahir"]],
  ["sex", ["jenis_kelamin"]],
  ["rows: NIK", ["anggota.nik"]],
  ["rows: name", ["anggota.nama"]],
  ["rows: date", ["anggota.tanggal_lahir"]],
];

const cell = (skor: Skor, names: readonly string[]): string => {
  const found = names.flatMap((n) => skor.fields[n] ?? []);
  return percent(
    found.reduce((s, h) => s + h.right, 0),
    found.reduce((s, h) => s + h.total, 0),
  );
};

const sureCell = (skor: Skor): string => {
  const all = Object.values(skor.fields);
  const sure = all.reduce((s, h) => s + h.sure, 0);
  const wrong = all.reduce((s, h) => s + h.sureWrong, 0);
  return `${String(wrong)}/${String(sure)} of ${String(all.reduce((s, h) => s + h.total, 0))}`;
};

const row = (who: string, skor: Skor): string => {
  const cells = COLUMNS.map(([, names]) => cell(skor, names).padStart(5));
  const head = [who.padEnd(6), percent(skor.kind.right, skor.kind.total).padStart(5), ...cells];
  return `| ${[...head, String(Math.round(median(skor.ms))).padStart(6), sureCell(skor), String(sumAsing(skor)), String(skor.ulangi), String(skor.gagal)].join(" | ")} |`;
};

export const printTabel = (
  kinds: ReadonlyMap<string, { readonly ours: Skor; readonly plain: Skor; readonly asli: Skor }>,
): string => {
  const head = `| | kind % | ${COLUMNS.map(([name]) => `${name} %`).join(" | ")} | ms median | wrong/pasti of fields | asing | ulangi | unread |`;
  const rule = `|${"---|".repeat(COLUMNS.length + 7)}`;
  const rows = [...kinds].flatMap(([kind, { ours, plain, asli }]) => [
    `| **${kind}** (${String(ours.photos)}) |${" |".repeat(COLUMNS.length + 6)}`,
    row("ours", ours),
    ...(plain.photos === 0 ? [] : [row("plain", plain)]),
    ...(asli.photos === 0 ? [] : [row("native", asli)]),
  ]);
  return [head, rule, ...rows].join("\n");
};

/** Every field of every kind: right, wrong (read as something else), unread, share of *pasti*, wrong among *pasti*, n. */
export const printBidang = (kinds: ReadonlyMap<string, { readonly ours: Skor }>): string => {
  const rows = [...kinds].flatMap(([kind, { ours }]) =>
    Object.entries(ours.fields).map(([name, h]) => {
      const missing = ours.salah.filter((s) => s.field === name && s.state === "tak_ada").length;
      const wrong = h.total - h.right - missing;
      const cells = [
        percent(h.right, h.total),
        String(wrong),
        String(missing),
        percent(h.sure, h.total),
        String(h.sureWrong),
      ];
      return `| ${kind} | ${name} | ${cells.join(" | ")} | ${String(h.total)} |`;
    }),
  );
  return [
    "| kind | field | right % | wrong | unread | pasti % | wrong pasti | n |",
    `|${"---|".repeat(8)}`,
    ...rows,
  ].join("\n");
};
