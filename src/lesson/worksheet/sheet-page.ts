import { type SvgNode, svg } from '../../static/svg-node.ts';
import { type Block, MARGIN, MEASURE, moved, NOTHING, PAPER, rule, stack } from './paper.ts';
import { label, paragraph, type Setting, SMALL, widthOf } from './paragraph.ts';

const TITLE: Setting = { size: 25, lead: 31, face: 'title' };
const STANDFIRST: Setting = { size: 15.5, lead: 21, face: 'serif' };
const FIELD: Setting = { size: 13.5, lead: 18, face: 'sans' };

/** Height of what can be set on a page above its last line. */
export const ROOM = PAPER.height - MARGIN.top - MARGIN.bottom - 20;

/** A page of A4 as a picture: what it begins with above, its foot at the bottom, and its line under that. */
export function sheetPage(
  content: Block,
  foot: Block,
  line: string,
  { lang, title }: { readonly lang: string; readonly title: string },
): SvgNode {
  const { width, height, millimetres } = PAPER;
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width: `${millimetres.width}mm`,
      height: `${millimetres.height}mm`,
      role: 'group',
      'aria-label': title,
      lang,
    },
    [
      svg('rect', { width, height, fill: '#ffffff' }),
      moved(content, MARGIN.side, MARGIN.top),
      moved(foot, MARGIN.side, MARGIN.top + ROOM - foot.height),
      moved({ nodes: [label(line, SMALL, 0, 4)], height: 0 }, MARGIN.side, MARGIN.top + ROOM),
    ],
  );
}

/** Lines for name, class and date. */
export function fieldsBlock(words: {
  readonly name: string;
  readonly form: string;
  readonly date: string;
}): Block {
  const gap = 22;
  const widths = [MEASURE * 0.52, MEASURE * 0.22, 0];
  widths[2] = MEASURE - 2 * gap - (widths[0] ?? 0) - (widths[1] ?? 0);
  let x = 0;
  const nodes = [words.name, words.form, words.date].flatMap((word, index) => {
    const start = widthOf(word, FIELD) + 8;
    const own = [label(word, FIELD, x, 0), rule(x + start, FIELD.lead, (widths[index] ?? 0) - start)];
    x += (widths[index] ?? 0) + gap;
    return own;
  });
  return { nodes, height: FIELD.lead };
}

export interface Heading {
  readonly text: string;
  readonly lang: string;
}

/** The title, and a sentence under it where there is one. */
export function headBlock(title: Heading, sentence: Heading | null): Block {
  const words = paragraph([title], TITLE, MEASURE);
  return stack(
    [
      { ...words, nodes: [svg('g', { role: 'heading', 'aria-level': 1 }, words.nodes)] },
      sentence ? paragraph([sentence], STANDFIRST, MEASURE) : NOTHING,
    ],
    5,
  );
}

/** Small print under a hairline. */
export function footBlock(parts: readonly Block[]): Block {
  const { nodes, height } = stack(parts, 4);
  if (height === 0) return NOTHING;
  return {
    nodes: [rule(0, 0, MEASURE, 0.75), moved({ nodes, height }, 0, 7)],
    height: height + 7,
  };
}
