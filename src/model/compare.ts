import { drawnAmounts } from './amounts.ts';
import { indexDispatch, isClaimed } from './dispatch-index.ts';
import { soleOrigin } from './sole-origin.ts';
import {
  ACTOR_KINDS,
  type ActorKind,
  type ClaimedFeature,
  type Dispatch,
  type FlowFeature,
  STATUSES,
  type Status,
} from './types.ts';

/** The total of one flow, in the unit of its goods, as the map draws it. */
export interface FlowTotal {
  readonly flow: FlowFeature;
  /** Ends of what is said; the same for a single figure, and 0 and the limit where only an upper limit is known. */
  readonly low: number;
  readonly high: number;
  /** Whether `high` is only a limit: nobody gave a figure. */
  readonly isLimit: boolean;
}

/** The flows whose totals are given in one unit, the largest first. */
export interface UnitTotals {
  readonly unit: string;
  readonly totals: readonly FlowTotal[];
}

export interface SideVoice {
  /** Id of the actor at the root of all who speak for it. */
  readonly actor: string;
  /** How many claims are made by it or by whoever is part of it. */
  readonly claims: number;
}

/** What two dispatches can be compared by: only counts of what a file says, and amounts as they were said. */
export interface Measures {
  readonly dispatch: Dispatch;
  readonly flows: readonly FlowFeature[];
  /** How many flows and events have each status, the surest first; those that none has are left out. */
  readonly flowsByStatus: readonly (readonly [Status, number])[];
  readonly eventsByStatus: readonly (readonly [Status, number])[];
  /** The unit of most flows first. */
  readonly amounts: readonly UnitTotals[];
  /** How many flows have no total that a width could be drawn from. */
  readonly withoutTotal: number;
  readonly claims: number;
  readonly sources: number;
  /** Who speaks, the most claims first; who is part of another counts for it. */
  readonly voices: readonly SideVoice[];
  /** Claims by the kind of the speaker itself, the most first. */
  readonly kinds: readonly (readonly [ActorKind, number])[];
  /** Of the claims about flows that name a sender or receiver: how many are made by either side. */
  readonly ownWords: { readonly claims: number; readonly of: number };
  /** Flows that all goes back to one side for, or to one source, whatever their status. */
  readonly oneOrigin: number;
}

/** What a dispatch says as a whole, over all of its time. Nothing is added up but claims, flows and events. */
export function measuresOf(dispatch: Dispatch): Measures {
  const index = indexDispatch(dispatch);
  const claimed = index.features.filter(isClaimed);
  const flows = [...index.flows.values()];
  const totals = flows.map((flow) => totalOf(flow, dispatch));
  return {
    dispatch,
    flows,
    flowsByStatus: byStatus(flows),
    eventsByStatus: byStatus([...index.events.values()]),
    amounts: byUnit(totals.filter((total) => total !== null)),
    withoutTotal: totals.filter((total) => total === null).length,
    claims: claimed.reduce((count, { properties }) => count + properties.claims.length, 0),
    sources: Object.keys(dispatch.sources).length,
    voices: voicesOf(claimed, dispatch),
    kinds: kindsOf(claimed, dispatch),
    ownWords: ownWords(flows, dispatch),
    oneOrigin: flows.filter((flow) => soleOrigin(flow, dispatch, null) !== null).length,
  };
}

/** Units in which both give totals, so that one scale can hold them. */
export function sharedUnits(one: Measures, other: Measures): readonly string[] {
  const units = new Set(other.amounts.map(({ unit }) => unit));
  return one.amounts.map(({ unit }) => unit).filter((unit) => units.has(unit));
}

interface TotalIn {
  readonly unit: string;
  readonly total: FlowTotal;
}

function totalOf(flow: FlowFeature, dispatch: Dispatch): TotalIn | null {
  const drawn = drawnAmounts(flow, dispatch, null);
  switch (drawn.kind) {
    case 'none':
      return null;
    case 'figure':
      return { unit: drawn.unit, total: { flow, low: drawn.value, high: drawn.value, isLimit: false } };
    case 'range':
      return { unit: drawn.unit, total: { flow, low: drawn.low, high: drawn.high, isLimit: false } };
    case 'upper':
      return { unit: drawn.unit, total: { flow, low: 0, high: drawn.high, isLimit: true } };
  }
}

function byUnit(totals: readonly TotalIn[]): readonly UnitTotals[] {
  const units = new Map<string, FlowTotal[]>();
  for (const { unit, total } of totals) units.set(unit, [...(units.get(unit) ?? []), total]);
  return [...units]
    .map(([unit, found]) => ({ unit, totals: found.sort((a, b) => b.high - a.high || b.low - a.low) }))
    .sort((a, b) => b.totals.length - a.totals.length);
}

function byStatus(features: readonly ClaimedFeature[]): readonly (readonly [Status, number])[] {
  return STATUSES.map((status) => {
    const count = features.filter(({ properties }) => properties.status === status).length;
    return [status, count] as const;
  }).filter(([, count]) => count > 0);
}

function speakers(features: readonly ClaimedFeature[]): readonly string[] {
  return features.flatMap(({ properties }) => properties.claims.map(({ by }) => by));
}

function voicesOf(features: readonly ClaimedFeature[], dispatch: Dispatch): readonly SideVoice[] {
  const { root } = indexDispatch(dispatch);
  return countEach(speakers(features).map(root)).map(([actor, claims]) => ({ actor, claims }));
}

function kindsOf(
  features: readonly ClaimedFeature[],
  dispatch: Dispatch,
): readonly (readonly [ActorKind, number])[] {
  const { actor } = indexDispatch(dispatch);
  const kinds = speakers(features).flatMap((by) => actor(by)?.kind ?? []);
  return countEach(kinds).sort(([a, n], [b, m]) => m - n || ACTOR_KINDS.indexOf(a) - ACTOR_KINDS.indexOf(b));
}

function ownWords(flows: readonly FlowFeature[], dispatch: Dispatch): Measures['ownWords'] {
  const { root } = indexDispatch(dispatch);
  const isOwn = flows.flatMap(({ properties: { sender, receiver, claims } }) => {
    const ends = [sender, receiver].flatMap((actor) => (actor === undefined ? [] : [root(actor)]));
    return ends.length === 0 ? [] : claims.map(({ by }) => ends.includes(root(by)));
  });
  return { claims: isOwn.filter((own) => own).length, of: isOwn.length };
}

/** How often each comes, the most frequent first, else in the order in which they come. */
function countEach<T>(things: readonly T[]): [T, number][] {
  const counts = new Map<T, number>();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
