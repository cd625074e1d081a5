import { skippedFeatures } from '../../model/issue.ts';
import { failureSentence, issueSentence } from '../../model/issue-sentence.ts';
import { readDispatch } from '../../model/read.ts';
import type { Dispatch, Severity } from '../../model/types.ts';
import { lineFinder } from './json-lines.ts';

const LANG = 'en';

export interface CheckedIssue {
  readonly line: number;
  readonly severity: Severity;
  readonly sentence: string;
}

export interface CheckedText {
  /** What can be shown of it; `null`: nothing. */
  readonly dispatch: Dispatch | null;
  /** In the order of the file. */
  readonly issues: readonly CheckedIssue[];
  /** All of it in one sentence or two. */
  readonly verdict: string;
}

/** Reads a text as a dispatch, and says what is wrong with it, line by line. The words of English must be there. */
export function checkText(text: string): CheckedText {
  const { dispatch, issues } = readDispatch(text);
  const lineOf = linesOf(text);
  const checked = issues
    .map((issue) => ({
      line: issue.rule === 'json' ? Number(issue.found.split(':')[0]) : lineOf(issue.path),
      severity: issue.severity,
      sentence: issueSentence(issue, LANG),
    }))
    .sort((a, b) => a.line - b.line);
  if (!dispatch) {
    return {
      dispatch,
      issues: checked,
      verdict: `This is no dispatch yet. ${failureSentence(issues, LANG)}`,
    };
  }
  const left = skippedFeatures(issues).length;
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const notes = issues.length - errors;
  const size = counted(dispatch.features.length, 'feature');
  if (issues.length === 0) {
    return { dispatch, issues: checked, verdict: `A good dispatch: ${size}, nothing to mend.` };
  }
  const parts = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(notes > 0 ? [counted(notes, 'thing that could be better', 'things that could be better')] : []),
  ];
  const without = left > 0 ? `, ${left} left out` : '';
  return { dispatch, issues: checked, verdict: `It can be shown: ${size}${without}. ${parts.join(', ')}.` };
}

/** All in the first line where the text is not even JSON. */
function linesOf(text: string): (path: string) => number {
  try {
    JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return () => 1;
  }
  return lineFinder(text);
}

function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}
