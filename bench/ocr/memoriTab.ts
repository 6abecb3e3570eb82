/** Memory of the tab's process, its workers included: read from /proc, so on Linux alone. */
import { readdir, readFile } from "node:fs/promises";

interface Proses {
  readonly pid: string;
  readonly parent: string;
  readonly command: string;
  /** Bytes that lie in memory. */
  readonly resident: number;
}

const readProses = async (pid: string): Promise<Proses | undefined> => {
  try {
    const status = await readFile(`/proc/${pid}/status`, "utf8");
    const command = await readFile(`/proc/${pid}/cmdline`, "utf8");
    const value = (name: string): string => new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(status)?.[1] ?? "0";
    return { pid, parent: value("PPid"), command, resident: Number(value("VmRSS")) * 1024 };
  } catch {
    // it has ended meanwhile
    return undefined;
  }
};

/** Bytes of the largest renderer of the browser that runs on this profile; 0 where there is none. */
export const memoriTab = async (profile: string): Promise<number> => {
  const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  const all = (await Promise.all(pids.map(readProses))).filter((p) => p !== undefined);
  const family = new Set(all.filter((p) => p.command.includes(profile)).map((p) => p.pid));
  for (let grew = true; grew;) {
    const before = family.size;
    for (const p of all) if (family.has(p.parent)) family.add(p.pid);
    grew = family.size > before;
  }
  const tabs = all.filter((p) => family.has(p.pid) && p.command.includes("--type=renderer"));
  return Math.max(0, ...tabs.map((p) => p.resident));
};
