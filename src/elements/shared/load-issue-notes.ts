import { nothing } from 'lit';
import type { StoryState } from './story-context.ts';

type IssueNotes = typeof import('./issue-notes.ts');

let notes: IssueNotes | undefined;

/** Fetches what tells of a broken file; whoever puts one into a state waits for it. */
export async function loadIssueNotes(): Promise<IssueNotes> {
  notes ??= await import('./issue-notes.ts');
  return notes;
}

/** How much of a broken file is shown, and, when asked, what is missing and why. */
export function partialNote(state: StoryState): unknown {
  return notes?.partialNote(state) ?? nothing;
}

/** What is wrong with a file that could not be shown. */
export function troubleReport(state: StoryState): unknown {
  return notes?.troubleReport(state) ?? nothing;
}
