/*
 * The flow layer by itself, for any MapLibre map from version 6.17 on: published as `dispatch-atlas/flow-layer`
 * and described in docs/flow-layer.md. Nothing here needs our elements.
 */
export { addFlowLayer } from './add-flow-layer.ts';
export type { FlowEventMap, FlowListener, FlowProgressEvent, FlowSettleEvent } from './flow-events.ts';
export { FlowLayer } from './flow-layer.ts';
export type {
  FlowLayerOptions,
  FlowMode,
  FlowSet,
  FlowStates,
  FlowStats,
} from './flow-layer-options.ts';
export type { FlowLook } from './look-uniforms.ts';
export {
  FLOW_SHAPES,
  FLOW_STATUSES,
  type FlowColumns,
  type FlowFilter,
  type FlowPick,
  type FlowPlace,
  type FlowRecord,
  type FlowShape,
  type FlowStatus,
  type PlaceColumns,
  type WidthScale,
} from './types.ts';
