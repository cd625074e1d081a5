/*
 * Where the members of a JSON text stand in it. `JSON.parse` gives values without places, and an issue names a
 * path; whoever mends the file looks for a line.
 */

interface Member {
  readonly name: string;
  /** Where the name begins. */
  readonly start: number;
  readonly value: JsonPart;
}

/** A value in the text, by the offsets of what it holds. */
type JsonPart =
  | { readonly kind: 'object'; readonly start: number; readonly members: readonly Member[] }
  | { readonly kind: 'list'; readonly start: number; readonly items: readonly JsonPart[] }
  | { readonly kind: 'plain'; readonly start: number; readonly text: string };

const SPACE = /[ \t\n\r]*/y;
const STRING = /"(?:[^"\\]|\\.)*"/y;
const PLAIN = /[^\s,\]}]+/y;

/**
 * A function from the path of an issue to the line it speaks of, counted from 1: that of the innermost part of the
 * path that the text has. The text must be JSON that `JSON.parse` takes, nested no deeper than a dispatch may be.
 */
export function lineFinder(text: string): (path: string) => number {
  const root = readJson(text);
  const features = featuresById(root);
  const ends = lineEnds(text);
  return (path) => {
    const parts = path === '' ? [] : path.split('/').map(unescapePart);
    return lineAt(ends, offsetOf(root, parts, features));
  };
}

/** Follows a path, as `Issue` has them: a feature goes by its id, its properties as if they were its own members. */
function offsetOf(root: JsonPart, path: readonly string[], features: ReadonlyMap<string, JsonPart>): number {
  let part: JsonPart = root;
  let offset = root.start;
  for (const [depth, name] of path.entries()) {
    const isFeature = depth === 1 && path[0] === 'features';
    const next: Member | JsonPart | undefined =
      (isFeature ? features.get(name) : undefined) ?? childOf(part, name);
    if (!next) break;
    offset = next.start;
    part = 'value' in next ? next.value : next;
  }
  return offset;
}

function childOf(part: JsonPart, name: string): Member | JsonPart | undefined {
  if (part.kind === 'list') return part.items[Number(name)];
  if (part.kind === 'plain') return undefined;
  const properties = memberOf(part, 'properties')?.value;
  return memberOf(part, name) ?? (properties ? memberOf(properties, name) : undefined);
}

/** Of several with one id the first; the others are named by their position. */
function featuresById(root: JsonPart): ReadonlyMap<string, JsonPart> {
  const list = memberOf(root, 'features')?.value;
  const features = new Map<string, JsonPart>();
  for (const item of list?.kind === 'list' ? list.items : []) {
    const id = memberOf(item, 'id')?.value;
    if (id?.kind !== 'plain') continue;
    // A number is taken for an id too, by its digits.
    const name = String(JSON.parse(id.text));
    if (!features.has(name)) features.set(name, item);
  }
  return features;
}

/** Of several with one name the last, as `JSON.parse` takes it. */
function memberOf(part: JsonPart, name: string): Member | undefined {
  return part.kind === 'object' ? part.members.findLast((member) => member.name === name) : undefined;
}

function readJson(text: string): JsonPart {
  let at = 0;
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const [found = ''] = pattern.exec(text) ?? [];
    at += found.length;
    return found;
  };
  const value = (): JsonPart => {
    take(SPACE);
    const start = at;
    if (text[at] === '{') return { kind: 'object', start, members: list('}', member) };
    if (text[at] === '[') return { kind: 'list', start, items: list(']', value) };
    return { kind: 'plain', start, text: take(text[at] === '"' ? STRING : PLAIN) };
  };
  const member = (): Member => {
    take(SPACE);
    const start = at;
    const name = String(JSON.parse(take(STRING)));
    take(SPACE);
    at += 1;
    return { name, start, value: value() };
  };
  const list = <Item>(end: string, item: () => Item): readonly Item[] => {
    const items: Item[] = [];
    at += 1;
    take(SPACE);
    while (text[at] !== end && at < text.length) {
      items.push(item());
      take(SPACE);
      if (text[at] === ',') at += 1;
      take(SPACE);
    }
    at += 1;
    return items;
  };
  // A byte-order mark is no space of JSON.
  if (text.startsWith('\ufeff')) at = 1;
  return value();
}

/** Offsets of all line breaks. */
function lineEnds(text: string): readonly number[] {
  return [...text.matchAll(/\n/g)].map(({ index }) => index);
}

function lineAt(ends: readonly number[], offset: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low + 1;
}

/** As in a JSON pointer (RFC 6901). */
function unescapePart(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}
