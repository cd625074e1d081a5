/** Ends count as near up to this share of the way between them, and up to so many radians (8°). */
const NEAR_SHARE = 0.15;
const NEAR_MOST = (8 * Math.PI) / 180;
/** Beyond so many pairs of places, only flows between exactly the same two lie beside each other. */
export const MOST_BUNDLES = 3000;
/** So many flows lie clear of each other; more are squeezed into the room of these, or they would leave the earth. */
export const MOST_APART = 12;

/** All flows between two places, seen from `from` to `to`; `left` and `right`: how far they reach, px. */
export interface Bundle {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
  readonly size: number;
}

/** How a bundle lies in its corridor. All to the right of the bundle's direction. */
export interface Lane {
  /** Px that the bundle is moved. */
  readonly shift: number;
  /** How far its ends lie from the corridor's middle by themselves, radians. */
  readonly start: number;
  readonly end: number;
  /** Px from edge to edge. */
  readonly corridor: number;
}

interface Member {
  readonly index: number;
  /** Runs against the first bundle of the corridor. */
  readonly against: boolean;
  /** Where the two ends lie to the right of the first bundle's great circle, radians, in its direction. */
  readonly start: number;
  readonly end: number;
}

/**
 * Bundles whose ends nearly coincide (Moscow and Kursk, seen from Pyongyang) are laid beside each other as one
 * corridor, in the order in which they lie on the ground, so that none crosses another. Undefined for one
 * that lies alone. The bundle of most flows gathers its neighbours.
 */
export function laneBundles(bundles: readonly Bundle[], places: Float32Array): readonly (Lane | undefined)[] {
  const lanes: (Lane | undefined)[] = bundles.map(() => undefined);
  if (bundles.length > MOST_BUNDLES) return lanes;
  for (const members of gather(bundles, places)) {
    if (members.length > 1) layBeside(members, bundles, lanes);
  }
  return lanes;
}

function gather(bundles: readonly Bundle[], places: Float32Array): readonly (readonly Member[])[] {
  const corridors: { readonly seed: Bundle; readonly near: number; readonly members: Member[] }[] = [];
  const order = bundles
    .map((_, index) => index)
    .sort((i, j) => sizeOf(bundles, j) - sizeOf(bundles, i) || i - j);
  for (const index of order) {
    const bundle = bundles[index];
    if (bundle === undefined) continue;
    const near = nearOf(bundle, places);
    const isNear = (a: number, b: number, most: number) => cosine(places, a, b) >= Math.cos(most);
    const home = corridors.find(({ seed, near: seedNear }) => {
      const most = Math.min(near, seedNear);
      if (isNear(seed.from, bundle.from, most)) return isNear(seed.to, bundle.to, most);
      return isNear(seed.from, bundle.to, most) && isNear(seed.to, bundle.from, most);
    });
    if (home === undefined) {
      corridors.push({ seed: bundle, near, members: [{ index, against: false, start: 0, end: 0 }] });
      continue;
    }
    const { seed, members } = home;
    const against = cosine(places, seed.from, bundle.from) < cosine(places, seed.from, bundle.to);
    const [start, end] = against ? [bundle.to, bundle.from] : [bundle.from, bundle.to];
    members.push({ index, against, start: rightOf(places, seed, start), end: rightOf(places, seed, end) });
  }
  return corridors.map(({ members }) => members);
}

function layBeside(
  members: readonly Member[],
  bundles: readonly Bundle[],
  lanes: (Lane | undefined)[],
): void {
  const sorted = members.toSorted((a, b) => a.start + a.end - b.start - b.end || a.index - b.index);
  const middle = (of: (member: Member) => number) =>
    members.reduce((sum, member) => sum + of(member), 0) / members.length;
  const [start, end] = [middle((member) => member.start), middle((member) => member.end)];
  const breadth = ({ index }: Member) => (bundles[index]?.left ?? 0) + (bundles[index]?.right ?? 0);
  const apart = sorted.reduce((sum, { index }) => sum + Math.min(sizeOf(bundles, index), MOST_APART), 0);
  const squeeze = Math.min(1, MOST_APART / apart);
  const corridor = squeeze * sorted.reduce((sum, member) => sum + breadth(member), 0);
  let edge = -corridor / 2;
  for (const member of sorted) {
    const { left = 0, right = 0 } = bundles[member.index] ?? {};
    const shift = edge + squeeze * (member.against ? right : left);
    edge += squeeze * (left + right);
    const own = { shift, start: member.start - start, end: member.end - end, corridor };
    lanes[member.index] = member.against ? turnedRound(own) : own;
  }
}

/** The same lane, seen the other way. */
export function turnedRound({ shift, start, end, corridor }: Lane): Lane {
  return { shift: -shift, start: -end, end: -start, corridor };
}

const sizeOf = (bundles: readonly Bundle[], index: number): number => bundles[index]?.size ?? 0;

function nearOf({ from, to }: Bundle, places: Float32Array): number {
  return Math.min(NEAR_MOST, NEAR_SHARE * Math.acos(Math.max(-1, Math.min(1, cosine(places, from, to)))));
}

function cosine(places: Float32Array, a: number, b: number): number {
  const [i, j] = [4 * a, 4 * b];
  return (
    (places[i] ?? 0) * (places[j] ?? 0) +
    (places[i + 1] ?? 0) * (places[j + 1] ?? 0) +
    (places[i + 2] ?? 0) * (places[j + 2] ?? 0)
  );
}

/** How far a place lies to the right of a great circle, radians: −p·(a × b) / |a × b|. */
function rightOf(places: Float32Array, { from, to }: Bundle, place: number): number {
  const at = (index: number, axis: number) => places[4 * index + axis] ?? 0;
  const x = at(from, 1) * at(to, 2) - at(from, 2) * at(to, 1);
  const y = at(from, 2) * at(to, 0) - at(from, 0) * at(to, 2);
  const z = at(from, 0) * at(to, 1) - at(from, 1) * at(to, 0);
  const length = Math.hypot(x, y, z);
  if (length < 1e-6) return 0;
  return -(at(place, 0) * x + at(place, 1) * y + at(place, 2) * z) / length;
}
