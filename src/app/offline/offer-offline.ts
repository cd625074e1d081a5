import { html, nothing, render } from 'lit';
import { offlineMessagesFor } from '../../language/offline.ts';
import { canKeep, hasNewer, nameApp, registration, useNewer } from './offline-device.ts';

export interface OfferOptions {
  readonly lang: string;
  /** Id of the story that the page is about; null where it is about all of them. */
  readonly story: string | null;
}

/** What a place shows; the languages of a page have places of their own. */
interface Shown {
  readonly isSaved: boolean;
  readonly hasNewer: boolean;
  readonly trouble: string | null;
}

const NOTHING: Shown = { isSaved: false, hasNewer: false, trouble: null };
/** Who said «later» is not asked again before the page is opened anew. */
let isPutOff = false;

/**
 * Puts the word «Save for offline» into a place of the page, or what is known of it since; and where a newer version
 * waits, the offer to use it. Leaves the place empty where nothing can be kept. Writes nothing.
 */
export function offerOffline(place: HTMLElement, options: OfferOptions): void {
  if (!canKeep()) return;
  const show = (shown: Shown) => renderOffer(place, options, shown, refresh);
  const refresh = async () => {
    const own = await registration();
    if (own) nameApp();
    show({
      isSaved: own?.active !== undefined && own.active !== null,
      hasNewer: own !== null && hasNewer(own),
      trouble: null,
    });
    // A newer version may be on its way while the page is open.
    own?.installing?.addEventListener('statechange', ({ target }) => {
      if (target instanceof ServiceWorker && target.state === 'installed') void refresh();
    });
    own?.addEventListener('updatefound', () => void refresh(), { once: true });
  };
  show(NOTHING);
  void refresh();
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
  const takeOver = async () => {
    if ((await useNewer()) === 'others')
      renderOffer(place, options, { ...shown, trouble: words.others }, refresh);
  };
  const putOff = () => {
    isPutOff = true;
    renderOffer(place, options, shown, refresh);
  };
  render(
    html`<button type="button" class="offline-word" @click=${open}>${shown.isSaved ? words.saved : words.save}</button>
      <span class="offline-newer" role="status">${
        shown.hasNewer && !isPutOff
          ? html`${words.newer}
              <button type="button" class="offline-word" @click=${takeOver}>${words.now}</button>
              <button type="button" class="offline-word" title=${words.laterMeans} @click=${putOff}>${words.later}</button>
              ${shown.trouble ?? nothing}`
          : nothing
      }</span>`,
    place,
  );
}
