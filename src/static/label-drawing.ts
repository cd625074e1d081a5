import type { Label, LabelRun, LabelTone } from '../scene/layout/label.ts';
import { RUN_GAP } from '../scene/layout/label.ts';
import type { Palette } from '../scene/types.ts';
import { type SvgNode, shortNumber, svg, svgText } from './svg-node.ts';

/** Families of the labels with what stands in where they are not installed. */
export const FAMILY = {
  sans: '"Noto Sans", "Noto Sans KR", system-ui, sans-serif',
  serif: '"Source Serif 4", Georgia, serif',
} as const;
const HALO = 3.5;
const DOT = { radius: 2, ring: 1.25 } as const;

/** A name with its halo, and the hairline that ties it to a strand. `lang` is the picture's language. */
export function labelNodes(label: Label, palette: Palette, halo: string, lang: string): SvgNode {
  return svg('g', { 'data-feature': label.id }, [
    ...leaderNodes(label, palette, halo),
    ...label.lines.map((runs, index) => lineNode(label, runs, index, palette, halo, lang)),
  ]);
}

function leaderNodes({ leader }: Label, palette: Palette, halo: string): readonly SvgNode[] {
  if (!leader) return [];
  const { from, to } = leader;
  const d = `M${shortNumber(from.x)} ${shortNumber(from.y)}V${shortNumber(to.y)}`;
  return [
    svg('path', { d, stroke: halo, 'stroke-width': 2.5, 'stroke-opacity': 0.7 }),
    svg('path', { d, stroke: palette.ink, 'stroke-width': 0.75 }),
    svg('circle', {
      cx: shortNumber(from.x),
      cy: shortNumber(from.y),
      r: DOT.radius,
      fill: palette.ink,
      stroke: palette.casing,
      'stroke-width': DOT.ring,
    }),
  ];
}

function lineNode(
  label: Label,
  runs: readonly LabelRun[],
  index: number,
  palette: Palette,
  halo: string,
  lang: string,
): SvgNode {
  const [first] = runs;
  const rtl = first !== undefined && isRightToLeft(first.text.text);
  const attrs = {
    x: shortNumber(label.at.x),
    y: shortNumber(label.at.y + index * label.lineHeight),
    'text-anchor': rtl ? MIRRORED[label.anchor] : label.anchor,
    direction: rtl ? 'rtl' : undefined,
    'font-size': label.size,
    'letter-spacing': label.spacing === 0 ? undefined : shortNumber(label.spacing * label.size, 2),
    stroke: halo,
    'stroke-width': HALO,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  };
  if (runs.length === 1 && first) {
    return svgText('text', { ...attrs, ...runAttributes(first, palette, lang) }, first.text.text);
  }
  const turns = runs.map(({ text }) => isRightToLeft(text.text));
  // A name and the amount beside it each keep their own order.
  const isApart = turns.includes(true);
  const parts = runs.map((run, order) => {
    const turned = turns[order] ?? false;
    return svgText(
      'tspan',
      {
        ...runAttributes(run, palette, lang),
        'unicode-bidi': isApart ? 'isolate' : undefined,
        direction: turned === rtl ? undefined : turned ? 'rtl' : 'ltr',
        dx: order === 0 ? undefined : shortNumber((rtl ? -1 : 1) * RUN_GAP * label.size),
      },
      run.text.text,
    );
  });
  return svg('text', attrs, parts);
}

const MIRRORED = { start: 'end', middle: 'middle', end: 'start' } as const;

function runAttributes(run: LabelRun, palette: Palette, lang: string) {
  return {
    'font-family': run.font === 'serifItalic' ? FAMILY.serif : FAMILY.sans,
    'font-weight': run.font === 'sansSemiBold' ? 600 : undefined,
    'font-style': run.font === 'serifItalic' ? 'italic' : undefined,
    fill: toneColour(run.tone, palette),
    lang: run.text.lang === lang ? undefined : run.text.lang,
  };
}

function toneColour(tone: LabelTone, palette: Palette): string {
  if (tone === 'muted') return palette.inkMuted;
  if (tone === 'map') return palette.mapLabel;
  return tone === 'water' ? palette.waterLabel : palette.ink;
}

/** By the first strong letter that is not isolated, as the bidirectional algorithm does. */
function isRightToLeft(text: string): boolean {
  const strong = /\p{L}/u.exec(text.replaceAll(/\u2068[^\u2069]*\u2069/g, ''))?.[0];
  return (
    strong !== undefined &&
    /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(strong)
  );
}
