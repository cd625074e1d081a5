import type { Position } from 'geojson';
import type { Box } from '../scene/layout/occupancy.ts';
import { distance, type Point } from '../scene/layout/plane.ts';
import { textWidth } from '../scene/layout/text-width.ts';
import type { Frame } from '../scene/layout/trace.ts';
import type { Palette } from '../scene/types.ts';
import { FAMILY } from './label-drawing.ts';
import type { PictureProjection } from './picture.ts';
import type { View } from './projection.ts';
import { type SvgNode, shortNumber, svg, svgText } from './svg-node.ts';

/** Something that stands on the map and is no part of it. */
export interface Furniture {
  readonly nodes: readonly SvgNode[];
  readonly box: Box;
}

export interface ScaleBar {
  /** What the whole bar stands for. */
  readonly km: number;
  /** Its length, px. */
  readonly length: number;
  /** Where it is true, degrees north. */
  readonly latitude: number;
  /** Whether it is true there in every direction, or only along the parallel. */
  readonly everyDirection: boolean;
}

/** Length of a degree of a great circle, km (mean radius). */
const KM_PER_DEGREE = (6371.0088 * Math.PI) / 180;
/** A bar is no longer than this, px. */
const LONGEST_BAR = 120;
/** Air between furniture and the edge of the map, px. */
const AIR = 10;
const ARROW = { length: 30, width: 11, letter: 12 } as const;
/** Nothing that matters comes nearer to the middle of the arrow, px. */
const ARROW_ROOM = 34;
/** Dots want room for their numbers too, px. */
const CLEAR = 52;
/** Over how many degrees the direction of north is taken. */
const STEP = 0.25;

/**
 * The scale of a view at the latitude in its middle, as a bar of a round number of km; null where no bar is true
 * along a whole parallel, as on a globe.
 */
export function scaleBar(
  view: View,
  projection: PictureProjection,
  bounds: readonly [number, number, number, number],
): ScaleBar | null {
  if (projection === 'globe') return null;
  const [west, south, east, north] = bounds;
  const step = north - south > 30 ? 10 : 1;
  const latitude = step * Math.round((south + north) / 2 / step);
  const lon = west + ((((east - west) % 360) + 360) % 360) / 2;
  const [left, right] = [lon - STEP, lon + STEP].map((x) => view.project([x, latitude]));
  if (!left || !right) return null;
  const km = 2 * STEP * KM_PER_DEGREE * Math.cos((latitude * Math.PI) / 180);
  const perKm = (right[0] - left[0]) / km;
  const round = roundBelow(LONGEST_BAR / perKm);
  return { km: round, length: round * perKm, latitude, everyDirection: projection === 'mercator' };
}

/** The bar with its figures in the lower left corner, and after it the words that say where it is true. */
export function scaleBarSign(
  { length }: ScaleBar,
  words: { readonly length: string; readonly where: string },
  { height }: Frame,
  { ink, paper }: Palette,
): Furniture {
  const size = 10.5;
  const [left, y] = [AIR + 8, height - AIR - 7];
  const figure = { 'font-family': FAMILY.sans, 'font-size': size, fill: ink };
  const whereAt = left + length + Math.max(8, textWidth(words.length, 'sansRegular', size) / 2 + 12);
  const right = whereAt + textWidth(words.where, 'sansRegular', size) + 6;
  const box = { left: AIR, top: y - 19, right, bottom: height - AIR };
  return {
    box,
    nodes: [
      svg('rect', {
        x: box.left,
        y: shortNumber(box.top),
        width: shortNumber(right - AIR),
        height: shortNumber(box.bottom - box.top),
        fill: paper,
      }),
      svg('path', {
        d: `M${left} ${shortNumber(y - 5)}v5h${shortNumber(length)}v-5M${shortNumber(left + length / 2)} ${shortNumber(y)}v-3`,
        fill: 'none',
        stroke: ink,
        'stroke-width': 1.25,
      }),
      svgText('text', { x: left - 3, y: shortNumber(y - 8), ...figure }, '0'),
      svgText(
        'text',
        { x: shortNumber(left + length), y: shortNumber(y - 8), 'text-anchor': 'middle', ...figure },
        words.length,
      ),
      svgText('text', { x: shortNumber(whereAt), y: shortNumber(y), ...figure }, words.where),
    ],
  };
}

