import { type CombSlot, combSlots } from './combs.ts';
import { type Corridor, corridorsOf, type Side, type Strand } from './corridors.ts';

/** Where a strand runs beside others: in the combs at its ends and across its corridor. */
export interface StrandPlacing {
  readonly from: CombSlot;
  readonly to: CombSlot;
  readonly corridor: string;
  readonly side: Side;
  /** Counted from the left of the outward direction. */
  readonly slot: number;
  readonly of: number;
  /** How many of them are outward. */
  readonly outward: number;
  readonly row: 0 | 1;
}

/** Remembers the corridors of the strands it was asked for last: a filter hides strands and moves none. */
export class CorridorKeeper {
  #strands: readonly Strand[] = [];
  #corridors: readonly Corridor[] = [];

  of(strands: readonly Strand[]): readonly Corridor[] {
    const isSame =
      strands.length === this.#strands.length &&
      strands.every((strand, index) => isSameStrand(strand, this.#strands[index]));
    if (isSame) return this.#corridors;
    this.#strands = strands;
    this.#corridors = corridorsOf(strands);
    return this.#corridors;
  }
}

function isSameStrand(a: Strand, b: Strand | undefined): boolean {
  return (
    a.key === b?.key &&
    a.path === b.path &&
    a.through === b.through &&
    a.rank === b.rank &&
    a.width === b.width
  );
}

/**
 * Places the strands that are shown among all there are, by key: those that are hidden leave no gap, but
 * the others keep their order and their sides. Which way a strand runs stays its own great circle; how
 * many pixels the slots are apart is for those to say who know the picture.
 */
export function placeStrands(
  strands: readonly Strand[],
  isShown: (key: string) => boolean = () => true,
  keeper = new CorridorKeeper(),
): ReadonlyMap<string, StrandPlacing> {
  const corridors = keeper.of(strands).map(({ id, lanes }) => ({
    id,
    lanes: lanes.filter(({ strand }) => isShown(strand.key)),
  }));
  const combs = combSlots(corridors);
  const placings = new Map<string, StrandPlacing>();
  for (const { id, lanes } of corridors) {
    const outward = lanes.filter(({ side }) => side === 'outward').length;
    for (const [slot, { strand, side }] of lanes.entries()) {
      const ends = combs.get(strand.key);
      if (ends === undefined) continue;
      placings.set(strand.key, { ...ends, corridor: id, side, slot, of: lanes.length, outward });
    }
  }
  return placings;
}
