import { formatNumber, isolated } from '../../language/format.ts';
import type { OpeningMessages } from '../../language/messages.ts';
import type { FlowColumns, FlowPick } from '../../map/flow-layer/types.ts';

/** What the words about a page's own flows are made of. */
export interface NamedColumns {
  readonly columns: FlowColumns;
  /** Names of the places of the columns, by their position. */
  readonly names: readonly string[];
}

/** "Berlin → Hamburg: 1,200". */
export function columnSentence(
  { columns, names }: NamedColumns,
  index: number,
  lang: string,
  { ui }: OpeningMessages,
): string {
  const amount = columns.amount?.[index];
  const known = amount !== undefined && !Number.isNaN(amount);
  const [from = '', to = ''] = [columns.from[index], columns.to[index]].map((place) =>
    isolated(names[place ?? -1] ?? '?'),
  );
  return ui.flows.column(from, to, known ? formatNumber(amount, lang) : null);
}

/**
 * The flows that a point means first: the nearest; of those that lie equally near, as the members of a cluster
 * do, the largest.
 */
export function nearestColumns(
  picks: readonly FlowPick[],
  columns: FlowColumns,
  most: number,
): readonly number[] {
  const amountOf = ({ index }: FlowPick) => columns.amount?.[index] || 0;
  const comesBefore = (a: FlowPick, b: FlowPick) => a.distance - b.distance || amountOf(b) - amountOf(a);
  return first(picks, comesBefore, most).map(({ index }) => index);
}

/** The largest flows of all: positions, the largest first. */
export function largestColumns({ from, amount }: FlowColumns, most: number): readonly number[] {
  if (!amount) return [];
  const indices = Array.from({ length: from.length }, (_, index) => index).filter(
    (index) => (amount[index] ?? 0) > 0,
  );
  return first(indices, (a, b) => (amount[b] ?? 0) - (amount[a] ?? 0), most);
}

/** The first few in an order. Of a million, those few are sought one by one instead of sorting all. */
function first<T>(things: readonly T[], order: (a: T, b: T) => number, most: number): readonly T[] {
  const found: T[] = [];
  for (const thing of things) {
    const last = found[most - 1];
    if (last !== undefined && order(thing, last) >= 0) continue;
    const at = found.findIndex((other) => order(thing, other) < 0);
    found.splice(at < 0 ? found.length : at, 0, thing);
    found.length = Math.min(found.length, most);
  }
  return found;
}
