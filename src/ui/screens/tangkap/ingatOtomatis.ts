/** Whether the shutter fires by itself: chosen by a person, remembered on this device. On until somebody switches it off. */
const KUNCI = "jemput.fotoOtomatis";

export const ingatOtomatis = (): boolean => {
  try {
    return localStorage.getItem(KUNCI) !== "mati";
  } catch {
    return true;
  }
};

export const simpanOtomatis = (nyala: boolean): void => {
  try {
    localStorage.setItem(KUNCI, nyala ? "nyala" : "mati");
  } catch {
    // Storage may be refused: the choice then lasts until the screen is left.
  }
};
