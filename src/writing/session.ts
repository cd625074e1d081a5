import { isDraft, isObject } from './json.ts';
import type { Draft, Session } from './types.ts';

/* What a page keeps on a device, and only when it is asked to; it reads and writes the text itself. */

const FORM = 'dispatch-atlas-draft-1';

export function keepSession(draft: Draft, keptAt: string): string {
  return JSON.stringify({ form: FORM, keptAt, draft });
}

/** `null` for whatever was not written by `keepSession`. */
export function restoreSession(text: string): Session | null {
  const value = parse(text);
  if (!isObject(value) || value.form !== FORM || typeof value.keptAt !== 'string') return null;
  return isDraft(value.draft) ? { draft: value.draft, keptAt: value.keptAt } : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
