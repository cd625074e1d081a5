import type { MultiLineString, Position } from 'geojson';

/** A longitude moved by whole turns until it is within 180° of `near`. */
export function nearestLongitude(longitude: number, near: number): number {
  const turns = Math.round((near - longitude) / 360);
  // Left alone where it can be: adding and taking away a turn would cost digits.
  return turns === 0 ? longitude : longitude + 360 * turns;
}

/** The same line without a jump: each longitude within 180° of the one before, the first as it is. */
export function unwrap(line: readonly Position[]): Position[] {
  let before: number | undefined;
  return line.map(([longitude = 0, latitude = 0, ...rest]) => {
    before = before === undefined ? longitude : nearestLongitude(longitude, before);
    return [before, latitude, ...rest];
  });
}

/** Moves an unwrapped line by whole turns until its middle (of west and east) is within 180° of `near`. */
export function shiftNear(line: readonly Position[], near: number): Position[] {
  const longitudes = line.map(([longitude = 0]) => longitude);
  const middle = (Math.min(...longitudes) + Math.max(...longitudes)) / 2;
  const shift = nearestLongitude(middle, near) - middle;
  return line.map(([longitude = 0, ...rest]) => [longitude + shift, ...rest]);
}

/**
 * A line cut where it crosses 180° (RFC 7946 section 3.1.9), longitudes in −180 … 180, the latitude of
 * a cut interpolated between its neighbours. Takes lines with or without a jump.
 */
export function cutAtAntimeridian(line: readonly Position[]): MultiLineString {
  const [start, ...others] = unwrap(line);
  if (start === undefined) return { type: 'MultiLineString', coordinates: [] };
  const parts: Position[][] = [];
  let part = [start];
  // Which turn of the world the part lies in: 0 from −180 to 180, 1 from 180 to 540.
  let turn = turnOf(start, others[0] ?? start);
  const finish = () => {
    const shift = 360 * turn;
    parts.push(part.map(([longitude = 0, ...rest]) => [longitude - shift, ...rest]));
  };
  let before = start;
  for (const vertex of others) {
    let step = stepFrom(turn, vertex);
    while (step !== 0) {
      const edge = 360 * turn + 180 * step;
      before = between(before, vertex, edge);
      if (longitudeOf(part.at(-1) ?? start) !== edge) part.push(before);
      finish();
      part = [before];
      turn += step;
      step = stepFrom(turn, vertex);
    }
    part.push(vertex);
    before = vertex;
  }
  finish();
  return { type: 'MultiLineString', coordinates: parts };
}

const longitudeOf = ([longitude = 0]: Position): number => longitude;

/** The turn in which a line starts; on an edge the next vertex decides. */
function turnOf(start: Position, next: Position): number {
  const longitude = longitudeOf(start);
  const decisive = (longitude - 180) % 360 === 0 ? (longitude + longitudeOf(next)) / 2 : longitude;
  return Math.round(decisive / 360);
}

/** 1 where a vertex lies east of a turn of the world, −1 where it lies west of it, 0 within. */
function stepFrom(turn: number, vertex: Position): -1 | 0 | 1 {
  const longitude = longitudeOf(vertex) - 360 * turn;
  if (longitude > 180) return 1;
  return longitude < -180 ? -1 : 0;
}

/** The point of a straight piece at a longitude. */
function between(a: Position, b: Position, longitude: number): Position {
  const [west = 0, south = 0] = a;
  const [east = 0, north = 0] = b;
  const share = east === west ? 0 : (longitude - west) / (east - west);
  return [longitude, south + share * (north - south)];
}
