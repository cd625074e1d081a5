import { LocalizeController } from '@shoelace-style/localize';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { hasLanguage, loadLanguage, needAllMessages } from '../../language/catalogue.ts';
import { indexDispatch } from '../../model/dispatch-index.ts';
import type { Dispatch, Filter, TimeWindow } from '../../model/types.ts';
import { hasAddress } from './embed-addresses.ts';
import {
  DispatchErrorEvent,
  DispatchFilterEvent,
  DispatchHoverEvent,
  DispatchLoadEvent,
  DispatchNamesEvent,
  DispatchSelectEvent,
  DispatchSortEvent,
  DispatchStepEvent,
  DispatchTimeEvent,
} from './events.ts';
import { installFonts } from './install-fonts.ts';
import { loadIssueNotes } from './load-issue-notes.ts';
import { describeTrouble, type Trouble } from './load-trouble.ts';
import { type Reading, readAddress, readValue } from './read-story.ts';
import type { LoadError, PlaceNames, StoryActions, StoryContext, StoryState } from './story-context.ts';

/** An element that can have a story of its own. */
export type StoryHost = ReactiveControllerHost & HTMLElement & { src: string; lang: string };

/** What a host may set itself; no event tells it what it already knows. */
export type HostChange = Partial<
  Pick<StoryState, 'selected' | 'hovered' | 'time' | 'filter' | 'sorting' | 'step' | 'names'>
>;

const NO_FOCUS: readonly string[] = [];
const NOTHING_CHOSEN = {
  selected: null,
  hovered: null,
  filter: {},
  sorting: null,
  step: null,
  focus: NO_FOCUS,
  strayed: false,
  actor: null,
} as const;

/** Loads a dispatch, holds the one state its elements share, and tells the page what the reader does. */
export class StoryController implements ReactiveController {
  readonly #host: StoryHost;
  readonly #mayLoad: () => boolean;
  readonly #localize: LocalizeController;
  readonly #actions: StoryActions;
  #context: StoryContext;
  #read: ((signal: AbortSignal) => Promise<Reading>) | undefined;
  #running: AbortController | undefined;
  #interrupted = false;
  #trouble: Trouble | undefined;
  /** The language the reader wants; the state's own follows as soon as its words are there. */
  #wantedLang: string;
  /** True once the host or the reader chose a time window, so that the file's own is not wanted. */
  #timeChosen = false;
  /** Maps that show a flow as a schematic bend. */
  readonly #bending = new Set<object>();

