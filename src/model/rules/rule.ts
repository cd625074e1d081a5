import type { DispatchIndex } from '../dispatch-index.ts';
import type { ClaimedFeature, Dispatch, Issue } from '../types.ts';

/** What a rule looks at: a dispatch whose shape is right. */
export interface RuleContext {
  readonly dispatch: Dispatch;
  readonly index: DispatchIndex;
  /** Ids of what the file has but what was left out because its shape is wrong. */
  readonly skipped: Readonly<Record<ReferenceTarget, ReadonlySet<string>>>;
}

/** What an id in a feature can stand for. */
export type ReferenceTarget = 'place' | 'actor' | 'goods' | 'source';

/** Checks one thing in a whole dispatch and says all that is wrong with it. */
export type Rule = (context: RuleContext) => readonly Issue[];

/** Path of a claim, to be followed by a member's name. */
export function claimPath(feature: ClaimedFeature, index: number): readonly (string | number)[] {
  return ['features', feature.id, 'claims', index];
}
