import type { LocalText } from '../../language/text.ts';
import type { Metrics, Project, SceneName } from '../types.ts';
import { breakText, type Label, type LabelText, labelText, placeLabel, smallest } from './label.ts';
import { ANYTHING, grown, isInside } from './occupancy.ts';
import { type Point, subtract } from './plane.ts';
import type { GroundUnder, Surroundings } from './point-labels.ts';

const COUNTRY_SPACING = 0.14;
const MARGIN = 8;
const AIR = 3;
/** How far a name may move aside, px. */
const FARTHEST = { country: 170, other: 80 } as const;
const RING = 12;
/** Step by which the map's own directions are measured, degrees. */
const SMALL_STEP = 0.5;

/** Capitals, spaced, regular; semibold where the story names a region, or a sorting counts the place. */
export function countryText(
  kind: 'country' | 'region',
  id: string | undefined,
  name: LocalText,
  metrics: Metrics,
  counted = false,
): LabelText {
  const size = Math.max(smallest(metrics), metrics.countrySize - 1);
  const text = { text: name.text.toLocaleUpperCase(name.lang), lang: name.lang };
  const strong = kind === 'region' || counted;
  return labelText(
    kind,
    id,
    breakText(text, strong ? 'sansSemiBold' : 'sansRegular', size, 110, 2).map((line) => [
      { text: line, font: strong ? 'sansSemiBold' : 'sansRegular', tone: strong ? 'ink' : 'map' },
    ]),
    size,
    COUNTRY_SPACING,
  );
}

export function waterText(name: LocalText, metrics: Metrics): LabelText {
  return labelText(
    'water',
    undefined,
    breakText(name, 'serifItalic', metrics.waterSize, 64, 3).map((line) => [
      { text: line, font: 'serifItalic', tone: 'water' },
    ]),
    metrics.waterSize,
  );
}

/** The nearest free place around the middle of an area, within the same country or sea; else none. */
export function labelWithin(
  text: LabelText,
  middle: Point,
  around: Surroundings,
  isWithin: (at: Point) => boolean,
): Label | undefined {
  const { ground } = around;
  const own = ground?.(middle);
  const farthest = text.kind === 'country' ? FARTHEST.country : FARTHEST.other;
  for (const at of spiral(middle, farthest)) {
    if (!isWithin(at)) continue;
    const label = placeLabel(text, at, 'middle');
    if (!isInside(label.box, around.frame, MARGIN)) continue;
    if (around.taken.holds(grown(label.box, AIR), ANYTHING)) continue;
    if (ground && own && !keepsTo(own, label, ground)) continue;
    return label;
  }
  return undefined;
}

/** The ends of a country's name may reach over its neighbour, a sea's name lies on no land at all. */
function keepsTo(own: ReturnType<GroundUnder>, { box, kind }: Label, ground: GroundUnder): boolean {
  const y = (box.top + box.bottom) / 2;
  const shares = kind === 'water' ? [0, 0.25, 0.5, 0.75, 1] : [0.2, 0.5, 0.8];
  return shares.every((share) => {
    const under = ground({ x: box.left + (box.right - box.left) * share, y });
    return under.country === own.country && (under.kind === own.kind || kind !== 'water');
  });
}

/** Tells whether a point of the picture is near enough to a water's middle, measured as the map lies there. */
export function withinReach(
  { position, reach }: SceneName,
  project: Project,
  middle: Point,
): (at: Point) => boolean {
  if (reach === undefined) return () => true;
  const [lon = 0, lat = 0] = position;
  const east = sideOf(project, [lon, lat], [SMALL_STEP, 0]);
  const north = sideOf(project, [lon, lat], [0, SMALL_STEP]);
  const area = east.x * north.y - east.y * north.x;
  if (area === 0) return () => true;
  return (at) => {
    const off = subtract(at, middle);
    const toEast = (SMALL_STEP * (off.x * north.y - off.y * north.x)) / area;
    const toNorth = (SMALL_STEP * (east.x * off.y - east.y * off.x)) / area;
    return Math.abs(toEast) <= reach[0] && Math.abs(toNorth) <= reach[1];
  };
}

/** How far a small step on the globe goes on the screen, px. */
function sideOf(
  project: Project,
  [lon, lat]: readonly [number, number],
  [x, y]: readonly [number, number],
): Point {
  const from = project([lon - x, lat - y]);
  const to = project([lon + x, lat + y]);
  return from && to ? { x: (to[0] - from[0]) / 2, y: (to[1] - from[1]) / 2 } : { x: 0, y: 0 };
}

/** Points on rings around the middle, the nearest first. */
function spiral(middle: Point, farthest: number): readonly Point[] {
  const points: Point[] = [middle];
  for (let radius = RING; radius <= farthest; radius += RING) {
    for (let step = 0; step < 16; step += 1) {
      const angle = (step / 16) * 2 * Math.PI;
      points.push({ x: middle.x + radius * Math.cos(angle), y: middle.y + radius * 0.8 * Math.sin(angle) });
    }
  }
  return points;
}