  /** `mayLoad`: whether the time has come to fetch the file. */
  constructor(host: StoryHost, mayLoad: () => boolean = () => true) {
    this.#host = host;
    this.#mayLoad = mayLoad;
    this.#localize = new LocalizeController(host);
    this.#wantedLang = this.#localize.lang();
    this.#actions = {
      select: (id) => this.#choose('selected', id, () => new DispatchSelectEvent(id)),
      hover: (id) => this.#choose('hovered', id, () => new DispatchHoverEvent(id)),
      setFilter: (filter) => this.#setFilter(filter),
      setTime: (time) => this.#setTime(time),
      setSorting: (id) => this.#setSorting(id),
      guide: (step, focus = NO_FOCUS) => this.#guide(step, focus),
      openActor: (id) => this.#openActor(id),
      setNames: (names) => this.#setNames(names),
      noteBent: (map, bent) => this.#noteBent(map, bent),
      reload: () => this.#start(this.#read),
    };
    this.#context = {
      state: {
        load: 'empty',
        error: null,
        src: '',
        offline: isOffline(),
        dispatch: null,
        issues: [],
        lang: this.#wantedLang,
        time: null,
        names: 'reader',
        bent: false,
        ...NOTHING_CHOSEN,
      },
      actions: this.#actions,
    };
    host.addController(this);
  }

  /** A new object for every change of the state. */
  get context(): StoryContext {
    return this.#context;
  }

  get state(): StoryState {
    return this.#context.state;
  }

  /** Loads the file behind an address, unless it is the one asked for last; the last asked wins. */
  load(src: string): void {
    if (src === this.state.src || (src !== '' && !this.#mayLoad())) return;
    this.#forget();
    this.#change({ src });
    if (src === '') this.#stop();
    else this.#start((signal) => readAddress(new URL(src, this.#host.ownerDocument.baseURI).href, signal));
  }

  /** Shows a dispatch the host has at hand; it is checked like any other. Null takes it away. */
  show(value: unknown): void {
    this.#forget();
    if (value === null || value === undefined) this.#stop();
    else this.#start(() => readValue(value));
  }

  /** Shows the same dispatch in another state; what is chosen in it stays, and so does where its maps look. */
  revise(value: unknown): void {
    if (!this.state.dispatch) {
      this.show(value);
      return;
    }
    this.#running?.abort();
    this.#running = new AbortController();
    this.#read = () => readValue(value);
    void this.#finish(this.#read, this.#running);
  }

  /** Says, as if it had come from loading, that the host knows there is nothing to show. */
  fail(error: LoadError): void {
    this.#running?.abort();
    this.#read = undefined;
    this.#trouble = undefined;
    this.#change({ load: 'error', error, dispatch: null, issues: [], ...NOTHING_CHOSEN });
  }

  /** Takes what the host sets; fires nothing. A mark that the dispatch does not have is none. */
  set(change: HostChange): void {
    // An address set just before is loaded now, or its coming would undo what is set for it here.
    this.load(this.#host.src);
    if ('time' in change) this.#timeChosen = true;
    this.#change({
      ...change,
      ...('selected' in change ? { selected: this.#known(change.selected ?? null) } : {}),
      ...('hovered' in change ? { hovered: this.#known(change.hovered ?? null) } : {}),
      ...('sorting' in change ? { sorting: this.#knownSorting(change.sorting ?? null) } : {}),
      // Which marks a paragraph brings forward is known to whoever shows the text.
      ...('step' in change ? { focus: NO_FOCUS, strayed: change.step === null && this.state.strayed } : {}),
      ...('selected' in change ? { actor: null } : {}),
    });
  }

  hostConnected(): void {
    addEventListener('online', this.#onNetwork);
    addEventListener('offline', this.#onNetwork);
    if (this.#interrupted) this.#start(this.#read);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#onNetwork);
    removeEventListener('offline', this.#onNetwork);
    // A host that is only moved comes back before this runs.
    queueMicrotask(() => {
      if (this.#host.isConnected || !this.#running) return;
      this.#running.abort();
      this.#running = undefined;
      this.#interrupted = true;
    });
  }

  hostUpdate(): void {
    const lang = this.#localize.lang();
    if (lang === this.#wantedLang) return;
    this.#wantedLang = lang;
    // Where nothing is told yet, the little that is said is there in every language.
    const isTelling = this.state.dispatch !== null || this.#trouble !== undefined;
    if (!isTelling || hasLanguage(lang)) this.#setLang(lang);
    else void this.#fetchLang(lang);
  }

  /** Until another language is there, and where it can't be had, the one before stays: never two at once. */
  async #fetchLang(lang: string): Promise<void> {
    try {
      await loadLanguage(lang);
    } catch (error) {
      console.warn(`${this.#host.localName}: the language “${lang}” could not be loaded:`, error);
      return;
    }
    if (lang === this.#wantedLang) this.#setLang(lang);
  }

  #setLang(lang: string): void {
    this.#change(this.#trouble ? { lang, error: this.#describe(this.#trouble, lang) } : { lang });
  }

  readonly #onNetwork = (): void => {
    const offline = isOffline();
    this.#change({ offline });
    if (!offline && this.state.error?.code === 'network') this.#start(this.#read);
  };

  #start(read: ((signal: AbortSignal) => Promise<Reading>) | undefined): void {
    if (!read) return;
    this.#running?.abort();
    this.#running = new AbortController();
    this.#read = read;
    this.#interrupted = false;
    this.#trouble = undefined;
    this.#change({ load: 'loading', error: null });
    void this.#finish(read, this.#running);
  }

  async #finish(read: (signal: AbortSignal) => Promise<Reading>, run: AbortController): Promise<void> {
    const reading = await this.#readInWords(read, run.signal);
    if (run.signal.aborted) return;
    this.#running = undefined;
    if (reading.trouble) this.#showTrouble(reading.trouble);
    else this.#showDispatch(reading);
  }

  /** Words come at the same time as the file: what is shown of it is described in them. */
  async #readInWords(read: (signal: AbortSignal) => Promise<Reading>, signal: AbortSignal): Promise<Reading> {
    try {
      const [reading] = await Promise.all([read(signal), loadLanguage(this.state.lang, 'opening')]);
      const extent = isBroken(reading) ? 'all' : 'opening';
      // The reader may have taken another language meanwhile.
      while (!hasLanguage(this.state.lang, extent)) await loadLanguage(this.state.lang, extent);
      if (extent === 'all') {
        needAllMessages();
        await loadIssueNotes();
      }
      return reading;
    } catch {
      return { trouble: { kind: 'script' } };
    }
  }

  #showDispatch({ dispatch, issues, time }: Exclude<Reading, { readonly trouble: Trouble }>): void {
    const { selected, hovered, sorting } = this.state;
    const partial = issues.some(({ severity }) => severity === 'error');
    this.#change({
      load: partial ? 'partial' : 'ready',
      error: null,
      dispatch,
      issues,
      selected: hasFeature(dispatch, selected) ? selected : null,
      hovered: hasFeature(dispatch, hovered) ? hovered : null,
      sorting: hasSorting(dispatch, sorting) ? sorting : null,
      ...(this.#timeChosen ? {} : { time }),
    });
    // Names in scripts that the page's fonts may not have; the bundled ones are fetched as they are drawn.
    void installFonts(this.#host.ownerDocument, JSON.stringify(dispatch));
    this.#host.dispatchEvent(new DispatchLoadEvent(dispatch, issues));
  }

  #showTrouble(trouble: Trouble): void {
    this.#trouble = trouble;
    const error = this.#describe(trouble, this.state.lang);
    const issues = trouble.kind === 'file' ? trouble.issues : [];
    this.#change({ load: 'error', error, dispatch: null, issues, ...NOTHING_CHOSEN });
    this.#host.dispatchEvent(new DispatchErrorEvent(error.code, error.message));
  }

  /** What lies behind an address may be another file the next time; a value of the host stays what it is. */
  #describe(trouble: Trouble, lang: string): LoadError {
    return { ...describeTrouble(trouble, lang), canRetry: this.#host.src !== '' };
  }

  /** Another dispatch is wanted: what was chosen in the one before means nothing in it. */
  #forget(): void {
    const { dispatch, error } = this.state;
    if (!dispatch && !error && !this.#running) return;
    this.#timeChosen = false;
    this.#change({ dispatch: null, issues: [], error: null, time: null, ...NOTHING_CHOSEN });
  }

  #stop(): void {
    this.#running?.abort();
    this.#running = undefined;
    this.#read = undefined;
    this.#change({ load: 'empty', error: null, dispatch: null, issues: [] });
  }

  #choose(what: 'selected' | 'hovered', id: string | null, event: () => Event): void {
    const known = this.#known(id);
    if (known !== id || this.state[what] === id) return;
    this.#change({ [what]: id, ...(what === 'selected' ? { actor: null } : {}) });
    this.#host.dispatchEvent(event());
  }

  #setFilter(filter: Filter): void {
    this.#change({ filter });
    this.#host.dispatchEvent(new DispatchFilterEvent(filter));
  }

  #setTime(time: TimeWindow | null): void {
    this.#timeChosen = true;
    this.#change({ time });
    this.#host.dispatchEvent(new DispatchTimeEvent(time));
  }

  #setSorting(id: string | null): void {
    if (id === this.state.sorting || this.#knownSorting(id) !== id) return;
    this.#change({ sorting: id });
    this.#host.dispatchEvent(new DispatchSortEvent(id));
  }

  #guide(step: number | null, focus: readonly string[]): void {
    const hasMoved = step !== this.state.step;
    const strayed = step === null;
    if (!hasMoved && strayed && this.state.strayed) return;
    this.#change({ step, focus, strayed });
    if (hasMoved) this.#host.dispatchEvent(new DispatchStepEvent(step));
  }

  #openActor(id: string | null): void {
    const { dispatch } = this.state;
    if (id !== null && !(dispatch && indexDispatch(dispatch).actor(id))) return;
    if (id !== this.state.actor) this.#change({ actor: id });
  }

  #setNames(names: PlaceNames): void {
    if (names === this.state.names) return;
    this.#change({ names });
    this.#host.dispatchEvent(new DispatchNamesEvent(names));
  }

  #noteBent(map: object, bent: boolean): void {
    if (bent) this.#bending.add(map);
    else this.#bending.delete(map);
    if (this.state.bent !== this.#bending.size > 0) this.#change({ bent: !this.state.bent });
  }

  /** Before there is a dispatch any id may turn out to be one of its marks. */
  #known(id: string | null): string | null {
    const { dispatch } = this.state;
    return dispatch && !hasFeature(dispatch, id) ? null : id;
  }

  #knownSorting(id: string | null): string | null {
    const { dispatch } = this.state;
    return dispatch && !hasSorting(dispatch, id) ? null : id;
  }

  #change(change: Partial<StoryState>): void {
    this.#context = { state: { ...this.state, ...change }, actions: this.#actions };
    this.#host.requestUpdate();
  }
}

/** What is wrong with a file is told in words that a good one never needs. */
function isBroken(reading: Reading): boolean {
  if (reading.trouble) return reading.trouble.kind === 'file';
  return reading.issues.some(({ severity }) => severity === 'error');
}

/** A page that is a file of the reader's own has all it needs. */
function isOffline(): boolean {
  return !navigator.onLine && hasAddress();
}

function hasSorting({ sortings = [] }: Dispatch, id: string | null): boolean {
  return sortings.some((sorting) => sorting.id === id);
}

function hasFeature(dispatch: Dispatch, id: string | null): boolean {
  return dispatch.features.some((feature) => feature.id === id);
}
