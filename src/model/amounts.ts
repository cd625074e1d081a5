import { asserts, dayOfClaim, isUnderWay, saidBy, subjectOf } from './claims.ts';
import { indexDispatch } from './dispatch-index.ts';
import type { Amount, Claim, Dispatch, FlowFeature, Qualifier, TimeWindow } from './types.ts';

/** One end of what is drawn, and the amount that says so. */
export interface DrawnBound {
  readonly value: number;
  readonly qualifier?: Qualifier;
  /** Index into the flow's claims. */
  readonly claim: number;
}

/**
 * What the speakers' totals come to, in the unit of the goods:
 * one figure; a range, where one speaker gave one or several differ; only upper limits; or nothing.
 */
export type DrawnAmounts =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'figure';
      readonly value: number;
      readonly qualifier?: Qualifier;
      readonly unit: string;
      readonly bounds: readonly [DrawnBound];
    }
  | {
      readonly kind: 'range';
      readonly low: number;
      readonly high: number;
      readonly unit: string;
      readonly bounds: readonly [DrawnBound, DrawnBound];
    }
  | {
      readonly kind: 'upper';
      readonly high: number;
      readonly unit: string;
      readonly bounds: readonly [DrawnBound];
    };

interface Total {
  readonly claim: number;
  readonly amount: Amount;
}

/**
 * The amounts that give a flow its width (DESIGN, "Width"): only totals, only in the unit of the goods,
 * only of what is done or ongoing, said by the end of the window; of each speaker's root the newest. A
 * claim with two such totals draws neither (they are not added), nor does it let an older one back in.
 * Who denies or doubts gives no width, and neither does what a flow led to.
 */
export function drawnAmounts(flow: FlowFeature, dispatch: Dispatch, time: TimeWindow | null): DrawnAmounts {
  const end = time?.end ?? null;
  const last = lastDrawn.get(flow);
  if (last?.dispatch === dispatch && last.end === end) return last.amounts;
  const amounts = amountsBy(flow, dispatch, end);
  lastDrawn.set(flow, { dispatch, end, amounts });
  return amounts;
}

/** What was drawn last of each flow: the scale of its unit, its width and its label ask for the same. */
const lastDrawn = new WeakMap<
  FlowFeature,
  { readonly dispatch: Dispatch; readonly end: string | null; readonly amounts: DrawnAmounts }
>();

function amountsBy(flow: FlowFeature, dispatch: Dispatch, end: string | null): DrawnAmounts {
  const unit = indexDispatch(dispatch).goods(flow.properties.goods)?.unit;
  if (unit === undefined) return { kind: 'none' };
  return combine(newestTotals(flow, dispatch, unit, end).flatMap(boundsOfTotal), unit);
}

/** Claims that count for the width, by index: the newest of each root. The details mark them as such. */
export function newestTotalClaims(
  flow: FlowFeature,
  dispatch: Dispatch,
  time: TimeWindow | null,
): readonly number[] {
  const unit = indexDispatch(dispatch).goods(flow.properties.goods)?.unit;
  if (unit === undefined) return [];
  return newestTotals(flow, dispatch, unit, time?.end ?? null).map(({ claim }) => claim);
}

function newestTotals(
  flow: FlowFeature,
  dispatch: Dispatch,
  unit: string,
  end: string | null,
): readonly Total[] {
  const { root } = indexDispatch(dispatch);
  const newest = new Map<string, { claim: number; day: string; totals: readonly Amount[] }>();
  flow.properties.claims.forEach((claim, index) => {
    const totals = totalsIn(claim, unit);
    if (totals.length === 0 || !counts(claim) || !saidBy(claim, end)) return;
    const day = dayOfClaim(claim) ?? '';
    const known = newest.get(root(claim.by));
    // On the same day the one further down in the file is the newer one.
    if (!known || known.day <= day) newest.set(root(claim.by), { claim: index, day, totals });
  });
  return [...newest.values()].flatMap(({ claim, totals: [amount, second] }) =>
    amount === undefined || second !== undefined ? [] : [{ claim, amount }],
  );
}

function counts(claim: Claim): boolean {
  return asserts(claim) && isUnderWay(claim) && subjectOf(claim) !== 'effect';
}

function totalsIn(claim: Claim, unit: string): readonly Amount[] {
  return (claim.amounts ?? []).filter((amount) => amount.scope === 'total' && amount.unit === unit);
}

interface Bounds {
  readonly low?: DrawnBound;
  readonly high?: DrawnBound;
}

function boundsOfTotal({ claim, amount }: Total): readonly Bounds[] {
  const { value, min, max, qualifier } = amount;
  const bound = (number: number): DrawnBound => ({ value: number, claim, ...(qualifier && { qualifier }) });
  if (value !== undefined) {
    const isLimit = qualifier === 'up-to' || qualifier === 'under';
    return [isLimit ? { high: bound(value) } : { low: bound(value), high: bound(value) }];
  }
  if (min !== undefined && max !== undefined) return [{ low: bound(min), high: bound(max) }];
  if (max !== undefined) return [{ high: { value: max, qualifier: qualifier ?? 'up-to', claim } }];
  if (min === undefined) return [];
  const least: DrawnBound = { value: min, qualifier: qualifier ?? 'at-least', claim };
  return [{ low: least, high: least }];
}

function combine(bounds: readonly Bounds[], unit: string): DrawnAmounts {
  const highs = bounds.flatMap(({ high }) => high ?? []);
  const lows = bounds.flatMap(({ low }) => low ?? []);
  const high = extreme(highs, (a, b) => a > b);
  if (high === undefined) return { kind: 'none' };
  if (lows.length === 0) return { kind: 'upper', high: high.value, unit, bounds: [high] };
  // A mere upper limit below every figure lowers the core too: that speaker allows for no more.
  const low = extreme([...lows, ...highs], (a, b) => a < b) ?? high;
  if (low.value !== high.value) {
    return { kind: 'range', low: low.value, high: high.value, unit, bounds: [low, high] };
  }
  const words = new Set([...lows, ...highs].map(({ qualifier }) => qualifier));
  const { qualifier, ...plain } = high;
  if (words.size > 1 || qualifier === undefined) {
    return { kind: 'figure', value: high.value, unit, bounds: [plain] };
  }
  return { kind: 'figure', value: high.value, qualifier, unit, bounds: [high] };
}

function extreme(
  bounds: readonly DrawnBound[],
  beats: (a: number, b: number) => boolean,
): DrawnBound | undefined {
  let best: DrawnBound | undefined;
  for (const bound of bounds) if (!best || beats(bound.value, best.value)) best = bound;
  return best;
}
