/** Steepens the edges of blurred print: what differs from its surroundings comes to differ more. */
import { createAbu, type Abu } from "./abu.ts";
import { blurAbu } from "./saring.ts";

/** `amount` of the difference to the mean of a square of radius `r` is added. */
export const tajamkan = (abu: Abu, r: number, amount: number): Abu => {
  const soft = blurAbu(abu, r);
  const out = createAbu(abu.w, abu.h);
  for (let i = 0; i < out.data.length; i++) {
    const v = abu.data[i] ?? 255;
    out.data[i] = Math.min(255, Math.max(0, v + amount * (v - (soft.data[i] ?? 255))));
  }
  return out;
};
