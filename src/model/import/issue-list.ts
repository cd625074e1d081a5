import type { ImportRule } from '../../language/import.ts';
import type { ImportFile, ImportIssue } from './types.ts';

const LONGEST_FOUND = 60;

type Details = Partial<Pick<ImportIssue, 'column' | 'found' | 'expected'>>;

/** Collects what is wrong in one file. */
export class IssueList {
  readonly all: ImportIssue[] = [];
  readonly #file: ImportFile;
  readonly #skipped = new Set<number>();

  constructor(file: ImportFile) {
    this.#file = file;
  }

  /** The row stays, or the file as a whole is meant. */
  note(rule: ImportRule, line: number | null, details: Details = {}): void {
    this.#add(rule, line, details, false);
  }

  /** The row goes. */
  skip(rule: ImportRule, line: number, details: Details = {}): void {
    this.#skipped.add(line);
    this.#add(rule, line, details, true);
  }

  /** Number of rows that go; one may have several faults. */
  get skipped(): number {
    return this.#skipped.size;
  }

  isSkipped(line: number): boolean {
    return this.#skipped.has(line);
  }

  #add(rule: ImportRule, line: number | null, details: Details, skips: boolean): void {
    const { column = '', found = '', expected = '' } = details;
    this.all.push({ rule, file: this.#file, line, column, found: shorten(found), expected, skips });
  }
}

/** On one line, and no longer than a sentence bears. */
function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_FOUND ? `${line.slice(0, LONGEST_FOUND - 1)}…` : line;
}
