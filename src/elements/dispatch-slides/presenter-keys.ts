/** What a presenter asks for by a key or a clicker. */
export type PresenterAct =
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | 'black'
  | 'white'
  | 'answer'
  | 'timer'
  | 'fullscreen'
  | 'help'
  | 'end';

/** What is read of a `KeyboardEvent`. */
export interface PresenterKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** By the name of the key; letters in lower case. Clickers send PageDown, PageUp, the full stop, and b. */
const ACTS: ReadonlyMap<string, PresenterAct> = new Map([
  ['PageDown', 'next'],
  ['ArrowRight', 'next'],
  ['ArrowDown', 'next'],
  [' ', 'next'],
  ['PageUp', 'back'],
  ['ArrowLeft', 'back'],
  ['ArrowUp', 'back'],
  ['Home', 'first'],
  ['End', 'last'],
  ['b', 'black'],
  ['.', 'black'],
  ['w', 'white'],
  ['a', 'answer'],
  ['t', 'timer'],
  ['f', 'fullscreen'],
  ['h', 'help'],
  ['?', 'help'],
  ['Escape', 'end'],
]);

const MODIFIERS: readonly string[] = ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Fn'];

/** The act a key stands for; null for all others, and for the shortcuts of browser and system. */
export function presenterAct(event: PresenterKey): PresenterAct | null {
  if (isShortcut(event)) return null;
  return ACTS.get(event.key.length === 1 ? event.key.toLowerCase() : event.key) ?? null;
}

/** Which flow a digit asks for, counted from 0, and −1 for none in particular; null for other keys. */
export function spotOfKey(event: PresenterKey): number | null {
  return !isShortcut(event) && /^\d$/.test(event.key) ? Number(event.key) - 1 : null;
}

/** Whether a key is none of ours: it does nothing by itself, or belongs to a shortcut of browser and system. */
export function isForOthers(event: PresenterKey): boolean {
  return isShortcut(event) || MODIFIERS.includes(event.key);
}

/** Whether a key belongs to what has the focus: it presses a button, or scrolls a list. */
export function isForTarget(key: string, target: EventTarget | undefined): boolean {
  if (!(target instanceof Element)) return false;
  if (key === ' ' || key === 'Enter') return target.matches('button, a, [role="button"]');
  return (key === 'ArrowUp' || key === 'ArrowDown') && target.matches('.options, .sheet');
}

/** The slide an act leads to, of `count` slides; the same one where there is none further. */
export function slideAfter(act: PresenterAct, at: number, count: number): number {
  const last = Math.max(0, count - 1);
  switch (act) {
    case 'next':
      return Math.min(last, at + 1);
    case 'back':
      return Math.max(0, at - 1);
    case 'first':
      return 0;
    case 'last':
      return last;
    default:
      return at;
  }
}

function isShortcut({ ctrlKey, altKey, metaKey }: PresenterKey): boolean {
  return ctrlKey || altKey || metaKey;
}
