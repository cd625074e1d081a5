import type { DispatchExplorer } from '../elements/dispatch-explorer/dispatch-explorer.ts';
import { offerEmbedding } from '../elements/shared/embed-addresses.ts';
import { interfaceLanguage, shellMessagesFor } from '../language/shell.ts';
import type { TimeWindow } from '../model/types.ts';
import { dispatchAddress } from './dispatch-address.ts';
import { tellHeight } from './embed-height.ts';
import { followReader, type Remember } from './follow-reader.ts';
import { showState } from './show-state.ts';
import { readUrlState, type UrlState, writeUrlState } from './url-state.ts';

const root = new URL('./', location.href).href;

/**
 * Shows a story in a frame of somebody else's page. It obeys the same address as the explorer's page, but writes
 * none: a frame's steps would stand in the way of Back in the page around it, and in a sandbox may not be written.
 *
 * @param preferred the language for an address that names none
 */
export function startFrame(preferred: string): void {
  const explorer = document.querySelector<DispatchExplorer>('dispatch-explorer');
  if (!explorer) return;
  let state: UrlState = readUrlState(new URLSearchParams(location.search));
  let ownTime: TimeWindow | null = null;
  const lang = state.lang ?? preferred;
  const brand = explorer.querySelector<HTMLAnchorElement>('.brand');

  /** The same view in the site itself. */
  const view = () => {
    const query = writeUrlState(state);
    return query ? `${root}?${query}` : root;
  };
  const remember: Remember = (change) => {
    state = { ...state, ...change };
    if (brand) brand.href = view();
  };

  explorer.addEventListener('dispatch-load', () => {
    ownTime = explorer.time;
    showState(explorer, state, ownTime);
    const { headline } = explorer;
    if (headline) document.title = headline.text;
  });
  followReader(explorer, remember);

  offerEmbedding({
    script: new URL('cdn/dispatch-atlas.js', root).href,
    frame: new URL('embed.html', root).href,
    lesson: new URL('classroom.html', root).href,
    query: () => writeUrlState(state),
    view,
  });
  tellHeight(explorer);
  document.documentElement.lang = interfaceLanguage(lang);
  explorer.lang = lang;
  if (state.camera) explorer.camera = state.camera;
  if (state.projection) explorer.projection = state.projection;
  remember({});
  const wanted = state.dispatch ?? '';
  const address = dispatchAddress(wanted, root);
  if (address) explorer.src = address;
  else explorer.fail({ code: 'network', message: shellMessagesFor(lang).app.refusedAddress(wanted) });
}
