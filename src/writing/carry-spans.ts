import type { TextSpan } from './types.ts';

/*
 * What becomes of the spans of a text when somebody types in it. A page tells what the text is now, not which keys were
 * struck, so the change is what lies between the beginning and the end that both have in common.
 */

interface Edit {
  /** The same before and after, from the beginning. */
  readonly start: number;
  /** End of what was replaced in the old text, and of what replaced it in the new. */
  readonly oldEnd: number;
  readonly newEnd: number;
}

const WORD = /[\p{L}\p{N}\p{M}]/u;
const WORD_AT_START = /^[\p{L}\p{N}\p{M}]+/u;

/** The spans on the new text: those whose words are still there, or a part of them. */
export function carrySpans(before: string, spans: readonly TextSpan[], after: string): readonly TextSpan[] {
  if (before === after) return spans;
  const edit = editOf(before, after);
  const carried: TextSpan[] = [];
  for (const span of spans) {
    const last = carried.at(-1);
    const next = carry(span, edit, before, after, last?.end ?? 0);
    if (next && next.start < next.end) carried.push({ ...span, ...next });
  }
  return carried;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function carry(span: Stretch, edit: Edit, before: string, after: string, from: number): Stretch | null {
  const { start, oldEnd, newEnd } = edit;
  const moved = newEnd - oldEnd;
  if (span.end === start && oldEnd === start) return { ...span, end: wordEnd(span, edit, after) };
  if (span.end <= start) return span;
  if (span.start >= oldEnd) return { start: span.start + moved, end: span.end + moved };
  if (span.start < start && span.end > oldEnd) return { start: span.start, end: span.end + moved };
  const words = before.slice(span.start, span.end);
  const found = after.indexOf(words, Math.max(from, start - words.length));
  if (found >= 0 && found <= newEnd) return { start: found, end: found + words.length };
  if (span.start < start) return { start: span.start, end: start };
  return span.end > oldEnd ? { start: newEnd, end: span.end + moved } : null;
}

/** Letters typed right behind the last letter of a span make its word longer. */
function wordEnd({ end }: Stretch, { newEnd }: Edit, after: string): number {
  if (!WORD.test(after.slice(Math.max(0, end - 1), end))) return end;
  return end + (WORD_AT_START.exec(after.slice(end, newEnd))?.[0].length ?? 0);
}

function editOf(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < most - start && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  return { start, oldEnd: before.length - same, newEnd: after.length - same };
}
