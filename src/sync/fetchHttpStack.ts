/** tus-js-client over `fetch`: the same in a page, a service worker and Node; one request can be given up after a time. */
import type { HttpRequest, HttpResponse, HttpStack } from "tus-js-client";
import type { Kirim } from "./mintaJson.ts";

const createRequest = (kirim: Kirim, method: string, url: string, waktuMs: number): HttpRequest => {
  const headers = new Headers();
  const batal = new AbortController();
  return {
    getMethod: () => method,
    getURL: () => url,
    setHeader: (nama, nilai) => headers.set(nama, nilai),
    getHeader: (nama) => headers.get(nama) ?? undefined,
    // fetch tells nothing of bytes on their way.
    setProgressHandler: () => {},
    send: async (body: BodyInit | null | undefined): Promise<HttpResponse> => {
      const lewat = setTimeout(() => batal.abort(), waktuMs);
      try {
        const init: RequestInit = { method, headers, signal: batal.signal };
        const jawab = await kirim(url, body === null || body === undefined ? init : { ...init, body });
        const teks = await jawab.text();
        return {
          getStatus: () => jawab.status,
          getHeader: (nama) => jawab.headers.get(nama) ?? undefined,
          getBody: () => teks,
          getUnderlyingObject: () => jawab,
        };
      } finally {
        clearTimeout(lewat);
      }
    },
    abort: () => Promise.resolve(batal.abort()),
    getUnderlyingObject: () => undefined,
  };
};

export const createFetchHttpStack = (kirim: Kirim, waktuMs: number): HttpStack => ({
  createRequest: (method, url) => createRequest(kirim, method, url, waktuMs),
  getName: () => "fetch",
});
