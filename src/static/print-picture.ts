import type { Basemap } from '../geo/basemap-types.ts';
import type { Label } from '../scene/layout/label.ts';
import { layoutScene } from '../scene/layout/layout-scene.ts';
import { distance } from '../scene/layout/plane.ts';
import {
  isGround,
  PRINT_LABEL_SIZE,
  type PrintLabel,
  type PrintLabels,
  printLabels,
} from '../scene/print-labels.ts';
import type { Palette, Scene } from '../scene/types.ts';
import { flowNodes } from './flow-marks.ts';
import { groundOf } from './ground.ts';
import { FAMILY, labelNodes } from './label-drawing.ts';
import type { PictureOptions } from './picture.ts';
import { type View, viewOf } from './projection.ts';
import { signNodes } from './sign-drawing.ts';
import { type SvgNode, shortNumber, svg, svgText } from './svg-node.ts';

/** A name further from the middle of its area than this could be that of another, px. */
const FURTHEST_NAME = 56;

export interface PrintPicture extends Pick<PrintLabels, 'flows' | 'places'> {
  readonly tree: SvgNode;
}

/**
 * The scene for paper: letters on its strands and numbers beside its places instead of their names, and what
 * each of them stands for. Countries and waters keep their names.
 */
export function printPicture(scene: Scene, basemap: Basemap, options: PictureOptions): PrintPicture {
  const { width, height, idPrefix = 'sheet' } = options;
  const { palette } = scene.theme;
  const view = viewOf(scene, options);
  const ground = groundOf(scene, basemap, view, idPrefix);
  const frame = { width, height };
  const layout = layoutScene(scene, view.project, { ...frame, regional: view.regional });
  const { flows, places, labels } = printLabels(scene, layout, frame);
  const names = layout.labels.filter((label) => isGround(label.kind) && isAtHome(label, scene, view));
  const lang = scene.title.lang;
  const [title, clip] = [`${idPrefix}-title`, `${idPrefix}-frame`];
  const tree = svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-labelledby': title,
      lang,
    },
    [
      svgText('title', { id: title, lang: scene.description.lang }, scene.description.text),
      svg('defs', {}, [svg('clipPath', { id: clip }, [svg('rect', { width, height })]), ...ground.defs]),
      svg('g', { 'clip-path': `url(#${clip})` }, [
        svg('rect', { width, height, fill: palette.paper }),
        ...ground.nodes,
        ...names.map((label) => labelNodes(label, palette, palette.paper, lang)),
        ...layout.strands.map((strand) => flowNodes(strand, scene.theme, false)),
        ...layout.signs.map((sign) => signNodes(sign, palette)),
        ...labels.flatMap((label) => labelSign(label, palette)),
        svg('rect', { width, height, fill: 'none', stroke: palette.ink, 'stroke-width': 1.5 }),
      ]),
    ],
  );
  return { tree, flows, places };
}

/** Whether a name stands on or near what it names: on paper nobody can point at an area to make sure. */
function isAtHome({ id, box }: Label, { places }: Scene, view: View): boolean {
  const place = places.find((one) => one.id === id);
  const home = place && view.project(place.position);
  if (!home) return true;
  const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  return distance(middle, { x: home[0], y: home[1] }) < FURTHEST_NAME;
}

/** Letters are black on white with a black ring, numbers white on black: they are never taken for each other. */
export function labelSign(
  { kind, text, at, half, of }: PrintLabel,
  { ink, casing }: Palette,
): readonly SvgNode[] {
  const isFlow = kind === 'flow';
  return [
    ...(of
      ? [
          svg('path', {
            d: `M${shortNumber(of.x)} ${shortNumber(of.y)}L${shortNumber(at.x)} ${shortNumber(at.y)}`,
            stroke: ink,
            'stroke-width': 0.75,
          }),
        ]
      : []),
    svg('rect', {
      x: shortNumber(at.x - half.x),
      y: shortNumber(at.y - half.y),
      width: 2 * half.x,
      height: 2 * half.y,
      rx: half.y,
      fill: isFlow ? casing : ink,
      stroke: isFlow ? ink : casing,
      'stroke-width': 1,
    }),
    svgText(
      'text',
      {
        x: shortNumber(at.x),
        y: shortNumber(at.y + PRINT_LABEL_SIZE * 0.36),
        'text-anchor': 'middle',
        'font-family': FAMILY.sans,
        'font-weight': 600,
        'font-size': PRINT_LABEL_SIZE,
        fill: isFlow ? ink : casing,
      },
      text,
    ),
  ];
}
