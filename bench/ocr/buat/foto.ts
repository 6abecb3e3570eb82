/**
 * Turns a drawn page into a photograph of it. Runs inside a browser page (given to `evaluate` as it is), so it must not use
 * anything from outside.
 */
export interface Kerusakan {
  readonly seed: number;
  /** Width and height of the page on the photo before it is turned, pixels. */
  readonly w: number;
  readonly h: number;
  /** Lean in degrees; quarter turns clockwise; how far corners are pulled, share of the width. */
  readonly miring: number;
  readonly putar: 0 | 1 | 2 | 3;
  readonly keystone: number;
  /** Strengths 0..1; blur in pixels. */
  readonly silau: number;
  readonly bayangan: number;
  readonly lipatan: number;
  readonly aus: number;
  readonly gelap: number;
  readonly buram: number;
  readonly derau: number;
  /** JPEG quality 0..1. */
  readonly mutu: number;
  readonly meja: Meja;
}

/** What the page lies on: dark and plain, as bright as paper, a cloth of any colour, wood, squares, tiles, or two things at once. */
export type Meja = "gelap" | "terang" | "kain" | "kayu" | "kotak" | "ubin" | "dua";

export interface FotoJadi {
  readonly jpeg: string;
  readonly corners: readonly (readonly [number, number])[];
  readonly size: readonly [number, number];
}

