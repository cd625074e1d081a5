import { type SvgNode, shortNumber, svg } from '../../static/svg-node.ts';

/** A4 upright, in CSS px (1/96 inch), to the hundredth. */
export const PAPER = { width: 793.7, height: 1122.52, millimetres: { width: 210, height: 297 } } as const;
/** Left, right and above the type area; below it stands the line with the number of the page. CSS px. */
export const MARGIN = { side: 60, top: 50, bottom: 42 } as const;
/** Width of what is set. */
export const MEASURE = PAPER.width - 2 * MARGIN.side;
/** A line to write on needs 8 mm; so many px. */
export const WRITING_LINE = 31;
export const INK = '#000000';

/** Something set, with the room it takes; its nodes begin at its upper left corner. */
export interface Block {
  readonly nodes: readonly SvgNode[];
  readonly height: number;
}

export const NOTHING: Block = { nodes: [], height: 0 };

export function moved({ nodes }: Block, x: number, y: number, attrs: Readonly<Record<string, string>> = {}) {
  return svg('g', { transform: `translate(${shortNumber(x)} ${shortNumber(y)})`, ...attrs }, nodes);
}

/** Blocks one under another; those without height leave no gap. */
export function stack(blocks: readonly Block[], gap: number): Block {
  let y = 0;
  const nodes = blocks
    .filter(({ height }) => height > 0)
    .map((block, index) => {
      if (index > 0) y += gap;
      const node = moved(block, 0, y);
      y += block.height;
      return node;
    });
  return { nodes, height: y };
}

export function indented(block: Block, x: number): Block {
  return { nodes: [moved(block, x, 0)], height: block.height };
}

/** A rule to write on, or a hairline. */
export function rule(x: number, y: number, width: number, stroke = 1): SvgNode {
  const d = `M${shortNumber(x)} ${shortNumber(y)}h${shortNumber(width)}`;
  return svg('path', { d, fill: 'none', stroke: INK, 'stroke-width': stroke });
}
