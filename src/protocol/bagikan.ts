/** How shared files go from the service worker to the page: agreed between both, and with the manifest. */

/** Where other apps send, and the screen that asks which file it belongs to. */
export const jalurBagikan = "/bagikan";
/** Field of the form that holds the files. */
export const namaIsian = "berkas";
/** The page's question to the service worker; it answers on the port that comes with it. */
export const pesanAmbil = "ambilBagikan";
/** How long the service worker waits for the page, ms. */
export const BATAS_BAGIKAN_MS = 60_000;
