/** Which of tesseract's two cores this device runs: the fast one needs wasm SIMD. */

/** The smallest module that needs wasm SIMD (v128.const; drop): what tesseract's fast core is compiled for. */
const SIMD_PROBE = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11,
]);
/** Does this device run it? */
export const hasSimd = (): boolean => WebAssembly.validate(SIMD_PROBE);

/** Name of the core in the pack, without its ending. */
export const coreOcr = (simd: boolean): string => `tesseract-core-${simd ? "simd-" : ""}lstm`;

/** Files of the pack that this device keeps beside those for all: its own core, never the other. */
export const berkasCore = (simd: boolean): readonly string[] =>
  ["js", "wasm"].map((ending) => `/ocr/${coreOcr(simd)}.${ending}`);
