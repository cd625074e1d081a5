/** Where a text stops being JSON; both count from 1, columns in UTF-16 units. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

const SPACE = /[ \t\n\r]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
/** What lies before it are control characters, which JSON does not allow in strings. */
const FIRST_PRINTABLE = 0x20;

/**
 * The place of the first error in a text that `JSON.parse` refused. Engines word their errors differently, and
 * not all say where; so this reads once more, by RFC 8259. The text must not be nested beyond a few dozen
 * levels. `null` if there is no error.
 */
export function locateJsonError(text: string): TextPosition | null {
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.test(text);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const sign = (character: string): boolean => {
    take(SPACE);
    if (text[at] !== character) return false;
    at += 1;
    take(SPACE);
    return true;
  };
  const list = (end: string, item: () => boolean): boolean => {
    if (sign(end)) return true;
    do if (!item()) return false;
    while (sign(','));
    return sign(end);
  };
  /** A loop and not one pattern: a string may be megabytes long, and may never end. */
  const string = (): boolean => {
    const start = at;
    if (text[at] !== '"') return false;
    at += 1;
    while (at < text.length && text[at] !== '"') {
      if (text[at] !== '\\' && text.charCodeAt(at) >= FIRST_PRINTABLE) at += 1;
      else if (!take(ESCAPE)) break;
    }
    if (text[at] === '"') {
      at += 1;
      return true;
    }
    // A string without end is shown where it begins, one with a wrong character at that character.
    if (at === text.length) at = start;
    return false;
  };
  const member = (): boolean => string() && sign(':') && value();
  const value = (): boolean => {
    if (sign('{')) return list('}', member);
    if (sign('[')) return list(']', value);
    return text[at] === '"' ? string() : take(NUMBER) || take(WORD);
  };
  take(SPACE);
  if (!value()) return positionAt(text, at);
  take(SPACE);
  return at === text.length ? null : positionAt(text, at);
}

function positionAt(text: string, offset: number): TextPosition {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
