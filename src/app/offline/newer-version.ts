import { html, nothing, type TemplateResult } from 'lit';
import type { OfflineMessages } from '../../language/offline.ts';
import { useNewer } from './offline-device.ts';

/** Who said «later» is not asked again before the page is opened anew. */
let isPutOff = false;

export interface NewerState {
  readonly isWaiting: boolean;
  /** Why the newer version could not be used; null where nobody tried. */
  readonly trouble: string | null;
}

/** The offer to use a newer version that waits; nothing where there is none. `show` is told what is known after a click. */
export function newerVersion(
  words: OfflineMessages,
  { isWaiting, trouble }: NewerState,
  show: (state: NewerState) => void,
): TemplateResult | typeof nothing {
  if (!isWaiting || isPutOff) return nothing;
  const takeOver = async () => {
    if ((await useNewer()) === 'others') show({ isWaiting, trouble: words.others });
  };
  const putOff = () => {
    isPutOff = true;
    show({ isWaiting, trouble: null });
  };
  return html`${words.newer}
    <button type="button" class="offline-word" @click=${takeOver}>${words.now}</button>
    <button type="button" class="offline-word" title=${words.laterMeans} @click=${putOff}>${words.later}</button>
    ${trouble ?? nothing}`;
}
