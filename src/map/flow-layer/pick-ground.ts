import { mercatorYOfSine } from './bent-flows.ts';
import { planeHit, sphereHit, sphereOfMercator } from './camera-maths.ts';
import type { FlowCamera, SphereVector } from './camera-types.ts';

const TURN = 2 * Math.PI;

/** A place on the ground: as a unit vector, and in Mercator, whose x runs on in copies of the world. */
export interface Ground {
  readonly at: SphereVector;
  readonly mercator: readonly [number, number];
}

/**
 * Gives what finds the place under a point of the screen (CSS px), by the camera's own matrices; null: the sky, or
 * beside the globe. Where the globe goes over into the flat map the two hardly differ, and the flat map's place
 * is the one.
 */
export function groundFinder(camera: FlowCamera): (x: number, y: number) => Ground | null {
  const isSphere = isWholeGlobe(camera);
  const matrix = camera.globe && !isSphere ? camera.fallback : camera.matrix;
  const middle = planeHit(matrix, 0, 0)[2];
  return (x, y) => {
    const [clipX, clipY] = [(2 * x) / camera.width - 1, 1 - (2 * y) / camera.height];
    if (isSphere) {
      const at = sphereHit(matrix, clipX, clipY);
      return at && { at, mercator: [0.5 + Math.atan2(at[0], at[2]) / TURN, mercatorYOfSine(at[1])] };
    }
    const [px, py, w] = planeHit(matrix, clipX, clipY);
    // The sign of w in the middle, which is ground; beyond the horizon it is the other one.
    if (!(w * middle > 0)) return null;
    return { at: sphereOfMercator(px / w, py / w), mercator: [px / w, py / w] };
  };
}

/** The globe, not on its way to the flat map. */
export function isWholeGlobe({ globe, transition }: FlowCamera): boolean {
  return globe && transition >= 0.999;
}
