import { type DrawnAmounts, drawnAmounts } from '../model/amounts.ts';
import { indexDispatch } from '../model/dispatch-index.ts';
import { isAnnouncedOnly, isPossibleOnly } from '../model/phases.ts';
import { selectFeatures } from '../model/select.ts';
import type { Dispatch, FlowFeature, Selection, TimeWindow } from '../model/types.ts';

/** The bounds of a width, CSS px; part of a scene's metrics. */
export interface WidthMetrics {
  readonly widthMin: number;
  readonly widthSole: number;
  readonly widthMax: number;
  /** Width of a strand nobody gave a figure for. */
  readonly widthUnknown: number;
  readonly widthAnnounced: number;
  /** How much wider than its core a band is at least. */
  readonly bandMin: number;
}

/** How the amount shapes a strand; CSS px, read at the neck. */
export type StrandWidth =
  | { readonly kind: 'figure'; readonly width: number }
  | { readonly kind: 'range'; readonly core: number; readonly band: number }
  | { readonly kind: 'upper'; readonly band: number }
  | { readonly kind: 'none'; readonly width: number }
  | { readonly kind: 'announced'; readonly width: number };

/** The scale of one unit and of those that are drawn like it. */
export interface UnitScale {
  /** Id of the unit; a plain word where the file does not define it. */
  readonly unit: string;
  /** The largest figure drawn. */
  readonly max: number;
  /** A unit with one flow only has nothing to compare: it takes the middle width, the legend no steps. */
  readonly sole: boolean;
  /** Three round figures, the smallest first, and how wide they are drawn; none for a sole flow. */
  readonly steps: readonly { readonly value: number; readonly width: number }[];
}

export interface WidthScale {
  /** Scales of the units of which the picture shows a figure, the earliest flow’s first. */
  readonly units: readonly UnitScale[];
  /** How wide a flow is drawn. */
  widthOf(flow: FlowFeature): StrandWidth;
}

/**
 * The widths of a dispatch in a time window. One scale for each unit, its largest figure as wide as may
 * be; filters leave it as it is, so that no strand changes its width because others went.
 */
export function widthScale(
  dispatch: Dispatch,
  { time, filter }: Pick<Selection, 'time' | 'filter'>,
  metrics: WidthMetrics,
): WidthScale {
  const scaleUnits = new Map<string, string>();
  const scaleUnitOf = (unit: string): string => {
    const scaled = scaleUnits.get(unit) ?? scaleUnit(dispatch, unit);
    scaleUnits.set(unit, scaled);
    return scaled;
  };
  const figuresIn = (passing: Selection['filter']) =>
    figuresOf(selectFeatures(dispatch, { time, filter: passing }).flows, dispatch, time, scaleUnitOf);
  const measured = figuresIn({});
  const shown = figuresIn(filter);
  const scales = new Map<string, UnitScale>();
  for (const [unit, { max, count }] of measured) scales.set(unit, unitScale(unit, max, count === 1, metrics));
  return {
    units: [...scales.values()].filter(({ unit }) => shown.has(unit)),
    widthOf: (flow) => {
      if (isAnnouncedOnly(flow, time)) return { kind: 'announced', width: metrics.widthAnnounced };
      const amounts = drawnAmounts(flow, dispatch, time);
      if (amounts.kind === 'none') return { kind: 'none', width: metrics.widthUnknown };
      const unit = scaleUnitOf(amounts.unit);
      // A flow outside the time has no scale of its unit if nothing inside has.
      const scale = scales.get(unit) ?? unitScale(unit, highest(amounts), true, metrics);
      return shapeOf(amounts, scale, metrics);
    },
  };
}

/** The unit whose scale a unit shares along `like`; itself where there is none, or they run in a circle. */
export function scaleUnit(dispatch: Dispatch, unit: string): string {
  const index = indexDispatch(dispatch);
  const seen = new Set([unit]);
  let last = unit;
  for (;;) {
    const like = index.unit(last)?.like;
    if (like === undefined) return last;
    // In a circle the smallest id stands for all, whoever is asked first.
    if (seen.has(like)) return [...seen].slice([...seen].indexOf(like)).sort()[0] ?? last;
    seen.add(like);
    last = like;
  }
}

/** w = wMin + (wMax − wMin) √(value / max), to a quarter of a px; a sole flow has wSole as its wMax. */
export function widthOfValue(
  value: number,
  scale: Pick<UnitScale, 'max' | 'sole'>,
  metrics: WidthMetrics,
): number {
  const widest = scale.sole ? metrics.widthSole : metrics.widthMax;
  const share = scale.max > 0 ? Math.min(1, Math.max(0, value / scale.max)) : 0;
  return quarter(metrics.widthMin + (widest - metrics.widthMin) * Math.sqrt(share));
}

/** The highest of the figures that are drawn, and how many flows have one, by the unit of their scale. */
function figuresOf(
  flows: readonly FlowFeature[],
  dispatch: Dispatch,
  time: TimeWindow | null,
  scaleUnitOf: (unit: string) => string,
): Map<string, { readonly max: number; readonly count: number }> {
  const figures = new Map<string, { readonly max: number; readonly count: number }>();
  for (const flow of flows) {
    if (isAnnouncedOnly(flow, time) || isPossibleOnly(flow, time)) continue;
    const amounts = drawnAmounts(flow, dispatch, time);
    if (amounts.kind === 'none') continue;
    const unit = scaleUnitOf(amounts.unit);
    const { max, count } = figures.get(unit) ?? { max: 0, count: 0 };
    figures.set(unit, { max: Math.max(max, highest(amounts)), count: count + 1 });
  }
  return figures;
}

function highest(amounts: Exclude<DrawnAmounts, { kind: 'none' }>): number {
  return amounts.kind === 'figure' ? amounts.value : amounts.high;
}

function unitScale(unit: string, max: number, sole: boolean, metrics: WidthMetrics): UnitScale {
  const steps = (sole ? [] : roundFigures(max)).map((value) => ({
    value,
    width: widthOfValue(value, { max, sole }, metrics),
  }));
  return { unit, max, sole, steps };
}

function shapeOf(
  amounts: Exclude<DrawnAmounts, { kind: 'none' }>,
  scale: UnitScale,
  metrics: WidthMetrics,
): StrandWidth {
  if (amounts.kind === 'figure')
    return { kind: 'figure', width: widthOfValue(amounts.value, scale, metrics) };
  const band = widthOfValue(amounts.high, scale, metrics);
  if (amounts.kind === 'upper') return { kind: 'upper', band };
  // A core and its band cannot be told apart in a thin strand; the label says the range.
  if (band < 2 * metrics.bandMin) return { kind: 'upper', band };
  return {
    kind: 'range',
    core: Math.min(widthOfValue(amounts.low, scale, metrics), band - metrics.bandMin),
    band,
  };
}

/** Three figures of one digit that the scale can be read by: the largest in it, and near 1/3 and 1/10 of it. */
function roundFigures(max: number): number[] {
  if (!(max > 0)) return [];
  const figures = [max, max / 3, max / 10].map(roundDown);
  return [...new Set(figures)].sort((a, b) => a - b);
}

function roundDown(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(value));
  // Powers of ten below 1 are not exact; what comes of them is.
  return Number((Math.floor(value / unit + 1e-9) * unit).toPrecision(1));
}

function quarter(width: number): number {
  return Math.round(4 * width) / 4;
}
