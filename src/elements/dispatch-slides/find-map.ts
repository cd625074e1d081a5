import type { Position } from 'geojson';
import type { Basemap } from '../../geo/basemap-types.ts';
import { boundsOfLines, padBounds, widthOf } from '../../geo/bounds.ts';
import { distanceBetween } from '../../geo/measure.ts';
import { interfaceLanguage } from '../../language/catalogue.ts';
import { formatNumber } from '../../language/format.ts';
import { worksheetMessagesFor } from '../../language/lesson.ts';
import { randomOf } from '../../lesson/random.ts';
import type { Answer, KnownPlace, Task } from '../../lesson/types.ts';
import type { Point } from '../../scene/layout/plane.ts';
import { textWidth } from '../../scene/layout/text-width.ts';
import { pointInFrame } from '../../scene/layout/trace.ts';
import type { Scene } from '../../scene/types.ts';
import { blankPicture } from '../../static/blank-picture.ts';
import { FAMILY } from '../../static/label-drawing.ts';
import { type SvgNode, svg, svgText } from '../../static/svg-node.ts';
import type { Size } from '../shared/frame-size.ts';

/** A map on which a place is to be found, and the number it has there. */
export interface FindMap {
  readonly tree: SvgNode;
  /** Null where the place stands alone, without numbers. */
  readonly sign: string | null;
  readonly count: number;
}

export interface FindMapOptions {
  readonly scene: Scene;
  readonly basemap: Basemap;
  /** CSS px */
  readonly size: Size;
  readonly lang: string;
  readonly title: (count: number) => string;
  /** Whether the place is named. */
  readonly answered: boolean;
}

type PointAnswer = Extract<Answer, { readonly form: 'point' }>;

/** The picture is laid out smaller than it is shown, so that its figures can be read from the last row. */
const GROWTH = { wall: 2.35, phone: 1.25 } as const;
const PHONE_WIDTH = 640;
/** Places to choose from besides the one asked for, out of so many near ones; far ones only where there are few. */
const OTHERS = { shown: 5, near: 9, least: 4, withinKm: 2500 } as const;
/** Places nearer than this share of the farthest two could not be told apart, nor than so many tolerances. */
const APART = { share: 0.07, tolerances: 2 } as const;
const AIR = { share: 0.22, degrees: 7 } as const;
/** A globe shows no more than this from its side, degrees. */
const WIDEST_GLOBE = 110;
const NAME = { size: 13, gap: 8, below: 19, ring: 5 } as const;

/** Numbered dots on a map without names: the place asked for among others, from west to east. */
export function findMap(task: Task, answer: PointAnswer, options: FindMapOptions): FindMap {
  const { scene, basemap, size, lang, answered } = options;
  const growth = size.width < PHONE_WIDTH ? GROWTH.phone : GROWTH.wall;
  const frame = { width: Math.round(size.width / growth), height: Math.round(size.height / growth) };
  const others = othersOf(task, answer);
  const places = [{ place: answer.place, at: answer.target }, ...others];
  const box = boundsOfLines(places.map(({ at }) => [at]));
  const bounds = box ? padBounds(box, AIR.share, AIR.degrees) : scene.bounds;
  const sheet = worksheetMessagesFor(lang);
  const spoken = interfaceLanguage(lang);
  const latitude = (degrees: number) => sheet.latitude(formatNumber(Math.abs(degrees), spoken), degrees >= 0);
  const picture = blankPicture(
    { ...scene, names: [] },
    basemap,
    {
      places: others.length === 0 ? [] : fromWestToEast(places, bounds[0]),
      flows: new Set(),
      words: {
        title: options.title,
        lang: spoken,
        north: sheet.north,
        km: (km) => `${formatNumber(km, spoken)}\u00a0km`,
        where: (degrees, everyDirection) =>
          (everyDirection ? sheet.scale : sheet.scaleAlong)(latitude(degrees)),
      },
    },
    {
      projection: widthOf(bounds) <= WIDEST_GLOBE ? 'globe' : 'equal-earth',
      ...frame,
      bounds,
      idPrefix: 'find',
    },
  );
  const at = pointInFrame(picture.view.project, answer.target, frame);
  const sign = picture.places.find(({ id }) => id === answer.place)?.sign ?? null;
  const { children = [], attrs } = picture.tree;
  const isUnder = textsOf(picture.tree).some(
    ({ text, attrs: { y } }) => text === sign && at && Number(y) < at.y,
  );
  const name = answered && at ? nameAt(at, answer, scene, frame.width, isUnder) : [];
  // The frame of a sheet of paper is none of a wall.
  const drawn = children.filter(({ tag }, index) => tag !== 'rect' || index < children.length - 1);
  return {
    tree: {
      ...picture.tree,
      attrs: { ...attrs, width: String(size.width), height: String(size.height) },
      children: [...drawn, ...name],
    },
    sign,
    count: picture.places.length,
  };
}

