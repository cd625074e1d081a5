import { issue } from './issue.ts';
import { locateJsonError } from './json-error.ts';
import { type FileLimits, LIMITS } from './limits.ts';
import { type ParseResult, parseDispatch } from './parse.ts';
import { textDepth } from './text-depth.ts';
import type { FatalCode, Issue } from './types.ts';

/**
 * Reads the text of a file as a dispatch. Never throws. Size and depth are measured before parsing; a web page
 * or broken JSON is named as such, with line and column.
 * @param raised limits of the whole file that are to be others than `LIMITS`
 */
export function readDispatch(text: string, raised: Partial<FileLimits> = {}): ParseResult {
  const most = raised.bytes ?? LIMITS.bytes;
  const bytes = byteLength(text, most);
  if (bytes > most) {
    return refused('size', issue('bytes', 'error', [], megabytes(bytes), megabytes(most)));
  }
  const json = text.replace(/^\ufeff/, '').trim();
  if (json === '') return refused('json', issue('file-empty', 'error', [], '', ''));
  if (json.startsWith('<')) return refused('json', issue('html', 'error', [], json.slice(0, 40), 'JSON'));
  const depth = textDepth(json);
  if (depth > LIMITS.depth) {
    return refused('size', issue('depth', 'error', [], String(depth), String(LIMITS.depth)));
  }
  const value = parseJson(json);
  if (value) return parseDispatch(value.json, raised);
  // Lines are counted in the text as it came, so that an editor shows the same place.
  const place = locateJsonError(text.replace(/^\ufeff/, '')) ?? { line: 1, column: 1 };
  return refused('json', issue('json', 'error', [], `${place.line}:${place.column}`, 'JSON'));
}

function parseJson(text: string): { readonly json: unknown } | null {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return null;
  }
}

function refused(fatal: FatalCode, found: Issue): ParseResult {
  return { dispatch: null, issues: [found], fatal };
}

/** Length in UTF-8, or some length over `most`. */
function byteLength(text: string, most: number): number {
  // A UTF-16 unit takes one byte at least, so what is longer than the limit need not be encoded.
  return text.length > most ? text.length : new TextEncoder().encode(text).length;
}

/** In megabytes, upwards to one decimal. */
function megabytes(bytes: number): string {
  return String(Math.ceil(bytes / 100_000) / 10);
}
