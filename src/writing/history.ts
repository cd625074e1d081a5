import type { Draft, History } from './types.ts';

/** Steps that can be taken back; drafts share what they have in common, so a step costs little. */
const MOST_STEPS = 200;

/** A history that begins with a draft, which counts as saved if it was just opened, not if it is new. */
export function startHistory(draft: Draft, isSaved = false): History {
  return { present: draft, past: [], future: [], saved: isSaved ? draft : null, typing: null };
}

/**
 * The history after an edit; the same if the edit changed nothing. `field` names the field somebody types in (see
 * `pathKey`): its changes are one step until another field, another edit or `endTyping`.
 */
export function change(history: History, draft: Draft, field: string | null = null): History {
  if (draft === history.present) return history;
  const joins = field !== null && field === history.typing && history.past.length > 0;
  const past = joins ? history.past : [...history.past, history.present].slice(-MOST_STEPS);
  return { ...history, present: draft, past, future: [], typing: field };
}

/** Says that what is typed next is another step: the field has been left. */
export function endTyping(history: History): History {
  return history.typing === null ? history : { ...history, typing: null };
}

export function canUndo({ past }: History): boolean {
  return past.length > 0;
}

export function canRedo({ future }: History): boolean {
  return future.length > 0;
}

export function undo(history: History): History {
  const present = history.past.at(-1);
  if (present === undefined) return history;
  const { past, future } = history;
  return { ...history, present, past: past.slice(0, -1), future: [history.present, ...future], typing: null };
}

export function redo(history: History): History {
  const [present, ...future] = history.future;
  if (present === undefined) return history;
  return { ...history, present, past: [...history.past, history.present], future, typing: null };
}

export function markSaved(history: History): History {
  return { ...history, saved: history.present, typing: null };
}

/** Whether leaving would lose something. A draft that has never been saved counts from its first change on. */
export function isDirty({ present, saved, past }: History): boolean {
  return saved === null ? past.length > 0 : present !== saved;
}
