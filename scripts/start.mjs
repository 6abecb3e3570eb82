// `npm start`: installs and builds what is missing, then runs the gateway with all arguments under Node 24.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { PersiapanGagal, akar, nodeKerja, pastikanTerbangun, pastikanTerpasang, periksaVersi } from "./persiapan.mjs";

const lapor = (kalimat) => console.log(kalimat);

const jalankanGateway = () => {
  const gateway = spawn(nodeKerja(), [join(akar, "gateway/main.ts"), ...process.argv.slice(2)], { stdio: "inherit" });
  const sinyal = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const nama of sinyal) process.on(nama, () => gateway.kill(nama));
  gateway.on("exit", (kode, nama) => process.exit(kode ?? (nama === null ? 0 : 1)));
};

try {
  periksaVersi();
  pastikanTerpasang(lapor);
  pastikanTerbangun(lapor);
  jalankanGateway();
} catch (galat) {
  if (!(galat instanceof PersiapanGagal)) throw galat;
  console.error(galat.message);
  process.exitCode = 1;
}
