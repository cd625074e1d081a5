import type { Position } from 'geojson';
import type { Project } from '../types.ts';
import type { Frame } from './trace.ts';

/** What stands nearer to the edge is as good as out of sight, px. */
const EDGE = 24;

/**
 * How large positions lie in a frame: the larger of the shares they take of its width and its height, 0 … 1.
 * Null where any of them is out of sight.
 */
export function shareOfFrame(
  positions: readonly Position[],
  project: Project,
  { width, height }: Frame,
): number | null {
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (const position of positions) {
    const pixel = project(position);
    if (!pixel) return null;
    const [x, y] = pixel;
    if (x < EDGE || y < EDGE || x > width - EDGE || y > height - EDGE) return null;
    [left, top, right, bottom] = [
      Math.min(left, x),
      Math.min(top, y),
      Math.max(right, x),
      Math.max(bottom, y),
    ];
  }
  return positions.length === 0 ? null : Math.max((right - left) / width, (bottom - top) / height);
}
