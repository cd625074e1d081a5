import type { ExpressionSpecification } from 'maplibre-gl';
import type { GroundKind } from './ids.ts';

/** Lets through the features of the ground that are of one kind. */
export function ofKind(kind: GroundKind): ExpressionSpecification {
  return ['==', ['get', 'kind'], kind];
}
