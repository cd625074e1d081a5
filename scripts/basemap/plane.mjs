// Plane geometry on rings and lines; enough for shapes that never cross 180°.

/** @typedef {import('./cut.mjs').Point} Point */
/** @typedef {import('./cut.mjs').Ring} Ring */
/** @typedef {[Point, Point]} Edge */

/**
 * Even-odd test; points on an edge may fall either way.
 * @param {Ring} ring closed
 * @param {Point} point
 */
export function insideRing(ring, [x, y]) {
  let inside = false;
  for (let index = 1; index < ring.length; index += 1) {
    const [[ax, ay], [bx, by]] = [ring[index - 1], ring[index]];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/** @param {Ring[][]} polygons @param {Point} point */
export const insidePolygons = (polygons, point) =>
  polygons.some(
    ([outer, ...holes]) => insideRing(outer, point) && !holes.some((hole) => insideRing(hole, point)),
  );

/**
 * A point well inside a ring: the middle of the widest of nine level cuts.
 * @param {Ring} ring closed
 * @returns {Point}
 */
export function innerPoint(ring) {
  const levels = ring.map(([, y]) => y);
  const [low, high] = [Math.min(...levels), Math.max(...levels)];
  let best = { width: -1, point: ring[0] };
  for (let step = 1; step < 10; step += 1) {
    const y = low + ((high - low) * (step + 0.01)) / 10;
    const cuts = edgesOf(ring)
      .filter(([a, b]) => a[1] > y !== b[1] > y)
      .map(([a, b]) => a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]))
      .sort((a, b) => a - b);
    for (let index = 0; index + 1 < cuts.length; index += 2) {
      const width = cuts[index + 1] - cuts[index];
      if (width > best.width) best = { width, point: [(cuts[index] + cuts[index + 1]) / 2, y] };
    }
  }
  return best.point;
}

/** @param {Ring} ring closed @returns {Edge[]} */
export const edgesOf = (ring) => ring.slice(1).map((point, index) => [ring[index], point]);

/**
 * The point of an edge nearest to a point.
 * @param {Edge} edge
 * @param {Point} point
 * @returns {Point}
 */
export function nearestOnEdge([[ax, ay], [bx, by]], [x, y]) {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
  return [ax + share * dx, ay + share * dy];
}

/**
 * Where two edges cross, or undefined.
 * @param {Edge} edge
 * @param {Edge} other
 * @returns {Point | undefined}
 */
export function crossingOf([a, b], [c, d]) {
  const turn = (b[0] - a[0]) * (d[1] - c[1]) - (b[1] - a[1]) * (d[0] - c[0]);
  if (turn === 0) return undefined;
  const along = ((c[0] - a[0]) * (d[1] - c[1]) - (c[1] - a[1]) * (d[0] - c[0])) / turn;
  const across = ((c[0] - a[0]) * (b[1] - a[1]) - (c[1] - a[1]) * (b[0] - a[0])) / turn;
  if (along < 0 || along > 1 || across < 0 || across > 1) return undefined;
  return [a[0] + along * (b[0] - a[0]), a[1] + along * (b[1] - a[1])];
}

/** @param {Point} a @param {Point} b */
export const distance = (a, b) => Math.hypot(a[0] - b[0], a[1] - b[1]);
