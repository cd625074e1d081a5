import { claimsBy } from './claims.ts';
import { indexDispatch, isFlow } from './dispatch-index.ts';
import { boundsOf } from './edtf.ts';
import { tellBy } from './tell-by.ts';
import type {
  Claim,
  ClaimedFeature,
  Dispatch,
  EventFeature,
  Filter,
  FlowFeature,
  PlaceFeature,
  Selection,
  TimeWindow,
} from './types.ts';

/** The features that pass a time window and a filter, in the order in which they are shown. */
export interface SelectedFeatures {
  readonly flows: readonly FlowFeature[];
  readonly events: readonly EventFeature[];
  /** All of them: a place is the ground the rest stands on, and nobody claims it. */
  readonly places: readonly PlaceFeature[];
}

/** The elements of a page ask for the same again and again; so many answers of a dispatch are remembered. */
const MOST_KNOWN = 32;
const known = new WeakMap<Dispatch, Map<string, SelectedFeatures>>();

const FIRST_DAY = '0000-01-01';
const LAST_DAY = '9999-12-31';

/**
 * What is to be told: the features that happened in the window, were said by its end and pass the filter. Where one
 * speaker tells, they pass as that speaker tells them; the features are the given dispatch's own all the same.
 */
export function selectFeatures(
  dispatch: Dispatch,
  { time, filter }: Pick<Selection, 'time' | 'filter'>,
): SelectedFeatures {
  const answers = known.get(dispatch) ?? new Map<string, SelectedFeatures>();
  known.set(dispatch, answers);
  const question = JSON.stringify([time?.start, time?.end, filter]);
  const answer = answers.get(question) ?? selectTold(dispatch, { time, filter });
  if (answers.size >= MOST_KNOWN) answers.clear();
  answers.set(question, answer);
  return answer;
}

function selectTold(dispatch: Dispatch, selection: Pick<Selection, 'time' | 'filter'>): SelectedFeatures {
  const { toldBy } = selection.filter;
  const told = toldBy === undefined ? dispatch : tellBy(dispatch, toldBy, selection.time);
  const passing = select(told, selection);
  if (told === dispatch) return passing;
  const index = indexDispatch(dispatch);
  return {
    flows: passing.flows.flatMap(({ id }) => index.flows.get(id) ?? []),
    events: passing.events.flatMap(({ id }) => index.events.get(id) ?? []),
    places: passing.places,
  };
}

function select(dispatch: Dispatch, { time, filter }: Pick<Selection, 'time' | 'filter'>): SelectedFeatures {
  const passes = (feature: ClaimedFeature) =>
    isInTime(dispatch, feature, time) &&
    isEmptyOr(filter.status, (statuses) => statuses.includes(feature.properties.status)) &&
    isSaidBySome(dispatch, claimsBy(feature, time), filter);
  const { flows, events, places } = indexDispatch(dispatch);
  return {
    flows: [...flows.values()].filter((flow) => hasGoods(dispatch, flow, filter.goods) && passes(flow)),
    events: [...events.values()].filter(passes),
    places: [...places.values()],
  };
}

/**
 * The window the file asks for: its `view.time`, else `null` for all time. An open end reaches as far as
 * the calendar does.
 */
export function defaultTime(dispatch: Dispatch): TimeWindow | null {
  const wanted = dispatch.view?.time;
  if (wanted === undefined) return null;
  const { start, end } = boundsOf(wanted);
  return start === null && end === null ? null : { start: start ?? FIRST_DAY, end: end ?? LAST_DAY };
}

/**
 * The days over which a flow or event goes on: what the feature itself says, else the first day its claims
 * speak of. A flow without end goes on until the file was updated, an event without end is over on the
 * day it began. `null`: nobody gives a date.
 */
export function timeOf(dispatch: Dispatch, feature: ClaimedFeature): TimeWindow | null {
  const { start: startText, end: endText } = feature.properties;
  const own = boundsOf(startText);
  const start = own.start ?? firstDayOf(feature.properties.claims) ?? boundsOf(endText).start;
  if (start === null) return null;
  const goesOn = isFlow(feature) || isOpen(startText);
  const openEnd = goesOn ? (boundsOf(dispatch.updated).end ?? LAST_DAY) : (own.end ?? start);
  const end = boundsOf(endText).end ?? openEnd;
  // A file updated before its own events began says nothing about their end.
  return start <= end ? { start, end } : { start, end: start };
}

function isInTime(dispatch: Dispatch, feature: ClaimedFeature, time: TimeWindow | null): boolean {
  if (time === null) return true;
  if (claimsBy(feature, time).length === 0) return false;
  const own = timeOf(dispatch, feature);
  return own === null || (own.start <= time.end && own.end >= time.start);
}

function firstDayOf(claims: readonly Claim[]): string | null {
  const days = claims.flatMap(({ period, said }) => {
    const day = boundsOf(period).start ?? boundsOf(said).start;
    return day === null ? [] : [day];
  });
  return days.sort()[0] ?? null;
}

function isOpen(text: string | undefined): boolean {
  return text?.endsWith('/..') ?? false;
}

function hasGoods(dispatch: Dispatch, flow: FlowFeature, wanted: Filter['goods']): boolean {
  const { goods } = flow.properties;
  const category = indexDispatch(dispatch).goods(goods)?.category;
  return isEmptyOr(
    wanted,
    (ids) => ids.includes(goods) || (category !== undefined && ids.includes(category)),
  );
}

/** Whether one of the claims is by a chosen speaker or by anyone who is part of one. */
function isSaidBySome(dispatch: Dispatch, claims: readonly Claim[], { by }: Filter): boolean {
  const { chain } = indexDispatch(dispatch);
  return isEmptyOr(by, (ids) => claims.some((claim) => chain(claim.by).some((actor) => ids.includes(actor))));
}

function isEmptyOr<T>(wanted: readonly T[] | undefined, test: (wanted: readonly T[]) => boolean): boolean {
  return wanted === undefined || wanted.length === 0 || test(wanted);
}
