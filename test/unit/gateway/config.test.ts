// How the gateway is started, and how it says what doesn't fit.
import { expect, test } from "vitest";
import { parseConfig } from "../../../gateway/config.ts";
import { kataConfig, kataSistem } from "../../../gateway/kataMulai.ts";

const baca = (argv: readonly string[], env: Record<string, string> = {}) => parseConfig(argv, env, "/program");
const galat = (argv: readonly string[], env: Record<string, string> = {}) => {
  const hasil = baca(argv, env);
  if (hasil.ok) throw new Error("accepted");
  return hasil.error;
};

test("without options it serves this computer only, with the keys beside the data", () => {
  const hasil = baca([]);
  expect(hasil.ok && hasil.value).toMatchObject({
    port: 8080,
    host: "127.0.0.1",
    demo: false,
    behindProxy: false,
    kabupaten: "9901",
  });
  expect(hasil.ok && hasil.value.kunci).toBe(`${hasil.ok ? hasil.value.data : ""}-kunci/kantor.json`);
});

test("options win over variables, variables over defaults", () => {
  const env = { JEMPUT_PORT: "9000", JEMPUT_DATA: "/d", JEMPUT_DEMO: "1", JEMPUT_KEY: "/k/kantor.json" };
  const hasil = baca(["--port", "9100"], env);
  expect(hasil.ok && hasil.value).toMatchObject({ port: 9100, data: "/d", demo: true, kunci: "/k/kantor.json" });
});

test("plain http is refused on any host but this computer, unless a certificate or a proxy is there", () => {
  for (const host of ["0.0.0.0", "192.168.1.5", "kantor.example", "127.evil.example"])
    expect(galat(["--host", host])).toEqual({ type: "HttpTerbuka", host });
  for (const host of ["127.0.0.1", "localhost", "::1", "127.0.0.5"]) expect(baca(["--host", host]).ok).toBe(true);
  expect(baca(["--host", "0.0.0.0", "--tls-cert", "c", "--tls-key", "k"]).ok).toBe(true);
  expect(baca(["--host", "0.0.0.0"], { JEMPUT_BEHIND_PROXY: "1" }).ok).toBe(true);
});

test("a wrong option, a wrong value, half a certificate and keys inside the data folder are each said", () => {
  expect(galat(["--prot", "1"])).toEqual({ type: "OpsiTakDikenal", opsi: "--prot" });
  expect(galat(["jalan"])).toMatchObject({ type: "OpsiTakDikenal" });
  for (const port of ["x", "70000", "-1", "8080.5", ""])
    expect(galat([`--port=${port}`])).toMatchObject({ type: "NilaiSalah", opsi: "--port" });
  expect(galat(["--port"])).toMatchObject({ type: "NilaiSalah" });
  expect(galat(["--kabupaten", "99"])).toMatchObject({ type: "NilaiSalah", opsi: "--kabupaten" });
  expect(galat(["--tls-cert", "c"])).toEqual({ type: "TlsSetengah" });
  expect(galat(["--data", "/d", "--kunci", "/d/x/kantor.json"])).toMatchObject({ type: "KunciDiDalamData" });
});

test("every refusal is told in Indonesian with what to do, without a stack", () => {
  for (const error of [
    galat(["--x"]),
    galat(["--port=x"]),
    galat(["--host", "0.0.0.0"]),
    galat(["--tls-key", "k"]),
    galat(["--help"]),
  ]) {
    const kata = kataConfig(error);
    expect(kata.length).toBeGreaterThan(20);
    expect(kata).not.toMatch(/Error|undefined|\bat /);
  }
  const penuh = Object.assign(new Error("listen"), { code: "EADDRINUSE" });
  expect(kataSistem(penuh, "8080")).toContain("Port 8080 sudah dipakai");
  expect(kataSistem(new Error("lain"), "x")).toBeUndefined();
});
