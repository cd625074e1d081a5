import { add, leftOf, type Point } from '../scene/layout/plane.ts';
import { directionAt, pointAt, simplify, slice } from '../scene/layout/polyline.ts';
import { HEAD_NOTCH, widthAt } from '../scene/layout/strand-size.ts';
import { type StrandHead, type StrandLayout, type StrandPiece, slimAt } from '../scene/layout/strands.ts';
import { shortNumber } from './svg-node.ts';

/** No outline leaves the true one by more, px; a tenth is what the numbers are rounded to anyway. */
const TOLERANCE = 0.12;

/** Width of a piece at a distance from its start, px, before anything is taken off. */
export function pieceWidth(
  strand: Pick<StrandLayout, 'tail' | 'neck'>,
  piece: StrandPiece,
): (s: number) => number {
  const span = piece.to - piece.from;
  return (s) =>
    widthAt(strand.tail, strand.neck, piece.from + (span * s) / Math.max(1, piece.line.length)) *
    slimAt(piece, s);
}

/** A band along a stretch of the piece; `half` is half its width at a distance from the start. */
export function bandPath(piece: StrandPiece, from: number, to: number, half: (s: number) => number): string {
  const { left, right } = edges(piece, from, to, half);
  return closed([...left, ...right.toReversed()]);
}

/** Body and head in one outline, so that a hollow arrow has no line across its neck. */
export function arrowPath(piece: StrandPiece, from: number, half: (s: number) => number, inset = 0): string {
  const { head, line } = piece;
  if (!head) return bandPath(piece, from, line.length, half);
  const { tip, barb, notch } = kite(head, inset);
  // Where the sides of the body meet the hollow back of the head.
  const meeting = notch + ((barb.along - notch) * half(line.length)) / barb.across;
  const { left, right } = edges(piece, from, line.length - (meeting - head.length * (1 - HEAD_NOTCH)), half);
  const [leftBarb, rightBarb] = [
    headPoint(head, barb.along, barb.across),
    headPoint(head, barb.along, -barb.across),
  ];
  return closed([...left, leftBarb, headPoint(head, tip, 0), rightBarb, ...right.toReversed()]);
}

/** The head alone, `inset` px smaller on every side. */
export function headPath(head: StrandHead, inset = 0): string {
  const { tip, barb, notch } = kite(head, inset);
  return closed([
    headPoint(head, tip, 0),
    headPoint(head, barb.along, barb.across),
    headPoint(head, notch, 0),
    headPoint(head, barb.along, -barb.across),
  ]);
}

export function dotPath(centre: Point, radius: number): string {
  const [x, y, r] = [shortNumber(centre.x - radius), shortNumber(centre.y), shortNumber(radius, 2)];
  const d = shortNumber(2 * radius, 2);
  return `M${x} ${y}a${r} ${r} 0 1 0 ${d} 0a${r} ${r} 0 1 0 -${d} 0z`;
}

/** Two crossing strokes of a denied strand, turned with it; `size` px along and across. */
export function saltirePath(centre: Point, direction: Point, size: number): string {
  const side = leftOf(direction);
  const corner = (along: number, across: number): Point =>
    add(add(centre, direction, (along * size) / 2), side, (across * size) / 2);
  return `M${pointList([corner(-1, -1), corner(1, 1)])}M${pointList([corner(1, -1), corner(-1, 1)])}`;
}

/** Centre line of a piece as an open path. */
export function centrePath(piece: StrandPiece): string {
  const points = piece.head ? [...piece.line.points, piece.head.tip] : piece.line.points;
  return `M${points.length > 1 ? pointList(simplify(points, 0.5)) : ''}`;
}

/** Tip, barbs and notch of a head, px backwards from its tip and across, all edges moved inwards by `inset`. */
function kite({ length, width }: StrandHead, inset: number) {
  const half = width / 2;
  const hollow = length * HEAD_NOTCH;
  const tip = (inset * Math.hypot(length, half)) / half;
  const notch = length - hollow - (inset * Math.hypot(hollow, half)) / half;
  const along = (notch - HEAD_NOTCH * tip) / (1 - HEAD_NOTCH);
  return { tip, notch, barb: { along, across: ((along - tip) * half) / length } };
}

function headPoint({ tip, direction }: StrandHead, along: number, across: number): Point {
  return add(add(tip, direction, -along), leftOf(direction), across);
}

function edges(piece: StrandPiece, from: number, to: number, half: (s: number) => number) {
  const { line } = piece;
  const points = slice(line, from, to);
  const inner = line.at.filter((s) => s > from + 0.01 && s < to - 0.01);
  const at = [from, ...inner, to];
  const sides = points.map((_, index) => {
    const s = at[index] ?? to;
    const point = pointAt(line, s);
    const side = leftOf(directionAt(line, s, 4));
    return { left: add(point, side, half(s)), right: add(point, side, -half(s)) };
  });
  return {
    left: simplify(
      sides.map((entry) => entry.left),
      TOLERANCE,
    ),
    right: simplify(
      sides.map((entry) => entry.right),
      TOLERANCE,
    ),
  };
}

function closed(points: readonly Point[]): string {
  return points.length < 3 ? '' : `M${pointList(points)}z`;
}

function pointList(points: readonly Point[]): string {
  return points.map((point) => `${shortNumber(point.x)} ${shortNumber(point.y)}`).join('L');
}
