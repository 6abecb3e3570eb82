/** Composition root of the gateway: reads how it is started, opens the office, listens, ends cleanly. */
const [utama] = process.versions.node.split(".");

const berhentiDengan = (pesan: string): void => {
  console.error(pesan);
  process.exitCode = 1;
};

if (Number(utama) < 24) {
  berhentiDengan(
    `Gateway perlu Node 24 atau lebih baru; yang berjalan sekarang ${process.versions.node}.\nJalankan dengan: npm start`,
  );
} else {
  const { jalankan } = await import("./jalankan.ts");
  await jalankan(process.argv.slice(2), process.env, berhentiDengan);
}

export {};
