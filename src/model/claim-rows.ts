import { messagesFor } from '../language/catalogue.ts';
import type { LocalText } from '../language/text.ts';
import { dayOfClaim, saidBy, sourcesOf } from './claims.ts';
import { describeAmounts } from './describe-amounts.ts';
import { actorName } from './describe-claim.ts';
import { describeDate } from './describe-date.ts';
import { indexDispatch, isClaimed } from './dispatch-index.ts';
import { keepRows } from './keep-rows.ts';
import { sourceLink } from './links.ts';
import { nameOf } from './name-of.ts';
import { type SelectedFeatures, selectFeatures } from './select.ts';
import type { Claim, ClaimedFeature, Dispatch, Filter, Selection } from './types.ts';

/** Where a claim was read. */
export interface ReadAt {
  /** The publisher, else the title, else the id of the source. */
  readonly name: LocalText;
  /** Null where there is no address, or only somebody's copy was seen. */
  readonly url: string | null;
  /** Whose copy was seen; `undefined` for the source itself. */
  readonly seenVia?: string;
}

/** One claim of a flow or event as a row of a table; words of ours are in the language of the interface. */
export interface ClaimRow {
  /** `<feature-id>/<index>`: the value of `data-claim`. */
  readonly id: string;
  readonly feature: ClaimedFeature;
  readonly claim: Claim;
  readonly speaker: LocalText;
  /** "states", "denies". */
  readonly stance: string;
  /** True for stances that bear on whether the thing is so: confirms, denies, questions. */
  readonly isStressed: boolean;
  /** The name of the flow or event. */
  readonly mark: LocalText;
  /** As said, several side by side; null where the claim has no amount. */
  readonly amount: string | null;
  /** Null where the date is unknown. */
  readonly said: string | null;
  /** ISO day to sort by, null where the date is unknown. */
  readonly day: string | null;
  readonly read: readonly ReadAt[];
}

/**
 * All claims of a dispatch that pass a time window and a filter: marks as they are shown, of each its claims as in the file.
 * @param shown the marks they may be about, where these are others than those that pass in this dispatch
 */
export function claimRows(
  dispatch: Dispatch,
  lang: string,
  selection: Pick<Selection, 'time' | 'filter'> = { time: null, filter: {} },
  shown: Pick<SelectedFeatures, 'flows' | 'events'> = selectFeatures(dispatch, selection),
): readonly ClaimRow[] {
  const ids = new Set<string>([...shown.flows, ...shown.events].map(({ id }) => id));
  return indexDispatch(dispatch)
    .features.filter(isClaimed)
    .filter(({ id }) => ids.has(id))
    .flatMap((feature) => claimRowsOf(feature, dispatch, lang, selection));
}

/** The same for one flow or event. */
export function claimRowsOf(
  feature: ClaimedFeature,
  dispatch: Dispatch,
  lang: string,
  { time, filter }: Pick<Selection, 'time' | 'filter'>,
): readonly ClaimRow[] {
  return feature.properties.claims.flatMap((claim, index) => {
    if (!isClaimShown(claim, dispatch, { time, filter })) return [];
    const id = `${feature.id}/${index}`;
    return [keptRow(dispatch, lang, id, () => claimRow(id, feature, claim, dispatch, lang))];
  });
}

const keptRow = keepRows<ClaimRow>();

/** Whether a claim had been made by the end of the window, by one of those whose words are wanted. */
export function isClaimShown(
  claim: Claim,
  dispatch: Dispatch,
  { time, filter }: Pick<Selection, 'time' | 'filter'>,
): boolean {
  return saidBy(claim, time?.end ?? null) && isBy(claim, filter, dispatch);
}

/** Orders claims by day, the oldest first; those without a date stand last, those of one day as they came. */
export function compareByDay(a: Pick<ClaimRow, 'day'>, b: Pick<ClaimRow, 'day'>): number {
  if (a.day === null || b.day === null) return Number(a.day === null) - Number(b.day === null);
  return a.day < b.day ? -1 : Number(a.day > b.day);
}

function claimRow(
  id: string,
  feature: ClaimedFeature,
  claim: Claim,
  dispatch: Dispatch,
  lang: string,
): ClaimRow {
  const { words } = messagesFor(lang);
  const { amounts = [], said, stance } = claim;
  return {
    id,
    feature,
    claim,
    speaker: actorName(claim.by, dispatch, lang),
    stance: words.stance[stance].one,
    isStressed: stance === 'confirms' || stance === 'denies' || stance === 'questions',
    mark: nameOf(feature.properties, lang, dispatch.lang),
    amount: amounts.length === 0 ? null : describeAmounts(amounts, dispatch, lang).text,
    said: said === undefined ? null : describeDate(said, lang),
    day: said === undefined ? null : dayOfClaim(claim),
    read: sourcesOf(claim).map((id) => readAt(id, dispatch)),
  };
}

function readAt(id: string, dispatch: Dispatch): ReadAt {
  const source = indexDispatch(dispatch).source(id);
  if (!source) return { name: { text: id, lang: dispatch.lang }, url: null };
  const { publisher, title, seenVia, lang = dispatch.lang } = source;
  return {
    name: { text: publisher ?? title ?? id, lang },
    url: sourceLink(source),
    ...(seenVia !== undefined && { seenVia }),
  };
}

function isBy(claim: Claim, { by = [], toldBy }: Filter, dispatch: Dispatch): boolean {
  if (by.length === 0 && toldBy === undefined) return true;
  const speakers = indexDispatch(dispatch).chain(claim.by);
  if (toldBy !== undefined && !speakers.includes(toldBy)) return false;
  return by.length === 0 || speakers.some((actor) => by.includes(actor));
}
