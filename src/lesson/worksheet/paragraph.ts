import { isolated } from '../../language/format.ts';
import { textWidth } from '../../scene/layout/text-width.ts';
import { FAMILY } from '../../static/label-drawing.ts';
import { type SvgNode, shortNumber, svg, svgText } from '../../static/svg-node.ts';
import { type Block, INK, NOTHING } from './paper.ts';

export type Face = 'sans' | 'semibold' | 'serif' | 'title';

/** A stretch of text that is set alike. */
export interface Run {
  readonly text: string;
  readonly face?: Face;
  /** Where it is not that of the sheet. */
  readonly lang?: string | undefined;
}

export interface Setting {
  /** Size of type and from line to line, px. */
  readonly size: number;
  readonly lead: number;
  readonly face: Face;
  readonly colour?: string;
}

export const BODY: Setting = { size: 13.5, lead: 18.5, face: 'sans' };
export const SMALL: Setting = { size: 12, lead: 15.5, face: 'sans' };

/** What is set may run wider than what is measured: kerning, other versions of a font. */
const SAFE = 1.015;
/** A rather narrow serif is measured by the sans. */
const MEASURED = {
  sans: 'sansRegular',
  semibold: 'sansSemiBold',
  serif: 'sansRegular',
  title: 'sansRegular',
} as const;

interface Piece extends Run {
  readonly face: Face;
}

/** Pieces between two spaces, with their width. */
interface Word {
  readonly pieces: readonly Piece[];
  readonly width: number;
  /** It goes on in the next line. */
  readonly goesOn?: boolean;
}

/** Text in lines as wide as there is room. */
export function paragraph(runs: readonly Run[], setting: Setting, width: number): Block {
  const lines = linesOf(wordsOf(runs, setting), setting, width);
  if (lines.length === 0) return NOTHING;
  const nodes = lines.map((line, row) => {
    // Whoever reads or copies a paragraph has a space where a line ends.
    const isLast = row === lines.length - 1 || line.at(-1)?.goesOn;
    return lineNode(line, setting, row * setting.lead, isLast ? '' : ' ');
  });
  return {
    // Lines that belong together are read together.
    nodes: nodes.length === 1 ? nodes : [svg('g', { role: 'paragraph' }, nodes)],
    height: lines.length * setting.lead,
  };
}

/** Width of a text set in one line, px. */
export function widthOf(text: string, setting: Setting): number {
  return textWidth(text, MEASURED[setting.face], setting.size) * SAFE;
}

/** One line of text with its baseline where a paragraph has its first. */
export function label(
  text: string,
  setting: Setting,
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end' = 'start',
): SvgNode {
  return svgText(
    'text',
    {
      x: shortNumber(x),
      y: shortNumber(y + baseline(setting)),
      ...attributes({ text, face: setting.face }, setting),
      'text-anchor': anchor === 'start' ? undefined : anchor,
    },
    text,
  );
}

function wordsOf(runs: readonly Run[], setting: Setting): readonly Word[] {
  const words: Word[] = [];
  let pieces: Piece[] = [];
  const finish = () => {
    if (pieces.length > 0) words.push(wordOf(pieces, setting));
    pieces = [];
  };
  for (const run of runs) {
    // Only spaces at which a line may end part words.
    for (const [index, text] of run.text.split(/[ \t\r\n]+/).entries()) {
      if (index > 0) finish();
      if (text !== '') pieces.push({ ...run, text, face: run.face ?? setting.face });
    }
  }
  finish();
  return words;
}

function wordOf(pieces: readonly Piece[], setting: Setting): Word {
  return {
    pieces,
    width: pieces.reduce((sum, { text, face }) => sum + widthOf(text, { ...setting, face }), 0),
  };
}

function linesOf(words: readonly Word[], setting: Setting, most: number): readonly (readonly Word[])[] {
  const space = widthOf(' ', setting);
  const lines: Word[][] = [];
  let taken = most + 1;
  for (const word of words.flatMap((one) => (one.width > most ? cut(one, setting, most) : one))) {
    if (taken + space + word.width > most) {
      lines.push([]);
      taken = -space;
    }
    lines.at(-1)?.push(word);
    taken += space + word.width;
  }
  return lines;
}

/** A word wider than the measure, such as an address, is cut where it has to be. */
function cut({ pieces }: Word, setting: Setting, most: number): readonly Word[] {
  const parts: Word[] = [];
  for (const piece of pieces) {
    for (const letter of piece.text) {
      const last = parts.at(-1);
      const longer = last && wordOf(joined([...last.pieces, { ...piece, text: letter }]), setting);
      if (longer && longer.width <= most) parts[parts.length - 1] = longer;
      else parts.push(wordOf([{ ...piece, text: letter }], setting));
    }
  }
  return parts.map((part, index) => (index < parts.length - 1 ? { ...part, goesOn: true } : part));
}

function lineNode(words: readonly Word[], setting: Setting, y: number, end: string): SvgNode {
  const spaced = words.flatMap(({ pieces }, index) =>
    index === 0 || !pieces[0] ? pieces : [{ ...pieces[0], text: ` ${pieces[0].text}` }, ...pieces.slice(1)],
  );
  const last = spaced.at(-1);
  const runs = joined(last ? [...spaced.slice(0, -1), { ...last, text: last.text + end }] : []);
  const at = { x: 0, y: shortNumber(y + baseline(setting)) };
  const [first] = runs;
  if (first && runs.length === 1) {
    return svgText('text', { ...at, ...attributes(first, setting) }, first.text);
  }
  return svg(
    'text',
    at,
    runs.map((run) => svgText('tspan', attributes(run, setting), isolated(run.text))),
  );
}

/** Neighbours that are set alike in one. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const runs: Piece[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last && last.face === piece.face && last.lang === piece.lang) {
      runs[runs.length - 1] = { ...last, text: last.text + piece.text };
    } else runs.push(piece);
  }
  return runs;
}

function baseline({ size, lead }: Setting): number {
  return (lead - size) / 2 + size * 0.86;
}

function attributes({ face, lang }: Piece, { size, colour = INK }: Setting) {
  return {
    'font-family': face === 'serif' || face === 'title' ? FAMILY.serif : FAMILY.sans,
    'font-weight': face === 'semibold' || face === 'title' ? 600 : undefined,
    'font-size': size,
    fill: colour,
    lang,
  };
}
