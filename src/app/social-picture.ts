import type { Basemap } from '../geo/basemap-types.ts';
import { libraryMessagesFor } from '../language/library.ts';
import { describeDate } from '../model/describe-date.ts';
import type { Dispatch } from '../model/types.ts';
import type { Scene } from '../scene/types.ts';
import { linesOf } from '../static/framed-lines.ts';
import { FAMILY } from '../static/label-drawing.ts';
import { pictureTree } from '../static/picture.ts';
import { type SvgNode, svg, svgText } from '../static/svg-node.ts';

/** The size that pages which show a link as a card expect, px. */
export const SOCIAL_SIZE = { width: 1200, height: 630 } as const;
/** A card is shown at half its size or less, so the map is drawn small and made larger. */
const MAP = { width: 500, height: 420, growth: 1.5 } as const;
const MARGIN = 48;
const COLUMN = SOCIAL_SIZE.width - MAP.width * MAP.growth - MARGIN - 24;
const TITLE = { size: 44, lead: 52, most: 8 } as const;
const SMALL = 22;

/** A dispatch as a card: its title, and beside it its map. */
export function socialPicture(dispatch: Dispatch, scene: Scene, basemap: Basemap): SvgNode {
  const { width, height } = SOCIAL_SIZE;
  const { ink, inkMuted, paper, coast } = scene.theme.palette;
  const map = pictureTree(scene, basemap, {
    projection: 'globe',
    width: MAP.width,
    height: MAP.height,
    idPrefix: 'social',
  });
  const lines = linesOf(scene.title.text, TITLE.size, COLUMN);
  const rows = lines.length > TITLE.most ? [...lines.slice(0, TITLE.most - 1), '…'] : lines;
  const top = (height - rows.length * TITLE.lead) / 2;
  const small = (text: string, y: number, fill: string, weight: number) =>
    svgText(
      'text',
      { x: MARGIN, y, 'font-family': FAMILY.sans, 'font-size': SMALL, 'font-weight': weight, fill },
      text,
    );
  return svg(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height },
    [
      svg('rect', { width, height, fill: paper }),
      {
        ...map,
        attrs: {
          ...map.attrs,
          x: String(width - MAP.width * MAP.growth),
          y: '0',
          width: String(MAP.width * MAP.growth),
          height: String(MAP.height * MAP.growth),
        },
      },
      svg('rect', { x: width - MAP.width * MAP.growth, width: 1, height, fill: coast }),
      small('Dispatch Atlas', MARGIN + SMALL, ink, 600),
      ...rows.map((text, row) =>
        svgText(
          'text',
          {
            x: MARGIN,
            y: top + row * TITLE.lead + TITLE.size,
            'font-family': FAMILY.serif,
            'font-size': TITLE.size,
            'font-weight': 600,
            fill: ink,
          },
          text,
        ),
      ),
      dispatch.updated
        ? small(
            libraryMessagesFor(scene.title.lang).updated(describeDate(dispatch.updated, scene.title.lang)),
            height - MARGIN,
            inkMuted,
            400,
          )
        : null,
    ],
  );
}
