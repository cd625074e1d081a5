import type { Project, Scene, SceneFlow } from '../types.ts';
import { settleHeads } from './heads.ts';
import { type Offsets, offsetAt, offsetLines } from './offsets.ts';
import { add, leftOf, type Point } from './plane.ts';
import { directionAt, type Polyline, pointAt, polyline, segmentAt, slice, smooth } from './polyline.ts';
import { endSigns } from './signs.ts';
import { corridorsOf, type StrandLine } from './strand-lines.ts';
import { stateGrowth } from './strand-size.ts';
import type { Frame, TracePoint } from './trace.ts';

/** Ground left free at the ends of a strand, px from the place. */
const PAD = { tail: 9, head: 10 } as const;
/** A strand of one width starts where the spindle has opened; share of its length. */
const CONSTANT_START = 0.065;
/** Paths are followed this far beyond the frame, px; wider than any bundle is half. */
const BEYOND = 240;
const ON_THE_PATH: Offsets = { at: [0, 0], row: 0, reach: 0 };
/** Sideways is read off this share of the path before and behind, so that its corners do not show. */
const SMOOTHING = 0.04;
/** Vertices on the screen are this far apart, px. */
const STEP = 5;

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
 * Lays out all flows on the screen, in the scene's drawing order (bundles first). Flows that are behind
 * the limb or outside the frame are missing. `project` gives CSS px; a flat map has to take longitudes
 * beyond ±180° as they are.
 */
export function layoutStrands(scene: Scene, project: Project, frame: Frame): readonly StrandLayout[] {
  const corridors = corridorsOf(scene, project, frame);
  const offsets = offsetLines(corridors);
  const lines = corridors.flatMap((corridor) => corridor.lines);
  const crowded = new Map(
    corridors.flatMap((corridor) => corridor.lines.map((line) => [line, corridor.lines.length > 1])),
  );
  const centres = lines.map((line) => ({
    line,
    runs: offsetRuns(line, offsets.get(line) ?? ON_THE_PATH, frame),
    late: line.constant && (crowded.get(line) ?? false),
  }));
  const signs = endSigns(scene, project, frame).map((sign) => sign.at);
  const setBack = settleHeads(
    centres.map(({ line, runs }) => {
      const { row, reach } = offsets.get(line) ?? ON_THE_PATH;
      return { line, row, reach, centre: endRun(line, runs) };
    }),
    signs,
  );
  const order = new Map(scene.flows.map((flow, index) => [flow, index]));
  return centres
    .map(({ line, runs, late }) => strandOf(line, runs, setBack.get(line) ?? PAD.head, late))
    .filter((strand) => strand.pieces.length > 0)
    .toSorted((a, b) => rank(a, order) - rank(b, order));
}

function rank(strand: StrandLayout, order: ReadonlyMap<SceneFlow, number>): number {
  const [lead] = strand.flows;
  return strand.bundled || !lead ? -1 : (order.get(lead) ?? 0);
}

/** A stretch of a strand that can be seen; from and to are shares of the whole. */
interface Run {
  readonly centre: Polyline;
  readonly from: number;
  readonly to: number;
}

/** The last run, if the strand's end is in sight. */
function endRun(line: StrandLine, runs: readonly Run[]): Polyline | undefined {
  const run = runs.at(-1);
  return run?.to === 1 && line.trace.length > 0 ? run.centre : undefined;
}

/** The true path moved sideways: from comb to comb, opened like a spindle in between. */
function offsetRuns(line: StrandLine, offsets: Offsets, frame: Frame): readonly Run[] {
  return line.trace.runs.flatMap((vertices) => {
    // A reported route keeps its corners.
    const run = line.lead.route === 'schematic' ? smooth(vertices, STEP) : vertices;
    const base = polyline(run);
    const copies = [0, ...line.trace.copies];
    return stretchesNear(base, frame, copies).map(([from, to]) => {
      const count = Math.max(8, Math.ceil((to - from) / STEP));
      const points = Array.from({ length: count + 1 }, (_, index) => {
        const s = from + ((to - from) * index) / count;
        const side = leftOf(directionAt(base, s, Math.max(STEP, base.length * SMOOTHING)));
        return add(pointAt(base, s), side, offsetAt(offsets, shareAt(run, base, s)));
      });
      const shares = [shareAt(run, base, from), shareAt(run, base, to)] as const;
      return { centre: polyline(points), from: shares[0], to: shares[1] };
    });
  });
}

