import { describe, expect, test } from 'vitest';
import type { Scene } from '../../src/scene/types.ts';
import { type PictureOptions, type PictureProjection, pictureTree } from '../../src/static/picture.ts';
import { viewOf } from '../../src/static/projection.ts';
import { readBasemap } from '../geodata/basemaps.ts';
import { DESK } from '../helpers/layouts.ts';
import { ANCHORAGE, MOSCOW, PYONGYANG } from '../helpers/positions.ts';
import { sceneFlows, sceneOf } from '../helpers/scene-builder.ts';
import { nodesOf, pathPoints } from '../helpers/svg-tree.ts';

const basemap = readBasemap('110m');
const PROJECTIONS: readonly PictureProjection[] = ['globe', 'mercator'];

/** Crosses the antimeridian at about 60° N on its way. */
const pacific = sceneOf({
  bounds: [100, 20, -100, 75],
  flows: sceneFlows([{ id: 'pacific', from: ['pyongyang', PYONGYANG], to: ['anchorage', ANCHORAGE] }]),
});
/** Climbs to 87.7° N. */
const arctic = sceneOf({
  bounds: [10, 45, -130, 85],
  flows: sceneFlows([{ id: 'arctic', from: ['moscow', MOSCOW], to: ['anchorage', ANCHORAGE] }]),
});

/** Points of the strand's silhouette, one list for each of its pieces. */
function silhouettes(scene: Scene, options: PictureOptions) {
  const [flow] = scene.flows;
  const group = nodesOf(pictureTree(scene, basemap, options)).find(
    ({ attrs, children }) =>
      attrs['data-feature'] === flow?.id && children?.some(({ tag }) => tag === 'path'),
  );
  const path = group?.children?.find(({ tag }) => tag === 'path');
  return pathPoints(path?.attrs.d ?? '');
}

function nearest(points: readonly (readonly [number, number])[], [x, y]: readonly [number, number]): number {
  return Math.min(
    ...points.slice(1).map(([x1, y1], index) => {
      const [x0, y0] = points[index] ?? [x1, y1];
      const square = (x1 - x0) ** 2 + (y1 - y0) ** 2;
      const t =
        square === 0 ? 0 : Math.min(1, Math.max(0, ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / square));
      return Math.hypot(x - x0 - t * (x1 - x0), y - y0 - t * (y1 - y0));
    }),
  );
}

describe.each(PROJECTIONS)('a path across 180°, %s', (projection) => {
  const options = { projection, ...DESK };
  const pieces = silhouettes(pacific, options);

  test('is one piece without a jump', () => {
    expect(pieces).toHaveLength(1);
    const steps = (pieces[0] ?? []).slice(1).map(([x, y], index) => {
      const [x0, y0] = pieces[0]?.[index] ?? [x, y];
      return Math.hypot(x - x0, y - y0);
    });
    expect(Math.max(...steps)).toBeLessThan(DESK.width / 4);
  });

  test('runs through the middle of the great circle, the short way round', () => {
    const path = pacific.flows[0]?.path ?? [];
    const middle = path[path.length >> 1] ?? [0, 0];
    const point = viewOf(pacific, options).project(middle);
    expect(point).not.toBeNull();
    expect(nearest(pieces[0] ?? [], point ?? [0, 0])).toBeLessThan(6);
    expect(middle[0]).toBeGreaterThan(150);
  });
});

describe('a path at 87° N', () => {
  test('runs beside the pole on the globe', () => {
    const options = { projection: 'globe', ...DESK } as const;
    const [piece = []] = silhouettes(arctic, options);
    const { project } = viewOf(arctic, options);
    const highest = (arctic.flows[0]?.path ?? []).reduce((high, vertex) =>
      (vertex[1] ?? 0) > (high[1] ?? 0) ? vertex : high,
    );
    expect(highest[1]).toBeGreaterThan(87);
    expect(nearest(piece, project(highest) ?? [0, 0])).toBeLessThan(6);
    expect(nearest(piece, project([0, 90]) ?? [0, 0])).toBeLessThan(30);
  });

  test('is bent on the flat map: it stays under 72° and never leaves the picture', () => {
    const options = { projection: 'mercator', ...DESK } as const;
    const pieces = silhouettes(arctic, options);
    const { project } = viewOf(arctic, options);
    const [, top = 0] = project([0, 73]) ?? [];
    expect(pieces).toHaveLength(1);
    for (const [x, y] of pieces[0] ?? []) {
      expect(y).toBeGreaterThan(top);
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(DESK.width);
    }
  });
});

test('where the flat map ends on both sides, a path across 180° is drawn on both, and the frame cuts it', () => {
  const world = { ...pacific, bounds: [-180, -60, 180, 75] as const };
  const marks = nodesOf(pictureTree(world, basemap, { projection: 'mercator', ...DESK })).filter(
    ({ attrs, children }) =>
      attrs['data-feature'] === 'pacific' && children?.some(({ tag }) => tag === 'path'),
  );
  const ends = marks.flatMap(({ children = [] }) =>
    children.flatMap(({ attrs }) => pathPoints(attrs.d ?? '').flat()),
  );
  expect(Math.min(...ends.map(([x]) => x))).toBeLessThan(0);
  expect(Math.max(...ends.map(([x]) => x))).toBeGreaterThan(DESK.width);
});
