import { type ContenderId, type Setting, SMALL_RATIO } from './measures.ts';
import type { Options } from './options.ts';

/** Steps of a session in their order; the page knows them by these names. */
export type Step =
  | 'data'
  | 'map'
  | 'firstFull'
  | 'load'
  | 'panFrame'
  | 'panFull'
  | 'freePan'
  | 'slider'
  | 'pick'
  | 'motion'
  | 'idle';

/** A group of runs: every contender once a round. */
export interface Part {
  readonly setting: Setting;
  readonly contenders: readonly ContenderId[];
  readonly rounds: number;
  readonly steps: readonly Step[];
  /** A run is stopped after this long, seconds. */
  readonly cutOff: number;
}

const ALL: readonly Step[] = [
  'data',
  'map',
  'firstFull',
  'panFrame',
  'panFull',
  'freePan',
  'slider',
  'pick',
  'motion',
  'idle',
];
const DRAWING: readonly Step[] = ['data', 'map', 'firstFull', 'panFrame', 'panFull', 'freePan'];
/** With columns and land below, as a page that opens with a million flows; the full picture last, it may not come. */
const OPENING: readonly Step[] = [
  'data',
  'load',
  'panFrame',
  'freePan',
  'slider',
  'pick',
  'motion',
  'panFull',
  'idle',
];
/** Peers take no columns, and none of them gets there. */
const MILLION: readonly ContenderId[] = ['bare', 'direct', 'progressive', 'clustered'];
const GLOBE: readonly ContenderId[] = ['bare', 'lines', 'direct', 'progressive'];
/** Seconds a run may take. Peers need them at 100,000; who is not done by then is said not to be. */
const CUT_OFF = { usual: 90, million: 150 };

export function planOf({ counts, rounds, only, quick, plain, cutOff }: Options): Part[] {
  const times = (usual: number) => (quick ? 1 : (rounds ?? usual));
  const chosen = (list: readonly ContenderId[]) => list.filter((id) => only.includes(id));
  const flat = counts.map((n): Part => {
    const setting: Setting = { n, projection: 'mercator', pixelRatio: SMALL_RATIO };
    if (n > 100_000) {
      return {
        setting,
        contenders: chosen(MILLION),
        rounds: times(2),
        steps: OPENING,
        cutOff: cutOff ?? CUT_OFF.million,
      };
    }
    const isLarge = n > 10_000;
    return {
      setting,
      contenders: only,
      rounds: times(isLarge ? 3 : 5),
      steps: ALL,
      cutOff: cutOff ?? CUT_OFF.usual,
    };
  });
  if (plain) return flat;
  const globe: Part = {
    setting: { n: 10_000, projection: 'globe', pixelRatio: SMALL_RATIO },
    contenders: chosen(GLOBE),
    rounds: times(3),
    steps: DRAWING,
    cutOff: cutOff ?? CUT_OFF.usual,
  };
  const filled: Part = {
    setting: { n: 1000, projection: 'mercator', pixelRatio: 1 },
    contenders: only,
    rounds: 1,
    steps: ALL.filter((step) => step !== 'idle'),
    cutOff: cutOff ?? CUT_OFF.usual,
  };
  return [
    ...flat,
    ...(counts.includes(globe.setting.n) ? [globe] : []),
    ...(counts.includes(filled.setting.n) ? [filled] : []),
  ].filter((part) => part.contenders.length > 0);
}

/** The contenders of a round: each round begins with another one. */
export function orderOf<T>(contenders: readonly T[], round: number): readonly T[] {
  const first = contenders.length === 0 ? 0 : round % contenders.length;
  return [...contenders.slice(first), ...contenders.slice(0, first)];
}
