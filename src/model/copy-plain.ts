import { type FileLimits, LIMITS } from './limits.ts';

/** What a value is after reading: a JSON value whose objects inherit nothing. */
export type PlainRecord = Record<string, unknown>;

/** Why a value was not copied: too many levels (also if it contains itself), or too many parts. */
export type CopyLimit = 'depth' | 'values';

/** Thrown inside `copyPlain` alone, so that a deep or endless value ends the copy at once. */
class LimitReached extends Error {
  constructor(readonly limit: CopyLimit) {
    super(limit);
  }
}

/** Keys by which a file could reach the prototype of an object it is copied into. */
const REFUSED_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Characters that no text of a dispatch needs and that can make it look like another: control characters
 * but tab and line ends, and those that override the direction of writing.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const SPOOFING = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
/** Half a character: no file in UTF-8 can hold it, and no address. */
const HALF = /\p{Surrogate}/gu;

/**
 * Makes objects that inherit nothing. Their prototype is an empty object without one of its own, not `null`:
 * the engine keeps those with `null` as slow hash tables, and all that read them later pay for it.
 */
class Plain {
  [key: string]: unknown;
}
Object.setPrototypeOf(Plain.prototype, null);
Reflect.deleteProperty(Plain.prototype, 'constructor');
Object.freeze(Plain.prototype);

/**
 * A deep copy as JSON would carry it: objects that inherit nothing and without dangerous keys, strings without
 * characters that spoof; what JSON does not know is left out. Of a value that throws when it is looked at (a getter, a
 * revoked proxy) there is none: `undefined`.
 */
export function copyPlain(
  value: unknown,
  most: Pick<FileLimits, 'values'> = LIMITS,
): { readonly value: unknown } | { readonly limit: CopyLimit } {
  let values = 0;
  const copy = (from: unknown, depth: number): unknown => {
    values += 1;
    if (values > most.values) throw new LimitReached('values');
    if (typeof from === 'string') return plainText(from);
    if (typeof from === 'number' || typeof from === 'boolean' || from === null) return from;
    if (typeof from !== 'object') return undefined;
    if (depth >= LIMITS.depth) throw new LimitReached('depth');
    if (Array.isArray(from)) return Array.from(from, (item) => copy(item, depth + 1) ?? null);
    if (!isRecord(from)) return undefined;
    const to = new Plain();
    for (const key of Object.keys(from)) {
      if (REFUSED_KEYS.has(key)) continue;
      const copied = copy(from[key], depth + 1);
      if (copied !== undefined) to[key] = copied;
    }
    return to;
  };
  try {
    return { value: copy(value, 0) };
  } catch (error) {
    return error instanceof LimitReached ? { limit: error.limit } : { value: undefined };
  }
}

/** A text without characters that spoof; half a character is shown as the sign for one that is lost. */
export function plainText(text: string): string {
  return text.replace(SPOOFING, '').replace(HALF, '\ufffd');
}

export function isRecord(value: unknown): value is PlainRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
