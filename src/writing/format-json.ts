import { isList } from './json.ts';
import type { Json } from './types.ts';

const WIDTH = 110;
const STEP = '  ';

/** JSON as one would write it by hand: what fits into a line of 110 characters stands in one, all else a member a line. */
export function formatJson(value: Json): string {
  return write(value, '', 0);
}

/** `taken`: characters of the line before the value, and one for the comma behind it. */
function write(value: Json, indent: string, taken: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const line = inLine(value, WIDTH - taken);
  if (line !== null) return line;
  const inner = indent + STEP;
  const [open, close, lines] = isList(value)
    ? ['[', ']', value.map((item) => `${inner}${write(item, inner, inner.length + 1)}`)]
    : [
        '{',
        '}',
        Object.entries(value).map(([name, member]) => {
          const key = `${inner}${JSON.stringify(name)}: `;
          return `${key}${write(member, inner, key.length + 1)}`;
        }),
      ];
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}

/** The value on one line; `null` as soon as it is longer than `most`. */
function inLine(value: Json, most: number): string | null {
  if (most < 0) return null;
  if (typeof value !== 'object' || value === null) {
    const text = JSON.stringify(value);
    return text.length > most ? null : text;
  }
  const parts: string[] = [];
  let left = most - 2;
  const entries: readonly (readonly [string, Json])[] = isList(value)
    ? value.map((item) => ['', item])
    : Object.entries(value).map(([name, member]) => [`${JSON.stringify(name)}: `, member]);
  for (const [key, item] of entries) {
    const text = inLine(item, left - key.length);
    if (text === null) return null;
    parts.push(key + text);
    left -= key.length + text.length + 2;
  }
  // No comma follows the last.
  if (left + 2 < 0) return null;
  const inside = parts.join(', ');
  return isList(value) ? `[${inside}]` : `{${inside}}`;
}
