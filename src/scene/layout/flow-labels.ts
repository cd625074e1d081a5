import type { Metrics, Scene, SceneFlow } from '../types.ts';
import { type Label, occupy } from './label.ts';
import { mean } from './plane.ts';
import type { Surroundings } from './point-labels.ts';
import { pointAt } from './polyline.ts';
import { flowText, type Named, stairLabels } from './stair-labels.ts';
import { neckWidth } from './strand-size.ts';
import type { StrandLayout } from './strands.ts';

/** Widths of one line of a flow's name, as shares of the picture's: the wider is tried first; px at least. */
const LINE_WIDTHS: readonly number[] = [0.42, 0.3, 0.22];
const LEAST_LINE = 150;
/** At most one name of a flow for so many square px: a crowd that has no room is not tried one by one. */
const AREA_PER_NAME = 16_000;

/** Per direction of each corridor a stair with as many names as fit, the widest strands first; marks their room. */
export function flowLabels(
  scene: Scene,
  strands: readonly StrandLayout[],
  around: Surroundings,
  wanted: (flow: SceneFlow) => boolean,
): readonly Label[] {
  const { metrics } = scene.theme;
  const named = new Map(
    strands
      .flatMap((strand) => namedOf(strand, wanted))
      .toSorted(([, a], [, b]) => byImportance(a, b))
      .slice(0, Math.ceil((around.frame.width * around.frame.height) / AREA_PER_NAME)),
  );
  const groups = halvesOf(strands)
    .map(({ strands: half, below }) => ({ below, group: half.flatMap((strand) => named.get(strand) ?? []) }))
    .filter(({ group }) => group.length > 0)
    .toSorted((a, b) => widest(b.group) - widest(a.group));
  const labels: Label[] = [];
  for (const { group, below } of groups) {
    for (const label of stairOf(group, below, around, metrics)) {
      occupy(label, around.taken);
      labels.push(label);
    }
  }
  return labels;
}

function namedOf(
  strand: StrandLayout,
  wanted: (flow: SceneFlow) => boolean,
): readonly (readonly [StrandLayout, Named])[] {
  const [flow] = strand.flows;
  const [piece] = strand.pieces.toSorted((a, b) => b.line.length - a.line.length);
  if (strand.bundled || !flow || !piece || !wanted(flow)) return [];
  return [[strand, { flow, centre: piece.line, ...(piece.slim && { slim: piece.slim }) }]];
}

function widest(group: readonly Named[]): number {
  return Math.max(...group.map(({ flow }) => neckWidth(flow.shape)));
}

/** As many names as find room, each in one line if possible, else the longer ones in several. */
function stairOf(
  group: readonly Named[],
  below: boolean,
  around: Surroundings,
  metrics: Metrics,
): readonly Label[] {
  const widths = LINE_WIDTHS.map((share) => Math.max(LEAST_LINE, around.frame.width * share));
  for (let count = group.length; count > 0; count -= 1) {
    const chosen = new Set(group.toSorted(byImportance).slice(0, count));
    const sorted = group.filter((named) => chosen.has(named));
    for (const side of count === 1 ? [below, !below] : [below]) {
      let lines = 0;
      for (const width of widths) {
        const stair = sorted.map((named) => ({ ...named, text: flowText(named.flow, metrics, width) }));
        const broken = stair.reduce((sum, { text }) => sum + text.lines.length, 0);
        // A narrower column that breaks no further line is no other attempt.
        const labels = broken === lines ? undefined : stairLabels(stair, side, around);
        if (labels) return labels;
        lines = broken;
      }
    }
  }
  return [];
}

function byImportance(a: Named, b: Named): number {
  return neckWidth(b.flow.shape) - neckWidth(a.flow.shape);
}

/** The strands of a corridor that are named on one side of it, from its edge inwards. */
interface Half {
  readonly strands: readonly StrandLayout[];
  readonly below: boolean;
}

/** Each corridor in two: as a rule outward and return; names hang below the lower, stand above the upper. */
function halvesOf(strands: readonly StrandLayout[]): readonly Half[] {
  const corridors = new Map<string, StrandLayout[]>();
  for (const strand of strands) {
    corridors.set(strand.corridor, [...(corridors.get(strand.corridor) ?? []), strand]);
  }
  return [...corridors.values()].flatMap((unsorted) => {
    const sorted = unsorted.toSorted((a, b) => a.slot - b.slot);
    const [first, last] = [sorted[0], sorted.at(-1)];
    if (!first || !last) return [];
    const low = heightOf(first) > heightOf(last);
    const median = medianOf(sorted);
    if (median === 0) {
      const below = first.side === 'outward';
      return [{ strands: below === low ? sorted : sorted.toReversed(), below }];
    }
    return [
      { strands: sorted.slice(0, median), below: low },
      { strands: sorted.slice(median).toReversed(), below: !low },
    ];
  });
}

/** The place nearest to the middle where neighbours run in opposite directions; 0 if they all run one way. */
function medianOf(sorted: readonly StrandLayout[]): number {
  const medians = sorted.flatMap((strand, index) => {
    const before = sorted[index - 1];
    return before && before.side !== strand.side ? [index] : [];
  });
  const off = (index: number) => Math.abs(index - sorted.length / 2);
  return medians.toSorted((a, b) => off(a) - off(b))[0] ?? 0;
}

/** Height of the middle of a strand on the screen; more is lower. */
function heightOf({ pieces }: StrandLayout): number {
  return mean(pieces.map(({ line }) => pointAt(line, line.length / 2))).y;
}
