/** Excerpts of civil acts: birth, death, marriage, divorce; old ones by dot matrix. Source: documents.json `kutipan_akta_*`. */
import { type Acak } from "./acak.ts";
import { guilloche, HURUF, HURUF_KETIK, kotakQr, lembar, tandaTangan, type Cetak } from "./halamanCetak.ts";
import { createOrang, createTempat, createTerbit, denganHuruf, dmy, panjang, type Tempat } from "./orang.ts";

const W = 794;
const H = 1123;

interface Isi {
  readonly judul: readonly [string, string];
  readonly baris: readonly (readonly [string, string])[];
  readonly nik?: string;
  /** Date of issue, ISO. */
  readonly terbit: string;
}

const noAkta = (acak: Acak, t: Tempat, kode: string, terbit: string): string =>
  `${t.kode.slice(0, 4)}-${kode}-${dmy(terbit, "")}-${String(acak.int(1, 90)).padStart(4, "0")}`;

const kota = (t: Tempat): string => t.kabupaten.replace(/^(KABUPATEN|KOTA) /, "");

const susun = (acak: Acak, t: Tempat, { judul, baris, nik, terbit }: Isi): string => {
  const ketik = acak.chance(0.3);
  const font = ketik ? acak.pick(HURUF_KETIK) : acak.pick(HURUF);
  const value = ketik ? "font-weight:400" : `font-weight:${acak.chance(0.7) ? "700" : "400"}`;
  const dots = acak.chance(0.2) ? "letter-spacing:.04em" : "";
  const size = acak.between(15, 17.5) * (font === "VT323" ? 1.25 : font === "DejaVu Sans" ? 0.88 : 1);
  const english = `font-size:${(size * 0.58).toFixed(1)}px;font-style:italic;color:#444`;
  const lines = baris.map(
    ([id, en]) =>
      `<div style="line-height:1.45">${id.replaceAll("[", `<span style="${value}">`).replaceAll("]", "</span>")}</div><div style="${english}">${en}</div>`,
  );
  const baru = acak.chance(0.6);
  const title = `font-size:${(size * acak.between(1.15, 1.4)).toFixed(1)}px;line-height:1.5`;
  const paper = baru ? "#fdfdfb" : acak.pick(["#f6f1dc", "#eef5ea", "#f7eef0"]);
  const nikLine =
    nik === undefined
      ? ""
      : `<div>Nomor Induk Kependudukan : <span style="${value}">${nik}</span></div><div style="${english}">Personal Registration Number</div>`;
  const frame = acak.chance(0.7)
    ? `<div class="abs" style="inset:14px;border:6px ${acak.pick(["double", "dashed", "solid"])} ${acak.pick(["#2f7d5b", "#7a4f9a", "#a0683a"])}"></div>`
    : "";
  const body = `${baru ? "" : guilloche(acak, W, H, acak.pick(["rgba(200,170,90,.4)", "rgba(110,170,130,.35)"]))}${frame}
<div class="abs" style="left:${acak.between(56, 80).toFixed(0)}px;right:60px;top:${acak.between(48, 70).toFixed(0)}px;${dots}">${nikLine}
<div class="c b" style="${title};margin:${acak.between(26, 50).toFixed(0)}px 0 ${acak.between(20, 40).toFixed(0)}px">REPUBLIK INDONESIA<br>PENCATATAN SIPIL<br>${judul[0]}<div style="${english};font-weight:400">${judul[1]}</div></div>
${lines.join("")}
<div style="margin-top:28px">Kutipan ini dikeluarkan di ${kota(t)}</div><div style="${english}">The excerpt is issued in</div><div>pada tanggal ${acak.chance(0.6) ? dmy(terbit) : panjang(terbit)}</div><div style="${english}">on date</div></div>
<div class="abs" style="left:70px;bottom:80px">${baru ? kotakQr(acak, 96) : ""}</div>
<div class="abs c" style="right:80px;bottom:70px;width:300px">Pejabat Pencatatan Sipil<br>${t.kabupaten}<br>${baru ? "<br>" : tandaTangan(acak, true)}<br><b>${createOrang(acak, t.kode, 1960, 1980).nama}</b><br>NIP. 19${String(acak.int(55, 79))}0101${String(acak.int(1985, 2009))}0${String(acak.int(10000, 99999))}</div>`;
  return lembar({ w: W, h: H, font, size, body, paper });
};

const tanggalCetak = (acak: Acak, iso: string): string => acak.pick([panjang(iso), denganHuruf(iso), denganHuruf(iso)]);

