import { saidBy } from './claims.ts';
import { indexDispatch, isClaimed, isFlow } from './dispatch-index.ts';
import type { ClaimedFeature, Dispatch, EventFeature, FlowFeature, TimeWindow } from './types.ts';

/** What is said of one mark; claims by their index in the file. */
export interface SaidOfMark {
  readonly feature: ClaimedFeature;
  readonly claims: readonly number[];
}

export interface ActorCounts {
  readonly claims: number;
  readonly flows: number;
  readonly events: number;
}

/** What a dispatch knows of one of its actors. */
export interface ActorCard {
  readonly id: string;
  /** Whose part it is, from its parent to the root. */
  readonly partOf: readonly string[];
  /** Who is part of it, with what each says itself. */
  readonly parts: readonly { readonly id: string; readonly claims: number }[];
  readonly sends: readonly FlowFeature[];
  readonly receives: readonly FlowFeature[];
  readonly takesPart: readonly EventFeature[];
  /** In its own name, by the end of the window; as marks are shown. */
  readonly said: readonly SaidOfMark[];
  /** What it passed on for others. */
  readonly carried: readonly SaidOfMark[];
  readonly counts: ActorCounts;
  /** How many claims of its own were made after the window. */
  readonly later: number;
}

/** The card of an actor; null where the dispatch knows none of that id. */
export function actorCard(id: string, dispatch: Dispatch, time: TimeWindow | null): ActorCard | null {
  const index = indexDispatch(dispatch);
  if (index.actor(id) === undefined) return null;
  const end = time?.end ?? null;
  const marks = index.features.filter(isClaimed);
  const claimsOf = (who: string) => gather(marks, ({ by }) => by === who);
  const own = claimsOf(id);
  const said = until(own, end);
  const parts = Object.entries(dispatch.actors).filter(([, { partOf }]) => partOf === id);
  return {
    id,
    partOf: index.chain(id).slice(1),
    parts: parts.map(([part]) => ({ id: part, claims: count(until(claimsOf(part), end)) })),
    sends: [...index.flows.values()].filter(({ properties }) => properties.sender === id),
    receives: [...index.flows.values()].filter(({ properties }) => properties.receiver === id),
    takesPart: [...index.events.values()].filter(({ properties }) => properties.actors?.includes(id)),
    said,
    carried: until(
      gather(marks, ({ carriedBy = [] }) => carriedBy.includes(id)),
      end,
    ),
    counts: {
      claims: count(said),
      flows: said.filter(({ feature }) => isFlow(feature)).length,
      events: said.filter(({ feature }) => !isFlow(feature)).length,
    },
    later: count(own) - count(said),
  };
}

function gather(
  marks: readonly ClaimedFeature[],
  fits: (claim: ClaimedFeature['properties']['claims'][number]) => boolean,
): readonly SaidOfMark[] {
  return marks.flatMap((feature) => {
    const claims = feature.properties.claims.flatMap((claim, index) => (fits(claim) ? [index] : []));
    return claims.length > 0 ? [{ feature, claims }] : [];
  });
}

function until(said: readonly SaidOfMark[], end: string | null): readonly SaidOfMark[] {
  return said.flatMap(({ feature, claims }) => {
    const told = claims.filter((index) => {
      const claim = feature.properties.claims[index];
      return claim !== undefined && saidBy(claim, end);
    });
    return told.length > 0 ? [{ feature, claims: told }] : [];
  });
}

function count(said: readonly SaidOfMark[]): number {
  return said.reduce((sum, { claims }) => sum + claims.length, 0);
}
