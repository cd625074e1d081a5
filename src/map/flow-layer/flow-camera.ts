import type { CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import type { FlowCamera } from './camera-types.ts';
import { flatView, globeCap, joinCaps } from './visible-cap.ts';

const TILE_SIZE = 512;
const RADIANS = Math.PI / 180;
/** World copies that are drawn to either side at most. */
const MOST_COPIES = 3;

/** What of MapLibre's arguments a camera is made from. */
export type CameraInput = Pick<CustomRenderMethodInput, 'defaultProjectionData'> & {
  readonly shaderData: Pick<CustomRenderMethodInput['shaderData'], 'define'>;
};

/** What of the map it is made from. */
export interface MapView {
  readonly zoom: number;
  /** Degrees. */
  readonly latitude: number;
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
  readonly worldCopies: boolean;
}

/** The camera of the frame whose arguments are given. */
export function cameraOf(map: MapLibreMap, args: CameraInput): FlowCamera {
  return cameraFrom(viewOf(map), args);
}

function viewOf(map: MapLibreMap): MapView {
  const canvas = map.getCanvas();
  // MapLibre writes the size that it draws for there; the container may have another one already.
  const width = Number.parseFloat(canvas.style.width) || canvas.width / map.getPixelRatio();
  const height = Number.parseFloat(canvas.style.height) || canvas.height / map.getPixelRatio();
  return {
    zoom: map.getZoom(),
    latitude: map.getCenter().lat,
    width,
    height,
    pixelRatio: width > 0 ? canvas.width / width : 1,
    worldCopies: map.getRenderWorldCopies(),
  };
}

export function cameraFrom(
  view: MapView,
  { defaultProjectionData: data, shaderData }: CameraInput,
): FlowCamera {
  const { zoom, width, height, pixelRatio } = view;
  const globe = shaderData.define.includes('GLOBE');
  const transition = globe ? data.projectionTransition : 0;
  const [matrix, fallback] = [Float64Array.from(data.mainMatrix), Float64Array.from(data.fallbackMatrix)];
  const [x, y, z, w] = data.clippingPlane;
  const plane = [x, y, z, w] as const;
  const flat = transition === 1 ? null : flatView(globe ? fallback : matrix, width, height);
  const round = globe ? globeCap(matrix, plane, width, height) : null;
  const xRange = flat?.xRange ?? [0, 1];
  return {
    globe,
    transition,
    matrix,
    fallback,
    plane,
    width,
    height,
    pixelRatio,
    zoom,
    pxPerRad: (TILE_SIZE * 2 ** zoom) / (2 * Math.PI) / (globe ? Math.cos(view.latitude * RADIANS) : 1),
    cap: round && flat ? joinCaps(round, flat.cap) : (round ?? flat?.cap ?? [0, 1, 0, -2]),
    xRange,
    copies: globe || !view.worldCopies ? [0, 0] : copiesIn(xRange),
  };
}

/** True if two cameras give the same picture. */
export function sameCamera(a: FlowCamera, b: FlowCamera): boolean {
  if (a.width !== b.width || a.height !== b.height || a.pixelRatio !== b.pixelRatio) return false;
  if (a.globe !== b.globe || a.transition !== b.transition) return false;
  return sameNumbers(a.matrix, b.matrix) && (a.transition === 1 || sameNumbers(a.fallback, b.fallback));
}

function sameNumbers(a: Float64Array, b: Float64Array): boolean {
  return a.every((value, index) => value === b[index]);
}

function copiesIn([from, to]: readonly [number, number]): readonly [number, number] {
  return [Math.max(-MOST_COPIES, Math.floor(from)), Math.min(MOST_COPIES, Math.floor(to))];
}
