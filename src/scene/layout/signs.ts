import type { Status } from '../../model/types.ts';
import type { MarkState, Project, Scene, SceneEvent, ScenePlace } from '../types.ts';
import { around, HEAD, isInside, LABEL, type Occupancy, SIGN, STRAND } from './occupancy.ts';
import { distance, mix, type Point } from './plane.ts';
import { type Frame, pointInFrame } from './trace.ts';

/** `minor` is a place at which no flow ends; `open` the end of a strand somewhere in a country. */
export type SignKind = 'site' | 'city' | 'capital' | 'minor' | 'open' | 'event';

/** What stands for one place or event, or for several that would lie on each other. */
export interface Sign {
  readonly kind: SignKind;
  /** Feature ids, the most important first. */
  readonly ids: readonly string[];
  readonly at: Point;
  /** Where the place's sign stands beside which an event had to stand aside. */
  readonly of?: Point;
  /** Half its size, light ring included, px. */
  readonly radius: number;
  readonly state: MarkState;
  /** Of an event: open where it is not confirmed. */
  readonly status?: Status;
}

const RADIUS: Readonly<Record<SignKind, number>> = {
  site: 4.5,
  city: 5.5,
  capital: 7,
  minor: 3,
  open: 5,
  event: 7,
};
/** What the ring around a chosen place adds, px. */
const CHOSEN_RING = 4.5;
/** Signs nearer than this are one, px; their light rings would cut each other. */
const ONE_PLACE = 9;
const ONE_EVENT = 18;
/** A mark whose sign has no room is told by one within this reach, px. */
const NEARBY = 72;
/** Where an event stands beside the sign of its place: rings of so many px, to these sides in this order. */
const RINGS: readonly number[] = [14, 21, 28, 36, 44];
const TURNS: readonly number[] = [0, 180, -90, 90, -45, 45, -135, 135];

/** Signs of the places where flows end, by rank, and open rings where one ends somewhere in a country. */
export function endSigns(scene: Scene, project: Project, frame: Frame): readonly Sign[] {
  const signs: Sign[] = [];
  for (const place of pinned(scene).filter(isEnd(scene))) {
    const at = pointInFrame(project, place.position, frame);
    if (at && place.sign !== 'none') join(signs, placeSign(place, place.sign, at), ONE_PLACE);
  }
  for (const { from, to, state } of scene.flows) {
    for (const end of [from, to].filter(({ open }) => open)) {
      const at = pointInFrame(project, end.position, frame);
      if (at) join(signs, { kind: 'open', ids: [end.place], at, radius: RADIUS.open, state }, ONE_PLACE);
    }
  }
  return signs;
}

/**
 * Signs of all other places; the scene's `detail` places have none. One that would lie under something
 * placed before is told by the nearest sign instead.
 */
export function minorSigns(
  scene: Scene,
  project: Project,
  frame: Frame,
  ends: readonly Sign[],
  taken: Occupancy,
): { readonly ends: readonly Sign[]; readonly minor: readonly Sign[] } {
  const all = [...ends];
  const end = isEnd(scene);
  for (const place of pinned(scene)) {
    const at = pointInFrame(project, place.position, frame);
    if (end(place) || !at) continue;
    const hidden = taken.holds(around(at, 1), LABEL | HEAD);
    join(all, placeSign(place, 'minor', at), hidden ? NEARBY : ONE_PLACE);
  }
  return { ends: all.slice(0, ends.length), minor: all.slice(ends.length) };
}

function pinned(scene: Scene): readonly ScenePlace[] {
  return scene.places.filter(({ sign, detail }) => sign !== 'none' && !detail).toSorted(byRank);
}

