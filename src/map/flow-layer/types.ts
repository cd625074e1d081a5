/*
 * What goes into a flow layer. Angles are degrees, lengths CSS px, times milliseconds since 1970.
 * Nothing here depends on MapLibre, so that packing and picking run in a worker and in Node.
 */

/** How sure a flow is; it cuts the line. The position in this list is the code in a column. */
export const FLOW_STATUSES = ['confirmed', 'claimed', 'disputed', 'denied', 'unknown'] as const;
/** One of {@link FLOW_STATUSES}. */
export type FlowStatus = (typeof FLOW_STATUSES)[number];

/**
 * What is known of the amount; it shapes the line. `figure` tapers, `range` is a core in a band, `upper` a
 * band without a core, `none` (no figure) keeps one width, `announced` is thin and open. The position in
 * this list is the code.
 */
export const FLOW_SHAPES = ['figure', 'range', 'upper', 'none', 'announced'] as const;
/** One of {@link FLOW_SHAPES}. */
export type FlowShape = (typeof FLOW_SHAPES)[number];

/** A place by name, for flows given as records. */
export interface FlowPlace {
  readonly id: string;
  readonly lng: number;
  readonly lat: number;
}

/** One flow as a record. */
export interface FlowRecord {
  /** Ids of places. */
  readonly from: string;
  readonly to: string;
  /** Missing or null: nobody gave a figure, and the line says so. */
  readonly amount?: number | null;
  /** The lowest figure, where speakers differ; `amount` then is the highest. */
  readonly low?: number;
  /** Index into the layer's colours. Default 0. */
  readonly group?: number;
  /** Default `unknown`. */
  readonly status?: FlowStatus;
  /** Said to come, not said to have come. */
  readonly announced?: boolean;
  readonly start?: number;
  readonly end?: number;
}

/** Places as columns. */
export interface PlaceColumns {
  readonly lng: ArrayLike<number>;
  readonly lat: ArrayLike<number>;
}

/** Many flows as columns of one length; `from` and `to` are positions in the columns of places. */
export interface FlowColumns {
  readonly places: PlaceColumns;
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
  /** NaN: no figure. Missing: no flow has one. */
  readonly amount?: ArrayLike<number>;
  /** Lowest figure of a range, `amount` its highest; NaN: no range. */
  readonly low?: ArrayLike<number>;
  /** Index into the layer's colours, 0 … 31. Default 0. */
  readonly group?: ArrayLike<number>;
  /** Position in {@link FLOW_STATUSES}. Default that of `unknown`. */
  readonly status?: ArrayLike<number>;
  /** 1: announced only. */
  readonly announced?: ArrayLike<number>;
  /** NaN: open. */
  readonly start?: ArrayLike<number>;
  readonly end?: ArrayLike<number>;
}

/** What is drawn; a missing member lets everything through. */
export interface FlowFilter {
  /** Flows that touch this span, both ends included. */
  readonly time?: { readonly start: number; readonly end: number };
  readonly groups?: readonly number[];
  readonly statuses?: readonly FlowStatus[];
}

/** Width at the neck in px for an amount; the taper and the head follow from it. */
export type WidthScale = (amount: number) => number;

/** Flows drawn with one call of WebGL: a span of the drawing order that shares its number of segments. */
export interface Batch {
  readonly first: number;
  readonly count: number;
  /** Class of length: its arcs are at most π / 2^(class / 2) long. */
  readonly lengthClass: number;
  /** Whole lines, or bodies and heads apart where there are few enough that casings may not cover heads. */
  readonly part: 'whole' | 'bodies' | 'heads';
  /** The flat map bends them, since their great circle climbs beyond 72°. */
  readonly bent: boolean;
}

/**
 * Flows ready for the GPU, in drawing order: the widest first, in chunks. Made in a worker for many flows, so
 * it holds plain arrays only.
 */
export interface PackedFlows {
  readonly count: number;
  /** Four words a flow; their layout is the vertex shader's (see pack-flows.ts). */
  readonly words: Uint32Array;
  /** Unit vector in MapLibre's axes (x = sin λ cos φ, y = sin φ, z = cos λ cos φ) and λ in turns, a place each. */
  readonly places: Float32Array;
  /** Drawing order → position in the columns. */
  readonly order: Uint32Array;
  readonly batches: readonly Batch[];
  /** From and to of each flow in Mercator x (0 … 1 is the world), unwrapped. */
  readonly spans: Float32Array;
  /** Start and end of each flow, −∞ and ∞ where open. */
  readonly times: Float64Array;
  /** Group | status << 5. */
  readonly kinds: Uint8Array;
  /** Unit normals of the great circles, three a flow. */
  readonly normals: Float32Array;
  /** Px to the right of the own direction at which a strand runs, half its width at the neck: two a flow. */
  readonly strands: Float32Array;
  /** The widest of |offset| + half width, px: how far from its great circle a line can be. */
  readonly reach: number;
}

/** A flow near a point. */
export interface FlowPick {
  /** Position in the columns, or in the order in which records were added. */
  readonly index: number;
  /** Px from the point to the edge of the line; 0 on it. */
  readonly distance: number;
}
