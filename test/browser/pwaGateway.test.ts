import { afterEach, beforeEach, expect, test } from "vitest";
import { mulaiBrowser, mulaiGateway, putus, sambung, tungguTerpasang } from "./jalan.ts";
import type { Gateway, Peramban } from "./jalan.ts";

let gateway: Gateway;
let peramban: Peramban;

beforeEach(async () => {
  gateway = await mulaiGateway();
  peramban = await mulaiBrowser({ baseURL: gateway.alamat });
});

afterEach(async () => {
  await peramban.selesai();
  await gateway.selesai();
});

test("under the gateway's security headers the app installs, opens without it, and finds it again", async () => {
  const { page } = peramban;
  await page.goto("/");
  await tungguTerpasang(page);
  await putus(peramban, gateway);
  await page.goto("/berkas/T3-00042-K");
  await page.waitForSelector("#app > *");
  await sambung(peramban, gateway);
  const status = await page.evaluate(async () => (await fetch("/api/health")).status);
  expect(status).toBe(200);
  expect(peramban.keluhan()).toEqual([]);
});

test("a screen whose code does not come says so, and reloading opens it", async () => {
  const { page } = peramban;
  await page.route(/\/assets\/Gerbang-.*\.js$/, (jalur) => jalur.abort());
  await page.goto("/");
  await page.getByRole("alert").getByText("Layar ini tidak bisa dibuka").waitFor();
  await page.unrouteAll();
  await page.getByRole("button", { name: "Muat ulang" }).click();
  await page.getByRole("heading").first().waitFor();
  expect(await page.getByRole("alert").count()).toBe(0);
});

test("a gateway that is killed comes back on the same address", async () => {
  const sebelum = gateway.alamat;
  await gateway.bunuh();
  await expect(fetch(`${sebelum}/api/health`)).rejects.toThrow();
  await gateway.hidupkan();
  expect(gateway.alamat).toBe(sebelum);
  expect((await fetch(`${sebelum}/api/health`)).status).toBe(200);
});

test("a missing file is never answered with the app's page", async () => {
  for (const jalur of [
    "/assets/tak-ada.js",
    "/ocr/tak-ada.wasm",
    "/wilayah/tak-ada.wil",
    "/api/tak-ada",
    "/tak-ada.js",
  ]) {
    const jawaban = await fetch(gateway.alamat + jalur);
    expect([jalur, jawaban.status]).toEqual([jalur, 404]);
    expect(jawaban.headers.get("content-type")).not.toContain("html");
  }
});
