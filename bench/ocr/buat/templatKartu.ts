/** KTP-el as a card, in several fonts and measures. Source: documents.json `ktp_el`. */
import { type Acak } from "./acak.ts";
import { guilloche, tandaTangan, type Cetak } from "./halamanCetak.ts";
import { createAlamat, createOrang, createRtRw, createTempat, createTerbit, dmy } from "./orang.ts";

const W = 856;
const H = 540;

/** A text that would run under the portrait is printed narrower, as on real cards. */
const sempit = (text: string, size: number, room: number): string => {
  const share = room / (text.length * size * 0.64);
  return share >= 1
    ? text
    : `<span style="display:inline-block;transform-origin:left;transform:scaleX(${share.toFixed(3)})">${text}</span>`;
};

/** `nomor`: families that the number may be printed in. */
export const cetakKtp = (acak: Acak, nomor: readonly [string, ...string[]]): Cetak => {
  const t = createTempat(acak);
  const o = createOrang(acak, t.kode, 1945, 2008);
  const font = acak.pick(["Arimo", "Arimo", "Roboto", "DejaVu Sans", "Roboto Condensed", "PT Sans", "Carlito"]);
  const wide = font === "DejaVu Sans";
  const size = acak.between(wide ? 17.5 : 20, wide ? 19.5 : 23);
  const label = acak.between(195, 225) * (wide ? 0.95 : 1);
  const fields = {
    nik: o.nik,
    nama: o.nama,
    tempat_lahir: o.tempat,
    tanggal_lahir: o.tanggal,
    jenis_kelamin: o.kelamin,
    alamat: createAlamat(acak),
    rt_rw: createRtRw(acak),
    kel_desa: t.desa,
    kecamatan: t.kecamatan,
    agama: o.agama,
    status_perkawinan: acak.pick(["KAWIN", "BELUM KAWIN", "CERAI HIDUP", "CERAI MATI"]),
    pekerjaan: o.pekerjaan,
  };
  const rows: readonly (readonly [string, string, number])[] = [
    ["Nama", fields.nama, 0],
    ["Tempat/Tgl Lahir", sempit(`${o.tempat}, ${dmy(o.tanggal)}`, size, W - 215 - 30 - label), 0],
    [
      "Jenis kelamin",
      `${o.kelamin}<span style="margin-left:${acak.between(30, 70).toFixed(0)}px">Gol. Darah : ${o.darah}</span>`,
      0,
    ],
    ["Alamat", fields.alamat, 0],
    ["RT/RW", fields.rt_rw, 1],
    ["Kel/Desa", fields.kel_desa, 1],
    ["Kecamatan", fields.kecamatan, 1],
    ["Agama", fields.agama, 0],
    ["Status Perkawinan", fields.status_perkawinan, 0],
    ["Pekerjaan", fields.pekerjaan, 0],
    ["Kewarganegaraan", "WNI", 0],
    ["Berlaku Hingga", acak.chance(0.7) ? "SEUMUR HIDUP" : dmy(createTerbit(acak)), 0],
  ];
  const step = (H - 168) / 12.3;
  const bold = acak.chance(0.25) ? "font-weight:700" : "";
  const lines = rows.map(
    ([l, v, indent], i) => `<div class="r" style="top:${(150 + i * step).toFixed(1)}px">
<span style="left:${String(30 + indent * 22)}px">${l}</span><span style="left:${(30 + label).toFixed(0)}px;${bold}">: ${v}</span></div>`,
  );
  const nik = acak.pick(nomor);
  const tint = acak.pick(["#bfe0ee", "#cde6f2", "#b6d6e8", "#d6ebf0"]);
  const html = `<style>*{box-sizing:border-box}body{margin:0;background:transparent;font:${size.toFixed(1)}px "${font}",sans-serif;color:${acak.pick(["#111", "#1a1a22", "#0b0b12"])}}
#p{width:${String(W)}px;height:${String(H)}px;border-radius:26px;position:relative;overflow:hidden;background:linear-gradient(120deg,${tint},#e4f2f2 55%,${tint})}
.r{position:absolute;left:0;white-space:nowrap}.r span{position:absolute}.r span span{position:static}.abs{position:absolute}</style><div id="p">
${guilloche(acak, W, H, acak.pick(["rgba(90,150,180,.35)", "rgba(120,160,140,.35)", "rgba(90,120,190,.25)"]))}
<div class="abs" style="left:0;width:${String(W)}px;top:16px;text-align:center;font-weight:700;font-size:${(size * 1.14).toFixed(1)}px;line-height:1.25">PROVINSI ${t.provinsi}<br>${t.kabupaten}</div>
<div class="abs" style="left:30px;top:92px;font-weight:700;font-size:30px">NIK</div>
<div class="abs" style="left:${(18 + label).toFixed(0)}px;top:88px;white-space:nowrap;font:${nik === "Arimo" || nik === "Roboto" ? "700 " : ""}${acak.between(33, 38).toFixed(1)}px '${nik}'">: ${o.nik}</div>
${lines.join("")}
<div class="abs" style="right:34px;top:${acak.between(138, 152).toFixed(0)}px;width:164px;height:206px;background:${acak.pick(["#c23", "#26c"])}"><svg viewBox="0 0 80 100" width="164" height="206"><circle cx="40" cy="40" r="19" fill="#d9a77f"/><path d="M8 100q4-36 32-36t32 36z" fill="#334"/><path d="M20 38q2-24 20-24t20 24q-20-12-40 0z" fill="#211"/></svg></div>
<div class="abs" style="right:20px;top:366px;width:196px;text-align:center;font-size:${(size * 0.82).toFixed(1)}px;line-height:1.3">${t.kabupaten.replace(/^(KABUPATEN|KOTA) /, "")}<br>${dmy(createTerbit(acak))}<br>${tandaTangan(acak, false)}</div></div>`;
  return { kind: "ktp_el", html, w: W, h: H, fields };
};
