import { idsOf } from '../../writing/entries.ts';
import {
  type Draft,
  type Json,
  type JsonObject,
  type LonLat,
  pointOfMark,
  textAt,
  valueAt,
} from '../../writing/index.ts';

/** A map of one place, or of two that are near, shows at least so much around them, degrees. */
const LEAST = 36;
const NOBODY = 'nobody-yet';
const NAMELESS = '…';

/**
 * The draft as the map draws it: a place without a name, and a flow whose statements have no speaker or source yet, are
 * drawn all the same, so that one sees what one does. Readers are shown nothing that nobody says.
 *
 * @param id one for all states of a draft that are to be seen from the same point
 */
export function mapFile(draft: Draft, id: string): JsonObject {
  const box = boxOf(draft);
  const hasView = valueAt(draft, ['view', 'bbox']) !== undefined;
  return {
    ...draft,
    id,
    features: draft.features.map(spoken),
    actors: { ...objectAt(draft, 'actors'), [NOBODY]: { name: '?', kind: 'person' } },
    sources: { ...objectAt(draft, 'sources'), [NOBODY]: { type: 'webpage', title: '?' } },
    ...(hasView || box === null ? {} : { view: { ...objectAt(draft, 'view'), bbox: box } }),
  };
}

/** Members of the file that leave no trace on the map. */
const UNDRAWN: ReadonlySet<string> = new Set(['title', 'summary', 'text', 'article', 'license', 'tasks']);

/** Whether two drafts look the same on the map: what is typed into the text is no reason to draw. */
export function isDrawnAlike(one: Draft, other: Draft): boolean {
  const members = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...members].every((member) => UNDRAWN.has(member) || one[member] === other[member]);
}

/** Ids of the places that have a point. */
export function locatedPlaces(draft: Draft): readonly string[] {
  return idsOf(draft, 'place').filter((id) => pointOfMark(draft, id) !== null);
}

function spoken(feature: Json): Json {
  if (!isObject(feature) || !isObject(feature.properties)) return feature;
  const { properties } = feature;
  const { claims, name } = properties;
  const given: readonly Json[] = Array.isArray(claims) && claims.length > 0 ? claims : [{}];
  return {
    ...feature,
    properties: {
      ...properties,
      // A place that was just set is seen before it has a name.
      ...(name === undefined || name === '' ? { name: NAMELESS } : {}),
      ...(Array.isArray(claims) ? { claims: given.map(completed) } : {}),
    },
  };
}

function completed(claim: Json): Json {
  if (!isObject(claim)) return claim;
  return {
    ...claim,
    by: claim.by ?? NOBODY,
    source: claim.source ?? NOBODY,
    stance: claim.stance ?? 'states',
  };
}

/** A box around the points of near places; null where they are far from each other, and the map finds its own. */
function boxOf(draft: Draft): readonly number[] | null {
  const points = locatedPlaces(draft).flatMap((id): LonLat[] => {
    const point = pointOfMark(draft, id);
    return point ? [point] : [];
  });
  if (points.length === 0 || textAt(draft, ['id']) === '') return null;
  const [lons, lats] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)];
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const isNear = east - west < LEAST && north - south < LEAST / 2;
  if (!isNear) return null;
  const [lon, lat] = [(west + east) / 2, (south + north) / 2];
  const middle = Math.min(90 - LEAST / 4, Math.max(LEAST / 4 - 90, lat));
  return [turned(lon - LEAST / 2), middle - LEAST / 4, turned(lon + LEAST / 2), middle + LEAST / 4];
}

function turned(longitude: number): number {
  return ((((longitude + 180) % 360) + 360) % 360) - 180;
}

function objectAt(draft: Draft, member: string): JsonObject {
  const value = draft[member];
  return isObject(value) ? value : {};
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
