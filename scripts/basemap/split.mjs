// Cuts a polygon in two along a line from border to border, so that both parts keep its very points.
import { same, turn } from './grid.mjs';

/** @typedef {import('./cut.mjs').Point} Point */
/** @typedef {import('./cut.mjs').Ring} Ring */

/**
 * @param {Ring} ring closed, counter-clockwise; holds the line's first and last point
 * @param {Point[]} line
 * @returns {Ring[]} two rings, or the one given if the line does not cut it
 */
export function splitRing(ring, line) {
  const open = ring.slice(0, -1);
  const from = open.findIndex((point) => same(point, line[0]));
  const to = open.findIndex((point) => same(point, line.at(-1)));
  if (from === -1 || to === -1 || from === to) return [ring];
  const turned = [...open.slice(from), ...open.slice(0, from)];
  const arrival = (to - from + open.length) % open.length;
  const inner = line.slice(1, -1);
  return [
    [...turned.slice(0, arrival + 1), ...inner.toReversed(), turned[0]],
    [...turned.slice(arrival), turned[0], ...inner, turned[arrival]],
  ].map((half) => turn(half, 1));
}

/**
 * Adds a point to every ring that has the edge, so that neighbours keep sharing their border.
 * @param {Ring[]} rings changed in place
 * @param {[Point, Point]} edge
 * @param {Point} point
 * @throws {Error} if no ring has the edge, as when another point was added to it before
 */
export function insertPoint(rings, [a, b], point) {
  if (same(a, point) || same(b, point)) return;
  let found = false;
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index += 1) {
      const [p, q] = [ring[index - 1], ring[index]];
      if ((same(p, a) && same(q, b)) || (same(p, b) && same(q, a))) {
        ring.splice(index, 0, point);
        found = true;
        break;
      }
    }
  }
  if (!found) throw new Error(`no ring has the edge ${a} – ${b}`);
}