/** The diamonds of events, gathered where they lie on each other, moved beside the sign of their place. */
export function eventSigns(
  scene: Scene,
  project: Project,
  frame: Frame,
  places: readonly Sign[],
  taken: Occupancy,
): readonly Sign[] {
  const signs: Sign[] = [];
  for (const event of scene.events.toSorted(byRank)) {
    const at = pointInFrame(project, event.position, frame);
    if (at) join(signs, eventSign(event, at), ONE_EVENT);
  }
  const placed: Sign[] = [];
  const put = (sign: Sign, at: Point) => {
    const of =
      at !== sign.at ? places.find((place) => distance(place.at, sign.at) < ONE_EVENT)?.at : undefined;
    placed.push({ ...sign, at, ...(of ? { of } : {}) });
    taken.markDisc(at, sign.radius, SIGN);
  };
  const crowded = signs.filter((sign) => {
    const clear = freePlaces(sign, frame, taken)(STRAND | HEAD | SIGN | LABEL);
    if (clear) put(sign, clear);
    return !clear;
  });
  for (const sign of crowded) {
    // Rather told by the next diamond than drawn over strands.
    if (placed.some((other) => distance(other.at, sign.at) < NEARBY)) join(placed, sign, NEARBY);
    else put(sign, freePlaces(sign, frame, taken)(HEAD | SIGN | LABEL) ?? sign.at);
  }
  return placed;
}

/** Whether a flow in view ends at a place or at its point, or the reader chose it. */
function isEnd(scene: Scene): (place: ScenePlace) => boolean {
  const flows = scene.flows.filter(({ detail, state }) => !detail || state !== 'dimmed');
  const points = new Set(flows.flatMap(({ from, to }) => [pointKey(from.position), pointKey(to.position)]));
  const ids = new Set(flows.flatMap(({ from, to }) => [from.place, to.place]));
  return ({ id, position, state }) => ids.has(id) || points.has(pointKey(position)) || state === 'selected';
}

/** To a hundredth of a degree; longitudes may run on beyond ±180. */
function pointKey([lon = 0, lat = 0]: readonly number[]): string {
  return `${(((lon % 360) + 360) % 360).toFixed(2)},${lat.toFixed(2)}`;
}

function placeSign({ id, state }: ScenePlace, kind: SignKind, at: Point): Sign {
  const ring = state === 'selected' ? CHOSEN_RING : 0;
  return { kind, ids: [id], at, radius: RADIUS[kind] + ring, state };
}

function eventSign({ id, state, status }: SceneEvent, at: Point): Sign {
  return { kind: 'event', ids: [id], at, radius: RADIUS.event, state, status };
}

/** Adds a sign, or its ids to the nearest one within reach. */
function join(signs: Sign[], sign: Sign, reach: number): void {
  const near = signs
    .map((other, index) => ({ other, index, apart: distance(other.at, sign.at) }))
    .filter(({ apart }) => apart < reach)
    .toSorted((a, b) => a.apart - b.apart)[0];
  if (!near) {
    signs.push(sign);
    return;
  }
  const ids = [...new Set([...near.other.ids, ...sign.ids])];
  signs[near.index] = { ...near.other, ids, state: strongest(near.other.state, sign.state) };
}

const STRENGTH: readonly MarkState[] = ['dimmed', 'normal', 'hovered', 'selected'];

function strongest(a: MarkState, b: MarkState): MarkState {
  return STRENGTH.indexOf(a) >= STRENGTH.indexOf(b) ? a : b;
}

/** Finds the first place, at or around a sign's own, that holds none of the given flags. */
function freePlaces(
  { at, radius }: Sign,
  frame: Frame,
  taken: Occupancy,
): (flags: number) => Point | undefined {
  const beside = RINGS.flatMap((reach) =>
    TURNS.map((degrees) => {
      const angle = (degrees * Math.PI) / 180;
      return { x: at.x + reach * Math.cos(angle), y: at.y + reach * Math.sin(angle) };
    }),
  );
  const inside = [at, ...beside].filter((place) => isInside(around(place, radius), frame, 0));
  const reached = (place: Point) =>
    [0.5, 0.75].every((share) => !taken.holds(around(mix(at, place, share), 1), LABEL));
  return (flags) =>
    inside.find((place) => !taken.holds(around(place, radius - 1.5), flags) && reached(place));
}

function byRank(a: { readonly rank: number }, b: { readonly rank: number }): number {
  return a.rank - b.rank;
}
