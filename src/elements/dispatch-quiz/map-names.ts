import type { Box } from '../../scene/layout/occupancy.ts';
import type { Point } from '../../scene/layout/plane.ts';
import { textWidth } from '../../scene/layout/text-width.ts';
import type { Frame } from '../../scene/layout/trace.ts';

/** A name that wants to stand beside a sign of the map; px. */
export interface NameAt {
  readonly text: string;
  readonly lang?: string;
  readonly at: Point;
  /** Half the size of the sign. */
  readonly radius: number;
  readonly size: number;
  readonly isStrong: boolean;
  /** Where a line leads from the sign: names keep to its other side. */
  readonly towards?: Point;
}

export interface PlacedName {
  readonly name: NameAt;
  /** Left end of the line, and the middle of its height. */
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

const GAP = 5;
const MARGIN = 4;
const LINE = 1.25;
/** Beside, then above and below, then across. */
const SIDES: readonly Point[] = [
  { x: 1, y: 0 },
  { x: -1, y: 0 },
  { x: 0, y: -1 },
  { x: 0, y: 1 },
  { x: 0.75, y: -0.75 },
  { x: 0.75, y: 0.75 },
  { x: -0.75, y: -0.75 },
  { x: -0.75, y: 0.75 },
];

/**
 * A place for each name, the first ones first, where it covers no sign and no other name; at worst the best there is.
 * @param others what else must not be covered
 */
export function placeNames(
  names: readonly NameAt[],
  frame: Frame,
  others: readonly Box[] = [],
): readonly PlacedName[] {
  const signs = names.map(({ at, radius }) => around(at, radius));
  const placed: PlacedName[] = [];
  for (const name of names) {
    const own = signs[names.indexOf(name)];
    const taken = [...others, ...signs.filter((sign) => sign !== own), ...placed.map(({ box }) => box)];
    const places = sidesFor(name).map((side) => beside(name, side));
    const inside = places.filter(({ box }) => isInside(box, frame));
    const free = inside.find(({ box }) => !taken.some((other) => overlaps(box, other)));
    const found = free ?? inside[0] ?? places[0];
    if (found) placed.push(found);
  }
  return placed;
}

function sidesFor({ at, towards }: NameAt): readonly Point[] {
  if (!towards) return SIDES;
  const [x, y] = [towards.x - at.x, towards.y - at.y];
  const length = Math.hypot(x, y) || 1;
  const along = (side: Point) => (side.x * x + side.y * y) / length / Math.hypot(side.x, side.y);
  return SIDES.toSorted((a, b) => along(a) - along(b));
}

function beside(name: NameAt, side: Point): PlacedName {
  const { text, at, radius, size, isStrong } = name;
  const width = textWidth(text, isStrong ? 'sansSemiBold' : 'sansRegular', size);
  const height = size * LINE;
  const reach = radius + GAP;
  const middle = {
    x: at.x + side.x * reach + Math.sign(side.x) * (width / 2),
    y: at.y + side.y * reach + Math.sign(side.y) * (height / 2),
  };
  const box = {
    left: middle.x - width / 2,
    right: middle.x + width / 2,
    top: middle.y - height / 2,
    bottom: middle.y + height / 2,
  };
  return { name, x: box.left, y: middle.y, box };
}

export function around({ x, y }: Point, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function isInside({ left, right, top, bottom }: Box, { width, height }: Frame): boolean {
  return left >= MARGIN && top >= MARGIN && right <= width - MARGIN && bottom <= height - MARGIN;
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}
