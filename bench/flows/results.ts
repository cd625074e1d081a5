import { median, ratio } from '../shared/statistics.ts';
import {
  type ContenderId,
  type Measure,
  type Run,
  type Setting,
  SMALL_RATIO,
  sameSetting,
} from './measures.ts';
import type { Size } from './sizes.ts';

/** All runs of one evening, asked by who, where and what. */
export class Results {
  readonly runs: readonly Run[];
  readonly sizes: readonly Size[];

  constructor(runs: readonly Run[], sizes: readonly Size[]) {
    this.runs = runs;
    this.sizes = sizes;
  }

  of(setting: Setting, contender: ContenderId): readonly Run[] {
    return this.runs.filter((run) => run.contender === contender && sameSetting(run.setting, setting));
  }

  /** Median over the rounds that got so far. */
  at(setting: Setting, contender: ContenderId, measure: Measure): number | undefined {
    return median(this.of(setting, contender).flatMap(({ values }) => values[measure] ?? []));
  }

  /** The settings in the order in which they were run. */
  settings(): readonly Setting[] {
    const list: Setting[] = [];
    for (const { setting } of this.runs) {
      if (!list.some((known) => sameSetting(known, setting))) list.push(setting);
    }
    return list;
  }

  size(name: string): number | undefined {
    return this.sizes.find((size) => size.name === name)?.kib;
  }

  /** How many times `contender` is faster than `other` in a measure of times. */
  faster(setting: Setting, contender: ContenderId, other: ContenderId, measure: Measure): number | undefined {
    return ratio(this.at(setting, other, measure), this.at(setting, contender, measure));
  }
}

export function flat(n: number): Setting {
  return { n, projection: 'mercator', pixelRatio: SMALL_RATIO };
}

export function globe(n: number): Setting {
  return { n, projection: 'globe', pixelRatio: SMALL_RATIO };
}
