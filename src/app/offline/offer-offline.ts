import { html, render } from 'lit';
import { offlineMessagesFor } from '../../language/offline.ts';
import { type NewerState, newerVersion } from './newer-version.ts';
import { canKeep, hasNewer, nameApp, registration } from './offline-device.ts';
import type { OfferOptions } from './offline-panel.ts';

/** What a place shows; the languages of a page have places of their own. */
interface Shown {
  readonly isSaved: boolean;
  readonly newer: NewerState;
}

const NOTHING: Shown = { isSaved: false, newer: { isWaiting: false, trouble: null } };
/** What shows each place anew. */
const places = new Map<HTMLElement, () => void>();
const followed = new WeakSet<ServiceWorkerRegistration>();

/**
 * Puts the word «Save for offline» into a place of the page, or what is known of it since; and where a newer version
 * waits, the offer to use it. Leaves the place empty where nothing can be kept. Writes nothing.
 */
export function offerOffline(place: HTMLElement, options: OfferOptions): void {
  if (!canKeep()) return;
  const show = (shown: Shown) => renderOffer(place, options, shown, refresh);
  const refresh = async () => {
    const own = await registration();
    if (own) {
      nameApp();
      follow(own);
    }
    // Meanwhile the place may have been given to another language.
    if (places.get(place) !== onChange) return;
    show({
      isSaved: own?.active !== undefined && own.active !== null,
      newer: { isWaiting: own !== null && hasNewer(own), trouble: null },
    });
  };
  const onChange = () => void refresh();
  places.set(place, onChange);
  show(NOTHING);
  onChange();
}

/** A newer version may be on its way while the page is open. */
function follow(own: ServiceWorkerRegistration): void {
  if (followed.has(own)) return;
  followed.add(own);
  const wait = () =>
    own.installing?.addEventListener('statechange', ({ target }) => {
      if (target instanceof ServiceWorker && target.state === 'installed') refreshAll();
    });
  own.addEventListener('updatefound', wait);
  wait();
}

function refreshAll(): void {
  for (const [place, refresh] of places) {
    if (place.isConnected) refresh();
    else places.delete(place);
  }
}

function renderOffer(
  place: HTMLElement,
  options: OfferOptions,
  shown: Shown,
  refresh: () => Promise<void>,
): void {
  const words = offlineMessagesFor(options.lang);
  const open = async () => {
    const { OfflinePanel } = await import('./offline-panel.ts');
    new OfflinePanel(options, () => void refresh()).open();
  };
  const showNewer = (newer: NewerState) => renderOffer(place, options, { ...shown, newer }, refresh);
  render(
    html`<button type="button" class="offline-word" @click=${open}>${shown.isSaved ? words.saved : words.save}</button>
      <span class="offline-newer" role="status">${newerVersion(words, shown.newer, showNewer)}</span>`,
    place,
  );
}
