import { indexDispatch, isFlow, isPlace } from '../../model/dispatch-index.ts';
import { partOfDispatch } from '../../model/part-of-dispatch.ts';
import type { Claim, Dispatch, DispatchFeature } from '../../model/types.ts';

/**
 * What the map of a slide is drawn from: some marks alone, framed by themselves, without the ways that single
 * claims name, which nobody in the last row could follow.
 *
 * @param marks feature ids; places are shown though nothing else needs them
 */
export function slideDispatch(dispatch: Dispatch, marks: readonly string[]): Dispatch {
  const wanted = new Set(marks);
  const { view, ...part } = partOfDispatch(dispatch, wanted);
  const { flows, events } = indexDispatch(dispatch);
  const ends = new Set(
    marks.flatMap((id) => {
      const flow = flows.get(id)?.properties;
      return flow ? [flow.from, flow.to] : (events.get(id)?.properties.at ?? []);
    }),
  );
  const isShown = (feature: DispatchFeature) =>
    isPlace(feature)
      ? wanted.has(feature.id) || ends.has(feature.id) || isAnchor(feature.id, ends, dispatch)
      : wanted.has(feature.id);
  return {
    ...part,
    ...(view?.time !== undefined && { view: { time: view.time } }),
    features: dispatch.features.filter(isShown).map(withoutWays),
  };
}

/** Whether the line to an area ends at this place. */
function isAnchor(id: string, ends: ReadonlySet<string>, dispatch: Dispatch): boolean {
  const { places } = indexDispatch(dispatch);
  return [...ends].some((end) => places.get(end)?.properties.anchor === id);
}

function withoutWays(feature: DispatchFeature): DispatchFeature {
  if (!isFlow(feature)) return feature;
  const claims = feature.properties.claims.map(withoutWay);
  return { ...feature, properties: { ...feature.properties, claims } };
}

function withoutWay({ from: _from, to: _to, via: _via, route: _route, ...claim }: Claim): Claim {
  return claim;
}
