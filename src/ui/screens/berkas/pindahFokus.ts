/** Enter moves on to the next field, as clerks expect; the last field hands over to the main button. */
const DAPAT_DIISI = "input:not([type=hidden]):not([disabled]):not([tabindex='-1']), select:not([disabled])";

/** Skips the other answers of a radio group: arrow keys reach them. */
const urutan = (form: HTMLElement): readonly HTMLElement[] => {
  const semua = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>(DAPAT_DIISI)];
  return semua.filter((satu) => {
    if (!(satu instanceof HTMLInputElement) || satu.type !== "radio") return true;
    const grup = semua.filter((lain) => lain instanceof HTMLInputElement && lain.name === satu.name);
    const terpilih = grup.find((lain) => lain instanceof HTMLInputElement && lain.checked) ?? grup[0];
    return satu === terpilih;
  });
};

/** Focuses what comes after `dari`; false where it was the last. */
export const fokusBerikut = (form: HTMLElement, dari: EventTarget | null): boolean => {
  const semua = urutan(form);
  const grup = dari instanceof HTMLInputElement && dari.type === "radio" ? dari.name : undefined;
  const letak = semua.findIndex(
    (satu) => satu === dari || (grup !== undefined && satu instanceof HTMLInputElement && satu.name === grup),
  );
  const berikut = semua[letak + 1];
  if (letak === -1 || berikut === undefined) return false;
  berikut.focus();
  berikut.closest("[data-jenis]")?.scrollIntoView({ block: "nearest" });
  return true;
};

/** True for an Enter that belongs to the field itself: an open list, a button, several lines. */
export const isEnterSendiri = (target: EventTarget | null): boolean =>
  !(target instanceof HTMLElement) ||
  target.tagName === "BUTTON" ||
  target.tagName === "A" ||
  target.tagName === "TEXTAREA" ||
  target.getAttribute("aria-expanded") === "true";
