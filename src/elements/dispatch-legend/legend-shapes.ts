import type { WidthScale } from '../../geo/widths.ts';
import { type FlowFeature, STATUSES, type Status } from '../../model/types.ts';
import type { StrandShape } from '../../scene/types.ts';

const SHAPES = ['figure', 'range', 'upper', 'none', 'announced'] as const;

/** The shapes that strands in the picture have, in the order of the legend. */
export function shapesIn(flows: readonly FlowFeature[], scale: WidthScale): readonly StrandShape['kind'][] {
  const kinds = new Set(flows.map((flow) => scale.widthOf(flow).kind));
  return SHAPES.filter((kind) => kinds.has(kind));
}

/** The statuses that strands in the picture have, in the order of the legend. */
export function statusesIn(flows: readonly FlowFeature[]): readonly Status[] {
  return STATUSES.filter((status) => flows.some((flow) => flow.properties.status === status));
}
