/** The worker's half of pdf.js has no types of its own. Imported for `globalThis.pdfjsWorker`, which pdf.js looks for. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs" {
  export const WorkerMessageHandler: object;
}
