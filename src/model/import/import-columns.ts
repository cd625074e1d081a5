import { boundsOf } from '../edtf.ts';
import type { FlowRow, ImportedColumns, ImportedPlace, LocationRow } from './types.ts';

const DAY_MS = 86_400_000;

/** The rows as columns, with the places they use. */
export function columnsOfRows(flows: readonly FlowRow[]): {
  readonly columns: ImportedColumns;
  readonly places: readonly ImportedPlace[];
} {
  const used = placesOf(flows);
  const position = new Map(used.map((place, index) => [place, index]));
  const spans = new Map<string, Span>();
  const columns: ImportedColumns = {
    places: {
      lng: Float64Array.from(used, ({ lng }) => lng),
      lat: Float64Array.from(used, ({ lat }) => lat),
    },
    from: Uint32Array.from(flows, ({ from }) => position.get(from) ?? 0),
    to: Uint32Array.from(flows, ({ to }) => position.get(to) ?? 0),
    amount: Float64Array.from(flows, ({ count }) => count ?? Number.NaN),
    start: new Float64Array(flows.length),
    end: new Float64Array(flows.length),
  };
  for (const [index, { time }] of flows.entries()) {
    const { start, end } = spanOf(time?.edtf ?? '', spans);
    columns.start[index] = start;
    columns.end[index] = end;
  }
  return { columns, places: used.map(({ id, name }) => ({ id, name })) };
}

/** The places that flows use, each once. */
export function placesOf(flows: readonly FlowRow[]): readonly LocationRow[] {
  return [...new Set(flows.flatMap(({ from, to }) => [from, to]))];
}

/**
 * The smallest box [west, south, east, north] around places, in degrees; west > east crosses 180°: it leaves
 * out the widest gap between neighbouring meridians.
 */
export function boxAround(
  places: readonly LocationRow[],
): readonly [number, number, number, number] | undefined {
  const meridians = [...new Set(places.map(({ lng }) => lng))].sort((a, b) => a - b);
  const [first] = meridians;
  const last = meridians.at(-1);
  if (first === undefined || last === undefined) return undefined;
  let [west, east, widest] = [first, last, first + 360 - last];
  for (const [index, lng] of meridians.entries()) {
    const next = meridians[index + 1];
    if (next === undefined || next - lng <= widest) continue;
    [west, east, widest] = [next, lng, next - lng];
  }
  let [south, north] = [90, -90];
  for (const { lat } of places) {
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function spanOf(edtf: string, known: Map<string, Span>): Span {
  const found = known.get(edtf);
  if (found) return found;
  const { start, end } = boundsOf(edtf);
  const span = { start: instant(start), end: instant(end) + DAY_MS - 1 };
  known.set(edtf, span);
  return span;
}

/** Midnight UTC of an ISO day; NaN for none. */
function instant(day: string | null): number {
  return day === null ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
}
