import type { Hop, HopKind, Reading, Way } from '../../model/chains.ts';

/** Somebody on the ways, in one column of the picture. */
export interface Station {
  readonly hop: Hop;
  readonly readings: readonly Reading[];
}

/**
 * What takes a place in a column: stations that got the words from the same and gave them to the same; a line that
 * only passes (no stations); or the reader.
 */
export interface Block {
  readonly id: string;
  readonly kind: 'stations' | 'pass' | 'reader';
  readonly stations: readonly Station[];
}

/** A line between blocks of neighbouring columns, and the keys of the ways that use it. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly ways: ReadonlySet<string>;
}

export interface Column {
  readonly kind: HopKind | 'reader';
  readonly blocks: readonly Block[];
}

export interface ChainGraph {
  readonly columns: readonly Column[];
  readonly links: readonly Link[];
}

const READER = 'reader';
/** Rounds of sorting; the order settles after a few. */
const ROUNDS = 4;

interface Stop {
  readonly id: string;
  readonly column: number;
  readonly hop: Hop;
  readonly readings: Reading[];
  readonly before: Set<string>;
  readonly after: Set<string>;
}

/** Ways as columns from the speakers to the reader; whoever stands on several ways stands there once. */
export function chainGraph(ways: readonly Way[]): ChainGraph {
  const kinds = columnKinds(ways);
  const stops = stopsOf(ways, kinds);
  const blockIds = new Map([...stops.values()].map((stop) => [stop.id, blockIdOf(stop)]));
  const blocks = kinds.map(() => new Map<string, Block>());
  for (const stop of stops.values()) {
    const id = blockIdOf(stop);
    const stations = [
      ...(blocks[stop.column]?.get(id)?.stations ?? []),
      { hop: stop.hop, readings: stop.readings },
    ];
    blocks[stop.column]?.set(id, { id, kind: 'stations', stations });
  }
  blocks.push(new Map([[READER, { id: READER, kind: 'reader', stations: [] }]]));
  const links = linksOf(ways, kinds, blockIds, blocks);
  const orders = sortColumns(
    blocks.map((column) => [...column.keys()]),
    links,
  );
  return {
    columns: orders.map((ids, index) => ({
      kind: kinds[index]?.kind ?? READER,
      blocks: ids.flatMap((id) => blocks[index]?.get(id) ?? []),
    })),
    links,
  };
}

interface ColumnKind {
  readonly kind: HopKind;
  /** Which of several carriers, counted from 1. */
  readonly nth: number;
}

/** The columns that are needed, speakers first; carriers take one for each hand. */
function columnKinds(ways: readonly Way[]): readonly ColumnKind[] {
  const has = (kind: HopKind) => ways.some(({ hops }) => hops.some((hop) => hop.kind === kind));
  const carriers = ways.map(({ hops }) => hops.filter(({ kind }) => kind === 'carrier').length);
  const most = carriers.reduce((longest, count) => Math.max(longest, count), 0);
  return [
    { kind: 'speaker', nth: 0 },
    ...Array.from({ length: most }, (_, index) => ({ kind: 'carrier' as const, nth: index + 1 })),
    ...(['publisher', 'copy'] as const).filter(has).map((kind) => ({ kind, nth: 0 })),
  ];
}

function columnsOf({ hops }: Way, kinds: readonly ColumnKind[]): readonly number[] {
  return hops.map((hop, index) =>
    kinds.findIndex(({ kind, nth }) => kind === hop.kind && (kind !== 'carrier' || nth === index)),
  );
}

function stopsOf(ways: readonly Way[], kinds: readonly ColumnKind[]): ReadonlyMap<string, Stop> {
  const stops = new Map<string, Stop>();
  for (const way of ways) {
    const columns = columnsOf(way, kinds);
    const ids = way.hops.map(({ key }, index) => `${columns[index]} ${key}`);
    way.hops.forEach((hop, index) => {
      const id = ids[index] ?? '';
      const column = columns[index] ?? 0;
      const stop = stops.get(id) ?? { id, column, hop, readings: [], before: new Set(), after: new Set() };
      stop.readings.push(...way.readings);
      stop.before.add(ids[index - 1] ?? '');
      stop.after.add(ids[index + 1] ?? READER);
      stops.set(id, stop);
    });
  }
  return stops;
}

/** Speakers stand alone; of the others those with the same neighbours stand together, with one line to them all. */
function blockIdOf({ id, column, before, after }: Stop): string {
  return column === 0 ? id : JSON.stringify([column, [...before].sort(), [...after].sort()]);
}

function linksOf(
  ways: readonly Way[],
  kinds: readonly ColumnKind[],
  blockIds: ReadonlyMap<string, string>,
  blocks: readonly Map<string, Block>[],
): readonly Link[] {
  const links = new Map<string, { readonly from: string; readonly to: string; readonly ways: Set<string> }>();
  for (const way of ways) {
    const columns = [...columnsOf(way, kinds), kinds.length];
    const ids = [...way.hops.map(({ key }, index) => blockIds.get(`${columns[index]} ${key}`) ?? ''), READER];
    let last = ids[0] ?? '';
    const go = (to: string): void => {
      const key = JSON.stringify([last, to]);
      const link = links.get(key) ?? { from: last, to, ways: new Set() };
      link.ways.add(way.key);
      links.set(key, link);
      last = to;
    };
    for (let index = 1; index < ids.length; index += 1) {
      const origin = ids[index - 1] ?? '';
      for (let column = (columns[index - 1] ?? 0) + 1; column < (columns[index] ?? 0); column += 1) {
        const id = JSON.stringify(['pass', origin, column]);
        blocks[column]?.set(id, { id, kind: 'pass', stations: [] });
        go(id);
      }
      go(ids[index] ?? '');
    }
  }
  return [...links.values()];
}

/** Each block near the middle of those it is linked with, so that few lines cross. */
function sortColumns(
  columns: readonly (readonly string[])[],
  links: readonly Link[],
): readonly (readonly string[])[] {
  let sorted = columns;
  for (let round = 0; round < ROUNDS; round += 1) {
    const backwards = round % 2 === 0;
    const ranks = new Map(sorted.flatMap((ids) => ids.map((id, index) => [id, index / ids.length] as const)));
    const order = sorted.map((_, index) => (backwards ? sorted.length - 1 - index : index));
    const next = [...sorted];
    for (const column of order) {
      const middles = middlesOf(links, ranks, backwards);
      const ids = [...(next[column] ?? [])];
      ids.sort((a, b) => (middles.get(a) ?? ranks.get(a) ?? 0) - (middles.get(b) ?? ranks.get(b) ?? 0));
      next[column] = ids;
      for (const [index, id] of ids.entries()) ranks.set(id, index / ids.length);
    }
    sorted = next;
  }
  return sorted;
}

/** The mean rank of what each block leads to, or with `backwards` false comes from. */
function middlesOf(
  links: readonly Link[],
  ranks: ReadonlyMap<string, number>,
  backwards: boolean,
): ReadonlyMap<string, number> {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const { from, to } of links) {
    const [block, other] = backwards ? [from, to] : [to, from];
    const { sum, count } = sums.get(block) ?? { sum: 0, count: 0 };
    sums.set(block, { sum: sum + (ranks.get(other) ?? 0), count: count + 1 });
  }
  return new Map([...sums].map(([id, { sum, count }]) => [id, sum / count]));
}
