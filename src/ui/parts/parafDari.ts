/** Initials of a name: "Rina Wulandari" -> "RW"; "I Ketut Darma" -> "ID"; "Wagiyem" -> "WA". Titles after a comma are left out. */
export const parafDari = (nama: string): string => {
  const words = nama
    .replace(/,.*$/, "")
    .split(/\s+/)
    .filter((word) => /^\p{L}/u.test(word));
  const [first, last] = [words[0] ?? "", words.length > 1 ? (words.at(-1) ?? "") : ""];
  return (last ? first.slice(0, 1) + last.slice(0, 1) : first.slice(0, 2)).toUpperCase();
};
