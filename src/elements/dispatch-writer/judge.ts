import {
  type Draft,
  type DraftIssue,
  issuesOf,
  type NextStepHint,
  nextStep,
  type Proposal,
  proposals,
} from '../../writing/index.ts';
import { keepLast } from '../shared/keep-last.ts';

/** Milliseconds after the last key before the file is read again: longer than there is between two letters. */
const REST_MS = 300;

/**
 * What the rules say of the draft. To read the whole file takes longer than a letter may, so while somebody types they
 * speak of the draft as it was when the typing began; every other edit is judged at once.
 */
export class Judge {
  readonly #update: () => void;
  /** Keys of issues that the writer leaves as they are. */
  readonly #left = new Set<string>();
  #draft: Draft | null = null;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #standing: { readonly issues: readonly DraftIssue[]; readonly list: readonly DraftIssue[] } | null = null;
  readonly #proposals = keepLast((draft: Draft) => proposals(draft));
  readonly #next = keepLast((draft: Draft) => nextStep(draft));

  /** @param update told when something else is to be said */
  constructor(update: () => void) {
    this.#update = update;
  }

  /** Forgets what was left as it is: another draft begins, or none. */
  begin(draft: Draft | null): void {
    this.#left.clear();
    this.#standing = null;
    clearTimeout(this.#rest);
    this.#draft = draft;
  }

  /** Judges a draft: at once, or when nobody has typed for a while. */
  see(draft: Draft, isTyping: boolean): void {
    clearTimeout(this.#rest);
    if (!isTyping) this.#draft = draft;
    else {
      this.#rest = setTimeout(() => {
        this.#draft = draft;
        this.#update();
      }, REST_MS);
    }
  }

  stop(): void {
    clearTimeout(this.#rest);
  }

  get issues(): readonly DraftIssue[] {
    return this.#draft ? issuesOf(this.#draft) : [];
  }

  /** Those the writer has not put aside. */
  get standing(): readonly DraftIssue[] {
    const { issues } = this;
    if (this.#standing?.issues !== issues) {
      const list = issues.filter((one) => !this.#left.has(issueKey(one)));
      this.#standing = { issues, list };
    }
    return this.#standing.list;
  }

  get proposals(): readonly Proposal[] {
    return this.#draft ? this.#proposals(this.#draft) : [];
  }

  /** @throws {Error} before there is a draft */
  get next(): NextStepHint {
    if (!this.#draft) throw new Error('there is no draft yet');
    return this.#next(this.#draft);
  }

  leave(issue: DraftIssue): void {
    this.#left.add(issueKey(issue));
    this.#standing = null;
    this.#update();
  }

  /** The draft after a way out has been taken: the same way, out of this draft. Null where it no longer leads anywhere. */
  after(way: Proposal, draft: Draft): Draft | null {
    this.see(draft, false);
    const wanted = wayKey(way);
    return this.proposals.find((one) => wayKey(one) === wanted)?.draft ?? null;
  }
}

/** Tells one issue from another, also after the next edit. */
export function issueKey({ key, issue }: DraftIssue): string {
  return [key, issue.rule, issue.found, issue.expected].join('|');
}

function wayKey(way: Proposal): string {
  return [issueKey(way.issue), way.kind, 'to' in way ? way.to : ''].join('|');
}
