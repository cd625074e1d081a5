import { runInNewContext } from 'node:vm';
import { Scorm12API } from 'scorm-again';
import launcher from '../../../src/lesson/scorm/launcher.js?raw';

/** A platform of SCORM 1.2, and the windows in which it opens a package. */
export interface Opened {
  readonly api: Scorm12API;
  /** What was written, in order: `cmi.core.lesson_status = completed`. */
  readonly written: readonly string[];
  readonly calls: readonly string[];
  /** What the page warned of. */
  readonly warnings: readonly string[];
  /** The quiz in the frame says that a paper is at its end. */
  endQuiz(result: { right: unknown; rightAtSecond: unknown; count: unknown }): void;
  close(): void;
}

/** As much of a window as the launcher touches. */
class FakeWindow extends EventTarget {
  API: unknown;
  parent: FakeWindow = this;
  top: FakeWindow = this;
  opener: FakeWindow | null = null;
}

/** A window that nobody of another origin may look into. */
function foreignWindow(): FakeWindow {
  return new Proxy(new FakeWindow(), {
    get: (_, name) => {
      throw new DOMException(`Blocked: ${String(name)}`, 'SecurityError');
    },
  });
}

export interface OpenOptions {
  readonly dataset: { readonly completion?: ''; readonly score?: '' };
  /** Where the platform keeps its end. */
  readonly place?: 'parent' | 'far-parent' | 'opener' | 'foreign-parent' | 'nowhere' | 'endless';
  /** What it remembers from before. */
  readonly before?: Readonly<Record<string, string>>;
}

export function openPackage({ dataset, place = 'parent', before = {} }: OpenOptions): Opened {
  const api = new Scorm12API({ autocommit: false, logLevel: 5 });
  api.loadFromFlattenedJSON(before, '');
  const { calls, written } = watch(api);
  const page = new FakeWindow();
  arrange(page, place, api);
  const story = new EventTarget();
  const frame = Object.assign(new EventTarget(), { contentDocument: new EventTarget() });
  const warnings: string[] = [];
  runInNewContext(launcher, {
    window: page,
    document: {
      documentElement: { dataset },
      querySelector: (tag: string) => (tag === 'iframe' ? frame : null),
    },
    console: { warn: (...words: readonly unknown[]) => warnings.push(words.join(' ')) },
  });
  // The empty document that a frame has at first gives way to the story's.
  frame.contentDocument = story;
  frame.dispatchEvent(new Event('load'));
  return {
    api,
    written,
    calls,
    warnings,
    endQuiz: (result) => story.dispatchEvent(Object.assign(new Event('dispatch-quiz-end'), result)),
    close: () => page.dispatchEvent(new Event('pagehide')),
  };
}

function watch(api: Scorm12API) {
  const calls: string[] = [];
  const written: string[] = [];
  for (const name of ['LMSInitialize', 'LMSSetValue', 'LMSCommit', 'LMSFinish'] as const) {
    const original: (...values: readonly string[]) => string = api[name];
    Object.assign(api, {
      [name]: (...values: readonly string[]) => {
        calls.push(name);
        if (name === 'LMSSetValue') written.push(values.join(' = '));
        return original.apply(api, [...values]);
      },
    });
  }
  return { calls, written };
}

function arrange(page: FakeWindow, place: NonNullable<OpenOptions['place']>, api: Scorm12API): void {
  if (place === 'opener') {
    page.opener = Object.assign(new FakeWindow(), { API: api });
    return;
  }
  if (place === 'foreign-parent') page.parent = foreignWindow();
  if (place === 'endless') {
    const other = new FakeWindow();
    other.parent = page;
    page.parent = other;
  }
  const steps = place === 'parent' ? 1 : place === 'far-parent' ? 5 : 0;
  let at = page;
  for (let step = 0; step < steps; step += 1) {
    at.parent = new FakeWindow();
    at = at.parent;
  }
  if (steps > 0) at.API = api;
}
