import { isRecord } from './copy-plain.ts';
import { issue } from './issue.ts';
import { eventSchema, flowSchema, ID_PATTERN, placeSchema } from './schema.ts';
import { fits } from './shape.ts';
import type { DispatchFeature, Issue } from './types.ts';

/** The features of the right shape with an id of their own, and the ids of the others. */
export interface FeaturesShape {
  readonly sound: readonly DispatchFeature[];
  readonly skipped: ReadonlySet<string>;
}

/** Looks at each feature on its own; one that has the wrong shape takes no other with it. */
export function shapeFeatures(features: readonly unknown[], issues: Issue[]): FeaturesShape {
  const sound: DispatchFeature[] = [];
  const skipped = new Set<string>();
  const taken = new Set<string>();
  features.forEach((value, position) => {
    const id = idOf(value);
    if (id !== null && taken.has(id)) {
      issues.push(issue('unique-id', 'error', ['features', position, 'id'], id, ''));
      return;
    }
    if (id !== null) taken.add(id);
    const feature = withTextId(value, id);
    const path = ['features', id ?? position];
    if (isFeature(feature, path, issues)) sound.push(feature);
    else if (id !== null) skipped.add(id);
  });
  // An id that is taken twice stands for the first feature, if that one is sound.
  for (const { id } of sound) skipped.delete(id);
  return { sound, skipped };
}

function isFeature(
  value: unknown,
  path: readonly (string | number)[],
  issues: Issue[],
): value is DispatchFeature {
  const kind = isRecord(value) && isRecord(value.properties) ? value.properties.kind : undefined;
  switch (kind) {
    case 'place':
      return fits(placeSchema, value, path, issues);
    case 'flow':
      return fits(flowSchema, value, path, issues);
    case 'event':
      return fits(eventSchema, value, path, issues);
    default: {
      const rule = kind === undefined ? 'missing' : 'one-of';
      issues.push(issue(rule, 'error', [...path, 'kind'], kind, 'place, flow, event'));
      return false;
    }
  }
}

/** RFC 7946 allows numbers as ids; here they are texts like all others. */
function withTextId(value: unknown, id: string | null): unknown {
  return isRecord(value) && typeof value.id === 'number' && id !== null ? { ...value, id } : value;
}

function idOf(value: unknown): string | null {
  if (!isRecord(value)) return null;
  const { id } = value;
  const text = typeof id === 'number' ? String(id) : id;
  return typeof text === 'string' && ID_PATTERN.test(text) ? text : null;
}
