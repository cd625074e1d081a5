import type { Basemap } from '../geo/basemap-types.ts';
import type { LocalText } from '../language/text.ts';
import type { Scene } from '../scene/types.ts';
import { linesOf, safeWidth } from './framed-lines.ts';
import { FAMILY } from './label-drawing.ts';
import { type PictureOptions, pictureTree } from './picture.ts';
import type { LegendEntry } from './picture-legend.ts';
import { sampleNodes } from './strand-sample.ts';
import { type SvgNode, shortNumber, svg, svgText } from './svg-node.ts';

/** What stands around a map that leaves the page. */
export interface PictureFrame {
  readonly title: LocalText;
  /** Under the title: what the story says in short, and what of it is shown. */
  readonly lines: readonly LocalText[];
  readonly legend: readonly LegendEntry[];
  /** Sources, address, makers of the ground, day: each its own line. */
  readonly credits: readonly string[];
  /** Language of legend and credits. */
  readonly lang: string;
}

/** CSS px. */
const MARGIN = 24;
const TITLE = { size: 24, lead: 30 } as const;
const STANDFIRST = { size: 15, lead: 20, family: FAMILY.serif } as const;
const CHOICE = { size: 13, lead: 20, family: FAMILY.sans } as const;
const LEGEND = { size: 12.5, row: 24, sample: 44, gap: 8, apart: 20 } as const;
const CREDIT = { size: 12, lead: 17 } as const;

/** Blocks of text with the height they take. */
interface Block {
  readonly nodes: readonly SvgNode[];
  readonly height: number;
}

/**
 * A map with title, legend, sources and credits around it, as one picture that stands by itself: text as text,
 * no style, no script, no address that is fetched. Its size is as wide as the map, and as high as it all takes.
 */
export function framedPicture(
  scene: Scene,
  basemap: Basemap,
  frame: PictureFrame,
  options: PictureOptions,
): SvgNode {
  const { width } = options;
  const inside = width - 2 * MARGIN;
  const head = headOf(frame, scene, inside);
  const legend = legendOf(frame, scene, inside);
  const credits = creditsOf(frame, scene, inside);
  const mapTop = MARGIN + head.height + 12;
  const legendTop = mapTop + options.height + 14;
  const creditsTop = legendTop + legend.height + 10;
  const height = Math.ceil(creditsTop + credits.height + MARGIN - 6);
  const map = pictureTree(scene, basemap, options);
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      lang: frame.lang,
    },
    [
      svg('rect', { width, height, fill: scene.theme.palette.paper }),
      moved(head, MARGIN, MARGIN),
      { ...map, attrs: { ...map.attrs, x: '0', y: shortNumber(mapTop) } },
      moved(legend, MARGIN, legendTop),
      moved(credits, MARGIN, creditsTop),
    ],
  );
}

function moved({ nodes }: Block, x: number, y: number): SvgNode {
  return svg('g', { transform: `translate(${shortNumber(x)} ${shortNumber(y)})` }, nodes);
}

function headOf({ title, lines }: PictureFrame, { theme }: Scene, width: number): Block {
  const { ink, inkMuted } = theme.palette;
  const titleRows = linesOf(title.text, TITLE.size, width).map((text, row) =>
    svgText(
      'text',
      {
        y: row * TITLE.lead + TITLE.size,
        lang: title.lang,
        'font-family': FAMILY.serif,
        'font-size': TITLE.size,
        'font-weight': 600,
        fill: ink,
      },
      text,
    ),
  );
  let y = titleRows.length * TITLE.lead + 4;
  const rest = lines.flatMap(({ text, lang }, index) => {
    const look = index === 0 ? STANDFIRST : CHOICE;
    return linesOf(text, look.size, width).map((row) => {
      y += look.lead;
      return svgText(
        'text',
        {
          y: y - 5,
          lang,
          'font-family': look.family,
          'font-size': look.size,
          fill: index === 0 ? ink : inkMuted,
        },
        row,
      );
    });
  });
  return { nodes: [...titleRows, ...rest], height: y };
}

function legendOf({ legend }: PictureFrame, scene: Scene, width: number): Block {
  let [x, y] = [0, 0];
  const nodes = legend.flatMap((entry) => {
    const sign = entry.sign.kind === 'strand' ? LEGEND.sample : 12;
    const taken = sign + LEGEND.gap + safeWidth(entry.text, LEGEND.size);
    if (x > 0 && x + taken > width) {
      x = 0;
      y += LEGEND.row;
    }
    const nodesOfEntry = [
      svg('g', { transform: `translate(${shortNumber(x)} ${y})` }, signOf(entry, scene)),
      svgText(
        'text',
        {
          x: shortNumber(x + sign + LEGEND.gap),
          y: y + LEGEND.row / 2 + LEGEND.size * 0.36,
          'font-family': FAMILY.sans,
          'font-size': LEGEND.size,
          fill: scene.theme.palette.ink,
        },
        entry.text,
      ),
    ];
    x += taken + LEGEND.apart;
    return nodesOfEntry;
  });
  return { nodes, height: legend.length > 0 ? y + LEGEND.row : 0 };
}

function signOf({ sign }: LegendEntry, { theme }: Scene): readonly SvgNode[] {
  const middle = LEGEND.row / 2;
  if (sign.kind === 'strand') {
    return sampleNodes({ ...sign, hue: 'neutral', theme, width: LEGEND.sample, height: LEGEND.row });
  }
  if (sign.kind === 'event') {
    return [svg('path', { d: `M0 ${middle}l5.5 -5.5 5.5 5.5 -5.5 5.5z`, fill: theme.palette.ink })];
  }
  const { landStory, coast, goods } = theme.palette;
  const chip = { y: middle - 6, width: 12, height: 12, rx: 2 };
  return [
    svg(
      'rect',
      sign.kind === 'land' ? { ...chip, fill: landStory, stroke: coast } : { ...chip, fill: goods[sign.hue] },
    ),
  ];
}

function creditsOf({ credits }: PictureFrame, { theme }: Scene, width: number): Block {
  const rows = credits.flatMap((credit) => linesOf(credit, CREDIT.size, width));
  const nodes = rows.map((text, row) =>
    svgText(
      'text',
      {
        y: row * CREDIT.lead + CREDIT.size,
        'font-family': FAMILY.sans,
        'font-size': CREDIT.size,
        fill: theme.palette.inkMuted,
      },
      text,
    ),
  );
  return { nodes, height: rows.length * CREDIT.lead };
}
