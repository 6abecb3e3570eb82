/** The parts that push and pull share: opened application keys and folded states, remembered between requests. */
import type { Kantor } from "../kantor.ts";
import { tulisBaris } from "./baris.ts";
import { createKunciApp } from "./kunciApp.ts";
import { createLipatan } from "./lipatan.ts";
import type { Mesin } from "./simpanPeristiwa.ts";

export const createMesin = (kantor: Kantor): Mesin => {
  const kunci = createKunciApp(kantor);
  return { kantor, kunci, lipatan: createLipatan(kunci), tulisBaris };
};
