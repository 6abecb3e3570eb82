/** A one-time code as the gateway gave it out, however it was typed from a slip of paper: capitals, groups of four. */
export const rapikanKode = (ketikan: string): string =>
  ketikan
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "")
    .replace(/.{4}(?=.)/g, "$&-");
