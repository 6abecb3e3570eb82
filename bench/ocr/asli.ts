/** Native tesseract beside us, where it is installed with Indonesian data: one call a photo, the same simplest parser. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Whether `tesseract` is in the PATH and knows Indonesian. */
export const adaAsli = async (): Promise<boolean> => {
  try {
    const { stdout, stderr } = await run("tesseract", ["--list-langs"]);
    return /^ind$/m.test(`${stdout}\n${stderr}`);
  } catch {
    return false;
  }
};

/** One thread, as the readers in the browser have: more of them wait for each other on few cores. */
const SATU_UTAS = { ...process.env, OMP_THREAD_LIMIT: "1" };

/** Text of a photo, and milliseconds of the whole call. */
export const bacaAsli = async (file: string): Promise<{ readonly text: string; readonly ms: number }> => {
  const start = performance.now();
  const { stdout } = await run("tesseract", [file, "-", "--psm", "6", "-l", "ind"], {
    maxBuffer: 16e6,
    env: SATU_UTAS,
  });
  return { text: stdout, ms: performance.now() - start };
};
