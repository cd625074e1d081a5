import {
  add,
  convexTouch,
  distance,
  distanceToSegment,
  leftOf,
  type Point,
  subtract,
  unit,
} from './plane.ts';
import { PlaneGrid } from './plane-grid.ts';
import { type Polyline, pointAt } from './polyline.ts';
import type { StrandLine } from './strand-lines.ts';

/** A head ends this far from its place, px. */
const PAD = 10;
const ROW_GAP = 3;
/** Radius that a place's sign keeps free of heads, its light ring included, px. */
const SIGN_RADIUS = 8;
const STEP = 3;
/** Heads are set back by no more than this share of their strand. */
const FARTHEST = 0.4;

interface Arrival {
  readonly line: StrandLine;
  readonly row: 0 | 1;
  readonly reach: number;
  /** Centre of the strand's last run; missing where its end can't be seen. */
  readonly centre: Polyline | undefined;
}

/**
 * How far before its place each strand's tip stands, px: by its row, then further back until its head
 * touches no sign and no other head.
 */
export function settleHeads(
  arrivals: readonly Arrival[],
  signs: readonly Point[],
): ReadonlyMap<StrandLine, number> {
  const settled = new Map<StrandLine, number>();
  const reach = 2 * Math.max(0, ...arrivals.map(({ line }) => reachOf(line))) + SIGN_RADIUS;
  const heads = new PlaneGrid<readonly Point[]>(reach);
  const places = new PlaneGrid<Point>(reach);
  for (const sign of signs) places.add(sign, sign);
  const ordered = arrivals.toSorted((a, b) => a.row - b.row);
  for (const { line, centre, row, reach } of ordered) {
    if (!centre) continue;
    const most = Math.max(0, centre.length * FARTHEST);
    const first = Math.min(PAD - reach + row * (line.headLength + ROW_GAP), most);
    let back = first;
    let head = headTriangle(line, centre, back);
    while (back + STEP <= most && isTaken(head, heads, places)) {
      back += STEP;
      head = headTriangle(line, centre, back);
    }
    if (back + STEP > most) back = first;
    const [tip, ...barbs] = headTriangle(line, centre, back);
    if (tip) heads.add(tip, [tip, ...barbs]);
    settled.set(line, back);
  }
  return settled;
}

/** How far its head reaches from its tip, px. */
function reachOf({ headLength, headWidth }: StrandLine): number {
  return Math.hypot(headLength, headWidth / 2);
}

function isTaken(
  head: readonly Point[],
  others: PlaneGrid<readonly Point[]>,
  signs: PlaneGrid<Point>,
): boolean {
  const [tip] = head;
  if (!tip) return false;
  return (
    signs.near(tip).some((sign) => nearTriangle(sign, head)) ||
    others.near(tip).some((other) => convexTouch(head, other, 0.5))
  );
}

function nearTriangle(sign: Point, triangle: readonly Point[]): boolean {
  return triangle.some((corner, index) => {
    const next = triangle[(index + 1) % triangle.length];
    return next !== undefined && distanceToSegment(sign, corner, next) < SIGN_RADIUS;
  });
}

/** Tip and barbs of a head whose tip stands `back` px before the end of its strand. */
function headTriangle(line: StrandLine, centre: Polyline, back: number): readonly Point[] {
  const tip = pointAt(centre, centre.length - back);
  const base = pointAt(centre, centre.length - back - line.headLength);
  const direction = distance(tip, base) > 0 ? unit(subtract(tip, base)) : { x: 1, y: 0 };
  const side = leftOf(direction);
  const back0 = add(tip, direction, -line.headLength);
  return [tip, add(back0, side, line.headWidth / 2), add(back0, side, -line.headWidth / 2)];
}
