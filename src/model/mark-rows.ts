import { allMessagesFor, interfaceLanguage } from '../language/catalogue.ts';
import { countryName } from '../language/countries.ts';
import { formatDegrees } from '../language/format.ts';
import type { LocalText } from '../language/text.ts';
import { drawnAmounts } from './amounts.ts';
import { claimsBy } from './claims.ts';
import { describeTime } from './describe.ts';
import { describeDrawnAmount } from './describe-amounts.ts';
import { placeName } from './describe-claim.ts';
import { indexDispatch } from './dispatch-index.ts';
import { keepRows } from './keep-rows.ts';
import { anchorOf, isLocated, pointOf } from './located.ts';
import { nameOf } from './name-of.ts';
import { isAnnouncedOnly, isPossibleOnly } from './phases.ts';
import { type SelectedFeatures, timeOf } from './select.ts';
import type {
  ClaimedFeature,
  Dispatch,
  EventFeature,
  FlowFeature,
  PlaceFeature,
  Position,
  Precision,
  TimeWindow,
} from './types.ts';

interface MarkRow<Feature> {
  /** Feature id. */
  readonly id: string;
  readonly feature: Feature;
  readonly name: LocalText;
  /** False for what stands in no map. */
  readonly isLocated: boolean;
}

interface ClaimedRow<Feature> extends MarkRow<Feature> {
  /** When it went on or happened, in words; empty where nobody says so. */
  readonly when: string;
  /** ISO day of its beginning to sort by, null where nobody gives a date. */
  readonly day: string | null;
  readonly status: string;
}

/** A flow as a row of a table; words of ours are in the language of the interface. */
export interface FlowRow extends ClaimedRow<FlowFeature> {
  readonly goods: LocalText;
  readonly from: LocalText;
  readonly to: LocalText;
}

export interface EventRow extends ClaimedRow<EventFeature> {
  readonly type: string;
  /** Null where the file names no place. */
  readonly place: LocalText | null;
}

export interface PlaceRow extends MarkRow<PlaceFeature> {
  /** Its names in other languages, each once. */
  readonly names: readonly LocalText[];
  /** Empty where the file gives no type. */
  readonly type: string;
  /** Null for a country: it lies in itself. */
  readonly country: LocalText | null;
  readonly precision: string;
  /** Degrees in words, no finer than the place is known; null where it has no point. */
  readonly position: string | null;
}

/** Decimals of a degree that make sense for a place known so well; a tenth of a degree is some 10 km. */
const DECIMALS: Readonly<Record<Precision, number>> = {
  exact: 4,
  site: 3,
  city: 2,
  region: 1,
  country: 0,
  unknown: 1,
};

const keptFlow = keepRows<FlowRow>();
const keptEvent = keepRows<EventRow>();
const keptPlace = keepRows<PlaceRow>();

export function flowRows(
  flows: readonly FlowFeature[],
  dispatch: Dispatch,
  lang: string,
): readonly FlowRow[] {
  return flows.map((flow) =>
    keptFlow(dispatch, lang, flow.id, () => {
      const { from, to, goods } = flow.properties;
      const known = indexDispatch(dispatch).goods(goods);
      return {
        ...claimedRow(flow, dispatch, lang),
        goods: known ? nameOf(known, lang, dispatch.lang) : { text: goods, lang: dispatch.lang },
        from: placeName(from, dispatch, lang),
        to: placeName(to, dispatch, lang),
      };
    }),
  );
}

export function eventRows(
  events: readonly EventFeature[],
  dispatch: Dispatch,
  lang: string,
): readonly EventRow[] {
  return events.map((event) =>
    keptEvent(dispatch, lang, event.id, () => ({
      ...claimedRow(event, dispatch, lang),
      type: allMessagesFor(lang).words.eventType[event.properties.type],
      place: event.properties.at === undefined ? null : placeName(event.properties.at, dispatch, lang),
    })),
  );
}

