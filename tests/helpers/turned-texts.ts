import { isolated } from '../../src/language/format.ts';

/** What a page shows of texts that run from right to left. */
export interface TurnedTexts {
  /** How many lines and attributes hold such a text. */
  readonly count: number;
  /** Those in which it stands beside something else and is not kept apart from it, or turns the line it is in. */
  readonly turned: readonly string[];
}

const HEBREW = /[\u05d0-\u05ea]+/g;
const OURS = /[\p{L}\p{N}→]/u;
/** What is shown or said of an element without standing in it. */
const ATTRIBUTES = [
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'label',
  'placeholder',
  'title',
];
/** What is written into a field is to be taken as it is: an address, a piece of code. */
const UNREAD = 'script, style, textarea';
const ISOLATING = new Set(['isolate', 'isolate-override', 'plaintext']);

/** A text of a stranger's for a place in a file: Hebrew, one word, and no two alike. */
export function hebrewWord(index: number): string {
  const letters = 'אבגדהוזחטיכלמנסעפצקר';
  const digits = [Math.trunc(index / 400), Math.trunc(index / 20) % 20, index % 20];
  return `ש${digits.map((digit) => letters[digit % 20]).join('')}`;
}

/** Looks through an element, all shadow trees in it, and what they say aloud. */
export function turnedTexts(root: Element): TurnedTexts {
  const seen = { count: 0, turned: new Set<string>() };
  const look = (text: string, where: string, isRightToLeft = false): void => {
    if (!text.match(HEBREW)) return;
    seen.count += 1;
    const line = text.replaceAll(/\s+/g, ' ').trim();
    if (isTurned(line) || (isRightToLeft && OURS.test(line.replaceAll(HEBREW, ''))))
      seen.turned.add(`${where}: ${line}`);
  };
  const visit = (node: Node, path: string): string => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element)) return insideOf(node, path);
    if (node.matches(UNREAD)) return ' ';
    const here = nameOf(node, path);
    for (const name of ATTRIBUTES) look(node.getAttribute(name) ?? '', `${here}[${name}]`);
    const inner = insideOf(node, here);
    const { direction, display, unicodeBidi } = getComputedStyle(node);
    const isLine = !/^(?:inline|contents)$/.test(display) || node.matches('title, desc');
    if (!isLine && !ISOLATING.has(unicodeBidi)) return inner;
    look(inner, here, direction === 'rtl');
    if (direction === 'ltr' && isUndirected(node) && openIn(inner).match(HEBREW))
      seen.turned.add(`no direction: ${here}`);
    return isLine ? '\n' : '';
  };
  const insideOf = (node: Node, path: string): string => {
    const holder = node instanceof Element ? (node.shadowRoot ?? node) : node;
    const given = holder instanceof HTMLSlotElement ? holder.assignedNodes() : [];
    return [...(given.length > 0 ? given : holder.childNodes)].map((child) => visit(child, path)).join('');
  };
  look(visit(root, ''), 'whole');
  return { count: seen.count, turned: [...seen.turned] };
}

/** Whether a line, without what is isolated in it by elements, would be read in another order than it was written in. */
export function isTurned(line: string): boolean {
  return line.split('\n').some((part) => {
    const open = openIn(part);
    const strangers = open.match(HEBREW) ?? [];
    return strangers.length > 1 || (strangers.length > 0 && OURS.test(open.replaceAll(HEBREW, '')));
  });
}

/** What of a text is not isolated by characters. */
function openIn(text: string): string {
  return text.replaceAll(/\u2068[^\u2069]*(?:\u2069|$)/g, ' ');
}

/** Whether a text is left to run as the page does, to be seen: its own full stop would stand on the wrong side. */
function isUndirected(element: Element): boolean {
  return element instanceof HTMLElement && !element.matches('[dir], bdi, .unseen, [aria-hidden="true"]');
}

/**
 * Whether a browser that looks for the direction of a text, as it does by `dir="auto"` and in `<bdi>`, would turn our
 * words in it: it goes by the first letter, even one that is isolated.
 */
export function turnsWhole(text: string): boolean {
  const [first = ''] = text.match(/\p{L}/u) ?? [];
  return first.match(HEBREW) !== null && OURS.test(text.replaceAll(HEBREW, ''));
}

function nameOf(element: Element, path: string): string {
  const { localName, className } = element;
  const first = typeof className === 'string' ? className.split(' ')[0] : '';
  const own = `${localName}${first ? `.${first}` : ''}`;
  return localName.startsWith('dispatch-') ? own : `${path.split(' ')[0] ?? ''} ${own}`.trim();
}

// The words are such as our own code takes for such.
if (isolated(hebrewWord(0)) === hebrewWord(0)) throw new Error('these words run from left to right');
