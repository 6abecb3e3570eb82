/**
 * Makes a folder and those above it, level by level. Node's own recursive `mkdir` never ends where the system refuses a
 * child of a folder that exists with ENOENT, as /proc does.
 */
import { mkdir, stat } from "node:fs/promises";
import path from "node:path";

const kodeOf = (error: unknown): unknown => (error instanceof Error && "code" in error ? error.code : undefined);

const isFolder = async (jalur: string): Promise<boolean> => {
  try {
    return (await stat(jalur)).isDirectory();
  } catch {
    return false;
  }
};

/** Throws the system's own error when it can't be made, also when a file stands in its place. */
export const buatFolder = async (folder: string, mode?: number): Promise<void> => {
  const buat = () => mkdir(folder, mode);
  try {
    await buat();
  } catch (error) {
    if (await isFolder(folder)) return;
    const induk = path.dirname(folder);
    if (kodeOf(error) !== "ENOENT" || induk === folder || (await isFolder(induk))) throw error;
    await buatFolder(induk, mode);
    await buat();
  }
};
