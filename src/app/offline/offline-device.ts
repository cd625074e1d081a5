import {
  cacheNameFor,
  choiceIn,
  FRESH_PARAM,
  LIST_FILE,
  type OfflineList,
  readOfflineList,
  type StoryChoice,
  workerAddress,
} from './offline-list.ts';
import { isProgress, type OfflineProgress, type UseAnswer, type UseRequest } from './worker-messages.ts';

/*
 * What the pages do with the device: keep the site, replace it by a newer version, take it away. Nothing here
 * writes anything before `save`.
 */

/** The site's own folder. */
function root(): string {
  return new URL(document.documentElement.dataset.root ?? './', location.href).href.replace(/[?#].*$/, '');
}

/** Whether this page could be kept: a built one, from a server, in a browser that knows how. */
export function canKeep(): boolean {
  const isServed = location.protocol === 'https:' || location.protocol === 'http:';
  // A browser in private windows may have the one without the other.
  return (
    import.meta.env.PROD && isServed && isSecureContext && 'serviceWorker' in navigator && 'caches' in window
  );
}

/** The worker of this very site; null before anything was saved. */
export async function registration(): Promise<ServiceWorkerRegistration | null> {
  const scope = root();
  const found = await navigator.serviceWorker.getRegistration(scope).catch(() => undefined);
  return found?.scope === scope ? found : null;
}

/** Which stories are kept; null where nothing is. */
export async function kept(): Promise<StoryChoice | null> {
  const active = (await registration())?.active;
  return active ? choiceIn(active.scriptURL) : null;
}

/** Whether a newer version, already fetched, waits to be used. */
export function hasNewer({ waiting, active }: ServiceWorkerRegistration): boolean {
  return waiting !== null && active !== null;
}

/** What can be kept: of the server's version, or without a network that of the device; null where there is none. */
export async function loadList(): Promise<OfflineList | null> {
  return (await readList(`?${FRESH_PARAM}`)) ?? (await readList(''));
}

async function readList(query: string): Promise<OfflineList | null> {
  try {
    const response = await fetch(new URL(`${LIST_FILE}${query}`, root()), { cache: 'no-cache' });
    return response.ok ? readOfflineList(await response.json()) : null;
  } catch {
    return null;
  }
}

/**
 * Fetches all that is needed for the chosen stories, and lets the pages be served from it from now on.
 *
 * @returns `failed` where not everything came; then nothing new is kept
 */
export async function save(
  choice: StoryChoice,
  onProgress: (progress: OfflineProgress) => void,
): Promise<'saved' | UseAnswer | 'failed'> {
  const version = (await readList(''))?.version ?? null;
  const listening = new AbortController();
  navigator.serviceWorker.addEventListener(
    'message',
    ({ data }) => {
      if (isProgress(data)) onProgress(data);
    },
    { signal: listening.signal },
  );
  navigator.serviceWorker.startMessages();
  try {
    const own = await navigator.serviceWorker.register(workerAddress(root(), choice), {
      scope: root(),
      updateViaCache: 'none',
    });
    const worker = own.installing ?? own.waiting;
    if (worker && !(await isInstalled(worker, own))) throw new Error('not everything could be fetched');
    if (own.waiting && own.active) return await askToUse(own.waiting, version);
    return 'saved';
  } catch (error) {
    console.warn('The site could not be saved for offline:', error);
    if (!(await registration())?.active) await remove();
    return 'failed';
  } finally {
    listening.abort();
  }
}

/** Waits until a worker has all its files; false where it gave up. */
function isInstalled(worker: ServiceWorker, own: ServiceWorkerRegistration): Promise<boolean> {
  return new Promise((resolve) => {
    const check = () => {
      const { state } = worker;
      if (state === 'redundant') resolve(false);
      // A first worker goes on to be active by itself; a later one waits.
      else if (state === 'activated' || (state === 'installed' && own.active !== null)) resolve(true);
    };
    worker.addEventListener('statechange', check);
    check();
  });
}

/** Lets a version that waits take over, and shows this page anew in it. */
export async function useNewer(): Promise<UseAnswer> {
  const waiting = (await registration())?.waiting;
  if (!waiting) return 'used';
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  return askToUse(waiting, null);
}

function askToUse(worker: ServiceWorker, version: string | null): Promise<UseAnswer> {
  const { port1, port2 } = new MessageChannel();
  const request: UseRequest = { type: 'offline-use', version };
  worker.postMessage(request, [port2]);
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data === 'others' ? 'others' : 'used');
  });
}

/** Leaves nothing of the site on the device. */
export async function remove(): Promise<void> {
  const own = await registration();
  await own?.unregister();
  await caches.delete(cacheNameFor(root()));
}

/** Tells the browser what the installed app is called; only once it is kept, so that nothing asks before. */
export function nameApp(): void {
  if (document.querySelector('link[rel="manifest"]')) return;
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = new URL('app.webmanifest', root()).href;
  document.head.append(link);
}