/** Others near by, each far enough from all, the same ones for the same task. */
function othersOf({ id }: Task, { target, others, toleranceKm }: PointAnswer): readonly KnownPlace[] {
  const kept: KnownPlace[] = [];
  const apart = others
    .toSorted((a, b) => distanceBetween(target, a.at) - distanceBetween(target, b.at))
    .filter(({ at }) => distanceBetween(target, at) >= APART.tolerances * toleranceKm);
  const isNear = ({ at }: KnownPlace) => distanceBetween(target, at) <= OTHERS.withinKm;
  const near = apart.slice(0, Math.max(OTHERS.least, Math.min(OTHERS.near, apart.filter(isNear).length)));
  const farthest = Math.max(0, ...near.map(({ at }) => distanceBetween(target, at)));
  const least = Math.max(APART.tolerances * toleranceKm, APART.share * farthest);
  for (const one of randomOf(id).shuffle(near)) {
    const isClear = [target, ...kept.map(({ at }) => at)].every((at) => distanceBetween(one.at, at) >= least);
    if (isClear && kept.length < OTHERS.shown) kept.push(one);
  }
  // Two dots are a guess, not a task.
  return kept.length < 2 ? [] : kept;
}

function fromWestToEast(
  places: readonly { readonly place: string; readonly at: Position }[],
  west: number,
): readonly { readonly id: string; readonly position: Position }[] {
  const eastOf = ([lon = 0]: Position) => (((lon - west) % 360) + 360) % 360;
  // Signs are numbered as they were given; the last one drawn lies above.
  return places
    .toSorted((a, b) => eastOf(a.at) - eastOf(b.at))
    .map(({ place, at }) => ({ id: place, position: at }));
}

function textsOf(node: SvgNode): readonly SvgNode[] {
  return [...(node.tag === 'text' ? [node] : []), ...(node.children ?? []).flatMap(textsOf)];
}

/** A ring around the place, and its name with a halo, above it or under it. */
function nameAt(
  { x, y }: Point,
  { name }: PointAnswer,
  { theme: { palette } }: Scene,
  width: number,
  isUnder: boolean,
): readonly SvgNode[] {
  const long = textWidth(name.text, 'sansSemiBold', NAME.size);
  const left = Math.max(4, Math.min(width - long - 4, x - long / 2));
  return [
    svg('circle', {
      cx: x,
      cy: y,
      r: NAME.ring,
      fill: 'none',
      stroke: palette.casing,
      'stroke-width': 3.5,
    }),
    svg('circle', { cx: x, cy: y, r: NAME.ring, fill: 'none', stroke: palette.ink, 'stroke-width': 2 }),
    svgText(
      'text',
      {
        x: left,
        y: isUnder ? y + NAME.below : y - NAME.ring - NAME.gap,
        lang: name.lang,
        'font-family': FAMILY.sans,
        'font-weight': 600,
        'font-size': NAME.size,
        fill: palette.ink,
        stroke: palette.casing,
        'stroke-width': 4,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      },
      name.text,
    ),
  ];
}
