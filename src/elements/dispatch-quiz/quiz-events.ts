import type { Outcome } from '../../lesson/types.ts';

/*
 * What a quiz tells the page around it. Both bubble and cross shadow roots; what becomes of them is up to the page:
 * the quiz itself keeps and sends nothing.
 */

const PUBLIC: EventInit = { bubbles: true, composed: true };

/** A pupil had an answer checked. */
export class DispatchAnswerEvent extends Event {
  static readonly type = 'dispatch-answer';

  /** Which try it was: 1 or 2. */
  readonly try: number;

  constructor(
    /** Id of the task: the same for the same question, whatever the seed. */
    readonly task: string,
    readonly outcome: Outcome,
    tryNumber: number,
  ) {
    super(DispatchAnswerEvent.type, PUBLIC);
    this.try = tryNumber;
  }
}

/** A pupil has come to the result of a paper. */
export class DispatchQuizEndEvent extends Event {
  static readonly type = 'dispatch-quiz-end';

  constructor(
    /** Tasks that were right at once. */
    readonly right: number,
    readonly rightAtSecond: number,
    /** All tasks of the paper, what was left out or written freely too. */
    readonly count: number,
  ) {
    super(DispatchQuizEndEvent.type, PUBLIC);
  }
}

declare global {
  interface HTMLElementEventMap {
    'dispatch-answer': DispatchAnswerEvent;
    'dispatch-quiz-end': DispatchQuizEndEvent;
  }
}
