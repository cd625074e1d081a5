import type { SceneLayout } from './layout/layout-scene.ts';
import { type Box, HEAD, isInside, LABEL, Occupancy, SIGN, STRAND } from './layout/occupancy.ts';
import { add, type Point } from './layout/plane.ts';
import { pointAt } from './layout/polyline.ts';
import type { Sign } from './layout/signs.ts';
import type { StrandLayout } from './layout/strands.ts';
import { textWidth } from './layout/text-width.ts';
import type { Frame } from './layout/trace.ts';
import type { Scene } from './types.ts';

/** What a letter on a strand, or a number beside a place, stands for; named in the list beside the picture. */
export interface PrintKey {
  /** "A", "B" … for flows, "1", "2" … for places. */
  readonly sign: string;
  /** Feature ids; more than one where places lie on each other. */
  readonly ids: readonly string[];
}

/** A letter or number in the picture. */
export interface PrintLabel {
  readonly kind: 'flow' | 'place';
  readonly text: string;
  readonly at: Point;
  /** Half its width and half its height, px. */
  readonly half: Point;
  /** The sign of the place it belongs to, where it stands so far off that a hairline has to tie it. */
  readonly of?: Point;
}

export interface PrintLabels {
  /** Every flow that has a line, in the order in which marks are shown, even one that runs where the picture does not reach. */
  readonly flows: readonly PrintKey[];
  /** Every place with a sign in the picture, the most important first. */
  readonly places: readonly PrintKey[];
  readonly labels: readonly PrintLabel[];
}

/** Size of letters and numbers, px; and how far their disc reaches beyond them. */
export const PRINT_LABEL_SIZE = 11;
const DISC = 8.25;
/** Letters keep to this part of a strand, as shares of its way. */
const [FIRST, LAST] = [0.2, 0.8];
const STEPS = 31;
/** Where a number stands beside its sign: so many px from the sign's edge, to so many sides. */
const GAPS: readonly number[] = [2, 7, 13, 20, 29, 40, 54];
const SIDES = 16;
/** A number further off than this is tied to its sign, px from edge to edge. */
const TIED_FROM = 3;
/** What lying over a strand costs, in steps further off. */
const OVER_STRAND = 4;

/** "A" … "Z", "AA", "AB" … */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

/**
 * Letters for the flows and numbers for the places of a printed picture, and where they stand in it; none in the
 * boxes to keep free.
 */
export function printLabels(
  scene: Scene,
  layout: Pick<SceneLayout, 'labels' | 'strands' | 'signs'>,
  frame: Frame,
  keepFree: readonly Box[] = [],
): PrintLabels {
  const taken = new Occupancy(frame);
  for (const box of keepFree) taken.markBox(box, LABEL);
  for (const { box, kind } of layout.labels) if (isGround(kind)) taken.markBox(box, LABEL);
  for (const strand of layout.strands) markStrand(strand, taken);
  const signs = layout.signs.toReversed();
  for (const { at, radius } of signs) taken.markDisc(at, radius, SIGN);
  const flows = flowKeys(scene);
  const letters = new Map(flows.map(({ sign, ids }) => [ids[0], sign]));
  const places = signs
    .filter(({ kind }) => kind !== 'event')
    .map((sign, index) => ({ sign: String(index + 1), ids: placesOf(sign, scene), at: sign }));
  return {
    flows,
    places: places.map(({ sign, ids }) => ({ sign, ids })),
    labels: [
      ...letterLabels(layout.strands, letters, taken, frame),
      ...places.flatMap(({ sign, at }) => numberLabel(sign, at, taken, frame) ?? []),
    ],
  };
}

/** Whether a label names the ground, which a printed picture does in words too. */
export function isGround(kind: SceneLayout['labels'][number]['kind']): boolean {
  return kind === 'country' || kind === 'water' || kind === 'region';
}

function flowKeys({ flows, drawn }: Scene): readonly PrintKey[] {
  const ids = new Set(flows.map(({ id }) => id));
  return drawn.filter((id) => ids.has(id)).map((id, index) => ({ sign: letterOf(index), ids: [id] }));
}

