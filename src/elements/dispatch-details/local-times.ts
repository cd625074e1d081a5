import { html, nothing } from 'lit';
import { isMeasurable } from '../../geo/measure.ts';
import { loadTimeZones, offsetAt, offsetOn, type ZonesNear } from '../../geo/time-zone.ts';
import { formatNumber, isolated } from '../../language/format.ts';
import { placeName } from '../../model/describe-claim.ts';
import { describeWhen } from '../../model/describe-date.ts';
import { isFlow } from '../../model/dispatch-index.ts';
import { boundsOf } from '../../model/edtf.ts';
import type { ClaimedFeature, PlaceFeature } from '../../model/types.ts';
import type { DetailsView, TimesLine } from './details-view.ts';

/** Over more time than this clocks change everywhere that they do at all. */
const MOST_MONTHS = 24;
const MONTH = 30 * 86_400_000;

/** Whether the places of a mark are known well enough, and its day too, for local times to be told. */
export function hasLocalTimes(feature: ClaimedFeature, view: Pick<DetailsView, 'index'>): boolean {
  return placesOf(feature, view).length > 0 && daysOf(feature).length > 0;
}

/** Fetches the table of time zones, and tells local times by it. */
export async function loadTimesLine(): Promise<TimesLine> {
  const zones = await loadTimeZones();
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (feature, view) => {
    const words = localTimes(feature, view, zones, own);
    return words === '' ? nothing : html`<p class="facts times">${words}</p>`;
  };
}

/**
 * How the clocks stood at both ends of a flow, or at the place of an event beside the reader's, on the day the file
 * names. Only zones and differences: a time of day nobody gave is not made up. Empty where it cannot be told.
 */
function localTimes(feature: ClaimedFeature, view: DetailsView, zones: ZonesNear, ownZone: string): string {
  const { messages, lang } = view;
  const days = daysOf(feature);
  const [first, second] = placesOf(feature, view);
  const { start } = feature.properties;
  if (!first || start === undefined) return '';
  const here = offsetAt(first, days, zones);
  if (here === undefined) return '';
  const { details } = messages.ui;
  const when = describeWhen(start, lang);
  if (second) {
    const there = offsetAt(second, days, zones);
    if (there === undefined) return '';
    const ends = `${clockAt(first, here, view)}, ${clockAt(second, there, view)}`;
    return details.localTimes(when, ends, apart(there - here, view));
  }
  const offsets = new Set(days.map((day) => offsetOn(ownZone, day)));
  const [own] = offsets;
  if (own === undefined || offsets.size > 1) return '';
  return details.localTime(when, utc(here), fromReader(here - own, view));
}

/** Both ends of a flow or the place of an event, if each is known to its city or better; else none. */
function placesOf(feature: ClaimedFeature, { index }: Pick<DetailsView, 'index'>): readonly PlaceFeature[] {
  const ids = isFlow(feature)
    ? [feature.properties.from, feature.properties.to]
    : feature.properties.at === undefined
      ? []
      : [feature.properties.at];
  const places = ids.flatMap((id) => index.places.get(id) ?? []).filter(isMeasurable);
  return places.length === ids.length ? places : [];
}

/** The first and last day the start may mean, and one a month between them. */
function daysOf({ properties }: ClaimedFeature): readonly string[] {
  const { start, end } = boundsOf(properties.start);
  if (start === null || end === null) return [];
  const [first, last] = [Date.parse(start), Date.parse(end)];
  if (Number.isNaN(first) || Number.isNaN(last) || last - first > MOST_MONTHS * MONTH) return [];
  const between = Array.from({ length: Math.floor((last - first) / MONTH) }, (_, month) =>
    new Date(first + (month + 1) * MONTH).toISOString().slice(0, 10),
  );
  return [...new Set([start, ...between, end])];
}

/** "Moscow UTC+3" */
function clockAt({ id }: PlaceFeature, minutes: number, { dispatch, lang }: DetailsView): string {
  return `${isolated(placeName(id, dispatch, lang).text)} ${utc(minutes)}`;
}

/** "UTC+3", "UTC−9:30" */
function utc(minutes: number): string {
  const size = Math.abs(minutes);
  const rest = size % 60 === 0 ? '' : `:${String(size % 60).padStart(2, '0')}`;
  return minutes === 0 ? 'UTC' : `UTC${minutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${rest}`;
}

function apart(minutes: number, { messages, spoken }: DetailsView): string {
  const { hoursApart, sameTime } = messages.ui.details;
  const hours = Math.abs(minutes) / 60;
  return hours === 0 ? sameTime : hoursApart(formatNumber(hours, spoken), hours === 1);
}

function fromReader(minutes: number, { messages, spoken }: DetailsView): string {
  const { hoursFromReader, sameAsReader } = messages.ui.details;
  const hours = Math.abs(minutes) / 60;
  return hours === 0 ? sameAsReader : hoursFromReader(formatNumber(hours, spoken), hours === 1, minutes > 0);
}
