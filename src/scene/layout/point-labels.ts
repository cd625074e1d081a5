import type { Ground } from '../ground-under.ts';
import type { Metrics, Scene, SceneEvent, ScenePlace } from '../types.ts';
import {
  type Anchor,
  breakText,
  type Label,
  type LabelText,
  labelText,
  placeLabel,
  smallest,
} from './label.ts';
import { type Box, grown, HEAD, isInside, LABEL, LEADER, type Occupancy, SIGN, STRAND } from './occupancy.ts';
import { add, dot, type Point, unit } from './plane.ts';
import type { Sign } from './signs.ts';
import type { Frame } from './trace.ts';

/** What surrounds a label that looks for its place. */
export interface Surroundings {
  readonly frame: Frame;
  readonly taken: Occupancy;
  readonly ground?: GroundUnder;
}

/** What lies under a point of the picture; names keep to it as far as they can. */
export type GroundUnder = (at: Point) => Ground;

interface Side {
  readonly direction: Point;
  readonly anchor: Anchor;
}

/** In the order of preference. */
const SIDES: readonly Side[] = [
  { direction: { x: 1, y: 0 }, anchor: 'start' },
  { direction: { x: -1, y: 0 }, anchor: 'end' },
  { direction: { x: -0.7, y: -0.7 }, anchor: 'end' },
  { direction: { x: 0.7, y: -0.7 }, anchor: 'start' },
  { direction: { x: 0.7, y: 0.7 }, anchor: 'start' },
  { direction: { x: -0.7, y: 0.7 }, anchor: 'end' },
  { direction: { x: 0, y: -1 }, anchor: 'middle' },
  { direction: { x: 0, y: 1 }, anchor: 'middle' },
];
/** Air between sign and word, px; the further the dearer. */
const DISTANCES: readonly number[] = [4, 9, 16];
/** A name this near to another sign reads as its name, px. */
const OTHERS_OWN = 20;
const MARGIN = 5;
/** What it costs to stand over the rim of the globe: more than any other side of the sign. */
const RIM = 12;
const AIR = 2;

export function placeText(place: ScenePlace, sign: Sign, metrics: Metrics, frame: Frame): LabelText {
  const minor = sign.kind === 'minor';
  const size = minor
    ? Math.max(smallest(metrics), metrics.placeSize - 1)
    : sign.kind === 'capital'
      ? metrics.capitalSize
      : metrics.placeSize;
  const font = minor ? 'sansRegular' : 'sansSemiBold';
  const lines = breakText(place.name, font, size, mostWidth(frame), 2);
  return labelText(
    minor ? 'minor' : 'place',
    place.id,
    lines.map((text) => [{ text, font, tone: minor ? 'map' : 'ink' }]),
    size,
  );
}

export function eventText(event: SceneEvent, { metrics }: Scene['theme'], frame: Frame): LabelText {
  const size = metrics.placeSize;
  const name = breakText(event.name, 'sansSemiBold', size, mostWidth(frame), 3);
  return labelText(
    'event',
    event.id,
    [
      ...name.map((text) => [{ text, font: 'sansSemiBold', tone: 'ink' } as const]),
      [{ text: event.date, font: 'sansRegular', tone: 'muted' }],
    ],
    size,
  );
}

function mostWidth(frame: Frame): number {
  return Math.max(120, Math.min(190, frame.width * 0.3));
}

/**
 * The best free place of a name beside its sign, away from the strands that leave there. `away` is the
 * direction in which no strand leaves; `others` are the signs it must not seem to belong to;
 * `force` lets it lie over strands if there is no other way.
 */
export function labelBeside(
  text: LabelText,
  sign: Sign,
  away: Point | undefined,
  around: Surroundings,
  { others, force }: { readonly others: readonly Sign[]; readonly force: boolean },
): Label | undefined {
  const candidates = DISTANCES.flatMap((gap, ring) =>
    SIDES.map((side, order) => ({
      side,
      label: placeLabel(text, anchorAt(sign, side, gap, text), side.anchor),
      preference: order + 3 * ring,
    })),
  ).filter(({ label }) => isFree(label.box, around, HEAD | SIGN | LABEL | LEADER));
  const clear = candidates.filter(({ label }) => !around.taken.holds(grown(label.box, AIR), STRAND));
  const [best] = (clear.length > 0 || !force ? clear : candidates)
    .map(({ side, label, preference }) => ({
      label,
      cost: preference + costOf(label, side, away, around) + mistaken(label, others),
    }))
    .toSorted((a, b) => a.cost - b.cost);
  return best?.label;
}

function isFree(box: Box, { frame, taken }: Surroundings, flags: number): boolean {
  return isInside(box, frame, MARGIN) && !taken.holds(grown(box, AIR), flags);
}

function anchorAt(sign: Sign, { direction, anchor }: Side, gap: number, text: LabelText): Point {
  const reach = sign.radius + gap;
  const lift = anchor === 'middle' ? text.height / 2 : (text.height / 2) * Math.abs(direction.y);
  return add(sign.at, {
    x: direction.x * reach,
    y: direction.y * reach * 0.7 + Math.sign(direction.y) * lift,
  });
}

function costOf(label: Label, side: Side, away: Point | undefined, { ground }: Surroundings): number {
  const turned = away ? 3 * (1 - dot(unit(side.direction), away)) : 0;
  if (!ground) return turned;
  const overRim = label.kind === 'country' && crossesRim(label.box, ground) ? RIM : 0;
  return turned + overRim + (crossesCoast(label.box, ground) ? 2 : 0);
}

/** Whether a name begins on the globe and ends beside it, or the other way round. */
export function crossesRim(box: Box, ground: GroundUnder): boolean {
  const y = (box.top + box.bottom) / 2;
  return (ground({ x: box.left, y }).kind === 'paper') !== (ground({ x: box.right, y }).kind === 'paper');
}

/** A name must not stand where it could be that of another place. */
function mistaken({ box }: Label, others: readonly Sign[]): number {
  const near = others.filter(({ at }) => {
    const x = Math.max(box.left - at.x, 0, at.x - box.right);
    const y = Math.max(box.top - at.y, 0, at.y - box.bottom);
    return Math.hypot(x, y) < OTHERS_OWN;
  });
  return 8 * near.length;
}

function crossesCoast(box: Box, ground: GroundUnder): boolean {
  const y = (box.top + box.bottom) / 2;
  const dry = [0.02, 0.35, 0.65, 0.98].map((share) => {
    const { kind } = ground({ x: box.left + (box.right - box.left) * share, y });
    return kind === 'land' || kind === 'landStory';
  });
  return new Set(dry).size > 1;
}
