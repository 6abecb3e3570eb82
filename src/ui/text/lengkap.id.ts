/** Words of what stands around the requirements of a file: questions, more services, what is missing, columns in conflict. */
export const lengkapId = {
  tanyaLewati: "Lewati dulu",
  tanyaBeres: "Pertanyaan selesai. Syarat di bawah sudah disesuaikan.",
} as const;
