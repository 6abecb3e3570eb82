import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { buatFolder } from "../../../gateway/buatFolder.ts";

let tempat = "";
beforeEach(async () => (tempat = await mkdtemp(join(tmpdir(), "jemput-folder-"))));
afterEach(() => rm(tempat, { recursive: true, force: true }));

test("a folder is made with all above it, and once more changes nothing", async () => {
  const folder = join(tempat, "a", "b", "c");
  await buatFolder(folder);
  await buatFolder(folder);
  expect((await stat(folder)).isDirectory()).toBe(true);
});

test("a file in its place is said", async () => {
  const file = join(tempat, "berkas");
  await writeFile(file, "");
  await expect(buatFolder(file)).rejects.toMatchObject({ code: "EEXIST" });
  await expect(buatFolder(join(file, "data"))).rejects.toMatchObject({ code: "ENOTDIR" });
});

test.runIf(process.platform === "linux")("a place that takes no folders is said at once", async () => {
  await expect(buatFolder("/proc/jemput/blobs")).rejects.toMatchObject({ code: "ENOENT" });
});
