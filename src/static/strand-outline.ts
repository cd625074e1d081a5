import { add, leftOf, type Point } from '../scene/layout/plane.ts';
import { directionAt, pointAt, simplify, slice } from '../scene/layout/polyline.ts';
import { HEAD_NOTCH, widthAt } from '../scene/layout/strand-size.ts';
import type { StrandHead, StrandLayout, StrandPiece } from '../scene/layout/strands.ts';
import { shortNumber } from './svg-node.ts';

/** No outline leaves the true one by more, px; a tenth is what the numbers are rounded to anyway. */
const TOLERANCE = 0.12;

/** Width of a piece at a distance from its start, px, before anything is taken off. */
export function pieceWidth(
  strand: Pick<StrandLayout, 'tail' | 'neck'>,
  piece: StrandPiece,
): (s: number) => number {
  const span = piece.to - piece.from;
  return (s) => widthAt(strand.tail, strand.neck, piece.from + (span * s) / Math.max(1, piece.line.length));
}

/** Where the body of a piece meets the hollow back of its head, px from its start. */
export function bodyEnd(piece: StrandPiece, width: number): number {
  const { head, line } = piece;
  if (!head) return line.length;
  return line.length - head.length * HEAD_NOTCH * Math.min(1, width / head.width);
}

/** A band along a stretch of the piece; `half` is half its width at a distance from the start. */
export function bandPath(piece: StrandPiece, from: number, to: number, half: (s: number) => number): string {
  const { left, right } = edges(piece, from, to, half);
  return closed([...left, ...right.toReversed()]);
}

/** Body and head in one outline, so that a hollow arrow has no line across its neck. */
export function arrowPath(piece: StrandPiece, from: number, half: (s: number) => number, inset = 0): string {
  const end = bodyEnd(piece, 2 * half(piece.line.length));
  const { left, right } = edges(piece, from, end, half);
  const head = piece.head ? headPoints(piece.head, inset) : undefined;
  const [tip, leftBarb, , rightBarb] = head ?? [];
  const cap = tip && leftBarb && rightBarb ? [leftBarb, tip, rightBarb] : [];
  return closed([...left, ...cap, ...right.toReversed()]);
}

/** The head alone, `inset` px smaller on every side. */
export function headPath(head: StrandHead, inset = 0): string {
  return closed(headPoints(head, inset));
}

export function dotPath(centre: Point, radius: number): string {
  const [x, y, r] = [shortNumber(centre.x - radius), shortNumber(centre.y), shortNumber(radius, 2)];
  const d = shortNumber(2 * radius, 2);
  return `M${x} ${y}a${r} ${r} 0 1 0 ${d} 0a${r} ${r} 0 1 0 -${d} 0z`;
}

/** Two crossing strokes of a denied strand, `size` px across. */
export function saltirePath(centre: Point, size: number): string {
  const half = size / 2;
  const [x0, x1] = [shortNumber(centre.x - half), shortNumber(centre.x + half)];
  const [y0, y1] = [shortNumber(centre.y - half), shortNumber(centre.y + half)];
  return `M${x0} ${y0}L${x1} ${y1}M${x1} ${y0}L${x0} ${y1}`;
}

/** Centre line of a piece as an open path. */
export function centrePath(piece: StrandPiece): string {
  const points = piece.head ? [...piece.line.points, piece.head.tip] : piece.line.points;
  return `M${points.length > 1 ? pointList(simplify(points, 0.5)) : ''}`;
}

/** Tip, left barb, notch, right barb. */
function headPoints(head: StrandHead, inset: number): readonly Point[] {
  const { direction } = head;
  const side = leftOf(direction);
  // A slanted edge moves in by more along the strand than across it.
  const slant = Math.hypot(head.length, head.width / 2) / (head.width / 2);
  const tip = add(head.tip, direction, -inset * slant);
  const back = add(head.tip, direction, inset * 0.6 - head.length);
  const reach = head.width / 2 - inset * 1.6;
  const notch = add(head.tip, direction, -head.length * (1 - HEAD_NOTCH) + inset * 0.6);
  return [tip, add(back, side, reach), notch, add(back, side, -reach)];
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
