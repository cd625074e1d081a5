import type { DispatchExplorer } from '../elements/dispatch-explorer/dispatch-explorer.ts';
import '../elements/define-explorer.ts';
import { offerEmbedding, offerOneFile } from '../elements/shared/embed-addresses.ts';
import { interfaceLanguage, shellMessagesFor } from '../language/shell.ts';
import type { TimeWindow } from '../model/types.ts';
import { writeAddress } from './address-bar.ts';
import { dispatchAddress } from './dispatch-address.ts';
import { FileDrop } from './drop-files.ts';
import { followReader, type Remember } from './follow-reader.ts';
import { showWithWords } from './load-words.ts';
import type { OwnFile } from './own-file.ts';
import { showTitle } from './page-title.ts';
import { renderPageTools } from './page-tools.ts';
import { preferredLanguage } from './preferred-language.ts';
import { showColumns } from './show-columns.ts';
import { showState } from './show-state.ts';
import { readUrlState, type UrlState, writeUrlState } from './url-state.ts';

/*
 * The explorer's page: one <dispatch-explorer>, the languages and colours beside it, and the address
 * bar, which says what the reader sees and is obeyed when the reader goes back. The front page shows the library
 * instead, until an address or the reader asks for a file.
 */

const page = document.documentElement;
const root = new URL(page.dataset.root ?? './', location.href).href;
const shipped = page.dataset.dispatch ?? '';

/** What an address says that says nothing. */
const NOTHING_CHOSEN = readUrlState(new URLSearchParams());

const library = document.querySelector<HTMLElement>('.library');
if (page.dataset.frame !== undefined) void openFrame();
else if (page.dataset.lesson !== undefined) void openLesson();
else if (library && page.dataset.compare !== undefined) void openComparison(library);
else if (page.dataset.write !== undefined) void openWriter();
else if (library && !readUrlState(new URLSearchParams(location.search)).dispatch) void openLibrary(library);
else openExplorer();

/** The page for frames holds an explorer too; what it does with it is fetched by that page alone. */
async function openFrame(): Promise<void> {
  const { startFrame } = await import('./embed.ts');
  startFrame(preferredLanguage());
}

/** So does the page for lessons. */
async function openLesson(): Promise<void> {
  const { startLesson } = await import('./lesson.ts');
  startLesson(preferredLanguage());
}

/** And the page for writing. */
async function openWriter(): Promise<void> {
  const { startWriter } = await import('./write.ts');
  startWriter(preferredLanguage());
}

/** And the page that lays two stories side by side. */
async function openComparison(library: HTMLElement): Promise<void> {
  const { startCompare } = await import('./start-compare.ts');
  startCompare(library, { preferred: preferredLanguage(), onOwn: openExplorer });
}

/** The explorer of this page, in place of the library where there is one; null where the page has none. */
function openExplorer(own?: OwnFile): void {
  const template = document.querySelector<HTMLTemplateElement>('template#explorer');
  if (template) library?.replaceWith(template.content.cloneNode(true));
  const explorer = document.querySelector<DispatchExplorer>('dispatch-explorer');
  const tools = document.querySelector<HTMLElement>('[slot="tools"]');
  if (explorer && tools) start(explorer, tools, own);
}

async function openLibrary(library: HTMLElement): Promise<void> {
  const { startLibrary } = await import('./start-library.ts');
  startLibrary(library, { preferred: preferredLanguage(), onOwn: openExplorer });
}

function start(explorer: DispatchExplorer, tools: HTMLElement, own?: OwnFile): void {
  let state: UrlState = readUrlState(new URLSearchParams(location.search));

  const pageLanguage = () => state.lang ?? preferredLanguage();

  const showLanguage = () => {
    page.lang = interfaceLanguage(pageLanguage());
    explorer.lang = pageLanguage();
    files.showLanguage(pageLanguage());
    another.textContent = shellMessagesFor(pageLanguage()).app.otherFile;
    renderPageTools(tools, { lang: pageLanguage() }, { setLang });
    showTitle(explorer.headline?.text);
  };

  const setLang = (lang: string) => {
    remember({ lang });
    showLanguage();
  };

  /** Writes a change into the address. */
  const remember: Remember = (change, options) => {
    state = { ...state, ...change };
    writeAddress(writeUrlState(state), options);
  };

  /** Shows the reader's own files; no address leads to them, so it asks for nothing any more. */
  const showOwn = (file: OwnFile) => {
    offerEmbedding(null);
    const { lang, names, projection } = state;
    remember({ ...NOTHING_CHOSEN, lang, names, projection });
    explorer.querySelector('.static')?.remove();
    explorer.camera = null;
    explorer.view = 'story';
    ownFlows = file;
    explorer.dispatch = file.kind === 'file' ? file.file : file.dispatch;
  };
  const files = new FileDrop(tools, showOwn);
  // Where a file could not be shown, the next step stands beside why.
  const another = document.createElement('button');
  another.type = 'button';
  another.slot = 'trouble';
  another.className = 'other-file';
  another.addEventListener('click', () => files.open());
  explorer.append(another);
  let ownFlows: OwnFile | null = null;

  let ownTime: TimeWindow | null = null;
  const showSelection = () => showState(explorer, state, ownTime);

  explorer.addEventListener('dispatch-load', () => {
    // What the file itself asks for is what an address without a window means.
    ownTime = explorer.time;
    showSelection();
    showTitle(explorer.headline?.text);
    if (ownFlows && ownFlows.kind !== 'file') void showColumns(explorer, ownFlows);
  });
  followReader(explorer, remember);
  addEventListener('popstate', () => {
    state = readUrlState(new URLSearchParams(location.search));
    showSelection();
    void showWithWords(pageLanguage, showLanguage);
  });

  if ('serviceWorker' in navigator && navigator.serviceWorker.controller) {
    void import('./offline/offer-newer.ts').then(({ offerNewer }) => offerNewer(explorer, pageLanguage()));
  }

  offerOneFile(new URL('one-file/', root).href);
  offerEmbedding({
    script: new URL('cdn/dispatch-atlas.js', root).href,
    frame: new URL('embed.html', root).href,
    lesson: new URL('classroom.html', root).href,
    query: () => writeUrlState({ ...state, dispatch: state.dispatch ?? shipped }),
  });

  if (own) {
    showLanguage();
    showOwn(own);
    return;
  }
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