/**
 * An arrow to the north as it is where the arrow stands: in the first corner of the map that lies on the map and
 * keeps clear of what must be seen. Null where no corner does.
 */
export function northArrow(
  view: View,
  letter: string,
  frame: Frame,
  clear: readonly Point[],
  { ink, casing }: Palette,
): Furniture | null {
  const inset = AIR + ARROW_ROOM - 6;
  const corners: readonly Point[] = [
    { x: frame.width - inset, y: frame.height - inset },
    { x: frame.width - inset, y: inset },
    { x: inset, y: inset },
    { x: inset, y: frame.height - inset },
  ];
  for (const at of corners) {
    if (clear.some((point) => distance(point, at) < CLEAR)) continue;
    const north = northAt(view, at);
    if (north) return arrowSign(at, north, letter, ink, casing);
  }
  return null;
}

/** The direction of north under a point of the picture, as a unit vector; null beside the map. */
export function northAt(view: View, { x, y }: Point): Point | null {
  const position = view.unproject(x, y);
  if (!position) return null;
  const [lon = 0, lat = 0] = position;
  const nearest = (to: Position) => {
    // Longitudes of the story run on beyond 180°.
    const points = [0, 360, -360].flatMap((turn) => {
      const point = view.project([(to[0] ?? 0) + turn, to[1] ?? 0]);
      return point ? [{ x: point[0], y: point[1] }] : [];
    });
    return points.toSorted((a, b) => distance(a, { x, y }) - distance(b, { x, y }))[0];
  };
  const [from, to] = [nearest([lon, lat]), nearest([lon, Math.min(90, lat + STEP)])];
  if (!from || !to) return null;
  const length = distance(from, to);
  return length < 1e-6 ? null : { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

function arrowSign(at: Point, north: Point, letter: string, ink: string, casing: string): Furniture {
  const half = ARROW.length / 2;
  const point = (along: number, across: number): string => {
    const x = at.x + north.x * along - north.y * across;
    const y = at.y + north.y * along + north.x * across;
    return `${shortNumber(x)} ${shortNumber(y)}`;
  };
  const [tip, left, notch, right] = [
    point(half, 0),
    point(half - ARROW.length * 0.7, ARROW.width / 2),
    point(half - ARROW.length * 0.55, 0),
    point(half - ARROW.length * 0.7, -ARROW.width / 2),
  ];
  const name = { x: at.x + north.x * (half + 9), y: at.y + north.y * (half + 9) };
  return {
    box: {
      left: at.x - ARROW_ROOM + 8,
      top: at.y - ARROW_ROOM + 4,
      right: at.x + ARROW_ROOM - 8,
      bottom: at.y + ARROW_ROOM - 8,
    },
    nodes: [
      svg('path', { d: `M${point(-half, 0)}L${notch}`, fill: 'none', stroke: casing, 'stroke-width': 4 }),
      svg('path', { d: `M${point(-half, 0)}L${notch}`, fill: 'none', stroke: ink, 'stroke-width': 1.25 }),
      svg('path', {
        d: `M${tip}L${left}L${notch}L${right}z`,
        fill: ink,
        stroke: casing,
        'stroke-width': 2,
        'paint-order': 'stroke',
      }),
      svgText(
        'text',
        {
          x: shortNumber(name.x),
          y: shortNumber(name.y + ARROW.letter * 0.36),
          'text-anchor': 'middle',
          'font-family': FAMILY.sans,
          'font-weight': 600,
          'font-size': ARROW.letter,
          fill: ink,
          stroke: casing,
          'stroke-width': 2.5,
          'stroke-linejoin': 'round',
          'paint-order': 'stroke',
        },
        letter,
      ),
    ],
  };
}

/** The greatest of 1, 2, 5 times a power of ten that is not above a number. */
function roundBelow(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const digit = [5, 2, 1].find((one) => one * power <= value * (1 + 1e-9)) ?? 1;
  return digit * power;
}
