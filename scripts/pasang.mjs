// Installs what is missing, then stops. Used by checks that run before anything else.
import { PersiapanGagal, pastikanTerpasang, periksaVersi } from "./persiapan.mjs";

try {
  periksaVersi();
  pastikanTerpasang((kalimat) => console.log(kalimat));
} catch (galat) {
  if (!(galat instanceof PersiapanGagal)) throw galat;
  console.error(galat.message);
  process.exitCode = 1;
}
