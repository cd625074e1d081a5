import type { DispatchClassroom } from '../elements/dispatch-classroom/dispatch-classroom.ts';
import '../elements/define-classroom.ts';
import { interfaceLanguage, shellMessagesFor } from '../language/shell.ts';
import { writeAddress } from './address-bar.ts';
import { dispatchAddress } from './dispatch-address.ts';
import { type LessonState, readLessonState, writeLessonState } from './lesson-state.ts';
import { showWithWords } from './load-words.ts';
import { offerOffline } from './offline/offer-offline.ts';
import type { OwnFile } from './own-file.ts';
import { showTitle } from './page-title.ts';
import { renderPageTools } from './page-tools.ts';
import { startLibrary } from './start-library.ts';

const page = document.documentElement;
const root = new URL(page.dataset.root ?? './', location.href).href;

/**
 * The page for lessons: first the choice of a story, then one <dispatch-classroom>. The address bar says which
 * story, way, level and paper it is, so that a link leads a class to the same.
 *
 * @param preferred the language for an address that names none
 */
export function startLesson(preferred: string): void {
  const library = document.querySelector<HTMLElement>('.library');
  if (library && !readState().dispatch) {
    startLibrary(library, { preferred, onOwn: (own) => openClassroom(library, preferred, own) });
  } else openClassroom(library, preferred);
}

/** The classroom of this page, in place of the library where there is one. */
function openClassroom(library: HTMLElement | null, preferred: string, own?: OwnFile): void {
  const template = document.querySelector<HTMLTemplateElement>('template#classroom');
  if (template) library?.replaceWith(template.content.cloneNode(true));
  const classroom = document.querySelector<DispatchClassroom>('dispatch-classroom');
  const tools = document.querySelector<HTMLElement>('[slot="tools"]');
  if (classroom && tools) start(classroom, tools, preferred, own);
}

function start(classroom: DispatchClassroom, tools: HTMLElement, preferred: string, own?: OwnFile): void {
  let state = readState();
  const language = () => state.lang ?? preferred;
  // Only where one chooses what to do: a word about a newer version must not come in the middle of a lesson.
  const offline = document.createElement('p');
  offline.className = 'library-foot lesson-foot offline-place';
  classroom.after(offline);
  const showOffline = () => {
    offline.hidden = state.mode !== null;
    if (!offline.hidden) offerOffline(offline, { lang: language(), story: state.dispatch });
  };

  const remember = (change: Partial<LessonState>, options?: { readonly push?: boolean }) => {
    state = { ...state, ...change };
    writeAddress(writeLessonState(state), options);
  };

  const setLang = (lang: string) => {
    remember({ lang });
    showLanguage();
  };

  const showLanguage = () => {
    page.lang = interfaceLanguage(language());
    classroom.lang = language();
    renderPageTools(tools, { lang: language() }, { setLang });
    showOffline();
    showTitle(classroom.headline?.text);
  };

  const showState = () => {
    classroom.mode = state.mode;
    classroom.level = state.level ?? 'standard';
    classroom.seed = state.seed ?? 1;
    classroom.count = state.count ?? 8;
    showOffline();
  };

  classroom.addEventListener('dispatch-load', () => {
    showTitle(classroom.headline?.text);
    // Whoever comes by a link has a clicker in the hand: it is to move the slides at once.
    if (state.mode === 'present' && document.activeElement === document.body) classroom.focus();
  });
  classroom.addEventListener('dispatch-lesson', ({ mode, level, seed, count }) => {
    remember({ mode, level, seed, count }, { push: mode !== state.mode });
    showOffline();
  });
  addEventListener('popstate', () => {
    state = readState();
    showState();
    void showWithWords(language, showLanguage);
  });

  showState();
  showLanguage();
  if (own) {
    remember({ dispatch: null });
    classroom.dispatch = own.kind === 'file' ? own.file : own.dispatch;
    return;
  }
  const wanted = state.dispatch ?? '';
  const address = dispatchAddress(wanted, root);
  if (address) classroom.src = address;
  else classroom.fail({ code: 'network', message: shellMessagesFor(language()).app.refusedAddress(wanted) });
}

function readState(): LessonState {
  return readLessonState(new URLSearchParams(location.search));
}
