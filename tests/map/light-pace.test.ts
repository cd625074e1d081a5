import { expect, test } from 'vitest';
import { LightPace } from '../../src/map/flows/light-pace.ts';

const verdicts = (waits: readonly number[]) => {
  const pace = new LightPace();
  return waits.map((wait) => pace.isTooMuch(wait));
};

test('six late pictures in a row are too much, and then it counts anew', () => {
  expect(verdicts([16, ...Array<number>(7).fill(400)])).toEqual([
    false,
    ...[false, false, false, false, false, true],
    false,
  ]);
});

test('pictures in time are never too much, nor is a hiccup', () => {
  expect(verdicts(Array<number>(200).fill(33))).not.toContain(true);
  expect(verdicts([900, 900, 900, 900, 900, 20, 900, 900, 900, 900, 900, 20])).not.toContain(true);
});
