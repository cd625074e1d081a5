// Fits lines of one source (1:10m) into polygons of a coarser one (1:50m, 1:110m): what lies outside is
// cut off, what ends short of the border is drawn out to it.
import { crossingOf, distance, edgesOf, insidePolygons, nearestOnEdge } from './plane.mjs';

/** @typedef {import('./cut.mjs').Point} Point */
/** @typedef {import('./cut.mjs').Ring} Ring */
/** @typedef {import('./plane.mjs').Edge} Edge */
/** @typedef {{ point: Point, edge: Edge }} Landing a point of the border and the edge it lies on */
/** @typedef {{ points: Point[], start?: Landing, end?: Landing }} FittedLine ends inside have no landing */

/**
 * @param {Point[][]} lines whole steps
 * @param {Ring[][]} polygons whole steps
 * @param {number} reach how far an end may be drawn out, in steps
 * @returns {FittedLine[]}
 */
export function fitLines(lines, polygons, reach) {
  const edges = polygons.flat().flatMap(edgesOf);
  const uses = new Map();
  for (const point of lines.flat()) uses.set(String(point), (uses.get(String(point)) ?? 0) + 1);
  const isFree = (point) => uses.get(String(point)) === 1;
  return lines.flatMap((line) =>
    insideRuns(line, polygons, edges).map(({ first, last }) => {
      const points = line.slice(first, last + 1);
      const land = (at, beyond) => {
        const point = line[at];
        if (line[beyond] !== undefined) return crossing([point, line[beyond]], edges);
        return isFree(point) ? landing(point, edges, reach) : undefined;
      };
      const start = land(first, first - 1);
      const end = land(last, last + 1);
      return {
        points: [...(start ? [start.point] : []), ...points, ...(end ? [end.point] : [])],
        ...(start && { start }),
        ...(end && { end }),
      };
    }),
  );
}

/**
 * Runs of points inside, broken too where the way from one to the next leaves the polygon between them.
 * @param {Point[]} line
 * @param {Ring[][]} polygons
 * @param {Edge[]} edges of the polygons
 */
function insideRuns(line, polygons, edges) {
  const runs = [];
  let open = false;
  for (const [index, point] of line.entries()) {
    const inside = insidePolygons(polygons, point);
    if (inside && open && !crossing([line[index - 1], point], edges)) runs.at(-1).last = index;
    else if (inside) runs.push({ first: index, last: index });
    open = inside;
  }
  return runs;
}

/** @param {Edge} step @param {Edge[]} edges @returns {Landing | undefined} the first crossing on the way */
function crossing(step, edges) {
  const found = edges.flatMap((edge) => {
    const point = crossingOf(step, edge);
    return point ? [{ point: rounded(point), edge }] : [];
  });
  return found.sort((a, b) => distance(a.point, step[0]) - distance(b.point, step[0]))[0];
}

/** @param {Point} point @param {Edge[]} edges @param {number} reach @returns {Landing | undefined} */
function landing(point, edges, reach) {
  let best;
  for (const edge of edges) {
    const at = nearestOnEdge(edge, point);
    const away = distance(at, point);
    if (away <= reach && (best === undefined || away < best.away)) best = { away, point: rounded(at), edge };
  }
  return best && { point: best.point, edge: best.edge };
}

/** @param {Point} point @returns {Point} */
const rounded = ([x, y]) => [Math.round(x), Math.round(y)];
