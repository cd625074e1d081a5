import { chaptersOf } from '../../model/chapters.ts';
import { indexDispatch, isClaimed, isFlow } from '../../model/dispatch-index.ts';
import { boundsOf } from '../../model/edtf.ts';
import { nameOf } from '../../model/name-of.ts';
import { isAnnouncedOnly, isPossibleOnly } from '../../model/phases.ts';
import { selectFeatures, timeOf } from '../../model/select.ts';
import {
  CATEGORIES,
  type Category,
  type ClaimedFeature,
  type Dispatch,
  type EventFeature,
  type Filter,
  type FlowFeature,
} from '../../model/types.ts';
import type { Hue } from '../types.ts';
import { type Day, dayOf, monthEnd, monthStart } from './days.ts';
import { densityOf } from './density.ts';
import type {
  ClosedSpan,
  DaySpan,
  TimelineBar,
  TimelineEvent,
  TimelineScene,
  UnplacedMark,
} from './types.ts';

/**
 * What there is to see of a dispatch's time, whatever the window: all that passes the filter is an event, a bar, or
 * named among the undated or the possible. Null where nothing has a date.
 *
 * @param filter applied as it is; `toldBy` has no effect, the dispatch is given as it is told
 */
export function describeTimeline(dispatch: Dispatch, filter: Filter, lang: string): TimelineScene | null {
  const { goods, status, by } = filter;
  const chosen = { ...(goods && { goods }), ...(status && { status }), ...(by && { by }) };
  const { flows, events } = selectFeatures(dispatch, { time: null, filter: chosen });
  const span = spans.get(dispatch) ?? spanOf(dispatch);
  spans.set(dispatch, span);
  if (!span) return null;
  const name = (feature: ClaimedFeature): UnplacedMark => ({
    id: feature.id,
    name: nameOf(feature.properties, lang, dispatch.lang),
  });
  const drawn = flows.filter((flow) => !isPossibleOnly(flow));
  const isUndated = (feature: ClaimedFeature) => timeOf(dispatch, feature) === null;
  const claims = [...drawn, ...events].flatMap(({ properties }) => properties.claims);
  return {
    span,
    events: rankedEvents(dispatch, events, lang),
    bars: drawn.flatMap((flow) => barOf(dispatch, flow, lang) ?? []).sort(byCategory(dispatch)),
    density: densityOf(claims, span),
    undated: [...drawn, ...events].filter(isUndated).map(name),
    possible: flows.filter((flow) => isPossibleOnly(flow)).map(name),
  };
}

/** The span of a dispatch is the same whatever is chosen, and to find it takes a look at every claim. */
const spans = new WeakMap<Dispatch, ClosedSpan | null>();

/** All months of which anything in the file speaks; the same whatever is filtered, so that nothing moves. */
function spanOf(dispatch: Dispatch): ClosedSpan | null {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  const take = (text: string | undefined) => {
    const { start, end } = boundsOf(text);
    for (const iso of [start, end]) {
      if (iso === null) continue;
      first = Math.min(first, dayOf(iso));
      last = Math.max(last, dayOf(iso));
    }
  };
  for (const { properties } of dispatch.features.filter(isClaimed)) {
    take(properties.start);
    take(properties.end);
    for (const claim of properties.claims) {
      take(claim.said);
      take(claim.period);
    }
  }
  if (first > last) return null;
  take(dispatch.view?.time);
  take(dispatch.updated);
  return { first: monthStart(first), last: monthEnd(last) };
}

function rankedEvents(dispatch: Dispatch, events: readonly EventFeature[], lang: string): TimelineEvent[] {
  const told = new Set(chaptersOf(dispatch, lang).flatMap(({ marks }) => marks));
  const weight = ({ id, properties }: EventFeature) =>
    (told.has(id) ? 100 : 0) + properties.claims.length + (properties.at === undefined ? 0 : 1);
  const ranks = new Map(events.toSorted((a, b) => weight(b) - weight(a)).map(({ id }, rank) => [id, rank]));
  return events
    .flatMap((event) => {
      const { properties, id } = event;
      const whole = timeOf(dispatch, event);
      if (whole === null) return [];
      return {
        id,
        name: nameOf(properties, lang, dispatch.lang),
        status: properties.status,
        start: spanFrom(properties.start) ?? { first: dayOf(whole.start), last: dayOf(whole.start) },
        end: spanFrom(properties.end),
        rank: ranks.get(id) ?? 0,
      };
    })
    .sort((a, b) => a.start.first - b.start.first);
}

function barOf(dispatch: Dispatch, flow: FlowFeature, lang: string): TimelineBar | null {
  const { properties, id } = flow;
  const whole = timeOf(dispatch, flow);
  if (whole === null) return null;
  const first = dayOf(whole.start);
  const own = spanFrom(properties.start);
  const end = boundsOf(properties.end);
  return {
    id,
    name: nameOf(properties, lang, dispatch.lang),
    hue: hueOf(categoryOf(dispatch, flow)),
    status: properties.status,
    isAnnounced: isAnnouncedOnly(flow),
    start: { first, last: Math.max(first, own?.last ?? first) },
    end: end.end === null ? null : closed(Math.max(first, dayOf(end.start ?? end.end)), dayOf(end.end)),
    claims: properties.claims.flatMap(({ said }) => {
      const span = spanFrom(said);
      return span ? closed(span.first, span.last ?? span.first) : [];
    }),
  };
}

function closed(first: Day, last: Day): ClosedSpan {
  return { first, last: Math.max(first, last) };
}

function spanFrom(text: string | undefined): DaySpan | null {
  const { start, end } = boundsOf(text);
  if (start === null) return null;
  return { first: dayOf(start), last: end === null ? null : dayOf(end) };
}

function byCategory(dispatch: Dispatch): (a: TimelineBar, b: TimelineBar) => number {
  const { flows } = indexDispatch(dispatch);
  const place = ({ id }: TimelineBar) => {
    const flow = flows.get(id);
    return flow ? CATEGORIES.indexOf(categoryOf(dispatch, flow)) : CATEGORIES.length;
  };
  return (a, b) => place(a) - place(b) || a.start.first - b.start.first;
}

function categoryOf(dispatch: Dispatch, flow: ClaimedFeature): Category {
  const goods = isFlow(flow) ? indexDispatch(dispatch).goods(flow.properties.goods) : undefined;
  return goods?.category ?? 'other';
}

function hueOf(category: Category): Hue {
  return category === 'money' || category === 'other' ? 'neutral' : category;
}
