import { issue, skippedFeatures } from './issue.ts';
import { visitReferences } from './rules/references.ts';
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
  if (broken.size === 0) return { features, issues: [] };
  const rest = features.filter(({ id }) => !broken.has(id));
  const named: Issue[] = [];
  for (const feature of rest) {
    visitReferences(feature, (target, id, path) => {
      if (target === 'place' && broken.has(id)) named.push(issue('skipped-place', 'error', path(), id, ''));
    });
  }
  const fallenIds = new Set(skippedFeatures(named));
  return { features: rest.filter(({ id }) => !fallenIds.has(id)), issues: named };
}