export const potret = async (png: string, k: Kerusakan): Promise<FotoJadi> => {
  let state = (k.seed * 2654435761 + 99) | 0;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const between = (a: number, b: number) => a + (b - a) * random();
  const canvasOf = (w: number, h: number) => {
    const context = new OffscreenCanvas(w, h).getContext("2d", { willReadFrequently: true });
    if (context === null) throw new Error("no canvas");
    return context;
  };
  const image = await createImageBitmap(await (await fetch(png)).blob());
  const page = canvasOf(k.w, k.h);
  page.imageSmoothingQuality = "high";
  page.drawImage(image, 0, 0, k.w, k.h);
  const wear = Math.round(k.aus * 60);
  for (let i = 0; i < wear; i++) {
    page.strokeStyle = `rgba(255,255,255,${String(between(0.1, 0.45))})`;
    page.lineWidth = between(0.5, k.w / 500);
    const [x, y, a, r] = [between(0, k.w), between(0, k.h), between(0, 6.3), between(10, k.w / 5)];
    page.beginPath();
    page.moveTo(x, y);
    page.lineTo(x + r * Math.cos(a), y + r * Math.sin(a));
    page.stroke();
  }
  if (k.lipatan > 0) {
    const across = random() < 0.5;
    const at = between(0.3, 0.7) * (across ? k.h : k.w);
    const width = k.w * 0.03;
    const g = across
      ? page.createLinearGradient(0, at - width, 0, at + width)
      : page.createLinearGradient(at - width, 0, at + width, 0);
    const dark = 0.35 * k.lipatan;
    g.addColorStop(0, "rgba(0,0,0,0)");
    g.addColorStop(0.45, `rgba(0,0,0,${String(dark)})`);
    g.addColorStop(0.55, `rgba(255,255,255,${String(dark)})`);
    g.addColorStop(1, "rgba(255,255,255,0)");
    page.fillStyle = g;
    page.fillRect(0, 0, k.w, k.h);
  }
  // where the corners come to lie
  const pull = () => between(-k.keystone, k.keystone) * k.w;
  const a = (k.miring * Math.PI) / 180;
  const raw = [
    [-k.w / 2, -k.h / 2],
    [k.w / 2, -k.h / 2],
    [k.w / 2, k.h / 2],
    [-k.w / 2, k.h / 2],
  ].map(([x = 0, y = 0]) => [x * Math.cos(a) - y * Math.sin(a) + pull(), x * Math.sin(a) + y * Math.cos(a) + pull()]);
  const xs = raw.map((p) => p[0] ?? 0);
  const ys = raw.map((p) => p[1] ?? 0);
  const air = k.w * between(0.04, 0.16);
  const W = Math.round(Math.max(...xs) - Math.min(...xs) + 2 * air);
  const H = Math.round(Math.max(...ys) - Math.min(...ys) + 2 * air);
  const corners = raw.map(
    ([x = 0, y = 0]) => [x - Math.min(...xs) + air, y - Math.min(...ys) + air] as [number, number],
  );
  // photo to page: solve the homography that takes the corners to the rectangle
  const rect = [
    [0, 0],
    [k.w, 0],
    [k.w, k.h],
    [0, k.h],
  ];
  const rows = corners.flatMap(([x, y], i) => {
    const [u = 0, v = 0] = rect[i] ?? [];
    return [
      [x, y, 1, 0, 0, 0, -x * u, -y * u, u],
      [0, 0, 0, x, y, 1, -x * v, -y * v, v],
    ];
  });
  for (let i = 0; i < 8; i++) {
    let best = i;
    for (let r = i + 1; r < 8; r++) if (Math.abs(rows[r]?.[i] ?? 0) > Math.abs(rows[best]?.[i] ?? 0)) best = r;
    [rows[i], rows[best]] = [rows[best] ?? [], rows[i] ?? []];
    for (let r = 0; r < 8; r++) {
      const row = rows[r] ?? [];
      const f = r === i ? 0 : (row[i] ?? 0) / (rows[i]?.[i] ?? 1);
      if (f !== 0) for (let c = i; c <= 8; c++) row[c] = (row[c] ?? 0) - f * (rows[i]?.[c] ?? 0);
    }
  }
  const m = rows.map((row, i) => (row[8] ?? 0) / (row[i] ?? 1));
  const [m0 = 0, m1 = 0, m2 = 0, m3 = 0, m4 = 0, m5 = 0, m6 = 0, m7 = 0] = m;
  // the table: colours with a pattern and grain
  const photo = canvasOf(W, H);
  const tables = [
    [35, 70, 40],
    [80, 90, 115],
    [120, 78, 48],
    [60, 60, 65],
    [150, 130, 105],
    [130, 140, 150],
  ];
  const colour = (low: number, high: number) => [between(low, high), between(low, high), between(low, high)];
  const plain = tables[Math.floor(random() * tables.length)] ?? [];
  const table =
    k.meja === "terang" || k.meja === "ubin" ? colour(195, 240) : k.meja === "gelap" ? plain : colour(30, 205);
  const [other, turn, cell] = [colour(30, 235), between(0, 6.3), k.w * between(0.02, 0.09)];
  const [wave, phase, rough] = [between(20, 90), between(0, 6), k.meja === "kain" ? between(10, 40) : 8];
  const isOther = (x: number, y: number): boolean => {
    if (k.meja === "kotak") return (Math.floor(x / cell) + Math.floor(y / cell)) % 2 === 0;
    if (k.meja === "ubin") return x % (cell * 4) < 4 || y % (cell * 4) < 4;
    return k.meja === "dua" && (x - W / 3) * Math.cos(turn) + (y - H / 3) * Math.sin(turn) > 0;
  };
  /** Brightness of grain and pattern over the table's colour. */
  const grainAt = (x: number, y: number): number => {
    const along = x * Math.cos(turn) + y * Math.sin(turn) + 9 * Math.sin(x / 170 + y / 110);
    const wood = k.meja === "kayu" ? 14 * Math.sin(along / (wave / 3)) + 8 * Math.sin(along / (wave / 9)) : 0;
    return wood + 10 * Math.sin(y / wave + phase + Math.sin(x / 170)) + rough * (random() - 0.5);
  };
  const out = photo.createImageData(W, H);
  const src = page.getImageData(0, 0, k.w, k.h).data;
  for (let y = 0; y < H; y++) {
    for (let x = 0; x < W; x++) {
      const at = (y * W + x) * 4;
      const z = m6 * x + m7 * y + 1;
      const u = (m0 * x + m1 * y + m2) / z - 0.5;
      const v = (m3 * x + m4 * y + m5) / z - 0.5;
      out.data[at + 3] = 255;
      if (u < 0 || v < 0 || u >= k.w - 1 || v >= k.h - 1) {
        const [grain, under] = [grainAt(x, y), isOther(x, y) ? other : table];
        for (let c = 0; c < 3; c++) out.data[at + c] = (under[c] ?? 0) + grain;
        continue;
      }
      const [u0, v0] = [Math.floor(u), Math.floor(v)];
      const [fu, fv] = [u - u0, v - v0];
      const p = (v0 * k.w + u0) * 4;
      const q = p + k.w * 4;
      const cover = (src[p + 3] ?? 255) / 255;
      for (let c = 0; c < 3; c++) {
        const top = (src[p + c] ?? 0) * (1 - fu) + (src[p + 4 + c] ?? 0) * fu;
        const low = (src[q + c] ?? 0) * (1 - fu) + (src[q + 4 + c] ?? 0) * fu;
        out.data[at + c] = (top * (1 - fv) + low * fv) * cover + (table[c] ?? 0) * (1 - cover);
      }
    }
  }
  photo.putImageData(out, 0, 0);
  // light: a gradient over everything, a soft shadow, glare on the page
  const light = photo.createLinearGradient(between(0, W), 0, between(0, W), H);
  light.addColorStop(0, `rgba(0,0,0,${String(between(0, 0.3))})`);
  light.addColorStop(1, `rgba(0,0,0,${String(between(0, 0.3))})`);
  photo.fillStyle = light;
  photo.fillRect(0, 0, W, H);
  if (k.bayangan > 0) {
    photo.filter = `blur(${String(Math.round(W * between(0.02, 0.06)))}px)`;
    photo.fillStyle = `rgba(0,0,0,${String(0.5 * k.bayangan)})`;
    const [x, w] = [between(-0.2, 0.7) * W, between(0.3, 0.6) * W];
    photo.beginPath();
    photo.moveTo(x, -H * 0.1);
    photo.lineTo(x + w, -H * 0.1);
    photo.lineTo(x + w + between(-0.3, 0.3) * W, H * 1.1);
    photo.lineTo(x + between(-0.3, 0.3) * W, H * 1.1);
    photo.fill();
    photo.filter = "none";
  }
  if (k.silau > 0) {
    const [x, y, r] = [
      between(0.2, 0.8) * W,
      between(0.2, 0.8) * H,
      between(0.08, 0.22) * Math.min(W, H) * (0.6 + k.silau),
    ];
    const g = photo.createRadialGradient(x, y, 0, x, y, r);
    g.addColorStop(0, `rgba(255,255,255,${String(Math.min(1, 0.5 + 0.6 * k.silau))})`);
    g.addColorStop(0.4, `rgba(255,255,255,${String(0.7 * k.silau)})`);
    g.addColorStop(1, "rgba(255,255,255,0)");
    photo.fillStyle = g;
    photo.fillRect(0, 0, W, H);
  }
  if (k.gelap > 0) {
    photo.fillStyle = `rgba(8,6,2,${String(0.75 * k.gelap)})`;
    photo.fillRect(0, 0, W, H);
  }
  const odd = k.putar % 2 === 1;
  const done = canvasOf(odd ? H : W, odd ? W : H);
  done.translate(done.canvas.width / 2, done.canvas.height / 2);
  done.rotate((k.putar * Math.PI) / 2);
  done.filter = k.buram > 0 ? `blur(${String(k.buram)}px)` : "none";
  done.drawImage(photo.canvas, -W / 2, -H / 2);
  done.resetTransform();
  done.filter = "none";
  const pixels = done.getImageData(0, 0, done.canvas.width, done.canvas.height);
  for (let i = 0; i < pixels.data.length; i += 4) {
    const grain = (random() + random() + random() - 1.5) * k.derau;
    for (let c = 0; c < 3; c++) pixels.data[i + c] = (pixels.data[i + c] ?? 0) + grain;
  }
  done.putImageData(pixels, 0, 0);
  const turned = corners.map(([x, y]): [number, number] => {
    if (k.putar === 1) return [H - y, x];
    if (k.putar === 2) return [W - x, H - y];
    return k.putar === 3 ? [y, W - x] : [x, y];
  });
  const blob = await done.canvas.convertToBlob({ type: "image/jpeg", quality: k.mutu });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = "";
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return {
    jpeg: btoa(text),
    corners: turned.map(([x, y]) => [Math.round(x), Math.round(y)] as const),
    size: [done.canvas.width, done.canvas.height],
  };
};
