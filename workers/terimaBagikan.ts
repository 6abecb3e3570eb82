// What another app shares: kept in memory until the page asks for it, never written down. Whoever shares still has it.
import { BATAS_BAGIKAN_MS, jalurBagikan, namaIsian } from "../src/protocol/bagikan.ts";

let menunggu: readonly File[] = [];
let diambil = (): void => undefined;

/** Answers the share with the screen that asks where it belongs; the worker stays awake until that screen has the files. */
export const terimaBagikan = async (request: Request, event: ExtendableEvent): Promise<Response> => {
  try {
    const isi = (await request.formData()).getAll(namaIsian);
    menunggu = isi.filter((satu) => satu instanceof File);
  } catch {
    // A body that can't be read: the screen says that nothing waits.
    menunggu = [];
  }
  const selesai = new Promise<void>((jadi) => {
    diambil = jadi;
    setTimeout(jadi, BATAS_BAGIKAN_MS);
  });
  event.waitUntil(selesai);
  return Response.redirect(jalurBagikan, 303);
};

/** Hands the files over, once. */
export const serahkanBagikan = (port: MessagePort): void => {
  port.postMessage(menunggu);
  menunggu = [];
  diambil();
};
