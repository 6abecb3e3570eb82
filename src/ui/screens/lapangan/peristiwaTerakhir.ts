/** The events chosen last on this device, newest first: ids only, nothing of a person. */
const kunci = "jemput.peristiwa";
const BANYAK = 4;

export const peristiwaTerakhir = (): readonly string[] => {
  try {
    return (localStorage.getItem(kunci) ?? "").split(" ").filter((id) => id !== "");
  } catch {
    return [];
  }
};

/** The list after one more choice: each id once. */
export const denganTerbaru = (ada: readonly string[], id: string): readonly string[] =>
  [id, ...ada.filter((satu) => satu !== id)].slice(0, BANYAK);

export const catatPeristiwa = (id: string): void => {
  try {
    localStorage.setItem(kunci, denganTerbaru(peristiwaTerakhir(), id).join(" "));
  } catch {
    // Storage may be refused: the list then begins with its groups.
  }
};
