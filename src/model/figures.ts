import { asserts, dayOfClaim, isUnderWay, saidBy, subjectOf } from './claims.ts';
import { indexDispatch, isFlow } from './dispatch-index.ts';
import type { Amount, Claim, ClaimedFeature, Dispatch, TimeWindow } from './types.ts';

/** One amount of one claim, as it is set beside those of others. */
export interface Figure {
  /** Index into the claims of the feature. */
  readonly claim: number;
  readonly amount: Amount;
  /** Ends in the unit of the amount; the same for a single number, null where the speaker leaves it open. */
  readonly low: number | null;
  readonly high: number | null;
  /** Whether it is the last word of its side (the root along `partOf`) in this unit. */
  readonly isNewest: boolean;
  /** Whether it speaks of what is still to come. */
  readonly isAhead: boolean;
}

/** Figures in one unit, the oldest first; those without a date last. */
export interface FigureGroup {
  readonly unit: string;
  /** Whether the newest figures of this unit give the flow its width; those of a claim with several give none. */
  readonly setsWidth: boolean;
  readonly figures: readonly Figure[];
}

export interface Figures {
  /** The unit of the goods first. Of a flow totals only; an event has no width, so all of its amounts. */
  readonly groups: readonly FigureGroup[];
  /** What a flow's speakers say of one shipment, period or addition. */
  readonly parts: readonly Figure[];
}

/**
 * The amounts that speakers give for a flow or event by the end of the window. Who denies a number does not give
 * it, and what a flow led to is no amount of the flow.
 */
export function figuresOf(feature: ClaimedFeature, dispatch: Dispatch, time: TimeWindow | null): Figures {
  const unit = isFlow(feature) ? indexDispatch(dispatch).goods(feature.properties.goods)?.unit : undefined;
  const given = feature.properties.claims
    .flatMap((claim, index) => (gives(claim, time) ? figuresIn(claim, index) : []))
    .sort((a, b) => compareDays(dayAt(feature, a), dayAt(feature, b)));
  const isCompared = ({ amount }: Figure) => !isFlow(feature) || amount.scope === 'total';
  const units = new Map<string, Figure[]>(unit === undefined ? [] : [[unit, []]]);
  for (const figure of given.filter(isCompared)) {
    const known = units.get(figure.amount.unit);
    if (known) known.push(figure);
    else units.set(figure.amount.unit, [figure]);
  }
  return {
    groups: [...units]
      .filter(([, figures]) => figures.length > 0)
      .map(([id, figures]) => ({
        unit: id,
        setsWidth: id === unit,
        figures: markNewest(figures, feature, dispatch),
      })),
    parts: given.filter((figure) => !isCompared(figure)),
  };
}

function gives(claim: Claim, time: TimeWindow | null): boolean {
  return asserts(claim) && subjectOf(claim) !== 'effect' && saidBy(claim, time?.end ?? null);
}

function figuresIn(claim: Claim, index: number): readonly Figure[] {
  return (claim.amounts ?? []).map((amount) => ({
    claim: index,
    amount,
    ...endsOf(amount),
    isNewest: false,
    isAhead: !isUnderWay(claim),
  }));
}

/** The ends of an amount as numbers, before its limit word. */
function endsOf({ value, min, max }: Amount): Pick<Figure, 'low' | 'high'> {
  return value === undefined ? { low: min ?? null, high: max ?? null } : { low: value, high: value };
}

function markNewest(
  figures: readonly Figure[],
  feature: ClaimedFeature,
  dispatch: Dispatch,
): readonly Figure[] {
  const { root } = indexDispatch(dispatch);
  const rootAt = ({ claim }: Figure) => root(feature.properties.claims[claim]?.by ?? '');
  const newest = new Map<string, { readonly day: string; readonly claim: number }>();
  for (const figure of figures) {
    if (figure.isAhead) continue;
    // As for the width: a claim without a date is older than any, and of one day the one further down counts.
    const day = dayAt(feature, figure) ?? '';
    const known = newest.get(rootAt(figure));
    if (!known || known.day <= day) newest.set(rootAt(figure), { day, claim: figure.claim });
  }
  return figures.map((figure) => ({
    ...figure,
    isNewest: newest.get(rootAt(figure))?.claim === figure.claim,
  }));
}

function dayAt(feature: ClaimedFeature, { claim }: Figure): string | null {
  const said = feature.properties.claims[claim];
  return said ? dayOfClaim(said) : null;
}

function compareDays(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? -1 : Number(a > b);
}

/** Claims that give several figures of one group, which are never added: neither of them speaks for the whole. */
export function claimsWithSeveral({ figures }: FigureGroup): ReadonlySet<number> {
  const once = new Set<number>();
  return new Set(
    figures.flatMap(({ claim }) => {
      if (once.has(claim)) return [claim];
      once.add(claim);
      return [];
    }),
  );
}
