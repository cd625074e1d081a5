import { type GeoProjection, geoEqualEarth, geoMercator, geoOrthographic } from 'd3-geo';
import type { Position } from 'geojson';
import type { Project, Scene } from '../scene/types.ts';
import { type EqualEarth, equalEarthPoint, equalEarthView } from './equal-earth.ts';
import { nearnessTo } from './nearness.ts';
import type { PictureOptions } from './picture.ts';

/** Half a turn seen from the centre; what lies further than this is behind the limb. */
const QUARTER = Math.PI / 2;
/** The sphere is this share of the frame's diagonal across, so that it fills the picture, … */
const SMALLEST_GLOBE = 0.8;
/** … but for that the bounds grow no more than this into the air around them. */
const MOST_GROWTH = 1.1;
/** Air between the bounds and the frame, as a share of its shorter side, px at most. */
const AIR = { share: 0.09, most: 64 } as const;
/** Most of the frame's height that may lie beyond a pole; the names of flows find room there. */
const SKY = { named: 0.34, plain: 0.04 } as const;
/** Of the flat map; MapLibre's tiles end there too. */
const HIGHEST_LATITUDE = 85;
const REGIONAL_ZOOM = 4.5;
/** MapLibre's world is this wide at zoom 0, px. */
const WORLD_AT_ZOOM_0 = 512;

export interface View {
  readonly d3: GeoProjection;
  /** The same without the costly cut at the limb or the edge of the flat map, for what `isWhole`. */
  readonly uncut: GeoProjection;
  /** Whether an area lies on one side of that cut: all to be seen, none of it, or some. */
  readonly sees: (area: AreaExtent) => 'all' | 'none' | 'some';
  readonly project: Project;
  /** Degrees under a point of the picture, or null beside the globe. */
  readonly unproject: (x: number, y: number) => Position | null;
  /** Near enough (MapLibre's zoom 4.5) for the thin lines of single claims. */
  readonly regional: boolean;
}

