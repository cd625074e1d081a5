import { describe, expect, test } from 'vitest';
import { goalsOf } from '../../bench/flows/goals.ts';
import type { ContenderId, Run, Values } from '../../bench/flows/measures.ts';
import { goalsTable, reportOf } from '../../bench/flows/report.ts';
import { flat, Results } from '../../bench/flows/results.ts';

const SIZES = [{ name: 'ours', kib: 14.2, first: 11.3 }];

function run(n: number, contender: ContenderId, values: Values, more: Partial<Run> = {}): Run {
  return { setting: flat(n), contender, round: 0, values, ...more };
}

const runs = [
  run(10_000, 'lines', { firstFull: 3000, panFrame: 300 }),
  run(10_000, 'lines', { firstFull: 5000, panFrame: 500 }),
  run(10_000, 'direct', { firstFull: 500, panFrame: 250 }),
  run(10_000, 'arcs', {}, { stopped: { during: 'firstFull', why: 'cut off after 90 s', late: true } }),
];

describe('results', () => {
  test('figures are medians over the rounds that have them', () => {
    const results = new Results(runs, SIZES);
    expect(results.at(flat(10_000), 'lines', 'firstFull')).toBe(4000);
    expect(results.faster(flat(10_000), 'direct', 'lines', 'firstFull')).toBe(8);
    expect(results.at(flat(10_000), 'arcs', 'firstFull')).toBeUndefined();
  });
});

describe('goals', () => {
  const goals = goalsOf(new Results(runs, SIZES));
  const metOf = (start: string) => goals.find(({ what }) => what.startsWith(start))?.met;

  test('are met, missed, or not measured', () => {
    expect(metOf('bytes over MapLibre')).toBe(true);
    expect(metOf('first full frame, 10,000')).toBe(true);
    expect(metOf('frame while panning, 10,000, direct')).toBe(false);
    expect(metOf('pick, 100,000')).toBeUndefined();
  });

  test('the table says so in words', () => {
    const table = goalsTable(new Results(runs, SIZES));
    expect(table).toContain(
      '| first full frame, 10,000, direct: faster than MapLibre lines | ≥ 5 × | 8 × | met |',
    );
    expect(table).toContain('| ≥ 2 × | 1.6 × | **missed** |');
    expect(table).toContain('| – | not measured |');
  });

  test('an idle map that draws nothing meets its goal, though nothing can be divided by it', () => {
    const still = new Results([run(100_000, 'progressive', { idleFrames: 0, pickReads: 0 })], []);
    expect(goalsOf(still).find(({ what }) => what.startsWith('frames in 5 s'))?.met).toBe(true);
  });
});

test('who was cut off is named with the step, and columns without figures are left out', () => {
  const report = reportOf(new Results(runs, SIZES));
  expect(report).toContain('- deck.gl ArcLayer: cut off after 90 s in the step "firstFull" (1 of 1 runs).');
  expect(report).toContain('| MapLibre lines | 2 | 4,000 | 400 |');
  expect(report).not.toContain('idle frames in 5 s |');
});
