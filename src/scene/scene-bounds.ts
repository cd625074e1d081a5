import type { Position } from 'geojson';
import { type Bounds, boundsOfLines, outlinesOf, padBounds, widthOf } from '../geo/bounds.ts';
import type { Scene, ScenePlace } from './types.ts';

/** Air around what is framed: a share of its size, and at least so many degrees, so that a point has a view. */
const AIR = 0.08;
const LEAST_AIR = 2;
/** Degrees around the name of an area whose outline the file does not give. */
const AROUND_COUNTRY = 12;
const AROUND_AREA = 4;
/** Degrees that a step of the guided reading shows at least. */
const LEAST_SIZE = 14;

/**
 * What a camera must show to frame a mark, the short way across 180°: both ends and the way of a flow, the
 * area of a place, or some degrees around a point. `undefined` for a mark that is not in the scene.
 */
export function boundsOf(scene: Scene, id: string): Bounds | undefined {
  const place = scene.places.find((one) => one.id === id);
  if (place !== undefined) return boundsOfPlace(place);
  const paths = scene.flows.filter((flow) => flow.id === id).map(({ flatPath, path }) => flatPath ?? path);
  const points = scene.events.filter((event) => event.id === id).map(({ position }) => [position]);
  const box = boundsOfLines([...paths, ...points]);
  return box && padBounds(box, AIR, LEAST_AIR);
}

/** The way of a flow as it is drawn on a globe or a flat map; empty for what is no flow of the scene. */
export function wayOf(scene: Scene, id: string, projection: 'globe' | 'mercator'): readonly Position[] {
  return scene.flows
    .filter((flow) => flow.id === id)
    .flatMap(({ flatPath, path }) => (projection === 'mercator' && flatPath) || path);
}

/**
 * What a camera must show to frame several marks at once, and never less than the surroundings in which a
 * reader knows where on earth that is. `undefined` where none of them is in the scene.
 */
export function boundsOfAll(scene: Scene, ids: readonly string[]): Bounds | undefined {
  const boxes = [...new Set(ids)].flatMap((id) => {
    const box = boundsOf(scene, id);
    return box ? [box] : [];
  });
  const box = boundsOfLines(boxes.map(cornersOf));
  if (box === undefined) return undefined;
  const missing = (size: number) => Math.max(0, (LEAST_SIZE - size) / 2);
  const air = Math.min(missing(widthOf(box)), missing(box[3] - box[1]));
  return padBounds(box, 0, air);
}

/** A box as a line; its east may run on beyond 180. */
function cornersOf(box: Bounds): Position[] {
  const [west, south, , north] = box;
  const width = widthOf(box);
  // Halves are never wider than 180°, so that nothing is unwrapped the other way round.
  return [
    [west, south],
    [west + width / 2, south],
    [west + width, north],
  ];
}

function boundsOfPlace({ area, position, type, sign }: ScenePlace): Bounds | undefined {
  const box = boundsOfLines(area === undefined ? [[position]] : outlinesOf(area));
  if (box === undefined) return undefined;
  if (area !== undefined || sign !== 'none') return padBounds(box, AIR, LEAST_AIR);
  return padBounds(box, 0, type === 'country' ? AROUND_COUNTRY : AROUND_AREA);
}
