import fc from "fast-check";
import { expect, test } from "vitest";
import { isCalendarDate, isoToTyped, shapeTypedDate, typedDateToIso } from "../../../../src/ui/parts/typedDate.ts";

test.each([
  ["14081991", "14-08-1991"],
  ["14/8/1991", "14-08-1991"],
  ["14.08.1991", "14-08-1991"],
  ["1991-08-14", "14-08-1991"],
  ["1-", "01-"],
  ["14-8-", "14-08-"],
  ["14", "14"],
  ["140", "14-0"],
  ["14-", "14-"],
  ["", ""],
])("typing %j shows %j", (raw, shown) => {
  expect(shapeTypedDate(raw)).toBe(shown);
});

test("a real day comes out as ISO", () => {
  expect(typedDateToIso("14-08-1991")).toBe("1991-08-14");
  expect(typedDateToIso("29-02-2024")).toBe("2024-02-29");
});

test.each(["30-02-2026", "29-02-2023", "31-04-2026", "14-13-1991", "00-01-2000", "14-08-91", ""])(
  "%j is no day",
  (typed) => {
    expect(typedDateToIso(typed)).toBeUndefined();
  },
);

test("what is half typed survives a reload as it stands", () => {
  expect(isoToTyped("14-08-19")).toBe("14-08-19");
});

test("every day of the calendar survives typing digit by digit", () => {
  fc.assert(
    fc.property(fc.date({ min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true }), (date) => {
      const iso = date.toISOString().slice(0, 10);
      const digits = isoToTyped(iso).replaceAll("-", "");
      const shown = [...digits].reduce((text, digit) => shapeTypedDate(text + digit), "");
      expect(isCalendarDate(iso)).toBe(true);
      expect(typedDateToIso(shown)).toBe(iso);
    }),
  );
});
