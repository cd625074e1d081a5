import { issue } from '../issue.ts';
import type { DispatchFeature, Issue } from '../types.ts';
import { linesOf } from './lines-of.ts';
import type { Rule } from './rule.ts';

/** Latitude within ±90 (else an error), longitude within ±180 (to ±360 a warning). */
export const coordinates: Rule = ({ dispatch }) => dispatch.features.flatMap(ofFeature);

/** One issue per feature and kind: a swapped track would otherwise give thousands. */
function ofFeature(feature: DispatchFeature): readonly Issue[] {
  const path = ['features', feature.id, 'geometry'];
  const positions = linesOf(feature).flat();
  const beyondPole = positions.find(([, latitude = 0]) => Math.abs(latitude) > 90);
  const tooFar = positions.find(([longitude = 0]) => Math.abs(longitude) > 360);
  const wrapped = positions.find(([longitude = 0]) => Math.abs(longitude) > 180);
  if (beyondPole) {
    const [longitude = 0, latitude = 0] = beyondPole;
    const looksSwapped = Math.abs(longitude) <= 90 && Math.abs(latitude) <= 180;
    return [issue(looksSwapped ? 'swapped' : 'latitude', 'error', path, beyondPole, '−90 … 90')];
  }
  if (tooFar) return [issue('longitude', 'error', path, tooFar, '−180 … 180')];
  if (wrapped) return [issue('longitude', 'warning', path, wrapped, '−180 … 180')];
  return [];
}
