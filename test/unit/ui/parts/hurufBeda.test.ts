import { expect, test } from "vitest";
import { hurufBeda } from "../../../../src/ui/parts/hurufBeda.ts";

const differing = (text: string, other: string) =>
  hurufBeda(text, other)
    .filter((run) => run.beda)
    .map((run) => run.text);

test("equal readings have nothing underlined", () => {
  expect(hurufBeda("NUR HALIMAH", "NUR HALIMAH")).toEqual([{ text: "NUR HALIMAH", beda: false }]);
});

test("a letter that the other lacks is underlined", () => {
  expect(differing("NUR HALIMAH", "NUR HALIMA")).toEqual(["H"]);
});

test("a letter missing at the end shows as an underlined gap", () => {
  expect(differing("NUR HALIMA", "NUR HALIMAH")).toEqual(["\u2007"]);
});

test("a digit that was read otherwise is underlined on both sides", () => {
  expect(differing("9901042105880002", "9901042105680002")).toEqual(["8"]);
  expect(differing("9901042105680002", "9901042105880002")).toEqual(["6"]);
});

test("the runs put together give the text back", () => {
  const text = "SITI NURHALIZA";
  expect(
    hurufBeda(text, "SITTI NUR HALISA")
      .map((run) => run.text.replace("\u2007", ""))
      .join(""),
  ).toBe(text);
});
