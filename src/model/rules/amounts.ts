import { isClaimed } from '../dispatch-index.ts';
import { issue } from '../issue.ts';
import type { Amount, Issue } from '../types.ts';
import { claimPath, type Rule } from './rule.ts';

/** Amounts are not negative, hold a number, and min ≤ value ≤ max. */
export const amounts: Rule = ({ dispatch }) =>
  dispatch.features
    .filter(isClaimed)
    .flatMap((feature) =>
      feature.properties.claims.flatMap((claim, claimIndex) =>
        (claim.amounts ?? []).flatMap((amount, index) =>
          check(amount, [...claimPath(feature, claimIndex), 'amounts', index]),
        ),
      ),
    );

function check({ value, min, max }: Amount, path: readonly (string | number)[]): readonly Issue[] {
  if (value === undefined && min === undefined && max === undefined) {
    return [issue('amount-empty', 'error', path, '', 'value, min, max')];
  }
  const negative = Object.entries({ value, min, max }).flatMap(([member, number]) =>
    number !== undefined && number < 0
      ? [issue('amount-negative', 'error', [...path, member], number, '≥ 0')]
      : [],
  );
  const ordered = [min, value, max].filter((number) => number !== undefined);
  const isOrdered = ordered.every((number, index) => number >= (ordered[index - 1] ?? number));
  if (isOrdered) return negative;
  return [...negative, issue('amount-order', 'error', path, ordered, 'min ≤ value ≤ max')];
}
