import { type Corridor, endsOf, type Lane, pointKey, type Strand } from './corridors.ts';
import { groupBy } from './group-by.ts';
import { bearingBetween } from './measure.ts';

/** A strand's place in the comb of the place where it starts or ends. */
export interface CombSlot {
  /** 0 … of − 1, clockwise by bearing as seen from the place. */
  readonly slot: number;
  readonly of: number;
}

export interface CombSlots {
  readonly from: CombSlot;
  readonly to: CombSlot;
  /** Heads that are neighbours in a comb stand in two rows. */
  readonly row: 0 | 1;
}

/** Strands share a comb if they leave and reach their place within so many degrees of bearing. */
const SPREAD = 25;

/** One end of a strand, seen from the place. */
interface Tooth {
  readonly strand: Strand;
  readonly at: 'from' | 'to';
}

/** The ends that one corridor has at one place, clockwise. */
interface Fan {
  readonly place: string;
  readonly bearing: number;
  readonly teeth: readonly Tooth[];
}

/**
 * Gives every strand its slot at both of its ends. A place has one comb for each direction in which
 * strands lie: those of one corridor in the order of their lanes, corridors sorted by bearing.
 */
export function combSlots(corridors: readonly Corridor[]): ReadonlyMap<string, CombSlots> {
  const combs = [...groupBy(corridors.flatMap(fansOf), ({ place }) => place).values()].flatMap(combsOf);
  const slots = { from: new Map<string, CombSlot>(), to: new Map<string, CombSlot>() };
  const rows = new Map<string, 0 | 1>();
  for (const teeth of combs) {
    for (const [slot, { strand, at }] of teeth.entries())
      slots[at].set(strand.key, { slot, of: teeth.length });
    const heads = teeth.filter(({ at }) => at === 'to');
    for (const [index, { strand }] of heads.entries()) rows.set(strand.key, index % 2 === 0 ? 0 : 1);
  }
  const alone: CombSlot = { slot: 0, of: 1 };
  return new Map(
    corridors
      .flatMap(({ lanes }) => lanes)
      .map(({ strand: { key } }) => [
        key,
        { from: slots.from.get(key) ?? alone, to: slots.to.get(key) ?? alone, row: rows.get(key) ?? 0 },
      ]),
  );
}

/** What a corridor contributes to the places at its ends. */
function fansOf({ lanes }: Corridor): Fan[] {
  const teeth = lanes.flatMap((lane) => [
    { place: pointKey(endsOf(lane.strand)[0]), lane, at: 'from' as const },
    { place: pointKey(endsOf(lane.strand)[1]), lane, at: 'to' as const },
  ]);
  const groups = groupBy(teeth, ({ place, lane, at }) => `${place} ${isNearEnd(lane, at)}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const middle = group[Math.floor(group.length / 2)] ?? first;
    // Looking out along the outward direction left to right is clockwise; from the far end it is not.
    const clockwise = isNearEnd(first.lane, first.at) ? group : group.toReversed();
    return {
      place: first.place,
      bearing: bearingAt(middle.lane.strand, middle.at),
      teeth: clockwise.map(({ lane, at }) => ({ strand: lane.strand, at })),
    };
  });
}

/** Whether an end of a strand lies where the corridor's outward direction begins. */
function isNearEnd({ side }: Lane, at: Tooth['at']): boolean {
  return (side === 'outward') === (at === 'from');
}

/** The direction in which a strand lies, seen from one of its ends. */
function bearingAt({ path }: Strand, at: Tooth['at']): number {
  const [place, next] = at === 'from' ? path : path.toReversed();
  return place === undefined || next === undefined ? 0 : bearingBetween(place, next);
}

/** Parts the fans of one place into combs, beginning after the widest gap between them. */
function combsOf(fans: readonly Fan[]): Tooth[][] {
  const sorted = fans.toSorted((a, b) => a.bearing - b.bearing);
  const gaps = sorted.map(({ bearing }, index) => {
    const before = sorted.at(index - 1)?.bearing ?? bearing;
    return (bearing - before + 360) % 360 || (sorted.length === 1 ? 360 : 0);
  });
  const start = gaps.indexOf(Math.max(...gaps));
  const combs: { readonly first: number; readonly teeth: Tooth[] }[] = [];
  for (const { bearing, teeth } of [...sorted.slice(start), ...sorted.slice(0, start)]) {
    const comb = combs.at(-1);
    if (comb !== undefined && (bearing - comb.first + 360) % 360 <= SPREAD) comb.teeth.push(...teeth);
    else combs.push({ first: bearing, teeth: [...teeth] });
  }
  return combs.map(({ teeth }) => teeth);
}
