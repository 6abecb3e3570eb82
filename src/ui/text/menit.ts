/** Seconds as minutes and seconds: 130 -> 2′10″, 180 -> 3′, 40 -> 40″. Fractions are cut, never rounded up. */
export const menit = (seconds: number): string => {
  const whole = Math.max(0, Math.trunc(seconds));
  const minutes = Math.trunc(whole / 60);
  const rest = whole % 60;
  if (minutes === 0 && rest > 0) return `${rest}″`;
  return rest === 0 ? `${minutes}′` : `${minutes}′${String(rest).padStart(2, "0")}″`;
};
