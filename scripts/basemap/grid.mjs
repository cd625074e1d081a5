// Rounds geometry to a grid of whole steps, so that equal points are equal numbers and files stay small.

/** @typedef {import('./cut.mjs').Point} Point */
/** @typedef {import('./cut.mjs').Ring} Ring */

/**
 * Degrees to whole steps; the origin is 180° W on the equator.
 * @param {Point} point
 * @param {number} step degrees
 * @returns {Point}
 */
export const toGrid = ([x, y], step) => [Math.round((x + 180) / step), Math.round(y / step)];

/**
 * Polygons on the grid: outer rings counter-clockwise, holes clockwise, no point twice in a row, no ring
 * without an area. A country smaller than the grid keeps one cell.
 * @param {Ring[][]} polygons degrees
 * @param {number} step degrees
 * @returns {Ring[][]} whole steps
 */
export function polygonsToGrid(polygons, step) {
  const kept = polygons.flatMap((rings) => {
    const [outer, ...holes] = rings.map((ring) => tidy(ring.map((point) => toGrid(point, step))));
    if (outer === undefined || signedArea(outer) === 0) return [];
    return [
      [turn(outer, 1), ...holes.filter((hole) => signedArea(hole) !== 0).map((hole) => turn(hole, -1))],
    ];
  });
  if (kept.length > 0 || polygons.length === 0) return kept;
  const [x, y] = toGrid(polygons[0][0][0], step);
  return [
    [
      [
        [x, y],
        [x + 1, y],
        [x + 1, y + 1],
        [x, y + 1],
        [x, y],
      ],
    ],
  ];
}

/**
 * A line on the grid.
 * @param {Point[]} line degrees
 * @param {number} step degrees
 * @returns {Point[]}
 */
export const lineToGrid = (line, step) => withoutRepeats(line.map((point) => toGrid(point, step)));

/**
 * Twice the planar area; positive where the ring runs counter-clockwise.
 * @param {Ring} ring closed
 */
export const signedArea = (ring) =>
  ring.length === 0
    ? 0
    : ring.slice(1).reduce((sum, [x, y], index) => sum + ring[index][0] * y - x * ring[index][1], 0);

/** @param {Ring} ring @param {1 | -1} sense @returns {Ring} */
export const turn = (ring, sense) => (Math.sign(signedArea(ring)) === sense ? ring : ring.toReversed());

/**
 * Without repeated points and without spikes (out and back on the same two points).
 * @param {Ring} ring closed
 * @returns {Ring} closed
 */
function tidy(ring) {
  const open = withoutRepeats(ring).slice(0, -1);
  for (let index = 0; index < open.length && open.length > 2; ) {
    const before = (index + open.length - 1) % open.length;
    const after = (index + 1) % open.length;
    if (same(open[before], open[after])) {
      for (const at of [index, after].sort((a, b) => b - a)) open.splice(at, 1);
      index = Math.max(0, index - 2);
    } else index += 1;
  }
  return open.length < 3 ? [] : [...open, open[0]];
}

/** @param {Point[]} points */
const withoutRepeats = (points) =>
  points.filter((point, index) => index === 0 || !same(point, points[index - 1]));

/** @param {Point} a @param {Point} b */
export const same = (a, b) => a[0] === b[0] && a[1] === b[1];
