import type { Position } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { distance, mix, type Point } from '../scene/layout/plane.ts';
import type { Frame } from '../scene/layout/trace.ts';
import type { Project } from '../scene/types.ts';
import { type GlobeView, limbRadius, limbTest, TILE_SIZE } from './limb.ts';
import { sizeOfMap } from './map-size.ts';
import type { MapProjection } from './types.ts';

type Pixel = readonly [number, number];

/** How positions lie on the screen for one position of the camera; CSS px from the map's top left. */
export interface Screen extends Frame {
  /** Null behind the limb. */
  readonly project: Project;
  /** Where a position is, or would be if the globe were not in the way. */
  readonly locate: (position: Position) => Pixel;
  /** What lies under a point of the screen; beside a globe, the nearest point that it still shows. */
  readonly unproject: (point: Point) => Position;
  /** By how much the copies of the world beside it are moved, 0 among them; only 0 on a globe. */
  readonly copies: readonly number[];
}

/** Paths may run on beyond 180°, and the reader may look at a copy: two to each side cover both. */
const WORLD_COPIES = [-2, -1, 0, 1, 2];
/** So far inside of the limb things are safely on this side of it, CSS px. */
const LIMB_AIR = 3;
/** CSS px; a point found again so near is the same. */
const SAME_POINT = 4;

/**
 * The screen as it is now. Where the world has copies, the one is meant in which the longitude `around` is
 * nearest to the middle of the map.
 */
export function screenOf(map: MapLibreMap, projection: MapProjection, around?: number): Screen {
  const { width, height } = sizeOfMap(map);
  const { lng, lat } = map.getCenter();
  const zoom = map.getZoom();
  const globe = projection === 'globe';
  const view: GlobeView = {
    center: [lng, lat],
    zoom,
    height,
    fieldOfView: map.getVerticalFieldOfView(),
  };
  const isNear = globe ? limbTest(view) : () => true;
  const turn = globe || around === undefined ? 0 : 360 * Math.round((lng - around) / 360);
  const locate = ([longitude = 0, latitude = 0]: Position): Pixel => {
    const { x, y } = map.project([longitude + turn, latitude]);
    return [x, y];
  };
  const middle = { x: width / 2, y: height / 2 };
  const reach = globe ? limbRadius(view) - LIMB_AIR : Number.POSITIVE_INFINITY;
  return {
    width,
    height,
    locate,
    project: (position) => (isNear(position) ? locate(position) : null),
    unproject(point) {
      const off = distance(point, middle);
      const { x, y } = off > reach ? mix(middle, point, reach / off) : point;
      const { lng: longitude, lat: latitude } = map.unproject([x, y]);
      return [longitude - turn, latitude];
    },
    copies: globe ? [0] : WORLD_COPIES.map((copy) => copy * TILE_SIZE * 2 ** zoom),
  };
}

/** What lies under a point of the screen, [longitude, latitude] in degrees, −180 … 180; null beside a globe. */
export function groundAt([x, y]: Pixel, { project, unproject }: Screen): Position | null {
  const position = unproject({ x, y });
  const back = project(position);
  // Beside a globe the nearest point of its edge is found, which is elsewhere on the screen.
  if (!back || Math.hypot(back[0] - x, back[1] - y) > SAME_POINT) return null;
  const [longitude = 0, latitude = 0] = position;
  return [((((longitude + 180) % 360) + 360) % 360) - 180, latitude];
}

/** True if any part of a line, or one of its copies, lies on the screen. */
export function meetsScreen(path: readonly Position[], screen: Screen): boolean {
  const pixels = path.map((position) => screen.project(position));
  return screen.copies.some((shift) =>
    pixels.some((pixel, index) => {
      if (pixel === null) return false;
      const next = pixels[index + 1] ?? pixel;
      return segmentMeetsBox([pixel[0] + shift, pixel[1]], [next[0] + shift, next[1]], screen);
    }),
  );
}

/** Clips a segment against the four edges of the screen (Liang–Barsky); true if something is left. */
function segmentMeetsBox([x0, y0]: Pixel, [x1, y1]: Pixel, { width, height }: Frame): boolean {
  const [dx, dy] = [x1 - x0, y1 - y0];
  let [start, end] = [0, 1];
  for (const [step, room] of [
    [-dx, x0],
    [dx, width - x0],
    [-dy, y0],
    [dy, height - y0],
  ] as const) {
    if (step === 0) {
      if (room < 0) return false;
    } else if (step < 0) start = Math.max(start, room / step);
    else end = Math.min(end, room / step);
  }
  return start <= end;
}
