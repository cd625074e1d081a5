/** What the walk asks of a browser, whichever way it is driven. */
export interface OtherBrowser {
  /** Name and version as the browser gives them. */
  readonly version: string;
  open(address: string): Promise<void>;
  /** Runs the source of an expression in the page, waits for it, and gives back its value as JSON. */
  evaluate(expression: string): Promise<unknown>;
  /** A click of the mouse at a point of the window, CSS px. */
  clickAt(x: number, y: number): Promise<void>;
  /** Presses one key. */
  press(key: WalkKey): Promise<void>;
  /** What the page complained about since it was opened, as far as the driver tells. */
  complaints(): readonly string[];
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

export type WalkKey = 'Tab' | 'Enter' | 'Escape';

/** Size of the window, CSS px. */
export const WINDOW = { width: 1100, height: 760 } as const;

/** Functions of the page that find things through all shadow roots; they stand in {@link inPage}'s text. */
const FINDERS = `
  const all = (selector, root = document) => [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches(selector) ? [element] : []),
    ...(element.shadowRoot ? all(selector, element.shadowRoot) : []),
  ]);
  const deep = (selector) => all(selector)[0] ?? null;
`;

declare global {
  /** Only in functions that are given to `inPage`. */
  function deep<E extends HTMLElement = HTMLElement>(selector: string): E | null;
  function all<E extends HTMLElement = HTMLElement>(selector: string): readonly E[];
}

/** A function, checked as ours, as an expression that runs in the page; it sees nothing else of its file. */
export function inPage<Arguments extends readonly (string | number)[]>(
  run: (...args: Arguments) => unknown,
  ...args: Arguments
): string {
  return `(() => {${FINDERS} return (${String(run)})(...${JSON.stringify(args)}); })()`;
}
