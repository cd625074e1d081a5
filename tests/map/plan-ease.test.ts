import { expect, test } from 'vitest';
import { PlanEase } from '../../src/map/flows/plan-ease.ts';
import { type PlannedStrand, planStrands } from '../../src/scene/layout/strand-plan.ts';
import { flow, scene } from './map-scenes.ts';

const [strand] = planStrands(
  scene({ flows: [flow('f', [0, 0], [10, 0])] }),
  ([longitude = 0, latitude = 0]) => [100 + 20 * longitude, 200 - 20 * latitude],
  { width: 400, height: 400 },
);

function planned(offset: number, setBack: number, key = 'f'): readonly PlannedStrand[] {
  return strand ? [{ ...strand, key, offsets: [offset, offset], setBack }] : [];
}

function formOf(ease: PlanEase, now: number) {
  const [first] = ease.at(now);
  return [first?.offsets[0], first?.setBack];
}

test('a plan is taken over at once, or glides', () => {
  const ease = new PlanEase();
  ease.set(planned(0, 10), 1000, false);
  expect(ease.isMoving(1000)).toBe(false);
  ease.set(planned(8, 30), 1000, true);
  expect(formOf(ease, 1000)).toEqual([0, 10]);
  expect(formOf(ease, 1075)).toEqual([4, 20]);
  expect(ease.isMoving(1149)).toBe(true);
  expect(formOf(ease, 1150)).toEqual([8, 30]);
});

test('a plan that comes on the way starts from where the strands are', () => {
  const ease = new PlanEase();
  ease.set(planned(0, 10), 0, false);
  ease.set(planned(8, 10), 1000, true);
  ease.set(planned(0, 10), 1075, true);
  expect(formOf(ease, 1075)).toEqual([4, 10]);
  ease.settle();
  expect(formOf(ease, 1076)).toEqual([0, 10]);
});

test('what is new is where it belongs from the start', () => {
  const ease = new PlanEase();
  ease.set(planned(0, 10), 0, false);
  ease.set(planned(8, 30, 'other'), 1000, true);
  expect(formOf(ease, 1000)).toEqual([8, 30]);
});
