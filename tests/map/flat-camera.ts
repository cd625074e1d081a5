import type { FlowCamera } from '../../src/map/flow-layer/camera-types.ts';

const RADIANS = Math.PI / 180;

/** A flat map of 800 × 600 CSS px with the whole world `world` px wide and a longitude in its middle. */
export function flatCamera(world: number, longitude = 0): FlowCamera {
  const [kx, ky] = [(2 * world) / 800, (2 * world) / 600];
  const x = longitude / 360 + 0.5;
  const matrix = Float64Array.from([kx, 0, 0, 0, 0, -ky, 0, 0, 0, 0, 1, 0, -kx * x, ky / 2, 0, 1]);
  const half = 400 / world;
  return { ...base(matrix), globe: false, transition: 0, plane: [0, 0, 0, 0], xRange: [x - half, x + half] };
}

/** A globe of 800 × 600 CSS px seen from far away. */
export function globeCamera(radius: number, longitude: number, latitude: number): FlowCamera {
  const [lambda, phi] = [longitude * RADIANS, latitude * RADIANS];
  const [kx, ky] = [radius / 400, radius / 300];
  const middle = [Math.sin(lambda) * Math.cos(phi), Math.sin(phi), Math.cos(lambda) * Math.cos(phi)] as const;
  const right = [Math.cos(lambda), 0, -Math.sin(lambda)];
  const up = [-Math.sin(lambda) * Math.sin(phi), Math.cos(phi), -Math.cos(lambda) * Math.sin(phi)];
  const columns = [0, 1, 2].flatMap((axis) => [kx * (right[axis] ?? 0), ky * (up[axis] ?? 0), 0, 0]);
  const matrix = Float64Array.from([...columns, 0, 0, 0, 1]);
  return { ...base(matrix), globe: true, transition: 1, plane: [...middle, 0], xRange: [0, 1] };
}

function base(matrix: Float64Array) {
  return {
    matrix,
    fallback: matrix,
    width: 800,
    height: 600,
    pixelRatio: 1,
    zoom: 1,
    pxPerRad: 100,
    cap: [0, 0, 1, -2],
    copies: [0, 0],
  } as const;
}
