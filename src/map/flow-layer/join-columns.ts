import { FLOW_STATUSES, type FlowColumns, type PlaceColumns } from './types.ts';

type Column = ArrayLike<number>;
/** Columns that may be missing, and what a missing one means. */
const OPTIONAL = [
  ['amount', Number.NaN],
  ['low', Number.NaN],
  ['group', 0],
  ['status', FLOW_STATUSES.indexOf('unknown')],
  ['announced', 0],
  ['start', Number.NaN],
  ['end', Number.NaN],
] as const;

/** Two sets of flows as one, the first ones first; places at the same spot become one. */
export function joinColumns(a: FlowColumns, b: FlowColumns): FlowColumns {
  const { places, positions } = joinPlaces(a.places, b.places);
  const moved = (column: Column): Column =>
    Float64Array.from(column, (place) => positions[place] ?? Number.NaN);
  const optional = OPTIONAL.flatMap(([name, missing]) => {
    if (a[name] === undefined && b[name] === undefined) return [];
    const filled = (of: FlowColumns): Column => of[name] ?? new Float64Array(of.from.length).fill(missing);
    return [[name, joined(filled(a), filled(b))] as const];
  });
  return {
    places,
    from: joined(a.from, moved(b.from)),
    to: joined(a.to, moved(b.to)),
    ...Object.fromEntries(optional),
  };
}

/** The places of both, and where those of the second are among them. */
function joinPlaces(a: PlaceColumns, b: PlaceColumns): { places: PlaceColumns; positions: Column } {
  const known = new Map<string, number>();
  const [lng, lat] = [Array.from(a.lng), Array.from(a.lat)];
  const keyOf = (at: number, of: PlaceColumns): string => `${of.lng[at]} ${of.lat[at]}`;
  for (let at = 0; at < lng.length; at += 1) known.set(keyOf(at, a), at);
  const positions = Array.from(b.lng, (longitude, at) => {
    const key = keyOf(at, b);
    const position = known.get(key) ?? lng.length;
    if (position === lng.length) {
      known.set(key, position);
      lng.push(longitude);
      lat.push(b.lat[at] ?? Number.NaN);
    }
    return position;
  });
  return { places: { lng: Float64Array.from(lng), lat: Float64Array.from(lat) }, positions };
}

function joined(a: Column, b: Column): Float64Array {
  const result = new Float64Array(a.length + b.length);
  result.set(Float64Array.from(a), 0);
  result.set(Float64Array.from(b), a.length);
  return result;
}
