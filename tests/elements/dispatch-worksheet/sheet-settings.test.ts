import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  DEFAULTS,
  MOST,
  nextSeed,
  sheetSettings,
} from '../../../src/elements/dispatch-worksheet/sheet-settings.ts';

test('what a page gives is taken where it makes sense', () => {
  const given = { level: 'easy', seed: 999_999, count: 20, projection: 'mercator' } as const;
  expect(sheetSettings(given)).toEqual(given);
});

test('whatever makes none falls back to the default, each by itself', () => {
  expect(sheetSettings({ level: 'hard', seed: 1_000_000, count: 21, projection: 'globe' })).toEqual(DEFAULTS);
  expect(sheetSettings({ level: 'easy', seed: 0, count: 1.5, projection: null })).toEqual({
    ...DEFAULTS,
    level: 'easy',
  });
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (seed, count) => {
      const settings = sheetSettings({ level: undefined, projection: undefined, seed, count });
      expect(settings.seed >= 1 && settings.seed <= MOST.seed).toBe(true);
      expect(settings.count >= 1 && settings.count <= MOST.count).toBe(true);
    }),
  );
});

test('after the last number comes the first', () => {
  expect([nextSeed(1), nextSeed(MOST.seed)]).toEqual([2, 1]);
});
