import type { Project, Scene, SceneFlow } from '../types.ts';
import { type CentreLine, CentreLines, Way } from './centre-lines.ts';
import { settleHeads } from './heads.ts';
import { crowdedOffsets, type Offsets, offsetLines } from './offsets.ts';
import type { Point } from './plane.ts';
import { type Polyline, polyline } from './polyline.ts';
import { endSigns, type Sign } from './signs.ts';
import { type Corridor, corridorsOf, isCrowd, type StrandLine } from './strand-lines.ts';
import { HEAD_NOTCH, lateStart } from './strand-size.ts';
import type { Frame } from './trace.ts';
import type { TrunkCourse } from './trunk-course.ts';
import { trunkCourses, withSlenderHeads } from './trunks.ts';

/** Ground left free at the tail of a strand, px from the place, and the share of its length at most. */
const TAIL_AIR = { px: 9, share: 0.2 } as const;
/** A trunk is joined to the sign of its place. */
const TRUNK_AIR = 6;
/** A head that nobody settled ends this far from its place, px. */
const HEAD_AIR = 10;
const NO_HEADS: ReadonlyMap<StrandLine, number> = new Map();
const ON_THE_PATH: Offsets = { at: [0, 0], row: 0, reach: 0 };

/** What of a planned strand says where it runs beside its path. */
export interface StrandForm {
  /** Px to the left of its direction of travel at evenly spaced shares of the way. */
  readonly offsets: ArrayLike<number>;
  /** How it runs through trunks, if it does: in place of the offsets. */
  readonly course?: TrunkCourse | undefined;
  /** Its tip stands so many px before the end of its path. */
  readonly setBack: number;
}

/** A strand with everything decided that holds for any camera near by. */
export interface PlannedStrand extends StrandForm {
  /** Key of the flow, or `bundle/<corridor>/<side>`. */
  readonly key: string;
  readonly line: StrandLine;
  /** It starts only where its bundle has opened. */
  readonly late: boolean;
  /** Its centre for the camera it was planned for; runs one after another. */
  readonly centres: readonly CentreLine[];
}

/**
 * Decides for all flows what runs beside what: corridors, bundles, offsets in px, how far heads are set
 * back. In the scene's drawing order (bundles first). Flows that are behind the limb, or further than
 * `margin` px outside the frame, are missing. `project` gives CSS px; a flat map has to take longitudes
 * beyond ±180° as they are.
 */
export function planStrands(
  scene: Scene,
  project: Project,
  frame: Frame,
  margin = 0,
): readonly PlannedStrand[] {
  const found = corridorsOf(scene, project, frame, margin);
  const crowded = isCrowd(found.reduce((sum, { lines }) => sum + lines.length, 0));
  const isTrunk = ({ lines: [line] }: Corridor) => !crowded && line?.lead.legs !== undefined;
  const others = found.filter((corridor) => !isTrunk(corridor));
  const inTrunks = withSlenderHeads(found.filter(isTrunk).flatMap(({ lines }) => lines));
  const offsets = crowded ? crowdedOffsets(others) : offsetLines(others);
  const courses = trunkCourses(inTrunks);
  const corridors = [...others.map(({ lines }) => lines), inTrunks];
  const make = new CentreLines();
  const way = new Way();
  const planned = corridors.flatMap((lines) =>
    lines.map((line) => {
      const own = offsets.get(line) ?? ON_THE_PATH;
      const course = courses.get(line);
      const centres = line.trace.runs.flatMap((run) =>
        make.of(way.take(run), {
          offsets: own.at,
          course,
          smooth: isSmooth(line),
          frame,
          moves: line.trace.copies,
        }),
      );
      return { line, own, course, centres, late: !course && line.constant && lines.length > 1 };
    }),
  );
  const setBack = crowded ? NO_HEADS : settled(planned, endSigns(scene, project, frame));
  const order = new Map(scene.flows.map((flow, index) => [flow, index]));
  return planned
    .map(({ line, own, course, centres, late }) => ({
      key: line.bundled ? `bundle/${line.corridor}/${line.side}` : line.lead.key,
      line,
      offsets: own.at,
      ...(course && { course }),
      setBack: setBack.get(line) ?? HEAD_AIR,
      late,
      centres,
    }))
    .toSorted((a, b) => rank(a.line, order) - rank(b.line, order));
}

function settled(
  planned: readonly {
    readonly line: StrandLine;
    readonly own: Offsets;
    readonly centres: readonly CentreLine[];
  }[],
  signs: readonly Sign[],
): ReadonlyMap<StrandLine, number> {
  return settleHeads(
    planned.map(({ line, own: { row, reach }, centres }) => ({ line, row, reach, centre: endOf(centres) })),
    signs.map(({ at }) => at),
  );
}

/** A route passes through its way points, whoever gave them, and is only rounded there. */
export function isSmooth({ course }: StrandLine): boolean {
  return course.route === 'schematic' && course.legs === undefined;
}

function rank({ bundled, lead }: StrandLine, order: ReadonlyMap<SceneFlow, number>): number {
  return bundled ? -1 : (order.get(lead) ?? 0);
}

/** The last stretch, if the strand's end is in sight. */
function endOf(centres: readonly CentreLine[]): Polyline | undefined {
  const last = centres.at(-1);
  return last?.to === 1 ? polyline(pointsOf(last)) : undefined;
}

export function pointsOf({ data, count }: CentreLine): readonly Point[] {
  return Array.from({ length: count }, (_, index) => ({
    x: data[3 * index] ?? 0,
    y: data[3 * index + 1] ?? 0,
  }));
}

/** Where on its centre a strand starts, where its body ends, and where its tip is, px from the first vertex. */
export interface Span {
  readonly start: number;
  readonly stop: number;
  /** Missing where the end can't be seen. */
  readonly tip?: number;
}

/** The part of a centre line that is drawn; `headLength` may have grown. */
export function spanOf(
  { length, from, to }: CentreLine,
  { setBack, late, course }: Pick<PlannedStrand, 'setBack' | 'late' | 'course'>,
  headLength: number,
): Span {
  const start = from === 0 ? startOf(length, late, course ? TRUNK_AIR : TAIL_AIR.px) : 0;
  if (to < 1) return { start, stop: length };
  const tip = length - setBack;
  const stop = tip - headLength * (1 - HEAD_NOTCH);
  return { start: Math.min(start, stop - 1), stop, tip };
}

function startOf(length: number, late: boolean, px: number): number {
  const air = Math.min(px, length * TAIL_AIR.share);
  return late ? Math.max(air, lateStart(length)) : air;
}
