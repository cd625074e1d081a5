import type { DispatchExplorer } from '../elements/dispatch-explorer/dispatch-explorer.ts';
import '../elements/define-explorer.ts';
import { interfaceLanguage, shellMessagesFor } from '../language/shell.ts';
import type { TimeWindow } from '../model/types.ts';
import { dispatchAddress } from './dispatch-address.ts';
import { FileDrop, type Imported } from './drop-files.ts';
import { type ColorScheme, renderPageTools } from './page-tools.ts';
import { showColumns } from './show-columns.ts';
import { readUrlState, type UrlState, writeUrlState } from './url-state.ts';

/*
 * The explorer's page: one <dispatch-explorer>, the languages and colours beside it, and the address
 * bar, which says what the reader sees and is obeyed when the reader goes back.
 */

const page = document.documentElement;
const root = new URL(page.dataset.root ?? './', location.href).href;
const shipped = page.dataset.dispatch ?? '';

const explorer = document.querySelector<DispatchExplorer>('dispatch-explorer');
const tools = document.querySelector<HTMLElement>('[slot="tools"]');
if (explorer && tools) start(explorer, tools);

function start(explorer: DispatchExplorer, tools: HTMLElement): void {
  let state: UrlState = readUrlState(new URLSearchParams(location.search));
  let scheme: ColorScheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';

  const showTools = () => {
    renderPageTools(
      tools,
      { lang: pageLanguage(), scheme },
      {
        setLang(lang) {
          remember({ lang });
          showLanguage();
        },
        setScheme(next) {
          scheme = next;
          page.style.colorScheme = next;
          showTools();
        },
      },
    );
  };

  const pageLanguage = () => state.lang ?? preferredLanguage();

  const showLanguage = () => {
    page.lang = interfaceLanguage(pageLanguage());
    explorer.lang = pageLanguage();
    files.showLanguage(pageLanguage());
    showTools();
    showTitle();
  };

  const showTitle = () => {
    const headline = explorer.headline;
    document.title = headline ? `${headline.text} · Dispatch Atlas` : 'Dispatch Atlas';
  };

  /** Writes a change into the address; a new history entry only where Back should undo it. */
  const remember = (change: Partial<UrlState>, { push = false } = {}) => {
    state = { ...state, ...change };
    const query = writeUrlState(state);
    const address = query ? `?${query}` : location.pathname;
    if (push) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  };

  /** Shows the reader's own files; no address leads to them, so it asks for nothing any more. */
  const files = new FileDrop(tools, (imported) => {
    remember({ dispatch: null, selected: null, time: null, filter: {}, camera: null });
    explorer.querySelector('.static')?.remove();
    explorer.camera = null;
    ownFlows = imported;
    explorer.dispatch = imported.dispatch;
  });
  let ownFlows: Imported | null = null;

  let ownTime: TimeWindow | null = null;
  const showSelection = () => {
    explorer.selected = state.selected;
    explorer.filter = state.filter;
    explorer.time = state.time ?? ownTime;
    if (state.projection) explorer.projection = state.projection;
  };

  explorer.addEventListener('dispatch-load', () => {
    // What the file itself asks for is what an address without a window means.
    ownTime = explorer.time;
    showSelection();
    showTitle();
    if (ownFlows) void showColumns(explorer, ownFlows);
  });
  explorer.addEventListener('dispatch-select', ({ id }) => remember({ selected: id }, { push: true }));
  explorer.addEventListener('dispatch-filter', ({ filter }) => remember({ filter }));
  explorer.addEventListener('dispatch-time', ({ time }) => remember({ time }));
  explorer.addEventListener('dispatch-view', ({ camera, projection }) => remember({ camera, projection }));
  addEventListener('popstate', () => {
    state = readUrlState(new URLSearchParams(location.search));
    showLanguage();
    showSelection();
  });

  const wanted = state.dispatch ?? shipped;
  // What the page holds tells of its own story; beneath a word about another file it would mislead.
  if (wanted !== shipped) explorer.querySelector('.static')?.remove();
  const address = dispatchAddress(wanted, root);
  if (state.camera) explorer.camera = state.camera;
  if (state.projection) explorer.projection = state.projection;
  showLanguage();
  if (address) explorer.src = address;
  else
    explorer.fail({ code: 'network', message: shellMessagesFor(pageLanguage()).app.refusedAddress(wanted) });
}

/** The first of the reader's languages that the interface speaks, else English. */
function preferredLanguage(): string {
  return interfaceLanguage(navigator.languages.find((lang) => /^(de|en)\b/i.test(lang)) ?? 'en');
}
