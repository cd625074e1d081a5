import type { FlowMode, FlowStates } from './flow-layer-options.ts';
import type { FlowLook } from './look-uniforms.ts';
import type { FlowFilter, PackedFlows } from './types.ts';

/** What a layer is to show, read anew in each frame; it outlives maps and graphics contexts. */
export interface FlowModel {
  /** Single flows, or clusters in their place. */
  packed: PackedFlows | null;
  isClustered: boolean;
  filter: FlowFilter;
  look: FlowLook;
  states: Required<FlowStates>;
  /** Counts changes of the three above that make pictures worthless. */
  version: number;
  motion: boolean;
  readonly mode: FlowMode;
  readonly tolerance: number | undefined;
}
