import type { Basemap } from '../geo/basemap-types.ts';
import type { Label } from '../scene/layout/label.ts';
import { layoutScene } from '../scene/layout/layout-scene.ts';
import type { Box } from '../scene/layout/occupancy.ts';
import type { Scene } from '../scene/types.ts';
import { flowNodes } from './flow-marks.ts';
import { type KeptGround, pictureGround } from './kept-ground.ts';
import { labelNodes } from './label-drawing.ts';
import { signNodes } from './sign-drawing.ts';
import { type SvgNode, serialiseSvg, svg, svgText } from './svg-node.ts';

export type PictureProjection = 'globe' | 'mercator' | 'equal-earth';

export interface PictureOptions {
  readonly projection: PictureProjection;
  /** Size of the frame in CSS px; the picture itself scales with its box. */
  readonly width: number;
  readonly height: number;
  /**
   * Prefix of every id inside the picture (title, description, clip paths), unique in the page.
   * Default `map`.
   */
  readonly idPrefix?: string;
  /** What to show instead of the scene's bounds: [west, south, east, north] in degrees. */
  readonly bounds?: readonly [number, number, number, number];
  /** Where a live map looks, instead of the scene's bounds: the middle in degrees, MapLibre's zoom, north up. */
  readonly camera?: { readonly lon: number; readonly lat: number; readonly zoom: number };
  /** Parts of the picture in which no name may stand, such as those under buttons. */
  readonly keepFree?: readonly Box[];
  /** Adds an unseen, finger-wide line over each strand that catches the pointer. Default false. */
  readonly interactive?: boolean;
  /** Gives the ground of the last picture where it is still the same. */
  readonly ground?: KeptGround;
}

/** The scene as a tree of SVG elements, the root `<svg>` included. */
export function pictureTree(scene: Scene, basemap: Basemap, options: PictureOptions): SvgNode {
  const { width, height, idPrefix = 'map', keepFree, interactive = false } = options;
  const { palette } = scene.theme;
  const ground = options.ground?.of(scene, basemap, options) ?? pictureGround(scene, basemap, options);
  const { view, under } = ground;
  const layout = layoutScene(scene, view.project, {
    width,
    height,
    regional: view.regional,
    ground: under,
    ...(keepFree ? { keepFree } : {}),
  });
  const lang = scene.title.lang;
  const [title, description, clip] = ['title', 'description', 'frame'].map((name) => `${idPrefix}-${name}`);
  const label = (one: Label) => labelNodes(one, palette, palette[under(middleOf(one)).kind], lang);
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-labelledby': `${title} ${description}`,
      lang,
    },
    [
      svgText('title', { id: title }, scene.title.text),
      svgText(
        'desc',
        { id: description, lang: otherLang(scene.description.lang, lang) },
        scene.description.text,
      ),
      svg('defs', {}, [svg('clipPath', { id: clip }, [svg('rect', { width, height })]), ...ground.defs]),
      svg('g', { 'clip-path': `url(#${clip})` }, [
        svg('rect', { width, height, fill: palette.paper }),
        ground.body,
        svg('g', {}, layout.labels.filter(isUnderSigns).map(label)),
        svg(
          'g',
          {},
          layout.strands.map((strand) => flowNodes(strand, scene.theme, interactive)),
        ),
        svg(
          'g',
          {},
          layout.signs.map((sign) => signNodes(sign, palette)),
        ),
        svg('g', {}, layout.labels.filter((one) => !isUnderSigns(one)).map(label)),
      ]),
    ],
  );
}

/** The scene as a complete SVG document. */
export function renderSvg(scene: Scene, basemap: Basemap, options: PictureOptions): string {
  return serialiseSvg(pictureTree(scene, basemap, options));
}

/** Names of the ground lie under everything that is a mark. */
function isUnderSigns({ kind }: Label): boolean {
  return kind === 'country' || kind === 'water' || kind === 'region';
}

function middleOf({ box }: Label) {
  return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
}

function otherLang(lang: string, whole: string): string | undefined {
  return lang === whole ? undefined : lang;
}
