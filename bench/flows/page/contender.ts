import type { Map as MapLibreMap } from 'maplibre-gl';
import type { FlowColumns } from '../../../src/map/flow-layer/types.ts';
import type { FlowRecords } from '../flow-data.ts';

/** The data as they were before anybody's clock runs: records, or columns where there are too many for them. */
export type FlowInput =
  | { readonly kind: 'records'; readonly records: FlowRecords }
  | { readonly kind: 'columns'; readonly columns: FlowColumns };

/** Somebody who draws flows on a MapLibre map. */
export interface Contender {
  /** Takes the data and begins to draw them; the conversion from plain data is part of it. */
  show(map: MapLibreMap, input: FlowInput): void | Promise<void>;
  /** Asked after each frame: does it say that this frame held every flow? */
  isFull(): boolean;
  /** Begins to watch; what comes back tells whether `count` flows of the newest picture are drawn. Missing: all come at once. */
  watchLargest?(count: number): () => boolean;
  /** Lets through what touches this span, ms since 1970. */
  setTime(start: number, end: number): void;
  /** What lies within 12 px of a point of the map; how many marks. */
  pick(x: number, y: number): number;
  setMotion?(on: boolean): void;
}

export interface ContenderModule {
  make(id: string): Contender;
}

export const PICK_RADIUS = 12;

/** Records for those that take nothing else. */
export function recordsOf(input: FlowInput): FlowRecords {
  if (input.kind === 'records') return input.records;
  throw new Error('this contender takes records only');
}

/** The six hues of our layer, so that all draw alike; `#rrggbb`. */
export const COLOURS = ['#6f4773', '#8a4011', '#55734b', '#8f7910', '#1976aa', '#1d2b6c'] as const;
