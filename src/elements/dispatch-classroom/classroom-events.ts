import type { Level } from '../../lesson/types.ts';
import type { LessonMode } from './lesson-mode.ts';

const PUBLIC: EventInit = { bubbles: true, composed: true };

/** The teacher wants another mode, level or paper; all of what is wanted now. */
export class DispatchLessonEvent extends Event {
  static readonly type = 'dispatch-lesson';

  constructor(
    /** Null for the choice among the modes. */
    readonly mode: LessonMode | null,
    readonly level: Level,
    readonly seed: number,
    readonly count: number,
  ) {
    super(DispatchLessonEvent.type, PUBLIC);
  }
}

/** The teacher wants another language of the interface, as a BCP 47 tag. */
export class DispatchLanguageEvent extends Event {
  static readonly type = 'dispatch-language';

  constructor(readonly lang: string) {
    super(DispatchLanguageEvent.type, PUBLIC);
  }
}

declare global {
  interface HTMLElementEventMap {
    'dispatch-lesson': DispatchLessonEvent;
    'dispatch-language': DispatchLanguageEvent;
  }
}
