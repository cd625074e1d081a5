/*
 * Merging places by zoom. All lengths are shares of the width of Mercator's world.
 */

/** Width of the world at zoom 0, px. */
const WORLD = 512;
/** Where Mercator's square ends, degrees. */
const EDGE_LATITUDE = 85.0511287798066;
const RADIANS = Math.PI / 180;
/** Nobody sees the map closer; merging starts here whatever the zoom, so that each level builds on the finer one. */
const FINEST_LEVEL = 24;

/** Where places lie on a plane on which they are merged. */
export interface PlacePlane {
  readonly u: Float64Array;
  readonly v: Float64Array;
  /** 0: Mercator's square, whose left and right edge are one; 1 and 2: the northern and southern polar disc. */
  readonly sheet: Uint8Array;
}

/**
 * Mercator 0 … 1 for places it can show. The polar caps beyond it lie beside the map as discs, in the
 * scale of the square's edge, so that neighbours across the pole are neighbours here.
 */
export function placePlane(lng: ArrayLike<number>, lat: ArrayLike<number>): PlacePlane {
  const count = lng.length;
  const plane = {
    u: new Float64Array(count),
    v: new Float64Array(count),
    sheet: new Uint8Array(count),
  };
  const edgeScale = 2 * Math.PI * Math.cos(EDGE_LATITUDE * RADIANS);
  for (let place = 0; place < count; place += 1) {
    const lambda = (lng[place] ?? 0) * RADIANS;
    const phi = (lat[place] ?? 0) * RADIANS;
    if (Math.abs(phi) > EDGE_LATITUDE * RADIANS) {
      const fromPole = (Math.PI / 2 - Math.abs(phi)) / edgeScale;
      plane.u[place] = fromPole * Math.sin(lambda);
      plane.v[place] = fromPole * Math.cos(lambda);
      plane.sheet[place] = phi > 0 ? 1 : 2;
      continue;
    }
    plane.u[place] = shareOfTurn(lng[place] ?? 0);
    plane.v[place] = 0.5 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI);
  }
  return plane;
}

/** How far east of the antimeridian a longitude lies, in turns, 0 ≤ t < 1: −180 and 180 are one. */
export function shareOfTurn(lng: number): number {
  const turns = lng / 360 + 0.5;
  return turns - Math.floor(turns);
}

/** Clusters of places, the weightiest first. */
export interface PlaceClusters {
  /** The place at which each cluster stands: the weightiest of its members. */
  readonly standsAt: Uint32Array;
  /** Place → cluster. */
  readonly clusterOf: Uint32Array;
}

/**
 * Merges places until those that are left stand at least px / 4 apart at a zoom. `ranked` holds all places,
 * the weightiest first.
 *
 * Level by level, from the finest to that of the zoom, each place that is left joins the nearest weightier
 * one within r = px / 4 of that level, or stays. So what is together stays together further out, and
 * nothing of a cluster lies farther than r (1 + 1/2 + 1/4 + …) < px / 2 from where it stands.
 */
export function clusterPlaces(
  plane: PlacePlane,
  ranked: Uint32Array,
  { zoom, px }: { readonly zoom: number; readonly px: number },
): PlaceClusters {
  const target = Math.min(FINEST_LEVEL, Math.max(0, Math.ceil(zoom)));
  const parent = Uint32Array.from({ length: ranked.length }, (_, place) => place);
  let left = ranked;
  for (let level = FINEST_LEVEL; level >= target; level -= 1) {
    left = mergeWithin(px / 4 / (WORLD * 2 ** level), plane, left, parent);
  }
  const clusterOf = new Uint32Array(ranked.length);
  for (const [cluster, place] of left.entries()) clusterOf[place] = cluster;
  for (const place of ranked) {
    // A parent is weightier and comes earlier in the ranking, so its cluster is known by now.
    clusterOf[place] = clusterOf[parent[place] ?? place] ?? 0;
  }
  return { standsAt: left, clusterOf };
}

/** One level; gives the places that are left, in their order, and writes whom the others joined. */
function mergeWithin(
  radius: number,
  plane: PlacePlane,
  ranked: Uint32Array,
  parent: Uint32Array,
): Uint32Array {
  const { u, v, sheet } = plane;
  // Cells at least as wide as the radius, a whole number of them around the world.
  const cells = Math.max(1, Math.floor(1 / radius));
  const mask = 2 ** Math.ceil(Math.log2(2 * ranked.length + 2)) - 1;
  const heads = new Int32Array(mask + 1).fill(-1);
  const next = new Int32Array(ranked.length);
  const left = new Uint32Array(ranked.length);
  let count = 0;
  for (const place of ranked) {
    const [pu, pv, ps] = [u[place] ?? 0, v[place] ?? 0, sheet[place] ?? 0];
    const column = Math.floor(pu * cells);
    const row = Math.floor(pv * cells);
    let nearest = -1;
    let nearestSquared = radius * radius;
    for (let cell = 0; cell < 9; cell += 1) {
      const bucket = bucketOf(column + (cell % 3) - 1, row + Math.floor(cell / 3) - 1, ps, cells, mask);
      for (let at = heads[bucket] ?? -1; at >= 0; at = next[at] ?? -1) {
        const other = left[at] ?? 0;
        if (sheet[other] !== ps) continue;
        let du = Math.abs((u[other] ?? 0) - pu);
        if (ps === 0 && du > 0.5) du = 1 - du;
        const dv = (v[other] ?? 0) - pv;
        const squared = du * du + dv * dv;
        if (squared > nearestSquared || (squared === nearestSquared && nearest >= 0 && at > nearest))
          continue;
        nearest = at;
        nearestSquared = squared;
      }
    }
    if (nearest >= 0) {
      parent[place] = left[nearest] ?? place;
      continue;
    }
    const bucket = bucketOf(column, row, ps, cells, mask);
    left[count] = place;
    next[count] = heads[bucket] ?? -1;
    heads[bucket] = count;
    count += 1;
  }
  return left.slice(0, count);
}

/** Two cells may share a bucket: what lies in it is measured anyway. */
function bucketOf(column: number, row: number, sheet: number, cells: number, mask: number): number {
  let wrapped = column;
  if (sheet === 0) wrapped = column < 0 ? column + cells : column >= cells ? column - cells : column;
  const mixed = Math.imul(wrapped, 0x9e3779b1) ^ Math.imul(row + sheet, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & mask;
}
