// From features on the grid to a topology: shared borders once, differences instead of coordinates.
import { topology } from 'topojson-server';

/**
 * @param {import('./part.mjs').Detail} detail
 * @param {Record<string, import('geojson').GeoJSON>} objects in whole steps
 */
export function encode({ detail, step }, objects) {
  const { arcs, objects: named } = topology(objects);
  // topojson-server adds boxes that nobody reads.
  for (const object of Object.values(named)) delete object.bbox;
  return {
    type: 'Topology',
    detail,
    transform: { scale: [step, step], translate: [-180, 0] },
    objects: named,
    arcs: arcs.map((arc) =>
      arc.map(([x, y], index) => (index === 0 ? [x, y] : [x - arc[index - 1][0], y - arc[index - 1][1]])),
    ),
  };
}
