import { inOrder } from './in-order.ts';
import type {
  Actor,
  ClaimedFeature,
  Dispatch,
  DispatchFeature,
  EventFeature,
  FlowFeature,
  Goods,
  PlaceFeature,
  Source,
  Unit,
} from './types.ts';

/** Look-ups over one dispatch. Every id is a stranger's text: `toString` and `__proto__` find nothing. */
export interface DispatchIndex {
  /** All of them in the order in which they are shown (`inOrder`), as are those of each kind. */
  readonly features: readonly DispatchFeature[];
  readonly places: ReadonlyMap<string, PlaceFeature>;
  readonly flows: ReadonlyMap<string, FlowFeature>;
  readonly events: ReadonlyMap<string, EventFeature>;
  feature(id: string): DispatchFeature | undefined;
  actor(id: string): Actor | undefined;
  goods(id: string): Goods | undefined;
  source(id: string): Source | undefined;
  unit(id: string): Unit | undefined;
  /** Id of the first actor that is the state with this ISO code. */
  state(iso: string): string | undefined;
  /** The actor and whatever it is part of, from itself to the root; ends where a chain turns in a circle. */
  chain(actorId: string): readonly string[];
  /** The end of the chain: the actor for whom this one speaks in the end. */
  root(actorId: string): string;
  /**
   * The roots of an actor along `partOf`. One today; a list, so that an actor with two parents can come
   * without changing who calls this.
   */
  roots(actorId: string): readonly string[];
}

const indexes = new WeakMap<Dispatch, DispatchIndex>();

/** The index of a dispatch, built once per dispatch. */
export function indexDispatch(dispatch: Dispatch): DispatchIndex {
  const known = indexes.get(dispatch);
  if (known) return known;
  const index = buildIndex(dispatch);
  indexes.set(dispatch, index);
  return index;
}

/** The own member of a record, never one it inherits. */
export function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}

export function isPlace(feature: DispatchFeature): feature is PlaceFeature {
  return feature.properties.kind === 'place';
}

export function isFlow(feature: DispatchFeature): feature is FlowFeature {
  return feature.properties.kind === 'flow';
}

export function isEvent(feature: DispatchFeature): feature is EventFeature {
  return feature.properties.kind === 'event';
}

export function isClaimed(feature: DispatchFeature): feature is ClaimedFeature {
  return !isPlace(feature);
}

function buildIndex(dispatch: Dispatch): DispatchIndex {
  const features = inOrder(dispatch.features);
  const byId = new Map(features.map((feature) => [feature.id, feature]));
  const keyed = <T extends DispatchFeature>(is: (feature: DispatchFeature) => feature is T) =>
    new Map(features.filter(is).map((feature) => [feature.id, feature]));
  const chain = (actorId: string): readonly string[] => {
    const ids = new Set<string>();
    let id: string | undefined = actorId;
    while (id !== undefined && !ids.has(id)) {
      ids.add(id);
      const parent: string | undefined = own(dispatch.actors, id)?.partOf;
      id = parent !== undefined && Object.hasOwn(dispatch.actors, parent) ? parent : undefined;
    }
    return [...ids];
  };
  const roots = new Map<string, string>();
  const root = (actorId: string): string => {
    const found = roots.get(actorId) ?? findRoot(actorId);
    roots.set(actorId, found);
    return found;
  };
  const findRoot = (actorId: string): string => {
    const ids = chain(actorId);
    const last = ids.at(-1) ?? actorId;
    const parent = own(dispatch.actors, last)?.partOf;
    // In a circle nobody is the root; the smallest id stands for all, whoever is asked first.
    const circle = parent === undefined ? -1 : ids.indexOf(parent);
    return circle < 0 ? last : (ids.slice(circle).sort()[0] ?? last);
  };
  const states = new Map<string, string>();
  for (const [id, { kind, iso }] of Object.entries(dispatch.actors)) {
    if (kind === 'state' && iso !== undefined && !states.has(iso)) states.set(iso, id);
  }
  return {
    features,
    places: keyed(isPlace),
    flows: keyed(isFlow),
    events: keyed(isEvent),
    feature: (id) => byId.get(id),
    actor: (id) => own(dispatch.actors, id),
    goods: (id) => own(dispatch.goods, id),
    source: (id) => own(dispatch.sources, id),
    unit: (id) => own(dispatch.units, id),
    state: (iso) => states.get(iso),
    chain,
    root,
    roots: (actorId) => [root(actorId)],
  };
}
