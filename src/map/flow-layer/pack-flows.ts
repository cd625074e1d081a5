import { bendSine, mercatorYOfSine, topOf } from './bent-flows.ts';
import { checkColumns } from './check-columns.ts';
import { type FlowStrands, layStrands } from './flow-strands.ts';
import { type FlowWidths, type WidthOptions, widthsOf } from './flow-widths.ts';
import { NO_LENGTH, ROW_SHIFT, SEPARATION, turnsBetween } from './flow-words.ts';
import { GreatCircle } from './great-circle.ts';
import { lengthClassOf, orderFlows, widestFirst } from './pack-order.ts';
import { bendNeed, levelOf, needOf } from './segment-need.ts';
import { FLOW_STATUSES, type FlowColumns, type PackedFlows, type PlaceColumns } from './types.ts';

const ROW = 1 << ROW_SHIFT;
/** Stored latitudes end here, so that a place at a pole still has a meridian; 11 m. */
const HIGHEST = 89.9999;
const CONFIRMED = FLOW_STATUSES.indexOf('confirmed');
const UNKNOWN = FLOW_STATUSES.indexOf('unknown');

/**
 * Packs flows for the GPU. Two flows between the same places never hide each other, see `layStrands`. The words
 * of a flow, lowest bits first:
 *
 *     0  from 16, to 16
 *     1  width at the neck in 1/8 px 10, group 5, status 3, shape 3, share of core in 1/127 7, row of the
 *        head 1, level of need on the flat map 3
 *     2  lane in 1/4 px + 2048 12, shift in 1/2 px + 1024 11, width of the corridor in 2 px 9
 *     3  separation from the corridor's middle at start and end, each a signed 16-bit share of 0.2 rad
 *
 * `words` and `places` are filled up to whole rows of 1024 texels.
 * @throws {RangeError} for columns that cannot be drawn.
 */
export function packFlows(columns: FlowColumns, options: WidthOptions = {}): PackedFlows {
  checkColumns(columns);
  const count = columns.from.length;
  const places = packPlaces(columns.places);
  const from = new Uint16Array(columns.from);
  const to = new Uint16Array(columns.to);
  const widths = widthsOf(columns, options);
  const measured = measure(columns, from, to, places);
  const rows = widestFirst(widths.width);
  const { order, batches } = orderFlows(rows, { width: widths.width, ...measured });
  const strands = layStrands(rows, { from, to, width: widths.width }, places);
  const packed = {
    count,
    words: new Uint32Array(4 * filledRows(count)),
    places,
    order,
    batches,
    spans: new Float32Array(2 * count),
    times: new Float64Array(2 * count),
    kinds: new Uint8Array(count),
    normals: new Float32Array(3 * count),
    strands: new Float32Array(2 * count),
  };
  let reach = 0;
  for (let i = 0; i < count; i++) {
    const row = order[i] ?? 0;
    const kind = (columns.group?.[row] ?? 0) | ((columns.status?.[row] ?? UNKNOWN) << 5);
    const start = from[row] ?? 0;
    const end = to[row] ?? 0;
    writeWords(
      packed.words,
      4 * i,
      start | (end << 16),
      kind | ((measured.level[row] ?? 0) << 19),
      row,
      widths,
      strands,
    );
    packed.kinds[i] = kind;
    packed.times[2 * i] = orElse(columns.start?.[row], Number.NEGATIVE_INFINITY);
    packed.times[2 * i + 1] = orElse(columns.end?.[row], Number.POSITIVE_INFINITY);
    writeSpan(packed.spans, 2 * i, places, start, end);
    for (let axis = 0; axis < 3; axis++) packed.normals[3 * i + axis] = measured.normals[3 * row + axis] ?? 0;
    const offset = (strands.lane[row] ?? 0) + (strands.shift[row] ?? 0);
    const half = (widths.width[row] ?? 0) / 2;
    packed.strands[2 * i] = offset;
    packed.strands[2 * i + 1] = half;
    reach = Math.max(reach, Math.abs(strands.lane[row] ?? 0) + Math.abs(strands.shift[row] ?? 0) + half);
  }
  return { ...packed, reach };
}

/** Texels that fill whole rows, at least one row. */
function filledRows(texels: number): number {
  return Math.max(1, Math.ceil(texels / ROW)) * ROW;
}

