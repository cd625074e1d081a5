import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { planStrands } from '../../../src/scene/layout/strand-plan.ts';
import { viewOf } from '../../../src/static/projection.ts';
import { DESK } from '../../helpers/layouts.ts';
import { sceneFlows, sceneOf } from '../../helpers/scene-builder.ts';

/** Two hundred flows between fifty places all over the world, the same each time. */
function crowd() {
  let seed = 7;
  const random = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed / 2_147_483_648;
  };
  const places = Array.from({ length: 50 }, (_, index): readonly [string, Position] => [
    `p${index}`,
    [random() * 340 - 170, random() * 120 - 50],
  ]);
  const pick = () => places[Math.floor(random() * places.length)] ?? places[0];
  const plans = Array.from({ length: 200 }, (_, index) => ({ id: `f${index}`, from: pick(), to: pick() }));
  return sceneFlows(
    plans.flatMap(({ id, from, to }) => (from && to && from[0] !== to[0] ? [{ id, from, to }] : [])),
  );
}

/** A hub with flows to places all around it. */
function hub() {
  const around = Array.from({ length: 72 }, (_, index) => {
    const angle = (index / 72) * 2 * Math.PI;
    return [30 * Math.cos(angle), 30 * Math.sin(angle)] as const;
  });
  return sceneFlows(
    around.map(([x, y], index) => ({ id: `f${index}`, from: ['hub', [0, 0]], to: [`p${index}`, [x, y]] })),
  );
}

describe.each(['globe', 'mercator'] as const)('a crowd of flows, %s', (projection) => {
  const scene = sceneOf({ bounds: [-170, -50, 170, 70], flows: crowd() });
  const view = viewOf(scene, { projection, ...DESK });
  const plan = planStrands(scene, view.project, DESK);

  test('keeps every strand by its own places', () => {
    expect(plan.length).toBeGreaterThan(100);
    const most = plan.map(({ offsets }) => Math.max(...Array.from(offsets, Math.abs)));
    expect(Math.max(...most)).toBeLessThanOrEqual(96);
    // Most of them leave their places where these are.
    expect(most.toSorted((a, b) => a - b)[most.length >> 1]).toBeLessThan(16);
  });

  test('of a hub spreads by itself', () => {
    const spokes = sceneOf({ bounds: [-30, -30, 30, 30], flows: hub() });
    const { project } = viewOf(spokes, { projection, ...DESK });
    for (const { offsets } of planStrands(spokes, project, DESK)) {
      for (const offset of Array.from(offsets)) expect(Math.abs(offset)).toBeLessThan(40);
    }
  });
});

test('no strand of a crowd runs far beyond the limb', () => {
  const scene = sceneOf({ bounds: [-170, -50, 170, 70], flows: crowd() });
  const { d3, project } = viewOf(scene, { projection: 'globe', ...DESK });
  const [x, y] = d3.translate();
  const beyond = planStrands(scene, project, DESK).map(({ centres }) =>
    Math.max(
      0,
      ...centres.flatMap(({ data, count }) =>
        Array.from(
          { length: count },
          (_, at) => Math.hypot((data[3 * at] ?? 0) - x, (data[3 * at + 1] ?? 0) - y) - d3.scale(),
        ),
      ),
    ),
  );
  expect(Math.max(...beyond)).toBeLessThan(24);
});

describe('more strands than anybody can follow', () => {
  const places = Array.from({ length: 40 }, (_, index): [string, Position] => [
    `p${index}`,
    [(index % 8) * 12 - 40, Math.floor(index / 8) * 12 - 20],
  ]);
  const pairs = places.flatMap((from, at) => places.slice(at + 1).map((to) => [from, to] as const));
  const flows = sceneFlows([
    ...pairs.slice(0, 420).map(([from, to], index) => ({ id: `f${index}`, from, to })),
    ...pairs.slice(0, 2).map(([from, to], index) => ({ id: `again${index}`, from, to })),
    ...pairs.slice(2, 4).map(([from, to], index) => ({ id: `back${index}`, from: to, to: from })),
  ]);
  const scene = sceneOf({ bounds: [-45, -25, 60, 35], flows });
  const { project } = viewOf(scene, { projection: 'mercator', ...DESK });
  const plan = planStrands(scene, project, DESK);

  test('loses none of them', () => {
    const drawn = plan.flatMap(({ line }) => line.flows.map(({ id }) => id));
    expect(drawn.toSorted()).toEqual(flows.map(({ id }) => id).toSorted());
  });

  test('counts what runs the same way, and keeps both directions apart', () => {
    expect(plan.filter(({ line }) => line.bundled).map(({ line }) => line.flows.length)).toEqual([2, 2]);
    for (const id of ['back0', 'back1']) {
      const back = plan.find(({ line }) => line.lead.id === id);
      expect(Math.max(...Array.from(back?.offsets ?? [], Math.abs))).toBeGreaterThan(1);
    }
  });
});
