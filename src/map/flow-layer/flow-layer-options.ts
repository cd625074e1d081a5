import type { FlowLook } from './look-uniforms.ts';
import type { WidthScale } from './types.ts';

/**
 * `direct` draws every flow in every frame; `progressive` draws the largest first into a picture of its own
 * and moves that with the camera; `auto` chooses by the number of flows.
 */
export type FlowMode = 'auto' | 'direct' | 'progressive';

/** How a flow layer begins; everything has a default. */
export interface FlowLayerOptions {
  /** Id of the layer in the map's style. Default `flows`. */
  readonly id?: string;
  readonly mode?: FlowMode;
  /** Colours by group (`#rrggbb`), the casing and the edge of a selection; what is missing keeps its default. */
  readonly look?: Partial<FlowLook>;
  /** Px at the neck: the smallest and the largest width of a square-root scale, or a scale of one's own. */
  readonly width?: { readonly min: number; readonly max: number } | WidthScale;
  /** Lights run along the flows. Default false. Still where the reader prefers reduced motion. */
  readonly motion?: boolean;
  /** `auto` merges places of many flows into clusters, zoomed out, and says so; `off` draws all. */
  readonly clusters?: 'auto' | 'off';
  /** How far a drawn line may leave its great circle, px. Default 0.6. */
  readonly tolerance?: number;
}

/** Where flows that were added lie in the numbering that `pick` and `setStates` use. */
export interface FlowSet {
  readonly first: number;
  readonly count: number;
}

/** Which flows stand out. */
export interface FlowStates {
  /** Number of a flow; null: none. Missing: as it was. */
  readonly hovered?: number | null;
  readonly selected?: number | null;
}

/** What a flow layer holds and shows at the moment. */
export interface FlowStats {
  readonly flows: number;
  /** Flows in the picture that is shown, counted from the largest. */
  readonly drawn: number;
  /** The picture is complete and nothing is being drawn. */
  readonly settled: boolean;
  readonly clustered: boolean;
}

/** Six hues that colour-blind readers can tell apart, each ≥ 3:1 on paper, then neutral ink. */
const INK = ['#6f4773', '#8a4011', '#55734b', '#8f7910', '#1976aa', '#1d2b6c', '#565d61'];
const TINT = ['#e6dbe4', '#f0dccb', '#dde5d9', '#ece5c8', '#d3e4ef', '#d9dae8', '#e2e4e4'];

export const DEFAULT_LOOK: FlowLook = {
  ink: INK,
  tint: TINT,
  casing: '#ffffff',
  selection: '#1f2326',
  casingWidth: 1.25,
};
