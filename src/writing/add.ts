import { newId } from './ids.ts';
import { isEmpty, memberOf, setIn } from './json.ts';
import type { NewActor, NewClaim, NewEvent, NewFlow, NewGoods, NewPlace, NewSource } from './new-entries.ts';
import { HOLDERS, itemsOf, membersOf, positionOf } from './path.ts';
import { roundPoint } from './point.ts';
import type { Added, Draft, EntryKind, Json, JsonObject } from './types.ts';

/* What is not given is left out, and named by an issue where the format asks for it: nothing is made up. */

/** A place; one without a point is nowhere until it gets one. */
export function addPlace(draft: Draft, place: NewPlace): Added {
  const { name, names, point, precision, type = 'city', country } = place;
  const geometry = point ? { type: 'Point', coordinates: roundPoint(point, precision) } : null;
  return addFeature(draft, 'place', name, geometry, { names, type, country, precision });
}

/** A flow, as an arc between two places, claimed by nobody yet. */
export function addFlow(draft: Draft, { name, from, to, goods, status = 'claimed' }: NewFlow): Added {
  return addFeature(draft, 'flow', name, null, { from, to, goods, status, claims: [] });
}

export function addEvent(draft: Draft, event: NewEvent): Added {
  const { name, type = 'other', start, at, status = 'claimed' } = event;
  return addFeature(draft, 'event', name, null, { type, start, at, status, claims: [] });
}

export function addActor(draft: Draft, { name, kind = 'agency', partOf, iso }: NewActor): Added {
  return addEntry(draft, 'actor', name, { name, kind, partOf, iso });
}

export function addGoods(draft: Draft, { name, category = 'other', unit }: NewGoods): Added {
  return addEntry(draft, 'goods', name, { name, category, unit });
}

export function addSource(draft: Draft, source: NewSource): Added {
  const { title, publisher, type = 'webpage', URL, issued, lang } = source;
  return addEntry(draft, 'source', publisher || title || '', { type, title, publisher, issued, URL, lang });
}

/** A unit with a word in a language for one and for many. */
export function addUnit(draft: Draft, lang: string, one: string, other: string = one): Added {
  return addEntry(draft, 'unit', other, { one: { [lang]: one }, other: { [lang]: other } });
}

/** A claim behind the others of a flow or event. `index` is −1, and the draft as it was, if there is no such mark. */
export function addClaim(
  draft: Draft,
  mark: string,
  { by, stance = 'states', source, said, amount }: NewClaim = {},
): { readonly draft: Draft; readonly index: number } {
  const position = positionOf(draft, mark);
  const properties = memberOf(draft.features[position], 'properties');
  const kind = memberOf(properties, 'kind');
  if (kind !== 'flow' && kind !== 'event') return { draft, index: -1 };
  const index = itemsOf(memberOf(properties, 'claims')).length;
  const amounts = amount && [filled({ ...amount })];
  const claim = filled({ by, stance, source, said, amounts });
  return { draft: setIn(draft, ['features', position, 'properties', 'claims', index], claim), index };
}

type Members = Readonly<Record<string, Json | undefined>>;

function addFeature(draft: Draft, kind: EntryKind, name: string, geometry: Json, members: Members): Added {
  const id = newId(draft, kind, name);
  const properties = filled({ name, kind, ...members });
  const feature: JsonObject = { type: 'Feature', id, geometry, properties };
  // Behind the last of its kind, so that the file stays sorted the way it was.
  const last = draft.features.findLastIndex(
    (other) => memberOf(memberOf(other, 'properties'), 'kind') === kind,
  );
  const at = last < 0 ? draft.features.length : last + 1;
  const features = [...draft.features.slice(0, at), feature, ...draft.features.slice(at)];
  return { draft: setIn(draft, ['features'], features), id };
}

function addEntry(draft: Draft, kind: EntryKind, name: string, members: Members): Added {
  const id = newId(draft, kind, name);
  const next = setIn(draft, [HOLDERS[kind], id], filled(members));
  return { draft: next, id: membersOf(next, { kind, id }) ? id : '' };
}

/** Members with something in them; a list of claims may be empty. */
function filled(members: Members): JsonObject {
  return Object.fromEntries(
    Object.entries(members).flatMap(([name, value]) =>
      value === undefined || (isEmpty(value) && name !== 'claims') ? [] : [[name, value]],
    ),
  );
}
