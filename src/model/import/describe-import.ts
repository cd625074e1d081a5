import { importMessagesFor } from '../../language/import.ts';
import type { ImportIssue, ImportReport } from './types.ts';

/** Issues of one kind: the first of them as sentences, and how many more there are. */
export interface IssueGroup {
  readonly skips: boolean;
  readonly sentences: readonly string[];
  readonly more: number;
}

/** One full sentence in an interface language: which file, which line, and what is wrong there. */
function importIssueSentence(
  issue: ImportIssue,
  { names }: Pick<ImportReport, 'names'>,
  lang: string,
): string {
  const { rules, sentence } = importMessagesFor(lang);
  return sentence(names[issue.file], issue.line, rules[issue.rule](issue));
}

/** How many rows of each file were read, kept and left out: a sentence each. */
export function countSentences({ names, counts }: ImportReport, lang: string): readonly string[] {
  const { report } = importMessagesFor(lang);
  return [report.locations(names.locations, counts.locations), report.flows(names.flows, counts.flows)];
}

/** The issues by kind and file, in the order in which the first of each kind comes. */
export function groupIssues(report: ImportReport, lang: string, most: number): readonly IssueGroup[] {
  const kinds = new Map<string, ImportIssue[]>();
  for (const issue of report.issues) {
    const kind = `${issue.file} ${issue.rule}`;
    const known = kinds.get(kind);
    if (known) known.push(issue);
    else kinds.set(kind, [issue]);
  }
  return [...kinds.values()].map((issues) => ({
    skips: issues.some(({ skips }) => skips),
    sentences: issues.slice(0, most).map((issue) => importIssueSentence(issue, report, lang)),
    more: Math.max(0, issues.length - most),
  }));
}
