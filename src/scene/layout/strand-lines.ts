import type { Project, Scene, SceneFlow } from '../types.ts';
import { distance } from './plane.ts';
import { type HeadSize, headSize, isConstant, neckWidth, tailWidth, widthAt } from './strand-size.ts';
import { besideTrace, type Frame, pointAtShare, type Trace, traceFlow } from './trace.ts';

/** More strands than that in one picture are a crowd. */
const MOST_STRANDS = 400;
/** Corridors shorter than this hold no strands that could be told apart. */
const SHORTEST = 24;
/** Lines of a corridor whose middles are further apart, as a share of their length, do not run side by side. */
const FARTHEST_MIDDLES = 0.5;
/** Share of its length to which a bundle opens before its gaps shrink, and to which it may at most. */
const OPENING = { easy: 0.4, most: 0.52 } as const;
/** A head is no longer than this share of its strand, but so many px at least. */
const HEAD_SHARE = 0.4;
const LEAST_HEAD = 6;
/** Ground between strands of a bundle that shrinks, px; with less they can't be told apart. */
const LEAST_GAP = 1.5;
const BUNDLE_BREADTH = 22;
/** Extra ground between the two directions in the middle of a corridor, px, and how far it may shrink. */
const MEDIAN = { wanted: 22, least: 10 } as const;

/** What runs along a corridor as one line on the screen: a strand, or several in a bundle. */
export interface StrandLine {
  readonly flows: readonly SceneFlow[];
  readonly lead: SceneFlow;
  /** Whose path it follows; in a bundle that of a flow in its middle. */
  readonly course: SceneFlow;
  readonly bundled: boolean;
  readonly corridor: string;
  readonly side: 'outward' | 'return';
  /** Order across the corridor from the left of its outward direction. */
  readonly slot: number;
  readonly trace: Trace;
  /** Room it takes in the middle of its corridor, px: a bundle's figure stands on a disc. */
  readonly breadth: number;
  /** Ground beside it in the middle of its corridor, px. */
  readonly gap: number;
  /** Widths at neck and tail, px. */
  readonly neck: number;
  readonly tail: number;
  readonly constant: boolean;
  readonly headLength: number;
  readonly headWidth: number;
}

export interface Corridor {
  /** In the order of their slots. */
  readonly lines: readonly StrandLine[];
  /** Ground between neighbours in the middle, px, and, where they run in opposite directions, the median. */
  readonly gap: number;
  readonly median: number;
}

/** Sorts the scene's flows into corridors and bundles what could not be told apart on this screen. */
export function corridorsOf(
  scene: Scene,
  project: Project,
  frame: Frame,
  margin: number,
): readonly Corridor[] {
  const corridors = new Map<string, StrandLine[][]>();
  for (const flow of scene.flows) {
    const own = traceFlow(flow, project, frame, margin);
    if (!own) continue;
    const groups = corridors.get(flow.lane.corridor) ?? [];
    const first = groups[0]?.[0]?.trace;
    const trace = first ? besideTrace(own, first) : own;
    const line = lineOf([flow], { course: flow, trace, slot: flow.lane.slot }, scene);
    const group = groups.find(([other]) => other && isBeside(trace, other.trace));
    if (group) group.push(line);
    else groups.push([line]);
    corridors.set(flow.lane.corridor, groups);
  }
  const all = [...corridors.values()].flat();
  const crowded = isCrowd(all.reduce((sum, { length }) => sum + length, 0));
  return all.map((lines) => (crowded ? crowdedCorridor(lines, scene) : corridorOf(lines, scene)));
}

/**
 * Whether so many strands that nobody can follow one by one. Then those of one corridor are one bundle, and each
 * keeps to its own way: to part them all would take seconds, and part nothing.
 */
export function isCrowd(strands: number): boolean {
  return strands > MOST_STRANDS;
}

function crowdedCorridor(lines: readonly StrandLine[], scene: Scene): Corridor {
  return { lines: bundle(lines, scene), gap: scene.theme.metrics.gapMiddle, median: MEDIAN.least };
}

/** Ways side by side over a pole go apart on a flat map, where each is bent round its own side of the world. */
function isBeside(a: Trace, b: Trace): boolean {
  const apart = distance(pointAtShare(a, 0.5), pointAtShare(b, 0.5));
  return apart <= FARTHEST_MIDDLES * Math.max(SHORTEST, a.length, b.length);
}

