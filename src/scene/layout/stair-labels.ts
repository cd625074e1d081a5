import type { Metrics, SceneFlow } from '../types.ts';
import {
  breakText,
  type Label,
  type LabelRun,
  type LabelText,
  labelText,
  lineWidth,
  placeLabel,
} from './label.ts';
import { ANYTHING, type Box, grown, HEAD, isInside, LABEL, LEADER, NEAR_HEAD, SIGN } from './occupancy.ts';
import type { Point } from './plane.ts';
import { crossesRim, type Surroundings } from './point-labels.ts';
import { type Polyline, pointAt } from './polyline.ts';

/** From one name of the stair to the next, in lines: 19 px at 13 px of type. */
const ROW = 1.2;
/** From one leader to the next, px; the narrower ones where the bundle is too short for all its names. */
const STEPS: readonly number[] = [26, 20, 15, 12];
/** Dots keep to the middle of their strand, as shares of its length. */
const MIDDLE = { from: 0.1, to: 0.9 } as const;
const MARGIN = 6;
const AIR = 2;
/** How far the first name may stand from the bundle, px, and in which steps this is tried. */
const DROP = { least: 14, most: 190, step: 6 } as const;
/** In a trunk no strand is named: only where it has so much of its own width, and the name stands near to it, px. */
const OF_ITS_OWN = { slim: 0.45, drop: 90 } as const;
const SCAN = 7;
const MOST_ROWS = 56;
const LEAST_LEADER = 8;
/** A name reaches a little over its hairline, px. */
const OVERHANG = 2;
/** Names nearer to the edge of the picture cost, px. */
const EDGE = 24;
/** A name of a strand out of a trunk over the rim of the globe costs, px. */
const RIM = 120;

/** A strand that wants its name, with its centre. */
export interface Named {
  readonly flow: SceneFlow;
  readonly centre: Polyline;
  /** Where it runs in trunks, at each vertex the share of its own width that it has left. */
  readonly slim?: readonly number[];
}

/** The same with its words set. */
export interface Stair extends Named {
  readonly text: LabelText;
}

/** Name in semibold, the amount muted behind it, or under it where the line gets too long. */
export function flowText(flow: SceneFlow, metrics: Metrics, most: number): LabelText {
  const size = metrics.flowSize;
  const { name, amount } = flow.label;
  const strong = (text: typeof name): LabelRun => ({ text, font: 'sansSemiBold', tone: 'ink' });
  const soft = (text: typeof name): LabelRun => ({ text, font: 'sansRegular', tone: 'muted' });
  const oneLine = amount ? [strong(name), soft(amount)] : [strong(name)];
  if (lineWidth(oneLine, size, 0) <= most) return labelText('flow', flow.id, [oneLine], size);
  const lines = [
    ...breakText(name, 'sansSemiBold', size, most, 2).map((line) => [strong(line)]),
    ...(amount ? breakText(amount, 'sansRegular', size, most, 2).map((line) => [soft(line)]) : []),
  ];
  return labelText('flow', flow.id, lines, size);
}

/**
 * Names of the strands of one direction as a stair: a vertical hairline from a dot on each strand to its
 * name, the outermost strand first, so that no hairline crosses a name. `stair` is sorted from the
 * outermost inwards. Undefined where not all of them find room.
 */
export function stairLabels(
  stair: readonly Stair[],
  below: boolean,
  around: Surroundings,
): readonly Label[] | undefined {
  const heights = stair.map(({ centre, slim }) => heightsOf(centre, slim));
  // A single name has no step to another.
  for (const step of stair.length === 1 ? STEPS.slice(0, 1) : STEPS) {
    let best: Hanging | undefined;
    for (const turn of [1, -1] as const) {
      for (const dots of rowsOfDots(heights, turn * step, around)) {
        const found = hang(stair, dots, below, turn, around);
        if (found && found.cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = found;
      }
    }
    if (best) return labelsOf(stair, best);
  }
  return undefined;
}

/** The height of a line's middle part over each whole px, from `left` on. */
interface Heights {
  readonly left: number;
  readonly y: readonly (number | undefined)[];
}

function heightsOf(line: Polyline, slim?: readonly number[]): Heights {
  const [low, high] = [line.length * MIDDLE.from, line.length * MIDDLE.to];
  const points = line.points.filter((_, index) => {
    const s = line.at[index] ?? 0;
    return s >= low && s <= high && (slim?.[index] ?? 1) >= OF_ITS_OWN.slim;
  });
  const left = Math.ceil(Math.min(...points.map(({ x }) => x)));
  const y: (number | undefined)[] = [];
  for (const [index, point] of points.entries()) {
    const next = points[index + 1];
    if (!next) break;
    const [a, b] = point.x <= next.x ? [point, next] : [next, point];
    for (let x = Math.ceil(a.x); x <= b.x; x += 1) {
      y[x - left] ??= a.x === b.x ? a.y : a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x);
    }
  }
  return { left, y };
}

