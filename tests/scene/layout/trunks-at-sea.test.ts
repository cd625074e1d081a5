import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import '../../../src/language/all.ts';
import { parseDispatch } from '../../../src/model/parse.ts';
import { defaultTime } from '../../../src/model/select.ts';
import { buildScene } from '../../../src/scene/build-scene.ts';
import { CentreLines, Way } from '../../../src/scene/layout/centre-lines.ts';
import { layoutScene } from '../../../src/scene/layout/layout-scene.ts';
import type { Box } from '../../../src/scene/layout/occupancy.ts';
import type { Point } from '../../../src/scene/layout/plane.ts';
import {
  isSmooth,
  type PlannedStrand,
  planStrands,
  pointsOf,
} from '../../../src/scene/layout/strand-plan.ts';
import { themeFor } from '../../../src/scene/theme.ts';
import type { SceneFlow } from '../../../src/scene/types.ts';
import type { PictureOptions } from '../../../src/static/picture.ts';
import { viewOf } from '../../../src/static/projection.ts';
import { readBasemap } from '../../geodata/basemaps.ts';
import { landOf, NARROWS } from '../../helpers/over-land.ts';
import { ROOT } from '../../helpers/source-files.ts';

const { dispatch } = parseDispatch(
  JSON.parse(readFileSync(join(ROOT, 'geodata/dispatches/grain-2022.geojson'), 'utf8')),
);
if (!dispatch) throw new Error('the second dispatch is broken');
const { features } = dispatch;
const selection = { time: defaultTime(dispatch), filter: {}, selected: null, hovered: null };
const scene = buildScene(dispatch, selection, { theme: themeFor('light', 'desk'), lang: 'en' });
const land = landOf(readBasemap('50m'));
const FRAME = { width: 1440, height: 800 };
/** What the picture of a coast at 1:50,000,000 and a line of rounded corners may differ, px. */
const NEAR_SEA = { centre: 3, strand: 6 } as const;
/** Quays, and the coast beside them, px. */
const AT_ENDS = 12;

const world = { ...FRAME, projection: 'mercator' } as const;
const europe = [-12, 28, 42, 54] as const;
const views: readonly (readonly [string, PictureOptions])[] = [
  ['the world, globe', { ...world, projection: 'globe' }],
  ['the world, Mercator', world],
  ['the world, Equal Earth', { ...world, projection: 'equal-earth' }],
  ['Europe, globe', { ...world, projection: 'globe', bounds: europe }],
  ['Europe, Mercator', { ...world, bounds: europe }],
  ['Europe, Equal Earth', { ...world, projection: 'equal-earth', bounds: europe }],
];

describe.each(views)('strands through way points, %s', (_, options) => {
  const { project, unproject } = viewOf(scene, options);
  const plan = planStrands(scene, project, options).filter(({ line }) => line.lead.legs !== undefined);
  // Most strands pass the same points: each is asked for once, to a tenth of a px.
  const known = new Map<string, boolean>();
  const isSea = (allowed: readonly string[], { x, y }: Point): boolean => {
    const key = `${x.toFixed(1)} ${y.toFixed(1)} ${allowed.join(' ')}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const position = unproject(x, y);
    const found = position === null || isWater(position, allowed);
    known.set(key, found);
    return found;
  };

  /** Where a line is further than `reach` px from any water. */
  const onLand = (
    { line: { lead } }: PlannedStrand,
    points: readonly Point[],
    reach: number,
  ): readonly string[] => {
    const allowed = countriesAtEnds(lead);
    const [start, end] = [lead.from, lead.to].map(({ position }) => project(position));
    return points
      .filter(({ x, y }) => x > 0 && y > 0 && x < FRAME.width && y < FRAME.height)
      .filter(({ x, y }) => ![start, end].some((at) => at && Math.hypot(at[0] - x, at[1] - y) < AT_ENDS))
      .filter((point) => !isSea(allowed, point) && !around(point, reach).some((at) => isSea(allowed, at)))
      .map(({ x, y }) => `${lead.id} at ${unproject(x, y)?.map((degrees) => degrees.toFixed(1))}`);
  };

  test('keep to the sea with their centres', () => {
    const make = new CentreLines();
    const found = plan.flatMap((strand) => {
      const centres = strand.line.trace.runs.flatMap((run) =>
        make.of(new Way().take(run), { offsets: [0, 0], smooth: isSmooth(strand.line), frame: options }),
      );
      return onLand(strand, centres.flatMap(pointsOf), NEAR_SEA.centre);
    });
    expect(found).toEqual([]);
  });

  test('stay within a few px of it side by side', () => {
    const found = plan.flatMap((strand) => onLand(strand, strand.centres.flatMap(pointsOf), NEAR_SEA.strand));
    expect(found).toEqual([]);
  });
});

function around({ x, y }: Point, reach: number): readonly Point[] {
  return Array.from({ length: 12 }, (_, index) => {
    const angle = (index * Math.PI) / 6;
    return { x: x + reach * Math.cos(angle), y: y + reach * Math.sin(angle) };
  });
}

function isWater([x = 0, y = 0]: Position, allowed: readonly string[]): boolean {
  const inside = ([west, south, east, north]: readonly [number, number, number, number]) =>
    x >= west && x <= east && y >= south && y <= north;
  if (Object.values(NARROWS).some(inside)) return true;
  return !land.some(({ iso, box, holds }) => !allowed.includes(iso) && inside(box) && holds([x, y]));
}

/** Only where a whole country is the end: a way ends somewhere in it. Ethiopia's goods went through Djibouti. */
function countriesAtEnds({ from, to }: SceneFlow): readonly string[] {
  const codes = [from, to].flatMap(({ place }) => {
    const found = features.find(({ id }) => id === place)?.properties;
    return found?.kind === 'place' && found.type === 'country' && found.country ? [found.country] : [];
  });
  return codes.includes('ET') ? [...codes, 'DJ', 'SO'] : codes;
}

test('names lie neither on each other, nor on heads, nor under the hairlines of others', () => {
  for (const [, options] of views) {
    const { project } = viewOf(scene, options);
    const { labels, strands } = layoutScene(scene, project, FRAME);
    const tips = strands.flatMap(({ pieces }) => pieces.flatMap(({ head }) => (head ? [head.tip] : [])));
    expect(labels.filter(({ kind }) => kind === 'country').length).toBeGreaterThan(5);
    for (const [index, { id, box }] of labels.entries()) {
      for (const other of labels.slice(index + 1))
        expect([id, other.id, touch(box, other.box)]).toEqual([id, other.id, false]);
      expect([id, tips.filter(({ x, y }) => touch(box, { left: x, right: x, top: y, bottom: y }))]).toEqual([
        id,
        [],
      ]);
      for (const { leader, ...other } of labels) {
        if (!leader || other.box === box) continue;
        const { from, to } = leader;
        const line = { left: to.x, right: to.x, top: Math.min(from.y, to.y), bottom: Math.max(from.y, to.y) };
        expect([id, other.id, touch(box, line)]).toEqual([id, other.id, false]);
      }
    }
  }
});

function touch(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
