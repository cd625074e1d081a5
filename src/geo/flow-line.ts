import type { LineString, MultiLineString, Position } from 'geojson';
import type { Route } from '../model/types.ts';
import { shiftNear } from './antimeridian.ts';
import { type LineEnd, lineEnd, type PlaceIndex } from './ends.ts';
import { flatPath } from './flat-path.ts';
import { joinLegs, legsThrough } from './geodesic-path.ts';

/** What a line is drawn from: the ids of its ends, and the way between them as far as somebody gave it. */
export interface LineSource {
  readonly from: string;
  readonly to: string;
  /** Ids of places between the ends; those the file locates nowhere are passed over. */
  readonly via?: readonly string[];
  readonly geometry?: LineString | MultiLineString | null;
  /** Default `schematic`: what lies between the ends of a geometry are way points, on nobody's word. */
  readonly route?: Route;
}

export interface FlowLine {
  readonly from: LineEnd;
  readonly to: LineEnd;
  /** Unwrapped vertices from start to end, at least two, which coincide where both ends do. */
  readonly path: readonly Position[];
  /** What the flat map draws where the great circle climbs beyond 72°. */
  readonly flatPath?: readonly Position[];
  /** Positions given between the ends; empty for a plain arc. */
  readonly through: readonly Position[];
}

/**
 * The line of a flow or of a claim's own route, in the turn of the world nearest to the longitude `near`.
 * Its own geometry wins over its ends. `undefined` where it is located nowhere.
 */
export function flowLine(places: PlaceIndex, source: LineSource, near: number): FlowLine | undefined {
  const drawn = verticesOf(source.geometry ?? null);
  const [start, end] = [lineEnd(places, source.from), lineEnd(places, source.to)];
  const from = drawn[0] === undefined ? start : endAt(source.from, drawn[0], start);
  const last = drawn.at(-1);
  const to = last === undefined ? end : endAt(source.to, last, end);
  if (from === undefined || to === undefined) return undefined;
  const through = drawn.length > 0 ? drawn.slice(1, -1) : positionsOf(places, source.via ?? []);
  const legs = legsThrough([from.position, ...through, to.position]);
  const path = joinLegs(legs);
  const bends = legs.map((leg) => flatPath(leg));
  const isBent = bends.some((bend) => bend !== undefined);
  const line = {
    from,
    to,
    path,
    ...(isBent && { flatPath: joinLegs(legs.map((leg, index) => bends[index] ?? leg)) }),
    through,
  };
  return lineNear(line, near);
}

/** The same line in the turn of the world nearest to the longitude `near`. */
export function lineNear(line: FlowLine, near: number): FlowLine {
  const path = shiftNear(line.path, near);
  return {
    ...line,
    from: { ...line.from, position: path[0] ?? line.from.position },
    to: { ...line.to, position: path.at(-1) ?? line.to.position },
    path,
    ...(line.flatPath && { flatPath: shiftNear(line.flatPath, near) }),
  };
}

/** A line's own vertices; the parts of a line that was cut at 180° are joined again. */
function verticesOf(geometry: LineString | MultiLineString | null): Position[] {
  if (geometry === null) return [];
  const vertices = geometry.type === 'LineString' ? geometry.coordinates : geometry.coordinates.flat();
  const apart = vertices.filter((vertex, index) => !coincide(vertex, vertices[index - 1]));
  return apart.length < 2 ? [] : apart;
}

/** Whether two vertices are the same point of the earth, as the two sides of a cut at 180° are. */
function coincide([x = 0, y = 0]: Position, other: Position | undefined): boolean {
  return other !== undefined && y === other[1] && (x - (other[0] ?? 0)) % 360 === 0;
}

function endAt(place: string, position: Position, end: LineEnd | undefined): LineEnd {
  return { place, position, open: end?.open ?? true };
}

function positionsOf(places: PlaceIndex, ids: readonly string[]): Position[] {
  return ids.map((id) => lineEnd(places, id)?.position).filter((position) => position !== undefined);
}