/** A circle (radians) and a box (degrees) around an area that does not cross ±180°. */
export interface AreaExtent {
  readonly center: readonly [number, number];
  readonly radius: number;
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** The projection that fits the scene's bounds (or others) into the frame, or looks where a camera does; north up. */
export function viewOf(scene: Scene, options: PictureOptions): View {
  const bounds = options.bounds ?? scene.bounds;
  const { camera } = options;
  if (options.projection === 'globe') {
    return globe(camera ? globeOfCamera(camera, options) : globeOfBounds(bounds, options), options);
  }
  if (options.projection === 'equal-earth') {
    return equalEarth(
      camera
        ? equalEarthOfCamera(camera, bounds, options)
        : equalEarthOfBounds(bounds, options, scene.theme.metrics.namesFlows ? SKY.named : SKY.plain),
      options,
    );
  }
  return flat(camera ? flatOfCamera(camera, bounds, options) : flatOfBounds(bounds, options), options);
}

/** Whether the picture is near enough (MapLibre's zoom 4.5) for the routes of single claims. */
export function isRegional(scene: Scene, options: PictureOptions): boolean {
  return viewOf(scene, options).regional;
}

type Bounds = Scene['bounds'];
type Size = Pick<PictureOptions, 'width' | 'height'>;

type Camera = NonNullable<PictureOptions['camera']>;

/** A globe: what lies in its middle, degrees; its radius and where its middle stands, px. */
interface Globe {
  readonly center: [number, number];
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** As large in its middle as MapLibre's, which grows with the latitude as the flat map does. */
function globeOfCamera({ lon, lat, zoom }: Camera, { width, height }: Size): Globe {
  const scale = (WORLD_AT_ZOOM_0 * 2 ** zoom) / (2 * Math.PI * Math.cos((lat * Math.PI) / 180));
  return { center: [lon, lat], scale, x: width / 2, y: height / 2 };
}

function globeOfBounds(bounds: Bounds, { width, height }: Size): Globe {
  const center = middle(bounds);
  const nearness = nearnessTo(center);
  const d3 = geoOrthographic().rotate([-center[0], -center[1]]).translate([0, 0]).scale(1).precision(0.3);
  const seen = edge(bounds)
    .filter((position) => nearness(position) > 0)
    .flatMap((position) => {
      const point = d3(position);
      return point ? [point] : [];
    });
  const box = boxOf(seen);
  const { scale: fitting } = fitted(box, { width, height });
  const filling = (SMALLEST_GLOBE * Math.hypot(width, height)) / 2;
  const scale = Math.max(fitting, Math.min(filling, MOST_GROWTH * fitting));
  return { center, ...centred(box, scale, { width, height }) };
}

function globe({ center, scale, x, y }: Globe, { width, height }: Size): View {
  const nearness = nearnessTo(center);
  const d3 = geoOrthographic()
    .rotate([-center[0], -center[1]])
    .scale(scale)
    .translate([x, y])
    .precision(0.3)
    .clipExtent([
      [-8, -8],
      [width + 8, height + 8],
    ]);
  const project: Project = (position) => {
    const lonLat: [number, number] = [position[0] ?? 0, position[1] ?? 0];
    return nearness(position) > 0 ? d3(lonLat) : null;
  };
  return {
    d3,
    uncut: uncutCopy(geoOrthographic(), d3),
    sees: (area) => {
      const away = Math.acos(nearness([...area.center]));
      if (away - area.radius > QUARTER) return 'none';
      return away + area.radius < QUARTER - 0.01 ? 'all' : 'some';
    },
    project,
    unproject: (px, py) => (Math.hypot(px - x, py - y) < scale ? (d3.invert?.([px, py]) ?? null) : null),
    regional: zoomOf(2 * Math.PI * scale) >= REGIONAL_ZOOM,
  };
}

/** A flat map: the meridian in its middle, degrees; px per radian, and the height of the equator, px. */
interface Flat {
  readonly lon: number;
  readonly scale: number;
  readonly y: number;
}

function flatOfCamera({ lon, lat, zoom }: Camera, bounds: Bounds, { height }: Size): Flat {
  const scale = (WORLD_AT_ZOOM_0 * 2 ** zoom) / (2 * Math.PI);
  return { lon: lonNear(bounds, lon), scale, y: height / 2 + scale * mercatorY(lat) };
}

/** The story's longitudes run on beyond 180°; of all worlds side by side, the one nearest to it is meant. */
function lonNear(bounds: Bounds, lon: number): number {
  return lon + 360 * Math.round((middle(bounds)[0] - lon) / 360);
}

function flatOfBounds(bounds: Bounds, { width, height }: Size): Flat {
  const [west, south, east, north] = bounds;
  const span = spanOf(west, east);
  const lon = west + span / 2;
  const [top, bottom] = [mercatorY(north), mercatorY(south)];
  const air = airOf({ width, height });
  const fitting = Math.min(
    (width - 2 * air) / Math.max(1e-6, (span * Math.PI) / 180),
    (height - 2 * air) / Math.max(1e-6, top - bottom),
  );
  // Never smaller than the frame is wide: the world would end in the middle of the picture.
  const scale = Math.max(fitting, width / (2 * Math.PI));
  return { lon, scale, y: height / 2 + (scale * (top + bottom)) / 2 };
}

function flat({ lon, scale, y }: Flat, { width, height }: Size): View {
  const d3 = geoMercator()
    .rotate([-lon, 0])
    .scale(scale)
    .translate([width / 2, y])
    .precision(0.3)
    .clipExtent([
      [-8, -8],
      [width + 8, height + 8],
    ]);
  const project: Project = ([x = 0, lat = 0]) => [
    width / 2 + (scale * (x - lon) * Math.PI) / 180,
    y - scale * mercatorY(lat),
  ];
  const cut = lon + 180;
  return {
    d3,
    uncut: uncutCopy(geoMercator(), d3),
    sees: ({ west, east, center: [, lat], radius }) => {
      const nearPole = Math.abs(lat) + (radius * 180) / Math.PI > HIGHEST_LATITUDE;
      const turns = Math.floor((cut - west) / 360);
      return nearPole || east + 360 * turns >= cut ? 'some' : 'all';
    },
    project,
    unproject: (px, py) => d3.invert?.([px, py]) ?? null,
    regional: zoomOf(2 * Math.PI * scale) >= REGIONAL_ZOOM,
  };
}

function equalEarthOfCamera({ lon, lat, zoom }: Camera, bounds: Bounds, { width, height }: Size): EqualEarth {
  const scale = (WORLD_AT_ZOOM_0 * 2 ** zoom) / (2 * Math.PI);
  const [, y] = equalEarthPoint([0, lat], 0) ?? [0, 0];
  return { lon: lonNear(bounds, lon), scale, x: width / 2, y: height / 2 - scale * y };
}

/** The story in the middle, so that its own meridian stands upright and the cut is as far off as can be. */
function equalEarthOfBounds(bounds: Bounds, size: Size, sky: number): EqualEarth {
  const [lon] = middle(bounds);
  const seen = edge(bounds).flatMap((position) => {
    const point = equalEarthPoint(position, lon);
    return point ? [point] : [];
  });
  const { scale, x, y } = fitted(boxOf(seen), size);
  return { lon, scale, x, y: sparingSky(y, scale, size.height, sky) };
}

/** The height of the equator such that no more lies beyond a pole than its share, as long as the other is out of sight. */
function sparingSky(y: number, scale: number, height: number, share: number): number {
  const pole = scale * (equalEarthPoint([0, -90], 0)?.[1] ?? 0);
  const sky = share * height;
  const [above, below] = [y - pole - sky, height - sky - (y + pole)];
  if (above > 0 && below < 0) return y - Math.min(above, -below);
  return above < 0 && below > 0 ? y + Math.min(-above, below) : y;
}

function equalEarth(at: EqualEarth, { width, height }: Size): View {
  const view = equalEarthView(at, [
    [-8, -8],
    [width + 8, height + 8],
  ]);
  return {
    ...view,
    uncut: uncutCopy(geoEqualEarth(), view.d3),
    regional: zoomOf(2 * Math.PI * at.scale) >= REGIONAL_ZOOM,
  };
}

/** A projection set up like another, without its cut. */
function uncutCopy(copy: GeoProjection, like: GeoProjection): GeoProjection {
  copy.rotate(like.rotate()).scale(like.scale()).translate(like.translate()).precision(like.precision());
  return copy.preclip((stream) => stream).clipExtent(like.clipExtent?.() ?? null);
}

function zoomOf(worldWidth: number): number {
  return Math.log2(worldWidth / WORLD_AT_ZOOM_0);
}

function mercatorY(lat: number): number {
  const phi = (Math.max(-HIGHEST_LATITUDE, Math.min(HIGHEST_LATITUDE, lat)) * Math.PI) / 180;
  return Math.asinh(Math.tan(phi));
}

function airOf({ width, height }: Size): number {
  return Math.min(AIR.most, AIR.share * Math.min(width, height));
}

/** Degrees from west to east, eastwards. */
function spanOf(west: number, east: number): number {
  const span = (((east - west) % 360) + 360) % 360;
  return span === 0 && east !== west ? 360 : span;
}

function middle([west, south, east, north]: Bounds): [number, number] {
  return [west + spanOf(west, east) / 2, (south + north) / 2];
}

/** Positions along the edge of the bounds, close enough to bend with it. */
function edge([west, south, east, north]: Bounds): readonly [number, number][] {
  const span = spanOf(west, east);
  const shares = Array.from({ length: 13 }, (_, index) => index / 12);
  return shares.flatMap((share): [number, number][] => [
    [west + span * share, south],
    [west + span * share, north],
    [west, south + (north - south) * share],
    [west + span, south + (north - south) * share],
  ]);
}

interface PlaneBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The scale at which a box of the unit map fills the frame but for its air, and where its origin then lies. */
function fitted(box: PlaneBox, { width, height }: Size): Pick<EqualEarth, 'scale' | 'x' | 'y'> {
  const air = airOf({ width, height });
  const scale = Math.min(
    (width - 2 * air) / Math.max(1e-6, box.right - box.left),
    (height - 2 * air) / Math.max(1e-6, box.bottom - box.top),
  );
  return centred(box, scale, { width, height });
}

function centred(box: PlaneBox, scale: number, { width, height }: Size) {
  return {
    scale,
    x: width / 2 - (scale * (box.left + box.right)) / 2,
    y: height / 2 - (scale * (box.top + box.bottom)) / 2,
  };
}

function boxOf(points: readonly (readonly [number, number])[]): PlaneBox {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return points.length === 0
    ? { left: -1, right: 1, top: -1, bottom: 1 }
    : { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}
