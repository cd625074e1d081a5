import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { notKept } from './not-kept.ts';
import {
  bytesOf,
  cacheNameFor,
  choiceIn,
  FRESH_PARAM,
  filesFor,
  LIST_FILE,
  type OfflineList,
} from './offline-list.ts';
import { isUseRequest, type OfflineProgress, type UseAnswer } from './worker-messages.ts';

/*
 * The service worker of the site. It is registered by one click and by nothing else, keeps what stands on the
 * list for the stories in its own address, and nothing besides: what the reader opens from elsewhere passes by.
 */

/** The part of a service worker's world that is used here; the types of pages do not know it. */
interface WorkerScope {
  readonly location: { readonly href: string };
  readonly navigator: { readonly language: string };
  readonly registration: { readonly scope: string };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { type: 'window'; includeUncontrolled: true }): Promise<readonly WindowClient[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'activate', listener: (event: WaitableEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent & WaitableEvent) => void): void;
}

interface WindowClient {
  readonly url: string;
  postMessage(message: OfflineProgress): void;
}

interface WaitableEvent {
  waitUntil(promise: Promise<unknown>): void;
}

/** Written in by the build. */
declare const OFFLINE_LIST: OfflineList;
declare const self: WorkerScope;

const DOCS = 'docs/';
/** Pages below the site's folder that need nothing of what is kept. */
const APART = [DOCS, 'cdn/'];

const list = OFFLINE_LIST;
const { scope } = self.registration;
const files = filesFor(list, choiceIn(self.location.href));
const bytesAt = new Map(files.map(({ url, bytes }) => [new URL(url, scope).href, bytes]));
const all = bytesOf(files);
let done = 0;

const controller = new PrecacheController({
  cacheName: cacheNameFor(scope),
  plugins: [
    {
      handlerDidComplete: async ({ request, event, error }) => {
        if (error || event.type !== 'install') return;
        done += bytesAt.get(request.url) ?? 0;
        for (const client of await pages()) client.postMessage({ type: 'offline-progress', done, all });
      },
    },
  ],
});
// Workbox fetches on installation, and on activation takes away what this version does not name.
controller.precache([
  ...files.map(({ url, revision }) => ({ url: new URL(url, scope).href, revision })),
  { url: new URL(LIST_FILE, scope).href, revision: list.version },
]);
registerRoute(
  new PrecacheRoute(controller, {
    // What an address asks of a page is the page's to read.
    ignoreURLParametersMatching: [new RegExp(`^(?!${FRESH_PARAM}$)`)],
  }),
);

registerRoute(
  ({ request, url }) => request.mode === 'navigate' && url.href.startsWith(scope + DOCS),
  ({ request }) => fetch(request).catch(() => notKept(self.navigator.language, scope)),
);

// The page that was open before its reader saved it must work without network as well.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  const { data, ports } = event;
  if (isUseRequest(data)) event.waitUntil(use(data.version).then((answer) => ports[0]?.postMessage(answer)));
});

/** Takes over, unless that would take the files of another version from under another window. */
async function use(version: string | null): Promise<UseAnswer> {
  if (version !== list.version && (await pages()).length > 1) return 'others';
  // Fulfilled only after the old worker's last event has ended, which this may well be waiting for.
  void self.skipWaiting();
  return 'used';
}

/** The open windows of this site; another site of the same origin has its own. */
async function pages(): Promise<readonly WindowClient[]> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return windows.filter(
    ({ url }) => url.startsWith(scope) && !APART.some((path) => url.startsWith(scope + path)),
  );
}
