import type { FlowCamera } from '../../../src/map/flow-layer/camera-types.ts';
import { type CameraInput, cameraFrom } from '../../../src/map/flow-layer/flow-camera.ts';

const RADIANS = Math.PI / 180;
const FIELD_OF_VIEW = 36.87 * RADIANS;

/** A position of the camera; degrees and CSS px. */
export interface Position {
  readonly lng: number;
  readonly lat: number;
  readonly zoom: number;
  readonly pitch?: number;
  readonly bearing?: number;
  readonly width?: number;
  readonly height?: number;
}

type Matrix = number[];

/** Column-major product of 4×4 matrices, the last applied first. */
function product(...matrices: readonly Matrix[]): Matrix {
  return matrices.reduce((a, b) => {
    return Array.from({ length: 16 }, (_, at) => {
      const [column, row] = [at >> 2, at & 3];
      return [0, 1, 2, 3].reduce((sum, k) => sum + (a[k * 4 + row] ?? 0) * (b[column * 4 + k] ?? 0), 0);
    });
  });
}

const scaled = (x: number, y: number, z: number): Matrix => [x, 0, 0, 0, 0, y, 0, 0, 0, 0, z, 0, 0, 0, 0, 1];
const moved = (x: number, y: number, z: number): Matrix => [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, x, y, z, 1];

function turnedX(angle: number): Matrix {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  return [1, 0, 0, 0, 0, c, s, 0, 0, -s, c, 0, 0, 0, 0, 1];
}
function turnedY(angle: number): Matrix {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  return [c, 0, -s, 0, 0, 1, 0, 0, s, 0, c, 0, 0, 0, 0, 1];
}
function turnedZ(angle: number): Matrix {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  return [c, s, 0, 0, -s, c, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1];
}

function perspective(width: number, height: number, near: number, far: number): Matrix {
  const f = 1 / Math.tan(FIELD_OF_VIEW / 2);
  const depth = 1 / (near - far);
  return [
    (f * height) / width,
    0,
    0,
    0,
    0,
    f,
    0,
    0,
    0,
    0,
    (far + near) * depth,
    -1,
    0,
    0,
    2 * far * near * depth,
    0,
  ];
}

const distanceOf = (height: number): number => height / 2 / Math.tan(FIELD_OF_VIEW / 2);

/** Mercator 0 … 1 → clip space, as MapLibre lays out its flat map. */
function flatMatrix({ lng, lat, zoom, pitch = 0, bearing = 0, width = 400, height = 300 }: Position): Matrix {
  const world = 512 * 2 ** zoom;
  const x = 0.5 + lng / 360;
  const y = 0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2)) / (2 * Math.PI);
  const distance = distanceOf(height);
  return product(
    perspective(width, height, height / 50, distance * 20),
    moved(0, 0, -distance),
    turnedX(-pitch * RADIANS),
    turnedZ(bearing * RADIANS),
    scaled(world, -world, world),
    moved(-x, -y, 0),
  );
}

/** Unit sphere → clip space, and the plane of the limb. */
function globeMatrix(position: Position): { matrix: Matrix; plane: [number, number, number, number] } {
  const { lng, lat, zoom, pitch = 0, bearing = 0, width = 400, height = 300 } = position;
  const radius = (512 * 2 ** zoom) / (2 * Math.PI) / Math.cos(lat * RADIANS);
  const distance = distanceOf(height);
  const turn = product(turnedX(-pitch * RADIANS), turnedZ(bearing * RADIANS));
  const face = product(turnedX(lat * RADIANS), turnedY(-lng * RADIANS));
  const matrix = product(
    perspective(width, height, height / 50, distance + 2 * radius + 10),
    moved(0, 0, -distance),
    turn,
    moved(0, 0, -radius),
    face,
    scaled(radius, radius, radius),
  );
  // The camera in the globe's axes: back through turn, shift and face (both turns are orthogonal).
  const back = (m: Matrix, [x, y, z]: readonly [number, number, number]): [number, number, number] => {
    const row = (r: number): number =>
      (m[r * 4] ?? 0) * x + (m[r * 4 + 1] ?? 0) * y + (m[r * 4 + 2] ?? 0) * z;
    return [row(0), row(1), row(2)];
  };
  const [cx, cy, cz] = back(turn, [0, 0, distance]);
  const [x, y, z] = back(face, [cx / radius, cy / radius, cz / radius + 1]);
  return { matrix, plane: [x, y, z, -1] };
}

/** The arguments of MapLibre that a camera is made from. */
export function cameraInput(position: Position, kind: 'flat' | 'globe', transition = 1): CameraInput {
  const flat = Float64Array.from(flatMatrix(position));
  const globe = globeMatrix(position);
  const isGlobe = kind === 'globe';
  return {
    shaderData: { define: isGlobe ? '#define GLOBE' : '' },
    defaultProjectionData: {
      mainMatrix: isGlobe ? Float64Array.from(globe.matrix) : flat,
      fallbackMatrix: flat,
      tileMercatorCoords: [0, 0, 1, 1],
      clippingPlane: globe.plane,
      clipAntimeridian: false,
      projectionTransition: isGlobe ? transition : 0,
    },
  };
}

export function cameraAt(position: Position, kind: 'flat' | 'globe', transition = 1): FlowCamera {
  const { lat, zoom, width = 400, height = 300 } = position;
  return cameraFrom(
    { zoom, latitude: lat, width, height, pixelRatio: 1, worldCopies: true },
    cameraInput(position, kind, transition),
  );
}