/** The places a sign stands for; an area only where it stands for nothing finer. */
function placesOf(sign: Sign, { places }: Scene): readonly string[] {
  const areas = new Set(places.filter((place) => place.sign === 'none').map(({ id }) => id));
  const points = sign.ids.filter((id) => !areas.has(id));
  return points.length > 0 ? points : sign.ids;
}

function markStrand({ pieces, neck }: StrandLayout, taken: Occupancy): void {
  for (const { line, head } of pieces) {
    for (const point of line.points) taken.markDisc(point, neck / 2, STRAND);
    if (head) taken.markDisc(add(head.tip, head.direction, -head.length / 2), head.width / 2, HEAD);
  }
}

/** One letter on each strand, those of one corridor one after another along the way, so that all can be read. */
function letterLabels(
  strands: readonly StrandLayout[],
  letters: ReadonlyMap<string | undefined, string>,
  taken: Occupancy,
  frame: Frame,
): readonly PrintLabel[] {
  return corridorsOf(strands).flatMap((corridor) =>
    corridor.flatMap((strand, index) => {
      const text = strand.flows.flatMap(({ id }) => letters.get(id) ?? []).join(' ');
      const piece = strand.pieces.toSorted((a, b) => b.line.length - a.line.length)[0];
      if (text === '' || !piece) return [];
      const wanted = corridor.length === 1 ? 0.5 : FIRST + ((LAST - FIRST) * index) / (corridor.length - 1);
      const spots = Array.from({ length: STEPS }, (_, step) => FIRST + ((LAST - FIRST) * step) / (STEPS - 1))
        .toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))
        .map((share) => pointAt(piece.line, piece.line.length * share));
      const half = halfOf(text);
      const isFree = (at: Point) =>
        isInside(boxAt(at, half), frame, 1) && !taken.holds(boxAt(at, half), LABEL | SIGN | HEAD);
      const at = spots.find(isFree) ?? spots[0];
      if (!at) return [];
      taken.markBox(boxAt(at, half), LABEL);
      return [{ kind: 'flow', text, at, half } as const];
    }),
  );
}

/** The strands of each corridor, from its left to its right; the crowded corridors first. */
function corridorsOf(strands: readonly StrandLayout[]): readonly (readonly StrandLayout[])[] {
  const corridors = new Map<string, StrandLayout[]>();
  for (const strand of strands) {
    const known = corridors.get(strand.corridor);
    if (known) known.push(strand);
    else corridors.set(strand.corridor, [strand]);
  }
  return [...corridors.values()]
    .map((corridor) => corridor.toSorted((a, b) => a.slot - b.slot))
    .toSorted((a, b) => b.length - a.length);
}

/**
 * The number of a place: near it, free of other signs and off the strands if that can be; else at least off other
 * letters and numbers. Missing only where not even that can be.
 */
function numberLabel(text: string, sign: Sign, taken: Occupancy, frame: Frame): PrintLabel | undefined {
  const half = halfOf(text);
  const spots = GAPS.flatMap((gap, step) =>
    Array.from({ length: SIDES }, (_, side) => {
      const angle = (2 * Math.PI * side) / SIDES;
      const reach = sign.radius + gap + half.x;
      const at = add(sign.at, { x: Math.cos(angle) * reach, y: Math.sin(angle) * reach });
      return { at, gap, step, box: boxAt(at, half) };
    }),
  ).filter(({ box }) => isInside(box, frame, 1));
  const free = (flags: number) => spots.filter(({ box }) => !taken.holds(box, flags));
  const clear = free(LABEL | SIGN | HEAD);
  const [best] = (clear.length > 0 ? clear : free(LABEL))
    .map((spot) => ({ ...spot, cost: spot.step + (taken.holds(spot.box, STRAND) ? OVER_STRAND : 0) }))
    .toSorted((a, b) => a.cost - b.cost);
  if (!best) return undefined;
  taken.markBox(best.box, LABEL);
  return { kind: 'place', text, at: best.at, half, ...(best.gap > TIED_FROM && { of: sign.at }) };
}

function halfOf(text: string): Point {
  return { x: Math.max(DISC, textWidth(text, 'sansSemiBold', PRINT_LABEL_SIZE) / 2 + 3.5), y: DISC };
}

function boxAt({ x, y }: Point, half: Point): Box {
  return { left: x - half.x, top: y - half.y, right: x + half.x, bottom: y + half.y };
}
