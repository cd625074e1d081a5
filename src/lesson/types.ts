import type { Position } from 'geojson';
import { LEVELS, type Level } from '../model/types.ts';

export { LEVELS, type Level };

/*
 * A task of a lesson as plain, serialisable data: what is asked, how it may be answered, the key, and the claims
 * that prove the key. Tasks are made from a dispatch in one language and with one seed (`makeTasks`), or written by
 * hand in the file's `tasks`. Page, worksheet and exports read the same tasks.
 */

export const TASK_KINDS = [
  /** Find a place on a map without names. */
  'find-place',
  /** Which way does a flow go. */
  'direction',
  /** Match speakers and what they say. */
  'who-says',
  /** Put events in the order they happened. */
  'order',
  /** How far apart two cities are. */
  'distance',
  /** Under which bearing one sets out. */
  'bearing',
  /** What the clocks showed elsewhere at an event. */
  'local-time',
  /** Does the story say it: yes, no, or not stated. */
  'stated',
  /** Which of these is confirmed. */
  'confirmed',
  /** Two speakers, two amounts: compare and explain. */
  'compare-amounts',
  /** Written by hand in the file. */
  'own',
] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

/** A piece of text and the language it is in, if that is not the task's. */
export interface Wording {
  readonly text: string;
  readonly lang?: string;
}

/** The claim `index` (in the FILE's list) of the feature `feature`. As a string: `<feature>/<index>`, as in `data-claim`. */
export interface ClaimRef {
  readonly feature: string;
  readonly index: number;
}

/** A place of the story: feedback says «that is …», and who can't point chooses among them. */
export interface KnownPlace {
  readonly place: string;
  readonly name: Wording;
  /** `[longitude, latitude]` in degrees. */
  readonly at: Position;
}

/** Something to choose, match or order. `id` is opaque: it must not tell the key. */
export interface Option extends Wording {
  readonly id: string;
  /** Why this one is not it, as a kind sentence with its proof; only for wrong ones, and only where the file says so. */
  readonly wrongBecause?: string;
  readonly proof?: readonly ClaimRef[];
}

export type Answer =
  | {
      readonly form: 'point';
      readonly place: string;
      readonly name: Wording;
      /** `[longitude, latitude]` in degrees. */
      readonly target: Position;
      /** By the precision of the place, km. */
      readonly toleranceKm: number;
      /** Other places of the story, so that feedback can say «that is …». */
      readonly others: readonly KnownPlace[];
    }
  | {
      readonly form: 'choice';
      /** In the order they are shown. */
      readonly options: readonly Option[];
      /** Ids of what is right; one unless `several`. */
      readonly key: readonly string[];
      readonly several: boolean;
    }
  | {
      readonly form: 'match';
      readonly left: readonly Option[];
      readonly right: readonly Option[];
      /** Pairs `[left id, right id]`; each left one has exactly one, and no other right one would be true of it. */
      readonly key: readonly (readonly [string, string])[];
    }
  | {
      readonly form: 'order';
      /** As shown. */
      readonly options: readonly Option[];
      /** Ids, the earliest first. */
      readonly key: readonly string[];
    }
  | {
      readonly form: 'number';
      readonly value: number;
      /** What the answer may be off by, in the same unit. */
      readonly tolerance: number;
      /** Of a circle, so that 359 and 1 are 2 apart; null else. */
      readonly circle: number | null;
      /** Shown behind the field: km, °. */
      readonly unit: string;
    }
  | {
      readonly form: 'open';
      /** What a good answer names, a sentence each. */
      readonly expected: readonly Wording[];
    };

export type AnswerForm = Answer['form'];

export interface Task {
  /** The same for the same question, whatever the seed: `kind:feature…`. Unique in a set. */
  readonly id: string;
  readonly kind: TaskKind;
  readonly level: Level;
  /** The language of question, options and feedback. */
  readonly lang: string;
  readonly question: Wording;
  /** What is to be seen on the map beside it: ids of marks; names hidden where they would tell. */
  readonly marks: readonly string[];
  /** Whether the map may show names. */
  readonly named: boolean;
  readonly answer: Answer;
  /** What the story says, speaker first; shown after an answer, right or wrong. */
  readonly explanation: readonly Wording[];
  /**
   * What proves the key. Empty only where the position or the arithmetic alone does (`find-place`, `distance`,
   * `bearing`), and in a hand-written task that names none. Of «not stated»: every claim there is on the mark.
   */
  readonly proof: readonly ClaimRef[];
}

/** An answer as it was given, in the form of the task. */
export type Given =
  | { readonly form: 'point'; readonly position: Position }
  | { readonly form: 'choice'; readonly ids: readonly string[] }
  /** Pairs `[left id, right id]`. */
  | { readonly form: 'match'; readonly pairs: readonly (readonly [string, string])[] }
  | { readonly form: 'order'; readonly ids: readonly string[] }
  | { readonly form: 'number'; readonly value: number }
  | { readonly form: 'open'; readonly text: string };

/** `open`: nobody but a reader can tell; what is expected is shown beside it. */
export type Outcome = 'right' | 'partly' | 'wrong' | 'open';

export interface Verdict {
  readonly outcome: Outcome;
  /** A kind sentence to be shown at once; it does not give the key away where one may try again. */
  readonly say: Wording;
  /** What of the answer is right: option ids; of a match the left ones. */
  readonly right: readonly string[];
  /** Of a point: how far from the place, km. */
  readonly offKm?: number;
}
