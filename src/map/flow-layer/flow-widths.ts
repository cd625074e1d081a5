import { FLOW_SHAPES, type FlowColumns, type WidthScale } from './types.ts';

/** Widths at the neck, CSS px; the defaults are those of a desk. */
export interface WidthOptions {
  /** A scale, or the bounds of the usual one: the root of an amount, the largest amount being the widest. */
  readonly width?: WidthScale | { readonly min: number; readonly max: number };
  /** Nobody gave a figure. Default 7, and never more than the widest. */
  readonly widthUnknown?: number;
  readonly widthAnnounced?: number;
  /** A range shows its core only if its band is at least twice as wide as this. */
  readonly bandMin?: number;
  /** Worked out already, as for a worker, to which a scale cannot be sent; nothing else counts then. */
  readonly widths?: FlowWidths;
}

/** Width at the neck in px, position in FLOW_SHAPES, and share of the width that is core: one a flow. */
export interface FlowWidths {
  readonly width: Float32Array;
  readonly shape: Uint8Array;
  readonly core: Float32Array;
}

/** The widest line there is, px. */
const WIDEST = 127;

const FIGURE = FLOW_SHAPES.indexOf('figure');
const RANGE = FLOW_SHAPES.indexOf('range');
const UPPER = FLOW_SHAPES.indexOf('upper');
const NONE = FLOW_SHAPES.indexOf('none');
const ANNOUNCED = FLOW_SHAPES.indexOf('announced');

/** w = min + (max − min) √(amount / largest). */
export function rootScale(
  largest: number,
  { min, max }: { readonly min: number; readonly max: number },
): WidthScale {
  return (amount) =>
    min + (max - min) * Math.sqrt(largest > 0 ? Math.min(1, Math.max(0, amount / largest)) : 0);
}

/** The bounds of the usual scale: many lines are thinner than a few, so that they can be told apart. */
export function usualBounds(count: number): { readonly min: number; readonly max: number } {
  const crowd = Math.min(1, Math.max(0, (Math.log10(Math.max(1, count)) - 2) / 2));
  return { min: 2.5 - 1.7 * crowd, max: 13 - 3 * crowd };
}

export function widthsOf(columns: FlowColumns, options: WidthOptions = {}): FlowWidths {
  if (options.widths !== undefined) return options.widths;
  const count = columns.from.length;
  const scale = scaleOf(columns, options.width ?? usualBounds(count));
  const {
    bandMin = 3,
    widthAnnounced = 3,
    widthUnknown = Math.min(7, Math.max(2, scale.widest / 2)),
  } = options;
  const widths: FlowWidths = {
    width: new Float32Array(count),
    shape: new Uint8Array(count),
    core: new Float32Array(count),
  };
  for (let row = 0; row < count; row++) {
    const amount = columns.amount?.[row] ?? Number.NaN;
    const low = columns.low?.[row] ?? Number.NaN;
    const isAnnounced = columns.announced?.[row] === 1;
    const hasFigure = !isAnnounced && !Number.isNaN(amount);
    const width = hasFigure ? scale.of(amount) : isAnnounced ? widthAnnounced : widthUnknown;
    widths.width[row] = Math.min(WIDEST, Math.max(0.25, width));
    widths.shape[row] = isAnnounced ? ANNOUNCED : NONE;
    if (!hasFigure) continue;
    widths.shape[row] = FIGURE;
    if (!(low < amount)) continue;
    const isBand = low > 0 && width >= 2 * bandMin;
    widths.shape[row] = isBand ? RANGE : UPPER;
    if (isBand) widths.core[row] = Math.min(scale.of(low), width - bandMin) / width;
  }
  return widths;
}

function scaleOf(
  { amount }: FlowColumns,
  width: NonNullable<WidthOptions['width']>,
): { readonly of: WidthScale; readonly widest: number } {
  if (typeof width === 'function') return { of: width, widest: 14 };
  let largest = 0;
  for (let row = 0; row < (amount?.length ?? 0); row++) {
    const value = amount?.[row] ?? 0;
    if (value > largest) largest = value;
  }
  return { of: rootScale(largest, width), widest: width.max };
}
