import { boundsOf } from './edtf.ts';
import type { Claim, ClaimedFeature, ClaimSubject, Phase, TimeWindow } from './types.ts';

/** What a claim speaks of; `existence` where it does not say. */
export function subjectOf(claim: Claim): ClaimSubject {
  return claim.on ?? 'existence';
}

/** How far the thing is, in the words of the claim; `done` where it does not say. */
export function phaseOf(claim: Claim): Phase {
  return claim.phase ?? 'done';
}

/** Source ids of a claim, always as a list. */
export function sourcesOf(claim: Claim): readonly string[] {
  return typeof claim.source === 'string' ? [claim.source] : claim.source;
}

/** Whether the claim says that the thing is so, rather than denying or doubting it. */
export function asserts(claim: Claim): boolean {
  return claim.stance === 'states' || claim.stance === 'confirms' || claim.stance === 'estimates';
}

/** Whether the claim speaks of something that happened or is happening. */
export function isUnderWay(claim: Claim): boolean {
  return phaseOf(claim) === 'done' || phaseOf(claim) === 'ongoing';
}

/**
 * The last ISO day on which a claim can have been said: `said`, else the end of its period, else `null`
 * for "date unknown".
 */
export function dayOfClaim(claim: Claim): string | null {
  return boundsOf(claim.said).end ?? boundsOf(claim.period).end;
}

/** Whether a claim had been made by the end of an ISO day; one without any date always had. */
export function saidBy(claim: Claim, day: string | null): boolean {
  if (day === null) return true;
  const said = firstDayOf(claim);
  return said === null || said <= day;
}

/** First days of claims, which every step in time asks for; a claim is frozen. */
const firstDays = new WeakMap<Claim, string | null>();

function firstDayOf(claim: Claim): string | null {
  const known = firstDays.get(claim);
  if (known !== undefined) return known;
  const day = boundsOf(claim.said).start ?? boundsOf(claim.period).end;
  firstDays.set(claim, day);
  return day;
}

/** The claims of a feature that had been made by the end of the window. */
export function claimsBy(feature: ClaimedFeature, time: TimeWindow | null): readonly Claim[] {
  const end = time?.end ?? null;
  const { claims } = feature.properties;
  const last = lastAsked.get(claims);
  if (last?.end === end) return last.made;
  const made = claims.filter((claim) => saidBy(claim, end));
  lastAsked.set(claims, { end, made });
  return made;
}

/** What was asked last of each list of claims: map, legend, table and details ask for the same day. */
const lastAsked = new WeakMap<
  readonly Claim[],
  { readonly end: string | null; readonly made: readonly Claim[] }
>();
