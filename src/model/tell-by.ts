import { asserts, dayOfClaim, phaseOf, saidBy, subjectOf } from './claims.ts';
import { indexDispatch, isFlow, isPlace } from './dispatch-index.ts';
import type { Claim, ClaimedFeature, Dispatch, DispatchFeature, Status, TimeWindow } from './types.ts';

/** The dispatch as one speaker tells it, without the statuses, which depend on the time. */
interface Telling {
  /** Places as they are; of the rest what the speaker speaks of, with the speaker's claims alone. */
  readonly features: readonly DispatchFeature[];
  /** What has been made of it, by the statuses in it: few, as a speaker seldom changes position. */
  readonly told: Map<string, Dispatch>;
}

interface Origin {
  readonly dispatch: Dispatch;
  readonly actorId: string;
}

const tellings = new WeakMap<Dispatch, Map<string, Telling>>();
const origins = new WeakMap<Dispatch, Origin>();

/**
 * The dispatch as a speaker, with all who are part of it, tells it by the end of a time window
 * (docs/decisions/0012-as-told-by.md): flows and events of which the speaker says nothing are left out, claims are
 * the speaker's alone, and so is what follows from them. Places stay, ids too; the index of a claim counts in what
 * is left. The same object for the same words, so that what is kept for a dispatch is kept for this one too. Of a
 * dispatch that is told by this speaker already the file behind it is told.
 */
export function tellBy(dispatch: Dispatch, actorId: string, time: TimeWindow | null = null): Dispatch {
  const origin = origins.get(dispatch);
  if (origin?.actorId === actorId) return tellBy(origin.dispatch, actorId, time);
  const { features, told } = tellingOf(dispatch, actorId);
  const end = time?.end ?? null;
  const statuses = features.map((feature) => (isPlace(feature) ? null : statusAt(feature, end)));
  const key = statuses.join(' ');
  const known = told.get(key);
  if (known) return known;
  const fresh: Dispatch = Object.freeze({
    ...dispatch,
    features: Object.freeze(features.map((feature, index) => withStatus(feature, statuses[index] ?? null))),
  });
  told.set(key, fresh);
  origins.set(fresh, { dispatch, actorId });
  return fresh;
}

/**
 * What one speaker's claims come to. Nobody confirms himself, so it is never `confirmed`: `claimed` for who says so,
 * `denied` for who denies it, `disputed` for who does both, `unknown` for who doubts it, calls it merely possible, or
 * speaks of something else about it. The newest word counts, whoever of the speaker's people said it; words without a
 * date stand beside it.
 */
export function statusOfTeller(claims: readonly Claim[]): Status {
  const standing = newestWords(claims.filter(bearsOnExistence));
  const says = standing.some(asserts);
  const denies = standing.some(({ stance }) => stance === 'denies');
  if (says && denies) return 'disputed';
  if (says) return 'claimed';
  return denies ? 'denied' : 'unknown';
}

function tellingOf(dispatch: Dispatch, actorId: string): Telling {
  const byActor = tellings.get(dispatch) ?? new Map<string, Telling>();
  tellings.set(dispatch, byActor);
  const known = byActor.get(actorId);
  if (known) return known;
  const { chain } = indexDispatch(dispatch);
  const speaks = new Map<string, boolean>();
  const isTheirs = ({ by }: Claim): boolean => {
    const answer = speaks.get(by) ?? chain(by).includes(actorId);
    speaks.set(by, answer);
    return answer;
  };
  const features = dispatch.features.flatMap((feature): readonly DispatchFeature[] => {
    if (isPlace(feature)) return [feature];
    const claims = feature.properties.claims.filter(isTheirs);
    if (claims.length === feature.properties.claims.length) return [feature];
    return claims.length === 0 ? [] : [withProperties(feature, { claims: Object.freeze(claims) })];
  });
  const telling: Telling = { features, told: new Map() };
  byActor.set(actorId, telling);
  return telling;
}

/** Of what had been said by a day; where nothing had, the mark is not shown, and the last word may stand. */
function statusAt({ properties }: ClaimedFeature, end: string | null): Status {
  const said = properties.claims.filter((claim) => saidBy(claim, end));
  return statusOfTeller(said.length > 0 ? said : properties.claims);
}

function withStatus(feature: DispatchFeature, status: Status | null): DispatchFeature {
  if (isPlace(feature) || status === null || status === feature.properties.status) return feature;
  return withProperties(feature, { status });
}

function withProperties(
  feature: ClaimedFeature,
  change: Partial<Pick<ClaimedFeature['properties'], 'claims' | 'status'>>,
): ClaimedFeature {
  // What a spread makes of a union is neither kind; each branch spreads one.
  return isFlow(feature)
    ? Object.freeze({ ...feature, properties: Object.freeze({ ...feature.properties, ...change }) })
    : Object.freeze({ ...feature, properties: Object.freeze({ ...feature.properties, ...change }) });
}

/** Who says how much there was takes for granted that it was; who doubts the number does not deny the thing. */
function bearsOnExistence(claim: Claim): boolean {
  if (!asserts(claim)) return subjectOf(claim) === 'existence';
  return subjectOf(claim) !== 'effect' && phaseOf(claim) !== 'possible';
}

function newestWords(claims: readonly Claim[]): readonly Claim[] {
  const days = claims.map(dayOfClaim);
  const newest = days.reduce(
    (last, day) => (day !== null && (last === null || day > last) ? day : last),
    null,
  );
  return claims.filter((_, index) => days[index] === null || days[index] === newest);
}
