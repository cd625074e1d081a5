import { pointAt } from '../scene/layout/polyline.ts';
import type { StrandLayout } from '../scene/layout/strands.ts';
import { paintedShape } from '../scene/sorted-marks.ts';
import type { Theme } from '../scene/types.ts';
import { FAMILY } from './label-drawing.ts';
import { strandNodes } from './strand-drawing.ts';
import { centrePath } from './strand-outline.ts';
import { type SvgNode, shortNumber, svg, svgText } from './svg-node.ts';

/** Others step back to this while one mark is selected. */
export const DIMMED = 0.26;
const HIT_WIDTH = 24;
/** Share of its way at which a bundle bears its figure: those of the two directions don't stand side by side. */
const COUNT_AT = 0.42;

/** A strand or bundle with what identifies it. */
export function flowNodes(strand: StrandLayout, theme: Theme, interactive: boolean): SvgNode | null {
  const [lead] = strand.flows;
  if (!lead) return null;
  const look = strand.bundled
    ? ({ shape: { kind: 'figure', width: strand.neck }, status: 'confirmed', hue: 'neutral' } as const)
    : { ...lead, shape: paintedShape(lead) };
  const dimmed = strand.flows.every((flow) => flow.state === 'dimmed');
  const state = strand.bundled ? (dimmed ? 'dimmed' : 'normal') : lead.state;
  const [first, ...others] = strand.flows.map((flow) => flow.id);
  return svg('g', { 'data-feature': first, opacity: dimmed ? DIMMED : undefined }, [
    // A bundle stands for all of its flows.
    ...others.map((id) => svg('g', { 'data-feature': id })),
    ...strandNodes(strand, { ...look, state }, theme),
    ...(strand.bundled ? countNodes(strand, theme) : []),
    ...(interactive ? strand.pieces.map(hitLine) : []),
  ]);
}

/** How many flows a bundle holds, on a disc in its middle. */
function countNodes(strand: StrandLayout, { palette, metrics }: Theme): readonly SvgNode[] {
  const piece = strand.pieces.toSorted((a, b) => b.line.length - a.line.length)[0];
  if (!piece) return [];
  const { x, y } = pointAt(piece.line, piece.line.length * COUNT_AT);
  const size = Math.max(12, metrics.flowSize - 1);
  const place = { cx: shortNumber(x), cy: shortNumber(y) };
  return [
    svg('circle', { ...place, r: size * 0.83 + metrics.casing, fill: palette.casing }),
    svg('circle', { ...place, r: size * 0.83, fill: palette.ink }),
    svgText(
      'text',
      {
        x: shortNumber(x),
        y: shortNumber(y + size * 0.36),
        'text-anchor': 'middle',
        'font-family': FAMILY.sans,
        'font-weight': 600,
        'font-size': size,
        fill: palette.paper,
      },
      String(strand.flows.length),
    ),
  ];
}

function hitLine(piece: StrandLayout['pieces'][number]): SvgNode {
  return svg('path', {
    d: centrePath(piece),
    fill: 'none',
    stroke: 'none',
    'stroke-width': HIT_WIDTH,
    'pointer-events': 'stroke',
  });
}
