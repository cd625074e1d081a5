import type { Position } from 'geojson';
import { indexDispatch, isFlow } from '../dispatch-index.ts';
import { issue } from '../issue.ts';
import { anchorOf, pointOf } from '../located.ts';
import type { Dispatch, FlowFeature, Issue } from '../types.ts';
import { linesOf } from './lines-of.ts';
import type { Rule } from './rule.ts';

/** How far the end of a reported or tracked route may lie from its place, metres. */
export const MOST_METRES = 1_000;
/** Mean radius of the Earth, metres (IUGG: (2a + b) / 3 on WGS 84). */
const EARTH_RADIUS = 6_371_008.8;
const DEGREE = Math.PI / 180;

/** A reported or tracked route begins and ends at the ends of its flow or of one of its claims. */
export const routeEnds: Rule = ({ dispatch }) =>
  dispatch.features.filter(isFlow).flatMap((flow) => ofFlow(flow, dispatch));

function ofFlow(flow: FlowFeature, dispatch: Dispatch): readonly Issue[] {
  const { route = 'schematic', from, to, claims } = flow.properties;
  const lines = linesOf(flow);
  const first = lines[0]?.[0];
  const last = lines.at(-1)?.at(-1);
  if (route === 'schematic' || !first || !last) return [];
  const starts = [from, ...claims.flatMap((claim) => claim.from ?? [])];
  const ends = [to, ...claims.flatMap((claim) => claim.to ?? [])];
  return [...checkEnd(flow, first, 'from', starts, dispatch), ...checkEnd(flow, last, 'to', ends, dispatch)];
}

function checkEnd(
  flow: FlowFeature,
  position: Position,
  member: 'from' | 'to',
  places: readonly string[],
  dispatch: Dispatch,
): readonly Issue[] {
  const points = places.flatMap((place) => pointsOf(dispatch, place));
  // A place that is an area or nowhere has no point to measure from.
  if (points.length === 0) return [];
  const metres = Math.min(...points.map((point) => haversine(position, point)));
  if (metres <= MOST_METRES) return [];
  const path = ['features', flow.id, 'geometry'];
  return [issue(`route-${member}`, 'error', path, `${Math.round(metres / 100) / 10} km`, '≤ 1 km')];
}

/** The points of a place that may count as its end: its own and that of its anchor. */
function pointsOf(dispatch: Dispatch, placeId: string): readonly Position[] {
  const place = indexDispatch(dispatch).places.get(placeId);
  const anchor = anchorOf(dispatch, placeId);
  return [place, anchor].map((end) => end && pointOf(end)).filter((point) => point !== undefined);
}

/** Great-circle distance on the sphere, metres, by the haversine formula. */
export function haversine(a: Position, b: Position): number {
  const [lonA = 0, latA = 0] = a;
  const [lonB = 0, latB = 0] = b;
  const chord =
    Math.sin(((latB - latA) * DEGREE) / 2) ** 2 +
    Math.cos(latA * DEGREE) * Math.cos(latB * DEGREE) * Math.sin(((lonB - lonA) * DEGREE) / 2) ** 2;
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
}
