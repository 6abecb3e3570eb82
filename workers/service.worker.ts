// Service worker: the shell precached, packs from caches of their own, updates only by consent, never /api.
import { clientsClaim } from "workbox-core";
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from "workbox-precaching";
import type { PrecacheEntry } from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";
import { paketDariJalur } from "../src/protocol/cachePaket.ts";
import { jalurBagikan, pesanAmbil } from "../src/protocol/bagikan.ts";
import { jawabPaket } from "./jawabPaket.ts";
import { serahkanBagikan, terimaBagikan } from "./terimaBagikan.ts";

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: (PrecacheEntry | string)[] };

/** Background Sync is missing from TypeScript's library. */
interface SyncEvent extends ExtendableEvent {
  readonly tag: string;
}

const isSyncEvent = (event: Event): event is SyncEvent => "tag" in event && "waitUntil" in event;

precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();
clientsClaim();

// Deep links open the app; /api and anything that names a file must answer for itself.
const bukanLayar = [/^\/api(?:\/|\?|$)/, /^[^?]*\.[^/?]+(?:\?|$)/];
registerRoute(new NavigationRoute(createHandlerBoundToURL("/index.html"), { denylist: bukanLayar }));

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && paketDariJalur(url.pathname) !== undefined,
  ({ request, url }) => jawabPaket(request, url),
);

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname === jalurBagikan,
  ({ request, event }) => terimaBagikan(request, event),
  "POST",
);

self.addEventListener("message", (event) => {
  const pesan: unknown = event.data;
  if (typeof pesan !== "object" || pesan === null || !("type" in pesan)) return;
  if (pesan.type === pesanAmbil && event.ports[0]) serahkanBagikan(event.ports[0]);
  if (pesan.type === "SKIP_WAITING") event.waitUntil(self.skipWaiting());
});

/** A wake-up, nothing more: the page's own outbox decides what to send (STACK trap 10). */
const bangunkanHalaman = async (): Promise<void> => {
  const halaman = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  for (const client of halaman) client.postMessage({ type: "bangun" });
};

self.addEventListener("sync", (event: Event) => {
  if (isSyncEvent(event)) event.waitUntil(bangunkanHalaman());
});
