// Lines between and around countries, without the segments that exist only because of the cut at 180°.
import { mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { collectionOf } from './collection.mjs';

/** @typedef {import('./cut.mjs').Point} Point */
/** @typedef {import('./countries.mjs').Country} Country */
/** @typedef {import('./disputed.mjs').Area} Area */

/**
 * @param {Country[]} countries on the grid
 * @param {Area[]} areas disputed ones, on the same points
 * @param {number} step degrees
 * @returns {{ coast: Point[][], borders: Point[][], disputed: Point[][] }}
 */
export function countryLines(countries, areas, step) {
  const world = topology({ countries: collectionOf(countries, ({ a3 }) => ({ a3 })) });
  const linesWhere = (filter) => mesh(world, world.objects.countries, filter).coordinates;
  /** @type {Map<string, [object, object]>} */
  const neighbours = new Map();
  linesWhere((one, other) => {
    if (one !== other) neighbours.set([one.properties.a3, other.properties.a3].sort().join(), [one, other]);
    return false;
  });

  const coast = linesWhere((one, other) => one === other).flatMap(
    (line) => runsOf(line, (from, to) => onCut(from, to, step)).no,
  );
  const borders = [];
  const disputed = [];
  for (const [key, pair] of [...neighbours].sort()) {
    const edges = disputedEdges(areas, key.split(','));
    for (const line of linesWhere(
      (one, other) => pair.includes(one) && pair.includes(other) && one !== other,
    )) {
      const { yes, no } = runsOf(line, (from, to) => edges.has(edgeKey(from, to)));
      disputed.push(...yes);
      borders.push(...no);
    }
  }
  return { coast, borders, disputed };
}

/**
 * Edges of the areas whose border between these two countries is disputed itself.
 * @param {Area[]} areas
 * @param {string[]} pair alpha-3
 */
function disputedEdges(areas, [one, other]) {
  const facing = areas.filter(
    ({ a3, facing }) => (a3 === one && facing.includes(other)) || (a3 === other && facing.includes(one)),
  );
  const rings = facing.flatMap(({ polygons }) => polygons.flat());
  return new Set(rings.flatMap((ring) => ring.slice(1).map((point, index) => edgeKey(ring[index], point))));
}

/** The same for both directions. @param {Point} from @param {Point} to */
const edgeKey = (from, to) => [String(from), String(to)].sort().join(' ');

/** @param {Point} from @param {Point} to @param {number} step */
function onCut([ax, ay], [bx, by], step) {
  const east = Math.round(360 / step);
  const pole = Math.round(-90 / step);
  return (ax === bx && (ax === 0 || ax === east)) || (ay === by && ay === pole);
}

/**
 * Cuts a line into the runs of segments a test holds for, and those it does not.
 * @param {Point[]} line
 * @param {(from: Point, to: Point) => boolean} test
 * @returns {{ yes: Point[][], no: Point[][] }}
 */
function runsOf(line, test) {
  /** @type {{ holds: boolean, points: Point[] }[]} */
  const runs = [];
  for (const [index, point] of line.slice(1).entries()) {
    const holds = test(line[index], point);
    const run = runs[runs.length - 1];
    if (run?.holds === holds) run.points.push(point);
    else runs.push({ holds, points: [line[index], point] });
  }
  const pointsWhere = (wanted) => runs.filter(({ holds }) => holds === wanted).map(({ points }) => points);
  return { yes: pointsWhere(true), no: pointsWhere(false) };
}
