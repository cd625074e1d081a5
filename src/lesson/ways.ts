import { isFlow } from '../model/dispatch-index.ts';
import { anchorOf, isLocated } from '../model/located.ts';
import type { ClaimedFeature, FlowFeature, PlaceFeature } from '../model/types.ts';
import { isNamed, type Kit } from './kit.ts';
import { markNames } from './parts.ts';
import { remembered } from './remembered.ts';
import { areApart, areKindred, mentions, stemsOf } from './sure.ts';

/** A flow of which it is known for sure which way it goes, and that nothing of the sort goes back. */
export interface OneWay {
  readonly flow: FlowFeature;
  readonly from: PlaceFeature;
  readonly to: PlaceFeature;
  /** All places at which something of the sort begins, ends or passes. */
  readonly touched: readonly PlaceFeature[];
}

const ways = remembered<OneWay | null>();

/** How a flow may be asked about; null where its name gives its ends away or where something goes both ways. */
export function oneWay(feature: ClaimedFeature, kit: Kit): OneWay | null {
  return ways(kit, feature.id, () => findWay(feature, kit));
}

function findWay(feature: ClaimedFeature, kit: Kit): OneWay | null {
  if (!isFlow(feature) || !isLocated(kit.dispatch, feature)) return null;
  const { places } = kit.index;
  const [from, to] = [places.get(feature.properties.from), places.get(feature.properties.to)];
  if (!from || !to || !areApart(from, to, kit)) return null;
  if (mentions(markNames(feature, kit), stemsOf([from.properties, to.properties], kit))) return null;
  const kindred = [...kit.index.flows.values()].filter((other) => areKindred(feature, other, kit));
  if (!kindred.every((other) => goesAlong(other, from, to, kit))) return null;
  const touched = new Set(kindred.flatMap(placesOf));
  return { flow: feature, from, to, touched: [...touched].flatMap((id) => places.get(id) ?? []) };
}

/** Whether a flow, and what is claimed of it, begins where the other begins and ends where it ends. */
function goesAlong({ properties }: FlowFeature, from: PlaceFeature, to: PlaceFeature, kit: Kit): boolean {
  const isBy = (id: string | undefined, end: PlaceFeature) => {
    if (id === undefined) return true;
    const place = kit.index.places.get(id);
    return place !== undefined && place.properties.country === end.properties.country;
  };
  const ways = [properties, ...properties.claims];
  return ways.every((way) => isBy(way.from, from) && isBy(way.to, to));
}

function placesOf({ properties }: FlowFeature): readonly string[] {
  const claimed = properties.claims.flatMap(({ from, to, via = [] }) => [from, to, ...via]);
  return [properties.from, properties.to, ...claimed].flatMap((id) => id ?? []);
}

/** Places that nothing of the sort touches. */
export function placesApart({ touched }: OneWay, kit: Kit): readonly PlaceFeature[] {
  return [...kit.index.places.values()].filter(
    (place) =>
      isNamed(place.properties, kit) &&
      anchorOf(kit.dispatch, place.id)?.geometry !== null &&
      touched.every((other) => areApart(place, other, kit)),
  );
}
