import { sourcesOf } from '../claims.ts';
import { isClaimed, isFlow } from '../dispatch-index.ts';
import { issue } from '../issue.ts';
import type { Claim, DispatchFeature, Issue } from '../types.ts';
import { nearest } from './nearest.ts';
import { claimPath, type ReferenceTarget, type Rule } from './rule.ts';

type KnownIds = Readonly<Record<ReferenceTarget, ReadonlySet<string>>>;

type Path = readonly (string | number)[];

/** Told of each id that stands for something else in the file; the path is only made where it is asked for. */
export type ReferenceVisitor = (target: ReferenceTarget, id: string, path: () => Path) => void;

/** Every id a flow, an event or a claim names is in the file, and is what it should be. */
export const references: Rule = ({ dispatch, index, skipped }) => {
  const known: KnownIds = {
    place: new Set(index.places.keys()),
    actor: new Set(Object.keys(dispatch.actors)),
    goods: new Set(Object.keys(dispatch.goods)),
    source: new Set(Object.keys(dispatch.sources)),
  };
  const found: Issue[] = [];
  for (const feature of dispatch.features) {
    visitReferences(feature, (target, id, path) => {
      if (known[target].has(id)) return;
      const isSkipped = skipped[target].has(id);
      found.push(
        isSkipped
          ? issue(`skipped-${target}`, 'error', path(), id, '')
          : issue(`unknown-${target}`, 'error', path(), id, nearest(id, [...known[target]]).join(', ')),
      );
    });
  }
  return found;
};

/** Visits what a feature cannot do without: all ids it names but a place's anchor. */
export function visitReferences(feature: DispatchFeature, visit: ReferenceVisitor): void {
  if (!isClaimed(feature)) return;
  const path = () => ['features', feature.id];
  if (isFlow(feature)) {
    const { from, to, goods, sender, receiver } = feature.properties;
    visitOne(visit, 'place', from, path, 'from');
    visitOne(visit, 'place', to, path, 'to');
    visitOne(visit, 'goods', goods, path, 'goods');
    visitOne(visit, 'actor', sender, path, 'sender');
    visitOne(visit, 'actor', receiver, path, 'receiver');
  } else {
    visitOne(visit, 'place', feature.properties.at, path, 'at');
    visitAll(visit, 'actor', feature.properties.actors, path, 'actors');
  }
  for (const [index, claim] of feature.properties.claims.entries()) {
    visitClaim(claim, visit, () => claimPath(feature, index));
  }
}

function visitClaim(claim: Claim, visit: ReferenceVisitor, path: () => Path): void {
  visitOne(visit, 'actor', claim.by, path, 'by');
  visitAll(visit, 'source', sourcesOf(claim), path, 'source');
  visitAll(visit, 'actor', claim.carriedBy, path, 'carriedBy');
  visitOne(visit, 'place', claim.from, path, 'from');
  visitOne(visit, 'place', claim.to, path, 'to');
  visitAll(visit, 'place', claim.via, path, 'via');
}

function visitOne(
  visit: ReferenceVisitor,
  target: ReferenceTarget,
  id: string | undefined,
  path: () => Path,
  member: string,
): void {
  if (id !== undefined) visit(target, id, () => [...path(), member]);
}

function visitAll(
  visit: ReferenceVisitor,
  target: ReferenceTarget,
  ids: readonly string[] | undefined,
  path: () => Path,
  member: string,
): void {
  ids?.forEach((id, index) => {
    visit(target, id, () => [...path(), member, index]);
  });
}
