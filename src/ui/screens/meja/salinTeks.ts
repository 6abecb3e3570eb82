/** Copies text for SIAK. Without the clipboard API (plain http in the office) a selected text area does the same. */
export const salinTeks = async (teks: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(teks);
    return true;
  } catch {
    return salinLewatPilihan(teks);
  }
};

const salinLewatPilihan = (teks: string): boolean => {
  const area = document.createElement("textarea");
  area.value = teks;
  area.style.position = "fixed";
  area.style.opacity = "0";
  const fokus = document.activeElement;
  document.body.append(area);
  area.select();
  const berhasil = document.execCommand("copy");
  area.remove();
  if (fokus instanceof HTMLElement) fokus.focus();
  return berhasil;
};

/** Identity numbers should not stay on the clipboard when the entry is done. */
export const kosongkanPapanKlip = async (): Promise<void> => {
  await navigator.clipboard?.writeText("").catch(() => undefined);
};
