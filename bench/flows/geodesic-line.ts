const RAD = Math.PI / 180;
/** Degrees of arc between two points: a chord is then off by 0.6 px at zoom 4, where a reader's eye begins to see it. */
const STEP = 3;

type Vector = readonly [number, number, number];

/**
 * Points [lng, lat] of the great circle between two places, ends included, longitudes unwrapped so that a
 * line never jumps across the map.
 */
export function geodesicLine(
  from: { readonly lng: number; readonly lat: number },
  to: { readonly lng: number; readonly lat: number },
): [number, number][] {
  const a = vector(from.lng, from.lat);
  const b = vector(to.lng, to.lat);
  const dot = a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  const angle = Math.acos(Math.max(-1, Math.min(1, dot)));
  const count = Math.max(1, Math.ceil(angle / RAD / STEP));
  const sine = Math.sin(angle);
  const points: [number, number][] = [[from.lng, from.lat]];
  let lng = from.lng;
  for (let i = 1; i <= count; i += 1) {
    const share = i / count;
    // Same or opposite places have no circle of their own: the weights then fall back to straight ones.
    const wa = sine < 1e-9 ? 1 - share : Math.sin((1 - share) * angle) / sine;
    const wb = sine < 1e-9 ? share : Math.sin(share * angle) / sine;
    const [x, y, z] = [wa * a[0] + wb * b[0], wa * a[1] + wb * b[1], wa * a[2] + wb * b[2]];
    const turn = Math.atan2(y, x) / RAD - lng;
    lng += turn - 360 * Math.round(turn / 360);
    points.push([lng, Math.atan2(z, Math.hypot(x, y)) / RAD]);
  }
  return points;
}

function vector(lng: number, lat: number): Vector {
  const ring = Math.cos(lat * RAD);
  return [ring * Math.cos(lng * RAD), ring * Math.sin(lng * RAD), Math.sin(lat * RAD)];
}
