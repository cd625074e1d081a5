import { actorName, placeName } from '../describe-claim.ts';
import { indexDispatch, isEvent, isFlow } from '../dispatch-index.ts';
import { anchorOf, pointOf } from '../located.ts';
import { nameOf } from '../name-of.ts';
import type { Dispatch, EventFeature, FlowFeature, Position } from '../types.ts';
import { type Cell, type Columns, listCell, tableOf } from './csv.ts';

/*
 * Flows and events as tables for other programs: heads are words of the format, dates and ids stand as in the file, and
 * beside each id stands the name it has in the language wanted.
 */

/** All flows, with the point at each end; of a country that is its anchor, to which the map draws as well. */
export function flowTable(dispatch: Dispatch, lang: string): readonly (readonly Cell[])[] {
  const place = (id: string) => placeName(id, dispatch, lang).text;
  const actor = (id: string | undefined) => id && actorName(id, dispatch, lang).text;
  const goods = (id: string) => indexDispatch(dispatch).goods(id);
  const columns: Columns<FlowFeature> = {
    id: ({ id }) => id,
    name: ({ properties }) => nameOf(properties, lang, dispatch.lang).text,
    goods: ({ properties }) => properties.goods,
    goods_name: ({ properties }) => {
      const known = goods(properties.goods);
      return known && nameOf(known, lang, dispatch.lang).text;
    },
    category: ({ properties }) => goods(properties.goods)?.category,
    from: ({ properties }) => properties.from,
    from_name: ({ properties }) => place(properties.from),
    from_longitude: ({ properties }) => endOf(properties.from, dispatch)?.[0],
    from_latitude: ({ properties }) => endOf(properties.from, dispatch)?.[1],
    to: ({ properties }) => properties.to,
    to_name: ({ properties }) => place(properties.to),
    to_longitude: ({ properties }) => endOf(properties.to, dispatch)?.[0],
    to_latitude: ({ properties }) => endOf(properties.to, dispatch)?.[1],
    sender: ({ properties }) => properties.sender,
    sender_name: ({ properties }) => actor(properties.sender),
    receiver: ({ properties }) => properties.receiver,
    receiver_name: ({ properties }) => actor(properties.receiver),
    mode: ({ properties }) => properties.mode ?? 'unknown',
    route: ({ properties }) => properties.route ?? 'schematic',
    start: ({ properties }) => properties.start,
    end: ({ properties }) => properties.end,
    status: ({ properties }) => properties.status,
    claims: ({ properties }) => properties.claims.length,
  };
  return tableOf(columns, dispatch.features.filter(isFlow));
}

/** All events; one without a point of its own stands at its place. */
export function eventTable(dispatch: Dispatch, lang: string): readonly (readonly Cell[])[] {
  const point = ({ geometry, properties }: EventFeature) =>
    geometry?.coordinates ?? (properties.at === undefined ? undefined : endOf(properties.at, dispatch));
  const columns: Columns<EventFeature> = {
    id: ({ id }) => id,
    name: ({ properties }) => nameOf(properties, lang, dispatch.lang).text,
    type: ({ properties }) => properties.type,
    start: ({ properties }) => properties.start,
    end: ({ properties }) => properties.end,
    at: ({ properties }) => properties.at,
    at_name: ({ properties }) => properties.at && placeName(properties.at, dispatch, lang).text,
    longitude: (event) => point(event)?.[0],
    latitude: (event) => point(event)?.[1],
    actors: ({ properties }) => listCell(properties.actors ?? []),
    actor_names: ({ properties }) =>
      listCell((properties.actors ?? []).map((id) => actorName(id, dispatch, lang).text)),
    status: ({ properties }) => properties.status,
    claims: ({ properties }) => properties.claims.length,
  };
  return tableOf(columns, dispatch.features.filter(isEvent));
}

function endOf(id: string, dispatch: Dispatch): Position | undefined {
  const place = anchorOf(dispatch, id);
  return place && pointOf(place);
}