/** The parts of a path in or near the frame, px from its start; the rest would only cost time. */
function stretchesNear(
  base: Polyline,
  frame: Frame,
  copies: readonly number[],
): readonly (readonly [number, number])[] {
  const stretches: [number, number][] = [];
  for (const [index, point] of base.points.entries()) {
    const next = base.points[index + 1];
    if (!next || !copies.some((move) => isNear(point, next, move, frame))) continue;
    const [from, to] = [base.at[index] ?? 0, base.at[index + 1] ?? 0];
    const last = stretches.at(-1);
    if (last && last[1] === from) last[1] = to;
    else stretches.push([from, to]);
  }
  return stretches;
}

function isNear(a: Point, b: Point, move: number, { width, height }: Frame): boolean {
  return (
    Math.max(a.x, b.x) + move > -BEYOND &&
    Math.min(a.x, b.x) + move < width + BEYOND &&
    Math.max(a.y, b.y) > -BEYOND &&
    Math.min(a.y, b.y) < height + BEYOND
  );
}

function shareAt(run: readonly TracePoint[], base: Polyline, s: number): number {
  const index = segmentAt(base, s);
  const [before, after] = [run[index], run[index + 1]];
  if (!before || !after) return before?.t ?? 1;
  const from = base.at[index] ?? 0;
  const span = (base.at[index + 1] ?? 0) - from;
  return span === 0 ? before.t : before.t + ((after.t - before.t) * (s - from)) / span;
}

function strandOf(line: StrandLine, runs: readonly Run[], setBack: number, late: boolean): StrandLayout {
  const growth = line.bundled ? 1 : stateGrowth(line.lead);
  const pieces = runs.flatMap(({ centre, from, to }) => {
    const start = from === 0 ? startOf(centre.length, late) : 0;
    const head = to === 1 ? headOf(line, centre, setBack, growth) : undefined;
    const stop = head ? head.neck : centre.length;
    const points = slice(centre, Math.min(start, stop - 1), stop);
    const piece = { line: polyline(points), from, to };
    return points.length < 2 ? [] : [head ? { ...piece, head: head.head } : piece];
  });
  return {
    key: line.bundled ? `bundle/${line.corridor}/${line.side}` : line.lead.key,
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

function startOf(length: number, late: boolean): number {
  const pad = Math.min(PAD.tail, length * 0.2);
  return late ? Math.max(pad, length * CONSTANT_START) : pad;
}

/** The head, and how far along the centre the line ends inside its notch. */
function headOf(line: StrandLine, centre: Polyline, setBack: number, growth: number) {
  const tipAt = centre.length - setBack;
  const length = line.headLength * growth;
  const tip = pointAt(centre, tipAt);
  const base = pointAt(centre, tipAt - length);
  const span = Math.hypot(tip.x - base.x, tip.y - base.y) || 1;
  const direction = { x: (tip.x - base.x) / span, y: (tip.y - base.y) / span };
  return {
    neck: tipAt - length * 0.78,
    head: { tip, direction, length, width: line.headWidth * growth },
  };
}

function movePiece(piece: StrandPiece, move: number): StrandPiece {
  if (move === 0) return piece;
  const shift = { x: move, y: 0 };
  const line = { ...piece.line, points: piece.line.points.map((point) => add(point, shift)) };
  const head = piece.head && { ...piece.head, tip: add(piece.head.tip, shift) };
  return head ? { ...piece, line, head } : { ...piece, line };
}
