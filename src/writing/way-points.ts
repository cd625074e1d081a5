import type { Position } from 'geojson';
import { cutAtAntimeridian, unwrap } from '../geo/antimeridian.ts';
import { haversine, MOST_METRES } from '../model/rules/route-ends.ts';
import { getIn, isList, memberOf, setIn, textMember } from './json.ts';
import { featureOf, itemsOf, markKindOf, positionOf } from './path.ts';
import type { Draft, Json, LonLat } from './types.ts';

/*
 * A flow with a geometry holds the points of its ends a second time, as GeoJSON must. Whoever moves a place, or leads a
 * flow elsewhere, means the line too.
 */

/** The positions between the ends of a flow, in its direction; none for one that is drawn as an arc. */
export function wayPointsOf(draft: Draft, flow: string): readonly LonLat[] {
  return lineOf(featureOf(draft, flow))
    .slice(1, -1)
    .map(([lon = 0, lat = 0]) => [lon, lat]);
}

/**
 * Leads a flow through points, from the point of its first place to that of its last; without points it is an arc again.
 * A flow whose ends are nowhere stays as it is.
 */
export function setWayPoints(draft: Draft, flow: string, points: readonly LonLat[]): Draft {
  const feature = featureOf(draft, flow);
  if (markKindOf(feature) !== 'flow') return draft;
  if (points.length === 0) return withGeometry(draft, flow, null);
  const line = lineOf(feature);
  const [first] = line.length > 1 ? line : endsOf(draft, feature, 'from').flatMap(({ points }) => points);
  const last =
    line.length > 1 ? line.at(-1) : endsOf(draft, feature, 'to').flatMap(({ points }) => points)[0];
  if (!first || !last) return draft;
  return withGeometry(draft, flow, lineThrough([first, ...points.map(([lon, lat]) => [lon, lat]), last]));
}

/** Takes the ends of lines along with the places they stood on before an edit. */
export function followPlaces(before: Draft, after: Draft): Draft {
  if (before.features === after.features) return after;
  return after.features.reduce<Draft>((draft, feature) => {
    const line = markKindOf(feature) === 'flow' ? lineOf(feature) : [];
    const id = textMember(feature, 'id');
    const [first] = line;
    const last = line.at(-1);
    const old = featureOf(before, id);
    if (line.length < 2 || !first || !last || memberOf(old, 'geometry') !== memberOf(feature, 'geometry'))
      return draft;
    const start = movedEnd(first, endsOf(before, old, 'from'), endsOf(after, feature, 'from'));
    const end = movedEnd(last, endsOf(before, old, 'to'), endsOf(after, feature, 'to'));
    if (start === null && end === null) return draft;
    return withGeometry(draft, id, lineThrough([start ?? first, ...line.slice(1, -1), end ?? last]));
  }, after);
}

/** One end that a flow or one of its claims names. */
interface End {
  /** `flow`, or the index of the claim. */
  readonly role: string;
  /** The point where a line to the place ends, and the place's own. */
  readonly points: readonly Position[];
}

/** Where an end has gone to; `null` if it is where it was, or stood on no place of the flow. */
function movedEnd(end: Position, before: readonly End[], after: readonly End[]): Position | null {
  for (const { role, points } of before) {
    const slot = points.findIndex((point) => haversine(point, end) <= MOST_METRES);
    if (slot < 0) continue;
    const now = after.find((other) => other.role === role)?.points ?? [];
    const point = now[slot] ?? now[0];
    const was = points[slot];
    return point === undefined || (point[0] === was?.[0] && point[1] === was?.[1]) ? null : point;
  }
  return null;
}

function endsOf(draft: Draft, flow: Json | undefined, member: 'from' | 'to'): readonly End[] {
  const properties = memberOf(flow, 'properties');
  const claims = itemsOf(memberOf(properties, 'claims'));
  return [
    { role: 'flow', points: pointsOf(draft, textMember(properties, member)) },
    ...claims.map((claim, index) => ({
      role: String(index),
      points: pointsOf(draft, textMember(claim, member)),
    })),
  ];
}

/** The point of the last anchor that has one, then the place's own, which may be the same. */
function pointsOf(draft: Draft, place: string): readonly Position[] {
  const seen = new Set<string>();
  const points: Position[] = [];
  let id = place;
  while (id !== '' && !seen.has(id)) {
    seen.add(id);
    const feature = featureOf(draft, id);
    const point = positionIn(feature);
    if (point !== null) points.push(point);
    id = textMember(memberOf(feature, 'properties'), 'anchor');
  }
  const [own] = points;
  const anchor = points.at(-1);
  return own && anchor ? [anchor, own] : [];
}

function positionIn(feature: Json | undefined): Position | null {
  const geometry = memberOf(feature, 'geometry');
  return textMember(geometry, 'type') === 'Point' ? toPosition(memberOf(geometry, 'coordinates')) : null;
}

function toPosition(value: Json | undefined): Position | null {
  const numbers = itemsOf(value).filter((part) => typeof part === 'number');
  return isList(value) && numbers.length === value.length && numbers.length >= 2 ? numbers : null;
}

/** The line of a flow without jumps, without the points at which it is cut at 180°; empty for what is none. */
function lineOf(flow: Json | undefined): readonly Position[] {
  const type = textMember(memberOf(flow, 'geometry'), 'type');
  const coordinates = itemsOf(getIn(flow, ['geometry', 'coordinates']));
  const parts =
    type === 'LineString' ? [coordinates] : type === 'MultiLineString' ? coordinates.map(itemsOf) : [];
  const lines = parts.map((part) => part.map(toPosition).filter((position) => position !== null));
  const whole = lines.flatMap((line, part) =>
    line.filter((position, index) => {
      const isSeam = (part > 0 && index === 0) || (part < lines.length - 1 && index === line.length - 1);
      return !(isSeam && Math.abs(position[0] ?? 0) === 180);
    }),
  );
  return lines.length > 1 ? unwrap(whole) : whole;
}

function lineThrough(line: readonly Position[]): Json {
  const { coordinates } = cutAtAntimeridian(line);
  const [only] = coordinates;
  return coordinates.length === 1 && only
    ? { type: 'LineString', coordinates: only }
    : { type: 'MultiLineString', coordinates };
}

function withGeometry(draft: Draft, id: string, geometry: Json): Draft {
  const position = positionOf(draft, id);
  return position < 0 ? draft : setIn(draft, ['features', position, 'geometry'], geometry);
}