function packPlaces({ lng, lat }: PlaceColumns): Float32Array {
  const places = new Float32Array(4 * filledRows(lng.length));
  for (let i = 0; i < lng.length; i++) {
    const turns = (lng[i] ?? 0) / 360;
    const lambda = 2 * Math.PI * (turns - Math.round(turns));
    const phi = (Math.max(-HIGHEST, Math.min(HIGHEST, lat[i] ?? 0)) * Math.PI) / 180;
    places[4 * i] = Math.sin(lambda) * Math.cos(phi);
    places[4 * i + 1] = Math.sin(phi);
    places[4 * i + 2] = Math.cos(lambda) * Math.cos(phi);
    places[4 * i + 3] = lambda / (2 * Math.PI);
  }
  return places;
}

/** Class of length, bend and normal of each great circle, and whether the status cuts; in the columns' order. */
function measure({ status }: FlowColumns, from: Uint16Array, to: Uint16Array, places: Float32Array) {
  const count = from.length;
  const lengthClass = new Uint8Array(count);
  const bent = new Uint8Array(count);
  const cut = new Uint8Array(count);
  const level = new Uint8Array(count);
  const normals = new Float32Array(3 * count);
  const circle = new GreatCircle();
  for (let row = 0; row < count; row++) {
    const start = from[row] ?? 0;
    const end = to[row] ?? 0;
    const { angle, ax, ay, az, qx, qy, qz } = circle.set(places, start, end);
    lengthClass[row] = lengthClassOf(angle);
    cut[row] = (status?.[row] ?? UNKNOWN) === CONFIRMED ? 0 : 1;
    if (lengthClass[row] === NO_LENGTH) continue;
    normals[3 * row] = ay * qz - az * qy;
    normals[3 * row + 1] = az * qx - ax * qz;
    normals[3 * row + 2] = ax * qy - ay * qx;
    const sine = bendSine(ay, qy, angle, places[4 * end + 1] ?? 0);
    bent[row] = sine === 0 ? 0 : 1;
    const y0 = mercatorYOfSine(ay);
    const y1 = mercatorYOfSine(places[4 * end + 1] ?? 0);
    const top = topOf(y0, y1, sine > 0);
    level[row] = levelOf(
      sine === 0 ? needOf(ay, qy, angle, normals[3 * row + 1] ?? 0) : bendNeed(y0 - top, y1 - top),
    );
  }
  return { lengthClass, bent, cut, level, normals };
}

function writeSpan(spans: Float32Array, at: number, places: Float32Array, from: number, to: number): void {
  const start = places[4 * from + 3] ?? 0;
  const turns = turnsBetween(start, places[4 * to + 3] ?? 0);
  spans[at] = 0.5 + start + Math.min(0, turns);
  spans[at + 1] = 0.5 + start + Math.max(0, turns);
}

function writeWords(
  words: Uint32Array,
  at: number,
  ends: number,
  kind: number,
  row: number,
  { width, shape, core }: FlowWidths,
  { lane, shift, start, end, corridor, row: headRow }: FlowStrands,
): void {
  const steps = (value: number | undefined, per: number, bits: number) =>
    Math.max(0, Math.min(2 ** bits - 1, Math.round((value ?? 0) * per)));
  const signed = (value: number | undefined, per: number, bits: number) =>
    Math.max(0, Math.min(2 ** bits - 1, Math.round((value ?? 0) * per) + 2 ** (bits - 1)));
  const share = (value: number | undefined) =>
    Math.round(32_767 * Math.max(-1, Math.min(1, (value ?? 0) / SEPARATION))) & 0xffff;
  words[at] = ends;
  words[at + 1] =
    Math.max(1, steps(width[row], 8, 10)) |
    (kind << 10) |
    ((shape[row] ?? 0) << 18) |
    (steps(core[row], 127, 7) << 21) |
    ((headRow[row] ?? 0) << 28);
  words[at + 2] =
    signed(lane[row], 4, 12) |
    (signed(shift[row], 2, 11) << 12) |
    (Math.min(511, Math.ceil((corridor[row] ?? 0) / 2)) << 23);
  words[at + 3] = share(start[row]) | (share(end[row]) << 16);
}

function orElse(value: number | undefined, open: number): number {
  return value === undefined || Number.isNaN(value) ? open : value;
}
