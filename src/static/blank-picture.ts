import type { Position } from 'geojson';
import type { Basemap } from '../geo/basemap-types.ts';
import { layoutScene } from '../scene/layout/layout-scene.ts';
import { distance, type Point } from '../scene/layout/plane.ts';
import type { Sign } from '../scene/layout/signs.ts';
import { pointInFrame } from '../scene/layout/trace.ts';
import { printLabels } from '../scene/print-labels.ts';
import type { Scene } from '../scene/types.ts';
import { flowNodes } from './flow-marks.ts';
import { groundOf } from './ground.ts';
import { northArrow, scaleBar, scaleBarSign } from './map-furniture.ts';
import type { PictureOptions } from './picture.ts';
import { labelSign } from './print-picture.ts';
import { type View, viewOf } from './projection.ts';
import { signNodes } from './sign-drawing.ts';
import { type SvgNode, shortNumber, svg, svgText } from './svg-node.ts';

/** What is asked of a blank map, and the words that stand on it all the same. */
export interface BlankMap {
  /** Places that get a number, in its order. */
  readonly places: readonly { readonly id: string; readonly position: Position }[];
  /** Flows that are drawn and get a letter; no other is drawn. */
  readonly flows: ReadonlySet<string>;
  readonly words: {
    /** For those who can't see the map. */
    readonly title: (numbers: number, letters: number) => string;
    readonly lang: string;
    readonly north: string;
    readonly km: (km: number) => string;
    readonly where: (latitude: number, everyDirection: boolean) => string;
  };
}

export interface BlankPicture {
  readonly tree: SvgNode;
  readonly view: View;
  /** Ids by the numbers and letters in the picture. */
  readonly places: readonly { readonly sign: string; readonly id: string }[];
  readonly flows: readonly { readonly sign: string; readonly id: string }[];
}

const DOT = 3.25;
/** Dots nearer than this to one before them could not be told from it, px. */
const TOO_NEAR = 8;

/**
 * A map without names for paper: ground, a few flows with letters, dots with numbers, north, and a scale where one
 * is true. A place out of sight, or too near to another, has no number.
 */
export function blankPicture(
  scene: Scene,
  basemap: Basemap,
  { places, flows, words }: BlankMap,
  options: PictureOptions,
): BlankPicture {
  const { width, height, idPrefix = 'blank' } = options;
  const frame = { width, height };
  const { palette } = scene.theme;
  const asked = new Set(places.map(({ id }) => id));
  const areas = scene.places.filter(({ id, area }) => area !== undefined && asked.has(id));
  const shown: Scene = {
    ...scene,
    flows: scene.flows.filter(({ id, detail }) => flows.has(id) && !detail),
    places: areas.map((place) => ({ ...place, sign: 'none' })),
    events: [],
    names: [],
  };
  const view = viewOf(shown, options);
  const ground = groundOf(shown, basemap, view, idPrefix);
  const layout = layoutScene(shown, view.project, { ...frame, regional: view.regional });
  const dots = dotsOf(places, view, frame);
  const strandPoints = layout.strands.flatMap(({ pieces }) => pieces.flatMap(({ line }) => line.points));
  const arrow = northArrow(view, words.north, frame, [...dots.map(({ at }) => at), ...strandPoints], palette);
  const bar = scaleBar(view, options.projection, options.bounds ?? scene.bounds);
  const scale =
    bar &&
    scaleBarSign(
      bar,
      { length: words.km(bar.km), where: words.where(bar.latitude, bar.everyDirection) },
      frame,
      palette,
    );
  const furniture = [arrow, scale].filter((one) => one !== null);
  const letters = printLabels(
    shown,
    { strands: layout.strands, labels: [], signs: dots.toReversed() },
    frame,
    furniture.map(({ box }) => box),
  );
  const [title, clip] = [`${idPrefix}-title`, `${idPrefix}-frame`];
  const tree = svg(
    'svg',
    {
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-labelledby': title,
      lang: words.lang,
    },
    [
      svgText('title', { id: title }, words.title(dots.length, letters.flows.length)),
      svg('defs', {}, [svg('clipPath', { id: clip }, [svg('rect', { width, height })]), ...ground.defs]),
      svg('g', { 'clip-path': `url(#${clip})` }, [
        svg('rect', { width, height, fill: palette.paper }),
        ...ground.nodes,
        ...layout.strands.map((strand) => flowNodes(strand, scene.theme, false)),
        ...layout.signs.map((sign) => signNodes(sign, palette)),
        ...dots.map(({ at }) =>
          svg('circle', {
            cx: shortNumber(at.x),
            cy: shortNumber(at.y),
            r: DOT,
            fill: palette.ink,
            stroke: palette.casing,
            'stroke-width': 2.5,
            'paint-order': 'stroke',
          }),
        ),
        ...letters.labels.flatMap((label) => labelSign(label, palette)),
        ...furniture.flatMap(({ nodes }) => nodes),
      ]),
      svg('rect', { width, height, fill: 'none', stroke: palette.ink, 'stroke-width': 1.5 }),
    ],
  );
  return {
    tree,
    view,
    places: letters.places.flatMap(({ sign, ids: [id] }) => (id === undefined ? [] : [{ sign, id }])),
    flows: letters.flows.flatMap(({ sign, ids: [id] }) => (id === undefined ? [] : [{ sign, id }])),
  };
}

/** A sign for each place that can be seen and told from those before it. */
function dotsOf(
  places: BlankMap['places'],
  view: View,
  frame: { readonly width: number; readonly height: number },
): readonly Sign[] {
  const signs: Sign[] = [];
  for (const { id, position } of places) {
    const at: Point | undefined = pointInFrame(view.project, position, frame);
    if (!at || signs.some((other) => distance(other.at, at) < TOO_NEAR)) continue;
    signs.push({ kind: 'city', ids: [id], at, radius: DOT + 1.5, state: 'normal' });
  }
  return signs;
}
