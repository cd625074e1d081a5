import { LESSON_MODES, type LessonMode } from '../elements/dispatch-classroom/lesson-mode.ts';
import { LEVELS, type Level } from '../model/types.ts';

/** What an address of the classroom says; what it leaves out is null. */
export interface LessonState {
  /** Id of a shipped dispatch, or the address of a file. */
  readonly dispatch: string | null;
  readonly lang: string | null;
  /** Null is the choice among them. */
  readonly mode: LessonMode | null;
  readonly level: Level | null;
  /** Number of the paper, 1 to 999999: the same gives the same tasks. */
  readonly seed: number | null;
  /** How many tasks, 1 to 20. */
  readonly count: number | null;
}

const LANGUAGE = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;

/** Reads the query of an address; whatever makes no sense is passed over, never an error. */
export function readLessonState(query: URLSearchParams): LessonState {
  const lang = query.get('lang');
  return {
    dispatch: query.get('d') || null,
    lang: lang !== null && LANGUAGE.test(lang) ? lang : null,
    mode: LESSON_MODES.find((mode) => mode === query.get('mode')) ?? null,
    level: LEVELS.find((level) => level === query.get('level')) ?? null,
    seed: wholeNumber(query.get('seed'), 999_999),
    count: wholeNumber(query.get('count'), 20),
  };
}

/** The query for a state, without the question mark; keys in a fixed order, empty ones left out. */
export function writeLessonState(state: LessonState): string {
  const query = new URLSearchParams();
  const { dispatch, lang, mode, level, seed, count } = state;
  for (const [key, value] of Object.entries({ d: dispatch, lang, mode, level, seed, count })) {
    if (value !== null) query.set(key, String(value));
  }
  return query.toString();
}

/** A whole number from 1 to `most`, written plainly; null else. */
function wholeNumber(text: string | null, most: number): number | null {
  if (text === null || !/^[1-9]\d{0,5}$/.test(text)) return null;
  const value = Number(text);
  return value <= most ? value : null;
}
