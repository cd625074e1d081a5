import { asserts, dayOfClaim, isUnderWay, subjectOf } from './claims.ts';
import { indexDispatch, isFlow } from './dispatch-index.ts';
import type { Claim, ClaimedFeature, Dispatch, Status } from './types.ts';

/** Why the claims speak for a status. */
export type StatusReason = 'both-parties' | 'official-act' | 'only-denial' | 'denial' | 'monitor' | 'claim';

export interface StatusSuggestion {
  /**
   * The statuses an editor may set, the likeliest first. More than one where a rule asks what no program can
   * know: whether a party speaks against its own interest, or whose ally a monitor is.
   */
  readonly statuses: readonly Status[];
  readonly reason: StatusReason;
}

/** Acts that confirm themselves, though not their content. */
const OFFICIAL_ACTS: readonly string[] = ['vote', 'statement', 'publication'];

/** What the claims of a feature say about its existence, by the order of DESIGN, "Status". */
export function suggestStatus(feature: ClaimedFeature, dispatch: Dispatch): StatusSuggestion {
  const standing = standingClaims(feature.properties.claims).filter(
    (claim) => isUnderWay(claim) && subjectOf(claim) !== 'effect',
  );
  const supporters = standing.filter(asserts).map(({ by }) => by);
  const isDenied = standing.some((claim) => claim.stance === 'denies' && subjectOf(claim) === 'existence');
  const { root } = indexDispatch(dispatch);
  const parties = partiesOf(feature, dispatch);
  const admitting = parties.filter((party) => supporters.some((speaker) => root(speaker) === party));

  if (admitting.length >= 2) return { statuses: ['confirmed'], reason: 'both-parties' };
  if (isOfficialAct(feature) && supporters.length > 0) {
    return { statuses: ['confirmed'], reason: 'official-act' };
  }
  const admission: readonly Status[] = admitting.length > 0 ? ['confirmed'] : [];
  if (isDenied && supporters.length === 0) return { statuses: ['denied', 'disputed'], reason: 'only-denial' };
  if (isDenied) return { statuses: ['disputed', ...admission], reason: 'denial' };
  if (hasIndependentMonitor(supporters, parties, dispatch)) {
    return { statuses: ['confirmed', 'claimed'], reason: 'monitor' };
  }
  return { statuses: ['claimed', ...admission], reason: 'claim' };
}

/**
 * The claims that have not been superseded: of the same actor, on the same thing, the latest. Claims without a
 * date neither supersede nor are superseded.
 */
export function standingClaims(claims: readonly Claim[]): readonly Claim[] {
  if (claims.length < 2) return claims;
  const latest = new Map<string, string>();
  const keyOf = (claim: Claim) => `${subjectOf(claim)} ${claim.by}`;
  for (const claim of claims) {
    const day = dayOfClaim(claim);
    if (day !== null && day > (latest.get(keyOf(claim)) ?? '')) latest.set(keyOf(claim), day);
  }
  return claims.filter((claim) => {
    const day = dayOfClaim(claim);
    return day === null || day === latest.get(keyOf(claim));
  });
}

/**
 * The roots of those whom a feature is about: sender and receiver of a flow, or, where it names none, the
 * states its ends lie in; the actors of an event.
 */
export function partiesOf(feature: ClaimedFeature, dispatch: Dispatch): readonly string[] {
  const { root } = indexDispatch(dispatch);
  if (!isFlow(feature)) return unique((feature.properties.actors ?? []).map(root));
  const { sender, receiver, from, to } = feature.properties;
  const ends = [sender ?? stateOf(from, dispatch), receiver ?? stateOf(to, dispatch)];
  return unique(ends.flatMap((actor) => (actor === undefined ? [] : [root(actor)])));
}

function stateOf(placeId: string, dispatch: Dispatch): string | undefined {
  const index = indexDispatch(dispatch);
  const country = index.places.get(placeId)?.properties.country;
  return country === undefined ? undefined : index.state(country);
}

function isOfficialAct(feature: ClaimedFeature): boolean {
  return !isFlow(feature) && OFFICIAL_ACTS.includes(feature.properties.type);
}

/** A monitor neither of whose relatives is a party or another speaker, and another speaker beside it. */
function hasIndependentMonitor(
  supporters: readonly string[],
  parties: readonly string[],
  dispatch: Dispatch,
): boolean {
  const { root, actor } = indexDispatch(dispatch);
  return supporters.some((monitor) => {
    if (actor(monitor)?.kind !== 'monitor') return false;
    const isStranger = (other: string) => root(other) !== root(monitor);
    const others = supporters.filter((other) => other !== monitor);
    return others.length > 0 && others.every(isStranger) && !parties.includes(root(monitor));
  });
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
