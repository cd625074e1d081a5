// Cuts polygons at ±180°. The source is stitched there (rings jump from 180 to −180), which smears a
// band around a flat map; cut rings meet the antimeridian from both sides instead.

/** @typedef {number[]} Point longitude and latitude, or steps east and north on the grid */
/** @typedef {Point[]} Ring */

const SOUTH_POLE = [180, 90, 0, -90, -180].map((longitude) => [longitude, -90]);

/**
 * Cuts the polygons of one feature.
 * @param {Ring[][]} polygons
 * @returns {Ring[][]} polygons between −180 and 180
 */
export function cutPolygons(polygons) {
  return polygons.flatMap(([outer, ...holes]) => {
    const turned = unwrap(outer);
    const winding = Math.round((turned.at(-1)[0] - turned[0][0]) / 360);
    if (winding !== 0) return [[closeOverPole(turned, winding), ...holes]];
    const east = Math.max(...turned.map(([x]) => x));
    const west = Math.min(...turned.map(([x]) => x));
    if (west >= -180 && east <= 180) return [[turned, ...holes]];
    if (holes.length > 0) throw new Error('a polygon with holes crosses 180°; nothing here cuts those');
    return cutRing(turned).map((ring) => [ring]);
  });
}

/**
 * Longitudes that run on instead of jumping; the first stays as it is.
 * @param {Ring} ring
 * @returns {Ring}
 */
function unwrap(ring) {
  let shift = 0;
  return ring.map(([x, y], index) => {
    const step = index === 0 ? 0 : x - ring[index - 1][0];
    if (step > 180) shift -= 360;
    if (step < -180) shift += 360;
    return [x + shift, y];
  });
}

/**
 * A ring around the pole becomes one from −180 to 180 that comes back along latitude −90.
 * @param {Ring} turned unwrapped
 * @param {number} winding +1 eastwards, −1 westwards
 * @returns {Ring}
 */
function closeOverPole(turned, winding) {
  const eastwards = winding > 0 ? turned : turned.toReversed();
  const open = eastwards.slice(0, -1).map(([x, y]) => [wrap(x), y]);
  const start = open.findIndex(([x], index) => x - (open.at(index - 1)?.[0] ?? x) < -180);
  const chain = [...open.slice(start), ...open.slice(0, start)];
  const latitude = latitudeAt180(chain.at(-1), [chain[0][0] + 360, chain[0][1]]);
  const inner = chain.filter(([x]) => Math.abs(x) !== 180);
  return [[-180, latitude], ...inner, [180, latitude], ...SOUTH_POLE, [-180, latitude]];
}

/**
 * Cuts a closed, unwrapped ring along the one meridian of ±180 it crosses.
 * @param {Ring} turned
 * @returns {Ring[]}
 */
function cutRing(turned) {
  const meridian = Math.max(...turned.map(([x]) => x)) > 180 ? 180 : -180;
  const open = turned.slice(0, -1);
  const sides = sidesOf(open, meridian);
  const first = sides.findIndex((side, index) => side !== sides.at(index - 1));
  const comeHome = (ring, side) => {
    const shift = side === Math.sign(meridian) ? -Math.sign(meridian) * 360 : 0;
    return close(ring.map(([x, y]) => [x + shift, y]));
  };
  if (first === -1) return [comeHome(open, sides[0])];

  /** @type {{ side: number, points: Ring }[]} */
  const chains = [];
  for (let step = 0; step < open.length; step += 1) {
    const index = (first + step) % open.length;
    const before = open.at(index - 1);
    if (sides[index] !== sides.at(index - 1)) {
      const crossing = [meridian, latitudeAt(before, open[index], meridian)];
      chains.at(-1)?.points.push(crossing);
      chains.push({ side: sides[index], points: [crossing] });
    }
    chains.at(-1).points.push(open[index]);
  }
  chains.at(-1).points.push(chains[0].points[0]);

  return [-1, 1].flatMap((side) => {
    const ofSide = chains.filter((chain) => chain.side === side).map(({ points }) => points);
    return joinAlongMeridian(ofSide).map((ring) => comeHome(ring, side));
  });
}

/**
 * −1 west, +1 east of the meridian; a point on it belongs to the side it came from.
 * @param {Ring} open
 * @param {number} meridian
 */
function sidesOf(open, meridian) {
  const start = open.find(([x]) => x !== meridian);
  let last = Math.sign(start[0] - meridian);
  return open.map(([x]) => {
    last = Math.sign(x - meridian) || last;
    return last;
  });
}

/**
 * Chains that start and end on the meridian become rings: sorted by latitude, each odd end is joined to
 * the even one after it, for there the meridian runs inside the polygon.
 * @param {Ring[]} chains
 * @returns {Ring[]} open rings
 */
function joinAlongMeridian(chains) {
  const ends = chains
    .flatMap((points, chain) => [
      { chain, start: true, latitude: points[0][1] },
      { chain, start: false, latitude: points.at(-1)[1] },
    ])
    .sort((a, b) => a.latitude - b.latitude);
  const partner = (chain) => {
    const index = ends.findIndex((end) => end.chain === chain && !end.start);
    return ends[index % 2 === 0 ? index + 1 : index - 1];
  };
  const left = new Set(chains.keys());
  const rings = [];
  for (const first of chains.keys()) {
    if (!left.has(first)) continue;
    const ring = [];
    for (let chain = first; left.has(chain); chain = partner(chain).chain) {
      left.delete(chain);
      ring.push(...chains[chain]);
    }
    rings.push(ring);
  }
  return rings;
}

/** @param {number} longitude */
const wrap = (longitude) =>
  longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude;

/** @param {Ring} ring @returns {Ring} */
const close = (ring) => [...ring, ring[0]];

/** @param {Point} a @param {Point} b @param {number} meridian */
const latitudeAt = (a, b, meridian) =>
  a[0] === b[0] ? a[1] : a[1] + ((b[1] - a[1]) * (meridian - a[0])) / (b[0] - a[0]);

/** @param {Point} a @param {Point} b */
const latitudeAt180 = (a, b) => latitudeAt(a, b, 180);