export function placeRows(
  places: readonly PlaceFeature[],
  dispatch: Dispatch,
  lang: string,
): readonly PlaceRow[] {
  return places.map((place) =>
    keptPlace(dispatch, lang, place.id, () => {
      const { words, ui } = allMessagesFor(lang);
      const { country, precision = 'unknown', type } = place.properties;
      const name = nameOf(place.properties, lang, dispatch.lang);
      const point = pointOf(place);
      return {
        id: place.id,
        feature: place,
        name,
        isLocated: isLocated(dispatch, place),
        names: otherNames(place, name.text),
        type: type === undefined ? '' : words.placeType[type],
        country: country === undefined || type === 'country' ? null : (countryName(country, lang) ?? null),
        precision: ui.table.precision[precision],
        position: point ? positionWords(point, precision, lang) : null,
      };
    }),
  );
}

/** What the map draws of a flow's amounts, in words: "about 11,000 soldiers", "announced", "no number given". */
export function flowAmount(
  flow: FlowFeature,
  dispatch: Dispatch,
  lang: string,
  time: TimeWindow | null,
): string {
  const { words, ui, sentences } = allMessagesFor(lang);
  if (isPossibleOnly(flow, time)) return words.phase.possible;
  if (isAnnouncedOnly(flow, time)) return words.phase.announced;
  const drawn = describeDrawnAmount(flow, dispatch, lang, time);
  if (drawn) return drawn.text;
  const hasNumbers = claimsBy(flow, time).some(({ amounts = [] }) => amounts.length > 0);
  return hasNumbers ? ui.details.noTotal : sentences.amount.none;
}

/** The highest figure that is drawn of a flow; it can be compared with others of its unit only. */
export function flowFigure(
  flow: FlowFeature,
  dispatch: Dispatch,
  time: TimeWindow | null,
): { readonly unit: string; readonly figure: number } | null {
  const drawn = drawnAmounts(flow, dispatch, time);
  if (drawn.kind === 'none' || isPossibleOnly(flow, time) || isAnnouncedOnly(flow, time)) return null;
  return { unit: drawn.unit, figure: Math.max(...drawn.bounds.map(({ value }) => value)) };
}

/**
 * Under the id of each place the flows that leave or reach it and the events there. A line to a country ends at
 * its anchor, so it stands under both.
 */
export function touchedPlaces(
  { flows, events }: Pick<SelectedFeatures, 'flows' | 'events'>,
  dispatch: Dispatch,
): ReadonlyMap<string, readonly ClaimedFeature[]> {
  const touched = new Map<string, ClaimedFeature[]>();
  for (const feature of [...flows, ...events]) {
    const { properties } = feature;
    const named = properties.kind === 'flow' ? [properties.from, properties.to] : [properties.at];
    const ends = named.flatMap((id) => (id === undefined ? [] : [id, anchorOf(dispatch, id)?.id ?? id]));
    for (const id of new Set(ends)) {
      const here = touched.get(id);
      if (here) here.push(feature);
      else touched.set(id, [feature]);
    }
  }
  return touched;
}

function claimedRow<Feature extends ClaimedFeature>(
  feature: Feature,
  dispatch: Dispatch,
  lang: string,
): ClaimedRow<Feature> {
  const { properties } = feature;
  return {
    id: feature.id,
    feature,
    name: nameOf(properties, lang, dispatch.lang),
    isLocated: isLocated(dispatch, feature),
    when: describeTime(feature, lang),
    day: timeOf(dispatch, feature)?.start ?? null,
    status: allMessagesFor(lang).words.status[properties.status],
  };
}

function otherNames({ properties }: PlaceFeature, shown: string): readonly LocalText[] {
  const names = new Map<string, LocalText>();
  for (const [lang, text] of Object.entries(properties.names ?? {})) {
    if (text !== shown && !names.has(text)) names.set(text, { text, lang });
  }
  return [...names.values()];
}

function positionWords([longitude = 0, latitude = 0]: Position, precision: Precision, lang: string): string {
  const degrees = (value: number) =>
    formatDegrees(Math.abs(value), DECIMALS[precision], interfaceLanguage(lang));
  const { position } = allMessagesFor(lang).ui.table;
  return position(degrees(latitude), latitude >= 0, degrees(longitude), longitude >= 0);
}
