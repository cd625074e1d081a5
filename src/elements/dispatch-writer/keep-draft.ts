import { type Draft, keepSession, restoreSession, type Session } from '../../writing/index.ts';

/** The one key under which a draft is kept; nothing stands there unless somebody asked for it. */
const KEY = 'dispatch-atlas-draft';

/** Keeps a draft on this device, and tells whether the browser let us. */
export function keepDraft(draft: Draft, now: Date): boolean {
  try {
    localStorage.setItem(KEY, keepSession(draft, now.toISOString()));
    return true;
  } catch {
    return false;
  }
}

/** What was kept; null where nothing was, or the browser does not say. */
export function keptDraft(): Session | null {
  try {
    const text = localStorage.getItem(KEY);
    return text === null ? null : restoreSession(text);
  } catch {
    return null;
  }
}

export function forgetDraft(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
