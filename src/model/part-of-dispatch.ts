import { sourcesOf } from './claims.ts';
import { indexDispatch, isClaimed, isPlace, own } from './dispatch-index.ts';
import type { ClaimedFeature, Dispatch, DispatchFeature } from './types.ts';

/**
 * The dispatch with only some of its flows and events, each with all its claims, and with the places, actors,
 * goods, sources and units these need: again a valid dispatch. The text, the tasks and the
 * sortings, which speak of all marks, are left out. The dispatch itself where all are wanted.
 * @param wanted ids of flows and events
 */
export function partOfDispatch(dispatch: Dispatch, wanted: ReadonlySet<string>): Dispatch {
  const claimed = dispatch.features.filter(isClaimed);
  const kept = claimed.filter(({ id }) => wanted.has(id));
  if (kept.length === claimed.length) return dispatch;
  const places = placesOf(kept, dispatch);
  const actors = actorsOf(kept, dispatch);
  const goods = new Set(
    kept.flatMap(({ properties }) => (properties.kind === 'flow' ? properties.goods : [])),
  );
  const sources = new Set(kept.flatMap(({ properties }) => properties.claims.flatMap(sourcesOf)));
  const units = unitsOf(kept, goods, dispatch);
  const { text: _text, tasks: _tasks, sortings: _sortings, ...root } = dispatch;
  return {
    ...root,
    actors: pick(dispatch.actors, actors),
    goods: pick(dispatch.goods, goods),
    sources: pick(dispatch.sources, sources),
    ...(dispatch.units && { units: pick(dispatch.units, units) }),
    features: dispatch.features.filter((feature: DispatchFeature) =>
      isPlace(feature) ? places.has(feature.id) : wanted.has(feature.id),
    ),
  };
}

/** All places that are named, with their anchors and the anchors of these. */
function placesOf(features: readonly ClaimedFeature[], dispatch: Dispatch): ReadonlySet<string> {
  const ids = new Set<string>();
  const add = (id: string | undefined): void => {
    let next = id;
    while (next !== undefined && !ids.has(next)) {
      ids.add(next);
      next = indexDispatch(dispatch).places.get(next)?.properties.anchor;
    }
  };
  for (const { properties } of features) {
    if (properties.kind === 'flow') {
      add(properties.from);
      add(properties.to);
    } else add(properties.at);
    for (const { from, to, via = [] } of properties.claims) for (const id of [from, to, ...via]) add(id);
  }
  return ids;
}

/** All actors that are named, with those they are part of. */
function actorsOf(features: readonly ClaimedFeature[], dispatch: Dispatch): ReadonlySet<string> {
  const named = features.flatMap(({ properties }) => {
    const speakers = properties.claims.flatMap(({ by, carriedBy = [] }) => [by, ...carriedBy]);
    if (properties.kind === 'event') return [...speakers, ...(properties.actors ?? [])];
    return [...speakers, properties.sender, properties.receiver];
  });
  const { chain } = indexDispatch(dispatch);
  return new Set(named.flatMap((id) => (id === undefined ? [] : chain(id))));
}

/** The units of the goods and of all amounts, with those on whose scale they are drawn. */
function unitsOf(
  features: readonly ClaimedFeature[],
  goods: ReadonlySet<string>,
  dispatch: Dispatch,
): ReadonlySet<string> {
  const counted = features.flatMap(({ properties }) =>
    properties.claims.flatMap(({ amounts = [] }) => amounts.map(({ unit }) => unit)),
  );
  const index = indexDispatch(dispatch);
  const ids = new Set<string>();
  for (const unit of [...counted, ...[...goods].map((id) => index.goods(id)?.unit)]) {
    let next = unit;
    while (next !== undefined && !ids.has(next)) {
      ids.add(next);
      next = own(dispatch.units, next)?.like;
    }
  }
  return ids;
}

function pick<T>(record: Readonly<Record<string, T>>, ids: ReadonlySet<string>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([id]) => ids.has(id)));
}
