import { render } from 'lit';
import { offlineMessagesFor } from '../../language/offline.ts';
import { interfaceLanguage } from '../../language/shell.ts';
import { type NewerState, newerVersion } from './newer-version.ts';
import { canKeep, hasNewer, registration } from './offline-device.ts';

/**
 * Where a newer version of a kept site waits as a story is opened, offers it above the story. Said then and not
 * later: nobody who reads is interrupted.
 */
export async function offerNewer(story: HTMLElement, lang: string): Promise<void> {
  if (!canKeep()) return;
  const own = await registration();
  if (!own || !hasNewer(own)) return;
  const place = document.createElement('p');
  place.className = 'library-foot story-newer offline-newer';
  place.lang = interfaceLanguage(lang);
  place.setAttribute('role', 'status');
  story.before(place);
  const show = (state: NewerState) => render(newerVersion(offlineMessagesFor(lang), state, show), place);
  show({ isWaiting: true, trouble: null });
}
