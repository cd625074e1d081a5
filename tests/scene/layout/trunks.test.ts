import { describe, expect, test } from 'vitest';
import { distance, type Point } from '../../../src/scene/layout/plane.ts';
import { type Polyline, pointAt } from '../../../src/scene/layout/polyline.ts';
import { widthAt } from '../../../src/scene/layout/strand-size.ts';
import { type StrandLayout, slimAt } from '../../../src/scene/layout/strands.ts';
import type { Scene } from '../../../src/scene/types.ts';
import { DESK, headsOf, layoutStrands, projectionOf } from '../../helpers/layouts.ts';
import { sceneFlows, sceneOf } from '../../helpers/scene-builder.ts';
import { trunkScene } from '../../helpers/trunk-scene.ts';

const PROJECTIONS = ['globe', 'mercator', 'equal-earth'] as const;

describe.each(PROJECTIONS)('thirty strands through one strait, %s', (projection) => {
  const scene = trunkScene(30);
  const project = projectionOf(scene, { projection, ...DESK });
  const strands = layoutStrands(scene, project, DESK);
  const at = ([lon, lat]: readonly [number, number]): Point => {
    const [x, y] = project([lon, lat]) ?? [0, 0];
    return { x, y };
  };

  test('stay one by one', () => {
    expect(strands.map(({ key }) => key).toSorted()).toEqual(scene.flows.map(({ key }) => key).toSorted());
    expect(strands.some(({ bundled }) => bundled)).toBe(false);
  });

  test('make a trunk no wider than its cap, narrower in the strait', () => {
    expect(breadthAt(strands, at([-18, 6]))).toBeLessThan(18);
    const middle = breadthAt(strands, at([-19, 13]));
    expect(middle).toBeLessThan(34);
    // Side by side they would be five times as wide.
    expect(strands.reduce((sum, { neck }) => sum + neck + 4, 0)).toBeGreaterThan(5 * middle);
  });

  test('come out of their port', () => {
    const port = at([-20, 20]);
    for (const { pieces } of strands) {
      expect(distance(pieces[0]?.line.points[0] ?? port, port)).toBeLessThan(12);
    }
  });

  test('have their own width where they are by themselves', () => {
    for (const { key, flows, pieces } of strands) {
      const [piece] = pieces;
      if (!piece || Number(key.slice(1)) < 15) continue;
      expect(slimAt(piece, piece.line.length)).toBeCloseTo(1, 1);
      // What is hollow stays wide enough to be so.
      if (flows[0]?.status !== 'denied') expect(slimAt(piece, 20)).toBeLessThan(0.4);
    }
  });

  test('have heads at the rings of their places', () => {
    for (const { flows, pieces } of strands) {
      const [flow] = flows;
      const tip = pieces.at(-1)?.head?.tip;
      if (!flow || !tip || flow.to.place === 'together') continue;
      const [x, y] = project(flow.to.position) ?? [0, 0];
      expect(distance(tip, { x, y })).toBeLessThan(16);
    }
  });
});

test('a strand that was chosen has its whole width in the trunk too, and moves nothing', () => {
  const scene = trunkScene(12);
  const project = projectionOf(scene, { projection: 'mercator', ...DESK });
  const chosen = {
    ...scene,
    flows: scene.flows.map((flow, index) => (index === 3 ? { ...flow, state: 'selected' } : flow)),
  } as const satisfies Scene;
  const [before, after] = [scene, chosen].map((one) =>
    layoutStrands(one, project, DESK).find(({ key }) => key === 's3'),
  );
  expect(before?.pieces[0]?.slim).toBeDefined();
  expect(after?.pieces[0]?.slim).toBeUndefined();
  expect(after?.pieces[0]?.line.points).toEqual(before?.pieces[0]?.line.points);
});

test('a short strand is no more head than line', () => {
  const scene = sceneOf({
    bounds: [-60, -40, 60, 40],
    flows: sceneFlows([{ id: 'short', from: ['a', [0, 0]], to: ['b', [3, 0]] }]),
  });
  const project = projectionOf(scene, { projection: 'mercator', ...DESK });
  const [head] = headsOf(layoutStrands(scene, project, DESK));
  const [from, to] = [project([0, 0]), project([3, 0])];
  const length = (to?.[0] ?? 0) - (from?.[0] ?? 0);
  expect(length).toBeLessThan(30);
  expect(head?.length).toBeLessThanOrEqual(0.4 * length + 0.01);
});

/** How wide all strands are together where they pass nearest to a point, px. */
function breadthAt(strands: readonly StrandLayout[], point: Point): number {
  const sides = strands.flatMap(({ tail, neck, pieces: [piece] }) => {
    if (!piece) return [];
    const s = nearest(piece.line, point);
    const half = (widthAt(tail, neck, s / piece.line.length) * slimAt(piece, s)) / 2;
    const { x } = pointAt(piece.line, s);
    return [x - half, x + half];
  });
  return Math.max(...sides) - Math.min(...sides);
}

function nearest(line: Polyline, point: Point): number {
  const apart = line.points.map((one) => distance(one, point));
  return line.at[apart.indexOf(Math.min(...apart))] ?? 0;
}
