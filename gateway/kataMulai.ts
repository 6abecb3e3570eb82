/** What the terminal says when the gateway can't start, or how it is started: plain Indonesian, with what to do. */
import type { ConfigError } from "./config.ts";

export const BANTUAN = `Menjalankan gateway Jemput:
  npm start -- [pilihan]

  --port ANGKA           port (JEMPUT_PORT, bawaan 8080; 0 = pilih yang kosong)
  --host NAMA            alamat yang didengarkan (JEMPUT_HOST, bawaan 127.0.0.1)
  --data FOLDER          tempat basis data dan halaman pindaian (JEMPUT_DATA, bawaan ./data)
  --kunci BERKAS         berkas kunci kantor, di luar folder data (JEMPUT_KEY, bawaan <data>-kunci/kantor.json)
  --tls-cert BERKAS      sertifikat https (JEMPUT_TLS_CERT)
  --tls-key BERKAS       kunci sertifikat itu (JEMPUT_TLS_KEY)
  --di-belakang-proxy    https diurus proxy di depan (JEMPUT_BEHIND_PROXY=1)
  --demo                 isi dengan orang dan permohonan karangan, hanya di folder kosong (JEMPUT_DEMO=1)
  --kabupaten KODE       kode kabupaten/kota kantor baru, 4 angka (JEMPUT_KABUPATEN)
  --dipulihkan           folder data baru dipulihkan dari cadangan (JEMPUT_RESTORED=1)
  --sandi-admin-baru     kata sandi admin dan kode perangkat yang baru
  --log TINGKAT          fatal, error, warn, info, debug, silent (JEMPUT_LOG, bawaan warn)`;

export const kataConfig = (error: ConfigError): string => {
  switch (error.type) {
    case "MintaBantuan":
      return BANTUAN;
    case "OpsiTakDikenal":
      return `Pilihan "${error.opsi}" tidak dikenal.\nLihat yang tersedia: npm start -- --help`;
    case "NilaiSalah":
      return `Nilai ${error.opsi} tidak dapat dipakai: harus ${error.harus}.`;
    case "TlsSetengah":
      return "Sertifikat https perlu dua berkas: berikan --tls-cert dan --tls-key bersama-sama.";
    case "KunciDiDalamData":
      return `Berkas kunci (${error.kunci}) berada di dalam folder data.\nSalinan folder data akan ikut membawa kuncinya. Pilih tempat lain dengan --kunci BERKAS.`;
    case "HttpTerbuka":
      return [
        `Alamat ${error.host} dapat dibuka dari perangkat lain, tetapi belum memakai https.`,
        "Kamera dan pemakaian tanpa sinyal hanya berjalan di https. Pilih salah satu:",
        "  - berikan sertifikat:  --tls-cert BERKAS --tls-key BERKAS",
        "  - https sudah diurus proxy di depan:  --di-belakang-proxy",
        "  - hanya untuk komputer ini:  --host 127.0.0.1",
      ].join("\n");
  }
};

const KATA_KODE: Readonly<Record<string, (di: string) => string>> = {
  EADDRINUSE: (di) =>
    `Port ${di} sudah dipakai program lain.\nTutup program itu, atau pilih port lain: npm start -- --port 8081`,
  EACCES: (di) =>
    `Tidak ada izin untuk ${di}.\nPeriksa izin folder, atau pilih yang lain (--data FOLDER; port di bawah 1024 perlu izin khusus).`,
  EPERM: (di) => `Tidak ada izin untuk ${di}.\nPeriksa izin folder, atau pilih folder lain: --data FOLDER`,
  EROFS: (di) => `${di} berada di tempat yang hanya dapat dibaca.\nPilih folder lain: --data FOLDER`,
  ENOTDIR: (di) => `${di} bukan folder.\nPilih folder lain: --data FOLDER`,
  EEXIST: (di) => `${di} sudah ada dan bukan folder.\nPilih folder lain: --data FOLDER`,
  ENOENT: (di) => `${di} tidak ditemukan.\nPeriksa nama dan letaknya.`,
  ENOSPC: (di) => `Penyimpanan penuh saat menulis ${di}.\nKosongkan ruang, lalu jalankan lagi.`,
  EADDRNOTAVAIL: (di) => `Alamat ${di} bukan milik komputer ini.\nPeriksa --host.`,
};

/** An error of the system while starting; undefined when it isn't one that can be said plainly. */
export const kataSistem = (error: unknown, di: string): string | undefined => {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return undefined;
  return KATA_KODE[error.code]?.(di);
};
