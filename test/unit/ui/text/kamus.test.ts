import { expect, test } from "vitest";
import { kamusEn } from "../../../../src/ui/text/en.ts";
import { kamusId } from "../../../../src/ui/text/id.ts";

const areas = Object.keys(kamusId) as (keyof typeof kamusId)[];
const entries = (area: keyof typeof kamusId) => Object.entries<string>(kamusId[area]);
const english = (area: keyof typeof kamusId, key: string) => (kamusEn[area] as Record<string, string>)[key];
const params = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

test("English has exactly the Indonesian keys", () => {
  expect(Object.keys(kamusEn).sort()).toEqual(Object.keys(kamusId).sort());
  for (const area of areas) expect(Object.keys(kamusEn[area]).sort()).toEqual(Object.keys(kamusId[area]).sort());
});

test("both languages ask for the same values", () => {
  for (const area of areas)
    for (const [key, sentence] of entries(area))
      expect([area, key, params(english(area, key) ?? "")]).toEqual([area, key, params(sentence)]);
});

test("no sentence is empty or shouts", () => {
  for (const area of areas)
    for (const [key, sentence] of entries(area)) {
      expect([area, key, sentence.trim()]).not.toEqual([area, key, ""]);
      expect([area, key, sentence.includes("!")]).toEqual([area, key, false]);
    }
});