function corridorOf(unsorted: readonly StrandLine[], scene: Scene): Corridor {
  // In a trunk every strand keeps its way, however little room there is.
  if (unsorted.every(({ lead }) => lead.legs !== undefined)) {
    return { lines: unsorted, gap: scene.theme.metrics.gapMiddle, median: MEDIAN.least };
  }
  const lines = unsorted.toSorted((a, b) => a.slot - b.slot);
  const length = Math.max(...lines.map((line) => line.trace.length));
  const room = roomFor(lines, length, scene);
  if (lines.length === 1 || (length >= SHORTEST && room.fits)) {
    return { ...room, lines: lines.map((line) => ({ ...line, gap: room.gap })) };
  }
  const bundled = bundle(lines, scene);
  return { lines: bundled, gap: scene.theme.metrics.gapMiddle, median: MEDIAN.least };
}

/** The widest gaps that keep a bundle slender; where that is not enough, the narrowest there are. */
function roomFor(lines: readonly StrandLine[], length: number, scene: Scene) {
  const { gapMiddle } = scene.theme.metrics;
  const medians = lines.filter((line, index) => index > 0 && line.side !== lines[index - 1]?.side).length;
  const gaps = lines.length - 1 - medians;
  const widths = lines.reduce(
    (sum, line) => sum + (line.constant ? line.neck : widthAt(line.tail, line.neck, 0.5)),
    0,
  );
  const narrow = widths + gaps * LEAST_GAP + medians * MEDIAN.least;
  const wide = widths + gaps * gapMiddle + medians * MEDIAN.wanted;
  const share = wide === narrow ? 1 : (OPENING.easy * length - narrow) / (wide - narrow);
  const eased = Math.min(1, Math.max(0, share));
  return {
    gap: LEAST_GAP + (gapMiddle - LEAST_GAP) * eased,
    median: MEDIAN.least + (MEDIAN.wanted - MEDIAN.least) * eased,
    fits: narrow <= OPENING.most * length,
  };
}

/** One line per direction; a strand the reader points at or chose stays by itself. */
function bundle(lines: readonly StrandLine[], scene: Scene): readonly StrandLine[] {
  const alone = (line: StrandLine) => line.lead.state === 'selected' || line.lead.state === 'hovered';
  return (['outward', 'return'] as const)
    .flatMap((side) => {
      const own = lines.filter((line) => line.side === side);
      const rest = own.filter((line) => !alone(line));
      const [first] = rest;
      if (rest.length < 2 || !first) return own;
      const slot = rest.reduce((sum, line) => sum + line.slot, 0) / rest.length;
      const middle = rest[rest.length >> 1] ?? first;
      const flows = rest.flatMap((line) => line.flows);
      return [...own.filter(alone), lineOf(flows, { ...middle, slot }, scene)];
    })
    .toSorted((a, b) => a.slot - b.slot);
}

/** The head of a strand all of which is in sight takes no more than its share of it. */
function headOn({ points, length }: Trace, head: HeadSize): HeadSize {
  if (points[0]?.t !== 0 || points.at(-1)?.t !== 1) return head;
  const scale = Math.min(1, Math.max(LEAST_HEAD, HEAD_SHARE * length) / head.length);
  return { length: head.length * scale, width: head.width * scale };
}

function lineOf(
  flows: readonly SceneFlow[],
  { course, trace, slot }: Pick<StrandLine, 'course' | 'trace' | 'slot'>,
  scene: Scene,
): StrandLine {
  const [lead] = flows;
  if (!lead) throw new RangeError('a line needs a flow');
  const { metrics } = scene.theme;
  const bundled = flows.length > 1;
  const neck = bundled ? metrics.widthUnknown : neckWidth(lead.shape);
  const head = headOn(trace, headSize(neck, metrics.medium));
  return {
    flows,
    lead,
    course,
    bundled,
    corridor: lead.lane.corridor,
    side: lead.lane.side,
    slot,
    trace,
    breadth: bundled ? BUNDLE_BREADTH : neck,
    gap: metrics.gapMiddle,
    neck,
    tail: bundled ? Math.max(1.5, neck * 0.35) : tailWidth(lead.shape, neck),
    constant: !bundled && isConstant(lead.shape),
    headLength: head.length,
    headWidth: head.width,
  };
}
