// Answers a request for a pack file: complete cache first, then the network, then a half-downloaded cache.
import { isCachePaket, jalurKeterangan, kunciUnduh, paketDariJalur } from "../src/protocol/cachePaket.ts";
import type { NamaPaket } from "../src/protocol/cachePaket.ts";

const cariDi = async (nama: NamaPaket, request: Request, lengkap: boolean): Promise<Response | undefined> => {
  for (const kunci of await caches.keys()) {
    if (!isCachePaket(nama, kunci)) continue;
    const cache = await caches.open(kunci);
    const selesai = (await cache.match(jalurKeterangan(nama))) !== undefined;
    if (selesai !== lengkap) continue;
    const ada = await cache.match(request, { ignoreVary: true });
    if (ada) return ada;
  }
  return undefined;
};

const dariJaringan = async (nama: NamaPaket, request: Request): Promise<Response> => {
  try {
    return await fetch(request);
  } catch {
    return (await cariDi(nama, request, false)) ?? Response.error();
  }
};

/** `pack.json` and `?unduh=` ask the network first: they are how a newer pack is found and fetched. */
export const jawabPaket = async (request: Request, url: URL): Promise<Response> => {
  const nama = paketDariJalur(url.pathname);
  if (nama === undefined || url.searchParams.has(kunciUnduh)) return fetch(request);
  const tersimpan = () => cariDi(nama, request, true);
  if (url.pathname !== jalurKeterangan(nama)) return (await tersimpan()) ?? dariJaringan(nama, request);
  try {
    return await fetch(request);
  } catch {
    return (await tersimpan()) ?? Response.error();
  }
};
