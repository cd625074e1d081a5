import type { MarkState, SceneFlow } from '../types.ts';
import type { CentreLine } from './centre-lines.ts';
import { add, type Point } from './plane.ts';
import { type Polyline, pointAt, polyline, segmentAt, slice } from './polyline.ts';
import { type PlannedStrand, pointsOf, spanOf } from './strand-plan.ts';
import { stateGrowth } from './strand-size.ts';

export interface StrandHead {
  readonly tip: Point;
  /** The way it points, length 1. */
  readonly direction: Point;
  /** Px along and across. */
  readonly length: number;
  readonly width: number;
}

/** A stretch of a strand without a break; `line` is its centre. */
export interface StrandPiece {
  readonly line: Polyline;
  /** Share of the way from tail to neck at the first and the last vertex: gives the width in between. */
  readonly from: number;
  readonly to: number;
  /** At each vertex of the line the share of its own width that the strand has left in a trunk, 0 … 1. */
  readonly slim?: readonly number[];
  /** On the last piece only, and not where the end can't be seen. The line ends at the head's notch. */
  readonly head?: StrandHead;
}

/** Where one line stands on the screen: a flow, or several in one neutral bundle. */
export interface StrandLayout {
  /** Key of the flow, or `bundle/<corridor>/<side>`. */
  readonly key: string;
  /** In the order of the scene; more than one only in a bundle. */
  readonly flows: readonly SceneFlow[];
  readonly bundled: boolean;
  readonly corridor: string;
  readonly side: 'outward' | 'return';
  /** Order across the corridor, from the left of its outward direction. */
  readonly slot: number;
  /** Width at tail and neck, px, growth under the pointer included. */
  readonly tail: number;
  readonly neck: number;
  readonly pieces: readonly StrandPiece[];
}

/**
 * Strands where they were planned, in the scene's drawing order (bundles first). Flows that are behind the limb or
 * outside the frame are missing.
 */
export function strandsOf(plan: readonly PlannedStrand[]): readonly StrandLayout[] {
  return plan.map(strandOf).filter(({ pieces }) => pieces.length > 0);
}

function strandOf(planned: PlannedStrand): StrandLayout {
  const { key, line, centres } = planned;
  const growth = line.bundled ? 1 : stateGrowth(line.lead);
  const pieces = centres.flatMap((centre) => pieceOf(planned, centre, growth));
  return {
    key,
    flows: line.flows,
    bundled: line.bundled,
    corridor: line.corridor,
    side: line.side,
    slot: line.slot,
    tail: line.tail * growth,
    neck: line.neck * growth,
    pieces: line.trace.copies.flatMap((move) => pieces.map((piece) => movePiece(piece, move))),
  };
}

function pieceOf(planned: PlannedStrand, centre: CentreLine, growth: number): readonly StrandPiece[] {
  const { headLength, headWidth } = planned.line;
  const { start, stop, tip } = spanOf(centre, planned, headLength * growth);
  const whole = polyline(pointsOf(centre));
  const points = slice(whole, start, stop);
  if (points.length < 2) return [];
  const line = polyline(points);
  const slim =
    centre.slim && !standsOut(planned.line.lead.state) && line.at.map((s) => slimOn(centre, start + s));
  const piece = { line, from: centre.from, to: centre.to, ...(slim && { slim }) };
  if (tip === undefined) return [piece];
  return [{ ...piece, head: headAt(whole, tip, headLength * growth, headWidth * growth) }];
}

/** In a trunk too a strand that was chosen has its whole width. */
export function standsOut(state: MarkState): boolean {
  return state === 'selected' || state === 'hovered';
}

/** The share of its own width that a strand has at so many px from the first vertex of its centre. */
export function slimOn({ data, slim }: CentreLine, s: number): number {
  if (slim === undefined) return 1;
  let low = 0;
  let high = slim.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((data[3 * middle + 2] ?? 0) <= s) low = middle;
    else high = middle;
  }
  const from = data[3 * low + 2] ?? 0;
  const span = (data[3 * high + 2] ?? 0) - from;
  const share = span === 0 ? 0 : Math.min(1, Math.max(0, (s - from) / span));
  return (slim[low] ?? 1) + ((slim[high] ?? 1) - (slim[low] ?? 1)) * share;
}

/** The share of its own width that a piece has at a distance from its start. */
export function slimAt({ line, slim }: StrandPiece, s: number): number {
  if (slim === undefined) return 1;
  const index = segmentAt(line, s);
  const from = line.at[index] ?? 0;
  const span = (line.at[index + 1] ?? 0) - from;
  const share = span === 0 ? 0 : Math.min(1, Math.max(0, (s - from) / span));
  const value = slim[index] ?? 1;
  return value + ((slim[index + 1] ?? value) - value) * share;
}

function headAt(centre: Polyline, tipAt: number, length: number, width: number): StrandHead {
  const tip = pointAt(centre, tipAt);
  const base = pointAt(centre, tipAt - length);
  const span = Math.hypot(tip.x - base.x, tip.y - base.y) || 1;
  return { tip, direction: { x: (tip.x - base.x) / span, y: (tip.y - base.y) / span }, length, width };
}

function movePiece(piece: StrandPiece, move: number): StrandPiece {
  if (move === 0) return piece;
  const shift = { x: move, y: 0 };
  const line = { ...piece.line, points: piece.line.points.map((point) => add(point, shift)) };
  const head = piece.head && { ...piece.head, tip: add(piece.head.tip, shift) };
  return head ? { ...piece, line, head } : { ...piece, line };
}
