/** Light or dark, chosen by a person and remembered; density by the kind of work, not by the window. */
export type Tema = "terang" | "gelap";
export type Kepadatan = "field" | "desk";

const storageKey = "jemput.tema";

export const rememberedTema = (): Tema => {
  try {
    return localStorage.getItem(storageKey) === "gelap" ? "gelap" : "terang";
  } catch {
    return "terang";
  }
};

/** Sets the theme on the document and remembers it where storage is allowed. */
export const applyTema = (tema: Tema): void => {
  if (tema === "gelap") document.documentElement.dataset["theme"] = "dark";
  else delete document.documentElement.dataset["theme"];
  try {
    localStorage.setItem(storageKey, tema);
  } catch {
    // Storage may be refused: the choice then lasts until the page is closed.
  }
};

/** Sets sizes for field or desk work on everything below the body. */
export const applyKepadatan = (density: Kepadatan): void => {
  document.body.dataset["density"] = density;
};
