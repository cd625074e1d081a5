import { issue, skippedFeatures } from './issue.ts';
import { referencesOf } from './rules/references.ts';
import type { DispatchFeature, Issue } from './types.ts';

/** The features without an error, and the issues of those that fell because they stood on another. */
export interface Quarantine {
  readonly features: readonly DispatchFeature[];
  readonly issues: readonly Issue[];
}

/**
 * Leaves out each feature that has an error, and each that names a place left out. One step is enough: only
 * places are named by other features, and places name none they cannot do without.
 */
export function quarantine(features: readonly DispatchFeature[], issues: readonly Issue[]): Quarantine {
  const broken = new Set(skippedFeatures(issues));
  const rest = features.filter(({ id }) => !broken.has(id));
  const fallen = rest.flatMap(referencesOf).filter(({ id, target }) => target === 'place' && broken.has(id));
  const named = fallen.map(({ path, id }) => issue('skipped-place', 'error', path, id, ''));
  const fallenIds = new Set(skippedFeatures(named));
  return { features: rest.filter(({ id }) => !fallenIds.has(id)), issues: named };
}
