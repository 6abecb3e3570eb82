/**
 * Draws lines of digits as a poor camera would see them. Runs inside a browser page (given to `page.evaluate` as it is), so
 * it must not use anything from outside. Seeded: the same seed draws the same lines.
 */
export interface BarisLukis {
  readonly text: string;
  readonly font: string;
  readonly w: number;
  readonly h: number;
  /** Box of the ink, as a reader would report it. */
  readonly box: readonly [number, number, number, number];
  /** Left and right edge of each character's ink (spaces: empty). */
  readonly spans: readonly (readonly [number, number])[];
  /** Grey bytes in base64. */
  readonly grey: string;
}

export const lukisBaris = async (
  seed: number,
  count: number,
  fonts: readonly string[],
  mode: "angka" | "huruf",
): Promise<readonly BarisLukis[]> => {
  let state = seed * 2654435761 + 1;
  const random = () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) | 0;
    let t = Math.imul(state ^ (state >>> 13), 3266489917);
    t ^= t >>> 16;
    return (t >>> 0) / 4294967296;
  };
  const between = (a: number, b: number) => a + (b - a) * random();
  const chance = (p: number) => random() < p;

  const digits = () => {
    const near = "0012345678990123456789";
    return Array.from({ length: 16 }, () => near[Math.floor(random() * near.length)] ?? "0").join("");
  };

  const letters = () => {
    const word = () => {
      const kinds = ["AIUEO", "NRSTMDHKLBPGYW", "CFJVXZQ"];
      const from = random() < 0.45 ? 0 : random() < 0.75 ? 1 : 2;
      return Array.from({ length: 3 + Math.floor(random() * 7) }, (_, i) => {
        const kind = kinds[(i + from) % 2 === 0 ? 0 : chance(0.8) ? 1 : 2] ?? "A";
        return kind[Math.floor(random() * kind.length)] ?? "A";
      }).join("");
    };
    return Array.from({ length: 1 + Math.floor(random() * 3) }, word).join(" ");
  };

  const guilloche = (c: OffscreenCanvasRenderingContext2D, w: number, h: number, ink: number) => {
    c.lineWidth = between(0.5, 1.4);
    c.strokeStyle = `rgba(${String(ink)},${String(ink)},${String(ink)},${String(between(0.1, 0.35))})`;
    for (let k = 0; k < 7; k++) {
      const [base, wave, phase] = [between(0, h), between(20, 90), between(0, 6)];
      c.beginPath();
      for (let x = 0; x <= w; x += 4) c.lineTo(x, base + Math.sin(x / wave + phase) * h * 0.12);
      c.stroke();
    }
  };

  const one = async (): Promise<BarisLukis> => {
    const text = mode === "angka" ? digits() : letters();
    const font = fonts[Math.floor(random() * fonts.length)] ?? "Arial";
    const size = chance(0.5) ? between(15, 30) : between(26, 62);
    const weight = chance(0.35) ? "bold" : "normal";
    const squeeze = between(0.82, 1.18);
    const spacing = chance(0.4) ? size * between(0, 0.14) : 0;
    const probe = new OffscreenCanvas(8, 8).getContext("2d");
    if (probe === null) throw new Error("no canvas");
    probe.font = `${weight} ${String(size)}px "${font}"`;
    probe.letterSpacing = `${String(spacing)}px`;
    const m = probe.measureText(text);
    const inkW = (m.actualBoundingBoxRight + m.actualBoundingBoxLeft - spacing) * squeeze;
    const inkH = m.actualBoundingBoxAscent + m.actualBoundingBoxDescent;
    const side = size * 2.2;
    const w = Math.ceil(inkW + side * 2);
    const h = Math.ceil(inkH * 3.2);
    const canvas = new OffscreenCanvas(w, h);
    const c = canvas.getContext("2d", { willReadFrequently: true });
    if (c === null) throw new Error("no canvas");
    const paper = between(120, 250);
    const ink = between(5, Math.min(95, paper - 80));
    const shade = c.createLinearGradient(0, 0, w, h);
    shade.addColorStop(0, `rgb(${String(paper)},${String(paper)},${String(paper)})`);
    const other = Math.min(255, Math.max(90, paper + between(-50, 50)));
    shade.addColorStop(1, `rgb(${String(other)},${String(other)},${String(other)})`);
    c.fillStyle = shade;
    c.fillRect(0, 0, w, h);
    if (chance(0.5)) guilloche(c, w, h, ink);
    const tilt = between(-0.012, 0.012);
    const left = side + m.actualBoundingBoxLeft * squeeze;
    const base = h / 2 + inkH / 2 - m.actualBoundingBoxDescent;
    const slant = between(-0.08, 0.08);
    const spans = [...text].map((char, i): readonly [number, number] => {
      if (char === " ") return [0, 0];
      const own = probe.measureText(char);
      const x = probe.measureText(text.slice(0, i + 1)).width - own.width;
      const edge = (offset: number) => left + squeeze * (x + offset) - (slant * inkH) / 2;
      return [edge(-own.actualBoundingBoxLeft), edge(own.actualBoundingBoxRight)];
    });
    c.setTransform(squeeze, tilt * squeeze, slant, 1, left, base - tilt * (inkW / 2));
    c.font = probe.font;
    c.letterSpacing = probe.letterSpacing;
    c.fillStyle = `rgb(${String(ink)},${String(ink)},${String(ink)})`;
    c.fillText(text, 0, 0);
    if (chance(0.3)) c.fillText(":", -size * between(0.9, 1.3), 0);
    c.setTransform(1, 0, 0, 1, 0, 0);
    if (chance(0.12)) c.fillRect(side - size * between(0.35, 0.8), 0, between(1, 2.5), h);
    // the camera: blur, fewer pixels than were drawn, noise
    const blurred = new OffscreenCanvas(w, h);
    const b = blurred.getContext("2d", { willReadFrequently: true });
    if (b === null) throw new Error("no canvas");
    b.filter = `blur(${String(inkH * between(0, 0.085))}px)`;
    b.drawImage(canvas, 0, 0);
    b.filter = "none";
    if (chance(0.6)) {
      const part = Math.max(10 / inkH, between(0.45, 1));
      const small = new OffscreenCanvas(Math.max(8, Math.round(w * part)), Math.max(8, Math.round(h * part)));
      const s = small.getContext("2d");
      if (s === null) throw new Error("no canvas");
      s.drawImage(blurred, 0, 0, small.width, small.height);
      b.drawImage(small, 0, 0, w, h);
    }
    // what else happens to a photograph: glare, the edge of a shadow, scratches, a shaken hand
    if (chance(0.15)) {
      const [x, y, r] = [between(0, w), between(0, h), between(1, 6) * inkH];
      const g = b.createRadialGradient(x, y, 0, x, y, r);
      g.addColorStop(0, `rgba(255,255,255,${String(between(0.2, 0.75))})`);
      g.addColorStop(1, "rgba(255,255,255,0)");
      b.fillStyle = g;
      b.fillRect(0, 0, w, h);
    }
    if (chance(0.15)) {
      b.fillStyle = `rgba(0,0,0,${String(between(0.1, 0.5))})`;
      b.fillRect(0, 0, between(0, w), h);
    }
    if (chance(0.15)) {
      b.strokeStyle = `rgba(255,255,255,${String(between(0.2, 0.6))})`;
      b.lineWidth = between(0.5, 2);
      for (let i = 0; i < 6; i++) {
        b.beginPath();
        b.moveTo(between(0, w), between(0, h));
        b.lineTo(between(0, w), between(0, h));
        b.stroke();
      }
    }
    if (chance(0.12)) {
      b.globalAlpha = 0.5;
      b.drawImage(b.canvas, between(-0.07, 0.07) * inkH, between(-0.05, 0.05) * inkH);
      b.globalAlpha = 1;
    }
    if (chance(0.6)) {
      const blob = await b.canvas.convertToBlob({ type: "image/jpeg", quality: between(0.4, 0.85) });
      b.drawImage(await createImageBitmap(blob), 0, 0);
    }
    const data = b.getImageData(0, 0, w, h).data;
    const noise = between(0, 14);
    let bytes = "";
    for (let i = 0; i < w * h; i++) {
      const grain = (random() + random() + random() - 1.5) * noise;
      bytes += String.fromCharCode(Math.min(255, Math.max(0, Math.round((data[i * 4] ?? 0) + grain))));
    }
    const loose = () => between(-0.06, 0.06) * inkH;
    const box = [side + loose(), (h - inkH) / 2 + loose(), inkW + loose(), inkH + loose()] as const;
    return { text, font, w, h, box, spans, grey: btoa(bytes) };
  };
  const lines: BarisLukis[] = [];
  for (let i = 0; i < count; i++) lines.push(await one());
  return lines;
};
