import { sourcesOf } from '../claims.ts';
import { isClaimed, isEvent, isFlow } from '../dispatch-index.ts';
import { issue } from '../issue.ts';
import type { Claim, DispatchFeature } from '../types.ts';
import { nearest } from './nearest.ts';
import { claimPath, type ReferenceTarget, type Rule } from './rule.ts';

type KnownIds = Readonly<Record<ReferenceTarget, ReadonlySet<string>>>;

/** One id that stands for something else in the file. */
export interface Reference {
  readonly path: readonly (string | number)[];
  readonly id: string;
  readonly target: ReferenceTarget;
}

/** Every id a flow, an event or a claim names is in the file, and is what it should be. */
export const references: Rule = ({ dispatch, index, skipped }) => {
  const known: KnownIds = {
    place: new Set(index.places.keys()),
    actor: new Set(Object.keys(dispatch.actors)),
    goods: new Set(Object.keys(dispatch.goods)),
    source: new Set(Object.keys(dispatch.sources)),
  };
  return dispatch.features.flatMap(referencesOf).flatMap(({ path, id, target }) => {
    if (known[target].has(id)) return [];
    if (skipped[target].has(id)) return [issue(`skipped-${target}`, 'error', path, id, '')];
    return [issue(`unknown-${target}`, 'error', path, id, nearest(id, [...known[target]]).join(', '))];
  });
};

/** What a feature cannot do without: all ids it names but a place's anchor. */
export function referencesOf(feature: DispatchFeature): readonly Reference[] {
  const path = ['features', feature.id];
  const one = (target: ReferenceTarget, member: string, id: string | undefined): readonly Reference[] =>
    id === undefined ? [] : [{ path: [...path, member], id, target }];
  if (isFlow(feature)) {
    const { from, to, goods, sender, receiver } = feature.properties;
    return [
      ...one('place', 'from', from),
      ...one('place', 'to', to),
      ...one('goods', 'goods', goods),
      ...one('actor', 'sender', sender),
      ...one('actor', 'receiver', receiver),
      ...claimReferences(feature),
    ];
  }
  if (!isEvent(feature)) return [];
  const { at, actors = [] } = feature.properties;
  return [
    ...one('place', 'at', at),
    ...actors.map((id, index): Reference => ({ path: [...path, 'actors', index], id, target: 'actor' })),
    ...claimReferences(feature),
  ];
}

function claimReferences(feature: DispatchFeature): readonly Reference[] {
  if (!isClaimed(feature)) return [];
  return feature.properties.claims.flatMap((claim, index) =>
    referencesOfClaim(claim, claimPath(feature, index)),
  );
}

function referencesOfClaim(claim: Claim, path: readonly (string | number)[]): readonly Reference[] {
  const one = (target: ReferenceTarget, member: string, id: string | undefined): readonly Reference[] =>
    id === undefined ? [] : [{ path: [...path, member], id, target }];
  const several = (target: ReferenceTarget, member: string, ids: readonly string[] | undefined) =>
    (ids ?? []).map((id, index): Reference => ({ path: [...path, member, index], id, target }));
  return [
    ...one('actor', 'by', claim.by),
    ...several('source', 'source', sourcesOf(claim)),
    ...several('actor', 'carriedBy', claim.carriedBy),
    ...one('place', 'from', claim.from),
    ...one('place', 'to', claim.to),
    ...several('place', 'via', claim.via),
  ];
}
