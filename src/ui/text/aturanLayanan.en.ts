/** English of aturanLayanan.id.ts. */
export const aturanLayananEn = {
  "tambahan.satu_saja": "This file holds {lain} already. Exchange the service, or open a new file.",
  "tambahan.usia": "The child's age on the application date doesn't fit.",
  "tambahan.alamat": "By both addresses on the form the service is {lain}.",
  "tambahan.penuh": "This file is full. Open a new one.",
};
