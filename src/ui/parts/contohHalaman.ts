/** An invented page for the gallery, drawn as SVG. */
const line = (y: number, name: string, value: string): string =>
  `<text x="30" y="${y}" font-size="30">${name}</text><text x="240" y="${y}" font-size="32" font-weight="700">: ${value}</text>`;

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="856" height="540" viewBox="0 0 856 540" font-family="sans-serif">
<rect width="856" height="540" fill="#BFDDE9"/>${line(140, "NIK", "9901045408910003")}${line(200, "Nama", "NUR HALIMAH")}</svg>`;

export const contohHalaman = `data:image/svg+xml,${encodeURIComponent(drawing)}`;
