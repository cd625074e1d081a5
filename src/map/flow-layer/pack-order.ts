import { countingSort } from './counting-sort.ts';
import { CLASSES, NO_LENGTH } from './flow-words.ts';
import type { Batch } from './types.ts';

/** Flows of one chunk are drawn together; chunks are ordered by width, the widest first. */
const CHUNK_FIRST = 1024;
const CHUNK_MOST = 16_384;
/** Up to so many flows the heads come in a second pass, so that no neighbour's casing covers them. */
const HEADS_APART = 2000;
/** Width steps that the order tells apart, per px. */
const STEPS = 8;

/** What decides where a flow is drawn; one value a flow, in the order of the columns. */
export interface FlowTraits {
  /** Px. */
  readonly width: Float32Array;
  readonly lengthClass: Uint8Array;
  /** 1: the flat map bends it. */
  readonly bent: Uint8Array;
  /** 1: its status cuts or strikes it, which takes a shader of its own. */
  readonly cut: Uint8Array;
}

/** Class of length of an arc in radians. */
export function lengthClassOf(angle: number): number {
  if (angle <= 0) return NO_LENGTH;
  return Math.max(0, Math.min(NO_LENGTH - 1, Math.floor(2 * Math.log2(Math.PI / angle))));
}

/** Rows by width, the widest first; rows of one width (to 1/8 px) keep their order. */
export function widestFirst(width: Float32Array): Uint32Array<ArrayBuffer> {
  const rows = new Uint32Array(width.length);
  for (let row = 0; row < rows.length; row++) rows[row] = row;
  const most = 128 * STEPS;
  return countingSort(rows, most, (row) => Math.max(0, most - 1 - Math.round((width[row] ?? 0) * STEPS)));
}

/**
 * The drawing order and its batches: chunks by width, and in a chunk first by the shader that is needed, then by
 * class of length, so that short arcs get few segments.
 */
export function orderFlows(
  rows: Uint32Array,
  traits: FlowTraits,
): { readonly order: Uint32Array<ArrayBuffer>; readonly batches: readonly Batch[] } {
  const keyOf = (row: number) =>
    ((traits.bent[row] ?? 0) * 2 + (traits.cut[row] ?? 0)) * CLASSES + (traits.lengthClass[row] ?? 0);
  const order = new Uint32Array(rows.length);
  const batches: Batch[] = [];
  const part = rows.length > HEADS_APART ? 'whole' : 'bodies';
  for (let start = 0, size = CHUNK_FIRST; start < rows.length; size = Math.min(2 * size, CHUNK_MOST)) {
    const chunk = countingSort(rows.subarray(start, start + size), 4 * CLASSES, keyOf);
    order.set(chunk, start);
    for (let from = 0, to = 1; to <= chunk.length; to++) {
      const key = keyOf(chunk[from] ?? 0);
      if (to < chunk.length && keyOf(chunk[to] ?? 0) === key) continue;
      batches.push({
        first: start + from,
        count: to - from,
        lengthClass: key % CLASSES,
        part,
        bent: key >= 2 * CLASSES,
      });
      from = to;
    }
    start += chunk.length;
  }
  const heads = part === 'whole' ? [] : batches.map((batch): Batch => ({ ...batch, part: 'heads' }));
  return { order, batches: [...batches, ...heads] };
}
