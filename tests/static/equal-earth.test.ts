import { geoEqualEarth } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { paperTheme } from '../../src/scene/print-theme.ts';
import { pictureTree } from '../../src/static/picture.ts';
import { viewOf } from '../../src/static/projection.ts';
import { serialiseSvg } from '../../src/static/svg-node.ts';
import { DESK } from '../helpers/layouts.ts';
import { sceneOf } from '../helpers/scene-builder.ts';

const OPTIONS = { projection: 'equal-earth', ...DESK } as const;
const over180 = sceneOf({ bounds: [120, 30, -120, 70] });

/** Area of a cell of a degree on the picture, px², by its corners. */
function cellArea(project: ReturnType<typeof viewOf>['project'], lon: number, lat: number): number {
  const corners = [
    [lon, lat],
    [lon + 1, lat],
    [lon + 1, lat + 1],
    [lon, lat + 1],
  ].map((position) => project(position) ?? [Number.NaN, 0]);
  return Math.abs(
    corners.reduce((sum, [x, y], index) => {
      const [x1, y1] = corners[(index + 1) % 4] ?? [0, 0];
      return sum + (x * y1 - x1 * y) / 2;
    }, 0),
  );
}

describe('the Equal Earth map', () => {
  const view = viewOf(over180, OPTIONS);

  test('is true in area', () => {
    const sphere = (lat: number) => Math.sin(((lat + 1) * Math.PI) / 180) - Math.sin((lat * Math.PI) / 180);
    const perArea = [0, 20, 45, 60, 75].map((lat) => cellArea(view.project, 170, lat) / sphere(lat));
    for (const value of perArea) expect(value / (perArea[0] ?? 0)).toBeCloseTo(1, 2);
  });

  test('projects as d3-geo draws', () => {
    const d3 = geoEqualEarth().rotate(view.d3.rotate()).scale(view.d3.scale()).translate(view.d3.translate());
    for (const [lon, lat] of [
      [121, 31],
      [179.9, 66],
      [-170, 10],
      [-121, -40],
    ] as const) {
      const [x, y] = view.project([lon < 0 ? lon + 360 : lon, lat]) ?? [0, 0];
      const [dx, dy] = d3([lon, lat]) ?? [0, 0];
      expect([x, y]).toEqual([expect.closeTo(dx, 6), expect.closeTo(dy, 6)]);
    }
  });

  test('is cut half the world away from the story, nowhere else', () => {
    // The middle of the story is at 180°, so the cut is at Greenwich.
    expect(view.project([1, 50])).not.toBeNull();
    expect(view.project([-1 + 360, 50])).not.toBeNull();
    expect(view.project([-1, 50])).toBeNull();
    expect(view.sees({ center: [0, 50], radius: 0.1, west: -2, south: 48, east: 2, north: 52 })).toBe('some');
    expect(view.sees({ center: [178, 50], radius: 0.1, west: 176, south: 48, east: 180, north: 52 })).toBe(
      'all',
    );
  });

  test('knows what lies beside it', () => {
    const whole = viewOf(sceneOf({ bounds: [-180, -90, 180, 90] }), OPTIONS);
    expect(whole.unproject(2, 2)).toBeNull();
    expect(whole.unproject(DESK.width / 2, DESK.height / 2)?.map(Math.round)).toEqual([0, 0]);
  });

  test('leaves the sky over the pole to names, or keeps it small where there are none', () => {
    const top = (scene: Parameters<typeof viewOf>[0]) => viewOf(scene, OPTIONS).project([180, 90])?.[1] ?? 0;
    const named = top(over180);
    const plain = top({
      ...over180,
      theme: { ...over180.theme, metrics: { ...over180.theme.metrics, namesFlows: false } },
    });
    expect(plain).toBeLessThan(named);
    expect(plain).toBeLessThan(DESK.height * 0.05);
    expect(named).toBeLessThan(DESK.height * 0.35);
  });
});

test('a picture for paper has greys alone, and names its flows', () => {
  const theme = paperTheme('print');
  expect(theme.metrics.namesFlows).toBe(true);
  const tree = pictureTree(
    { ...over180, theme },
    {
      detail: '110m',
      countries: [],
      coast: { type: 'MultiLineString', coordinates: [] },
      borders: { type: 'MultiLineString', coordinates: [] },
      disputed: [],
      disputedLines: { type: 'MultiLineString', coordinates: [] },
    },
    OPTIONS,
  );
  const colours = serialiseSvg(tree).match(/#[0-9a-f]{6}/g) ?? [];
  expect(colours.length).toBeGreaterThan(3);
  for (const colour of colours) expect(colour).toMatch(/^#(..)\1\1$/);
});