export const cetakKelahiran = (acak: Acak): Cetak => {
  const t = createTempat(acak);
  const terbit = createTerbit(acak);
  const tercatat = acak.chance(0.7)
    ? terbit
    : `${String(acak.int(2005, Number(terbit.slice(0, 4))))}${terbit.slice(4)}`;
  const anak = createOrang(acak, t.kode, 1990, Number(tercatat.slice(0, 4)) - 1);
  const [ayah, ibu] = [
    createOrang(acak, t.kode, 1955, 1990, true).nama,
    createOrang(acak, t.kode, 1958, 1992, false).nama,
  ];
  const nomor = noAkta(acak, t, acak.pick(["LU", "LT"]), tercatat);
  const urut = acak.int(1, 4);
  const kata = ["SATU", "DUA", "TIGA", "EMPAT"][urut - 1] ?? "";
  const ke = acak.pick([kata, kata, String(urut), `${String(urut)} (${kata})`]);
  const tegak = acak.chance(0.5);
  const orang: (readonly [string, string])[] = tegak
    ? [
        [`anak ke ${ke}, ${anak.kelamin} dari ayah [${ayah}]`, "child number, of father"],
        [`dan ibu [${ibu}]`, "and mother"],
      ]
    : [
        [`anak ke ${ke}`, "child number"],
        [`${anak.kelamin} DARI AYAH [${ayah}] DAN IBU [${ibu}]`, "of father and mother"],
      ];
  const html = susun(acak, t, {
    judul: ["KUTIPAN AKTA KELAHIRAN", "EXCERPT OF BIRTH CERTIFICATE"],
    nik: anak.nik,
    terbit,
    baris: [
      [
        `Berdasarkan Akta Kelahiran Nomor ${acak.chance(0.6) ? ": " : ""}${nomor}`,
        "By virtue of Birth Certificate Number",
      ],
      ["menurut Stbld ---", "in accordance with state gazette"],
      [`bahwa di [${anak.tempat}]`, "that in"],
      [`pada tanggal [${tanggalCetak(acak, anak.tanggal)}]`, "on date"],
      [`telah lahir [${anak.nama}]`, "was born"],
      ...orang,
    ],
  });
  const fields = {
    nik: anak.nik,
    no_akta: nomor,
    nama: anak.nama,
    tempat_lahir: anak.tempat,
    tanggal_lahir: anak.tanggal,
    jenis_kelamin: anak.kelamin,
    nama_ayah: ayah,
    nama_ibu: ibu,
    anak_ke: String(urut),
    tempat_terbit: kota(t),
    tanggal_terbit: terbit,
  };
  return { kind: "kutipan_akta_kelahiran", html, w: W, h: H, fields };
};

export const cetakKematian = (acak: Acak): Cetak => {
  const t = createTempat(acak);
  const o = createOrang(acak, t.kode, 1930, 1990);
  const wafat = createTerbit(acak);
  const nomor = noAkta(acak, t, "KM", wafat);
  const jam = acak.chance(0.5) ? `${String(acak.int(10, 23))}:${String(acak.int(10, 59))}` : "";
  const pukul = jam === "" ? "" : ` pukul [${acak.chance(0.5) ? jam : jam.replace(":", ".")}]`;
  const di = kota(t);
  const html = susun(acak, t, {
    judul: ["KUTIPAN AKTA KEMATIAN", "EXCERPT OF DEATH CERTIFICATE"],
    nik: o.nik,
    terbit: wafat,
    baris: [
      [`Berdasarkan Akta Kematian Nomor ${nomor}`, "By virtue of Death Certificate Number"],
      [`bahwa di [${di}]`, "that in"],
      [`pada tanggal [${tanggalCetak(acak, wafat)}]`, "on date"],
      ...(pukul === "" ? [] : [[pukul.trim(), "at"] as const]),
      [`telah meninggal dunia seorang bernama [${o.nama}]`, "a person has died by name of"],
      [`lahir di [${o.tempat}] pada tanggal [${panjang(o.tanggal)}]`, "born in, on date"],
    ],
  });
  const fields = {
    ...{ nik: o.nik, no_akta: nomor, nama: o.nama, tempat_lahir: o.tempat, tanggal_lahir: o.tanggal },
    ...{ tempat_meninggal: di, tanggal_meninggal: wafat, tempat_terbit: di, tanggal_terbit: wafat },
    ...(jam === "" ? {} : { jam_meninggal: jam }),
  };
  return { kind: "kutipan_akta_kematian", html, w: W, h: H, fields };
};

const pasangan = (acak: Acak, kind: string, kata: string, english: string, kode: string, kalimat: string): Cetak => {
  const t = createTempat(acak);
  const [s, i] = [createOrang(acak, t.kode, 1955, 1998, true), createOrang(acak, t.kode, 1958, 1999, false)];
  const terbit = createTerbit(acak);
  const nomor = noAkta(acak, t, kode, terbit);
  const html = susun(acak, t, {
    judul: [`KUTIPAN AKTA ${kata}`, `EXCERPT OF ${english} CERTIFICATE`],
    terbit,
    baris: [
      [
        `Berdasarkan Akta ${kata[0] ?? ""}${kata.slice(1).toLowerCase()} Nomor ${nomor}`,
        `By virtue of ${english} certificate number`,
      ],
      [`bahwa di [${kota(t)}] pada tanggal [${panjang(createTerbit(acak))}]`, "that in, on date"],
      [kalimat, english],
      [`[${s.nama}]`, "husband"],
      ["dengan", "and"],
      [`[${i.nama}]`, "wife"],
    ],
  });
  return { kind, html, w: W, h: H, fields: {} };
};

export const cetakPerkawinan = (acak: Acak): Cetak =>
  pasangan(acak, "kutipan_akta_perkawinan", "PERKAWINAN", "MARRIAGE", "KW", "telah tercatat perkawinan antara");
export const cetakPerceraian = (acak: Acak): Cetak =>
  pasangan(acak, "kutipan_akta_perceraian", "PERCERAIAN", "DIVORCE", "CR", "telah tercatat perceraian antara");