/** All rows of dots, one per strand, `step` px apart, that stand clear of the heads. */
function rowsOfDots(
  heights: readonly Heights[],
  step: number,
  { taken }: Surroundings,
): readonly (readonly Point[])[] {
  const [first] = heights;
  if (!first) return [];
  const rows: (readonly Point[])[] = [];
  const scan = Math.max(SCAN, first.y.length / MOST_ROWS);
  for (let x = first.left; x < first.left + first.y.length; x += Math.ceil(scan)) {
    const dots = heights.flatMap(({ left, y }, index) => {
      const at = x + index * step;
      const height = y[at - left];
      return height === undefined ? [] : [{ x: at, y: height }];
    });
    if (dots.length < heights.length) continue;
    if (!dots.some((dot) => taken.holds(pointBox(dot), NEAR_HEAD))) rows.push(dots);
  }
  return rows;
}

function pointBox({ x, y }: Point): Box {
  return { left: x, top: y, right: x, bottom: y };
}

/** One way to hang the names: dots on the strands, tops of the names, and on which side of their hairline. */
interface Hanging {
  readonly dots: readonly Point[];
  readonly tops: readonly number[];
  readonly below: boolean;
  readonly anchor: 'start' | 'end';
  readonly cost: number;
}

/** Hangs the names as near to the bundle as they find room, for one row of dots. */
function hang(
  stair: readonly Stair[],
  dots: readonly Point[],
  below: boolean,
  turn: 1 | -1,
  around: Surroundings,
): Hanging | undefined {
  const [first] = dots;
  if (!first) return undefined;
  // Below, a name ends where its leader comes down; above, it begins there: so the stair stays open.
  const anchor = below === (turn === 1) ? 'end' : 'start';
  const offsets = rowOffsets(stair);
  const total = (offsets.at(-1) ?? 0) + (stair.at(-1)?.text.height ?? 0);
  const most = stair.some(({ slim }) => slim !== undefined) ? OF_ITS_OWN.drop : DROP.most;
  for (let drop = DROP.least; drop <= most; drop += DROP.step) {
    const top = below ? first.y + drop : first.y - drop - total;
    if (below ? top + total > around.frame.height : top < 0) break;
    const hasRoom = stair.every(({ text }, index) =>
      fits(text, dots[index] ?? first, top + (offsets[index] ?? 0), below, anchor, around),
    );
    if (!hasRoom) continue;
    const tops = offsets.map((offset) => top + offset);
    return { dots, tops, below, anchor, cost: costOf(stair, dots, tops, anchor, around) };
  }
  return undefined;
}

function rowOffsets(stair: readonly Stair[]): readonly number[] {
  let offset = 0;
  return stair.map(({ text }) => {
    const own = offset;
    offset += (ROW + text.lines.length - 1) * text.lineHeight;
    return own;
  });
}

function fits(
  text: LabelText,
  dot: Point,
  top: number,
  below: boolean,
  anchor: 'start' | 'end',
  { frame, taken }: Surroundings,
): boolean {
  const bottom = top + text.height;
  // A leader has to come out of its strand on the side of the names.
  if (below ? top < dot.y + LEAST_LEADER : bottom > dot.y - LEAST_LEADER) return false;
  const box = { ...sidesOf(text, dot, anchor), top, bottom };
  if (!isInside(box, frame, MARGIN) || taken.holds(grown(box, AIR), ANYTHING)) return false;
  const leader = { left: dot.x, right: dot.x, top: Math.min(dot.y, bottom), bottom: Math.max(dot.y, top) };
  return !taken.holds(leader, HEAD | SIGN | LABEL | LEADER);
}

function sidesOf(text: LabelText, dot: Point, anchor: 'start' | 'end') {
  return anchor === 'end'
    ? { left: dot.x + OVERHANG - text.width, right: dot.x + OVERHANG }
    : { left: dot.x - OVERHANG, right: dot.x - OVERHANG + text.width };
}

/** Short hairlines, in the middle of the bundle, away from the edge of the picture. */
function costOf(
  stair: readonly Stair[],
  dots: readonly Point[],
  tops: readonly number[],
  anchor: 'start' | 'end',
  { frame, ground }: Surroundings,
): number {
  const costs = stair.map(({ text, centre, slim }, index) => {
    const dot = dots[index] ?? { x: 0, y: 0 };
    const { left, right } = sidesOf(text, dot, anchor);
    const off = Math.abs(dot.x - pointAt(centre, centre.length / 2).x);
    const edge = Math.max(0, EDGE - left, right - frame.width + EDGE);
    const top = tops[index] ?? 0;
    const overRim =
      slim && ground && crossesRim({ left, right, top, bottom: top + text.height }, ground) ? RIM : 0;
    return Math.abs(top - dot.y) + off * 0.25 + edge + overRim;
  });
  return costs.reduce((sum, cost) => sum + cost, 0) / costs.length;
}

function labelsOf(stair: readonly Stair[], { dots, tops, below, anchor }: Hanging): readonly Label[] {
  return stair.flatMap(({ text }, index) => {
    const [dot, top] = [dots[index], tops[index]];
    if (!dot || top === undefined) return [];
    const x = anchor === 'end' ? dot.x + OVERHANG : dot.x - OVERHANG;
    const label = placeLabel(text, { x, y: top + text.height / 2 }, anchor);
    const end = below ? top - 1 : top + text.height + 2;
    return [{ ...label, leader: { from: dot, to: { x: dot.x, y: end } } }];
  });
}
