import type { ExpressionSpecification } from 'maplibre-gl';

/*
 * The state of a mark (hovered, selected, dimmed) is MapLibre feature-state: changing it re-evaluates
 * paint, and no data goes through the worker again.
 */

const state = (name: string): ExpressionSpecification => ['boolean', ['feature-state', name], false];

export const SELECTED = state('selected');
export const HOVERED = state('hovered');
const DIMMED = state('dimmed');

/** Opacity of a mark that stands back while another is selected (`state.dimmed.opacity` of the looks). */
export const DIMMED_OPACITY = 0.26;

/** One number for dimmed marks, another for the rest. */
export function whenDimmed(dimmed: number, otherwise: number): ExpressionSpecification {
  return ['case', DIMMED, dimmed, otherwise];
}
