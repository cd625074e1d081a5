import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dispatchJsonSchema } from '../../scripts/dispatch-json-schema.ts';
import {
  addActor,
  addClaim,
  addEvent,
  addFlow,
  addGoods,
  addPlace,
  addSource,
  addUnit,
  type Draft,
  draftFileName,
  draftText,
  emptyDraft,
  entriesOf,
  type Json,
  moveClaim,
  moveEntry,
  openDraft,
  pointOfMark,
  referencesTo,
  setLocalText,
  setName,
  setPoint,
  settleId,
  setValue,
  setWayPoints,
  textAt,
  valueAt,
  wayPointsOf,
} from '../../src/writing/index.ts';
import { MEMBER_ORDERS } from '../../src/writing/member-order.ts';
import { oddDraft, opened, SHIPPED } from './drafts.ts';

describe('files', () => {
  test.each(SHIPPED)('%s is the same after opening and saving', (_, text) => {
    const saved = draftText(opened(text));
    expect(JSON.stringify(JSON.parse(saved))).toBe(JSON.stringify(JSON.parse(text)));
    expect(saved.endsWith('}\n')).toBe(true);
    // Saving again changes no byte.
    expect(draftText(opened(saved))).toBe(saved);
  });

  test('any JSON is written so that it reads the same, and lines that can be short are', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const draft = opened(JSON.stringify({ type: 'FeatureCollection', features: [], value }));
        expect(JSON.parse(draftText(draft))).toEqual(draft);
      }),
    );
    const text = draftText(opened('{"features":[],"type":"FeatureCollection","a":[1,2,{"b":"c"}]}'));
    expect(text).toBe('{"features": [], "type": "FeatureCollection", "a": [1, 2, {"b": "c"}]}\n');
  });

  test('whatever is a FeatureCollection opens, all else says why not', () => {
    expect(openDraft('{"type":"FeatureCollection","features":[{"no":"id"},7]}').draft).not.toBeNull();
    expect(openDraft('\ufeff{"type":"FeatureCollection","dispatch":"9","features":[]}').draft).not.toBeNull();
    for (const text of ['', '{', '<html>', '[]', '{"type":"Feature"}', '['.repeat(99)]) {
      const result = openDraft(text);
      expect(result.draft, text).toBeNull();
      expect('issues' in result && result.issues.length, text).toBeGreaterThan(0);
    }
  });

  test('a name for the file', () => {
    expect(draftFileName(emptyDraft({ title: 'Wer bekam das Korn?', lang: 'de' }))).toBe(
      'wer-bekam-das-korn.geojson',
    );
    expect(draftFileName(opened('{"type":"FeatureCollection","features":[],"id":"../a b"}'))).toBe(
      '..-a-b.geojson',
    );
  });

  test('the orders of members have all members of the JSON schema', () => {
    const { properties, $defs } = Object(dispatchJsonSchema());
    const members = (schema: unknown) => Object.keys(Object(Object(schema).properties)).sort();
    const marks = [$defs.placeFeature, $defs.flowFeature, $defs.eventFeature].flatMap((feature) =>
      members(Object(feature.properties).properties),
    );
    expect([...MEMBER_ORDERS.dispatch].sort()).toEqual(Object.keys(properties).sort());
    expect([...MEMBER_ORDERS.properties].sort()).toEqual([...new Set(marks)].sort());
    for (const part of ['actor', 'goods', 'unit', 'source', 'claim', 'amount'] as const) {
      expect([...MEMBER_ORDERS[part]].sort(), part).toEqual(members($defs[part]));
    }
  });
});

/** Each edit with what it may change, as paths in the file. */
const EDITS: readonly (readonly [string, (draft: Draft) => Draft, readonly string[]])[] = [
  ['place', (draft) => addPlace(draft, { name: 'Neu', point: [1, 2] }).draft, ['features']],
  ['flow', (draft) => addFlow(draft, { name: 'Neu', from: 'here' }).draft, ['features']],
  ['event', (draft) => addEvent(draft, { name: 'Neu' }).draft, ['features']],
  ['actor', (draft) => addActor(draft, { name: 'Neu' }).draft, ['actors']],
  ['goods', (draft) => addGoods(draft, { name: 'Neu' }).draft, ['goods']],
  ['source', (draft) => addSource(draft, { title: 'Neu' }).draft, ['sources']],
  ['unit', (draft) => addUnit(draft, 'de', 'Sack', 'Säcke').draft, ['units']],
  ['claim', (draft) => addClaim(draft, 'flow-flour', { by: 'land' }).draft, ['features']],
  ['title', (draft) => setLocalText(draft, ['title'], 'en', 'Flour'), ['title']],
  ['name', (draft) => setName(draft, { kind: 'place', id: 'here' }, 'de', 'Da'), ['features']],
  ['value', (draft) => setValue(draft, ['features', 'flow-flour', 'status'], 'disputed'), ['features']],
  [
    'nothing',
    (draft) => setValue(draft, ['features', 'flow-flour', 'claims', 0, 'amounts'], []),
    ['features'],
  ],
  ['point', (draft) => setPoint(draft, 'here', [11, 51], 'city'), ['features']],
  ['way', (draft) => setWayPoints(draft, 'flow-flour', [[13, 52]]), ['features']],
  ['order', (draft) => moveEntry(draft, { kind: 'place', id: 'here' }, 1), ['features']],
  ['actors', (draft) => moveEntry(draft, { kind: 'actor', id: 'land' }, -1), ['actors']],
  [
    'claims',
    (draft) => moveClaim(draft, { mark: 'flow-flour', index: 0 }, 1),
    ['features', 'tasks', 'sortings'],
  ],
];

/** All members that begin with `x-`, wherever they are, and what they hold. */
function oddMembers(value: Json | undefined): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => [
    ...(name.startsWith('x-') ? [`${name} ${JSON.stringify(member)}`] : []),
    ...oddMembers(member),
  ]);
}

describe('edits', () => {
  test.each(EDITS)('%s: keeps what it does not know, and touches nothing else', (_, edit, touched) => {
    const before = oddDraft();
    const text = JSON.stringify(before);
    const after = edit(before);
    expect(JSON.stringify(before)).toBe(text);
    expect(JSON.stringify(after)).not.toBe(text);
    const kept = [...oddMembers(before)].filter((member) => !member.startsWith('x-geometry')).sort();
    expect([...oddMembers(after)].filter((member) => !member.startsWith('x-geometry')).sort()).toEqual(kept);
    for (const member of Object.keys(before)) {
      if (!touched.includes(member)) expect(after[member], member).toBe(before[member]);
    }
    const others = before.features.filter((feature) => !after.features.includes(feature));
    expect(others.length).toBeLessThanOrEqual(touched.includes('features') ? 2 : 0);
    expect(Object.keys(after).filter((member) => Object.hasOwn(before, member))).toEqual(Object.keys(before));
  });

  test('what cannot be done leaves the draft as it is', () => {
    const draft = oddDraft();
    expect(addClaim(draft, 'here')).toEqual({ draft, index: -1 });
    expect(addClaim(draft, 'nowhere').draft).toBe(draft);
    expect(setValue(draft, ['features', 'nowhere', 'name'], 'x')).toBe(draft);
    expect(setValue(draft, ['features', 'here', 'name'], 'Hier')).toBe(draft);
    expect(setValue(draft, ['features', 'flow-flour', 'claims', 9, 'by'], 'x')).toBe(draft);
    expect(setPoint(draft, 'flow-flour', [0, 0])).toBe(draft);
    expect(setPoint(draft, 'here', [0, Number.NaN])).toBe(draft);
    expect(setValue(draft, ['view', 'zoom'], Number.NaN)).toBe(draft);
    expect(moveEntry(draft, { kind: 'place', id: 'here' }, -1)).toBe(draft);
    expect(moveClaim(draft, { mark: 'flow-flour', index: 1 }, 9)).toBe(draft);
  });

  test('an empty field takes its member out, and what is then empty; what the format asks for stays', () => {
    const draft = oddDraft();
    const bare = setLocalText(
      setLocalText(draft, ['features', 'here', 'names'], 'de', ''),
      ['features', 'here', 'names'],
      'en',
      '',
    );
    expect(valueAt(bare, ['features', 'here', 'names'])).toBeUndefined();
    expect(setLocalText(draft, ['title'], 'de', '').title).toEqual({});
    expect(
      valueAt(setValue(draft, ['features', 'flow-flour', 'claims'], []), [
        'features',
        'flow-flour',
        'claims',
      ]),
    ).toEqual([]);
    expect(
      valueAt(setValue(draft, ['features', 'here', 'geometry'], undefined), ['features', 'here', 'geometry']),
    ).toBeNull();
    const amount = setValue(
      setValue(draft, ['features', 'flow-flour', 'claims', 0, 'amounts', 0, 'value'], ''),
      ['features', 'flow-flour', 'claims', 0, 'amounts', 0, 'unit'],
      '',
    );
    expect(valueAt(amount, ['features', 'flow-flour', 'claims', 0])).not.toHaveProperty('amounts');
  });

  test('a new member stands where the format lists it', () => {
    const draft = setValue(oddDraft(), ['features', 'there', 'precision'], 'city');
    const placed = setValue(
      setValue(draft, ['features', 'there', 'type'], 'city'),
      ['features', 'there', 'names', 'en'],
      'There',
    );
    expect(Object.keys(Object(valueAt(placed, ['features', 'there', 'properties'])))).toEqual([
      'kind',
      'name',
      'names',
      'type',
      'precision',
    ]);
  });

  test('the type of a place is not that of its feature', () => {
    const draft = setValue(oddDraft(), ['features', 'there', 'type'], 'port');
    expect(textAt(draft, ['features', 'there', 'type'])).toBe('port');
    expect(draft.features[1]).toMatchObject({ type: 'Feature', properties: { type: 'port' } });
  });

  test('a name in the language of the file is the plain one too', () => {
    const ref = { kind: 'place', id: 'here' } as const;
    const german = setName(oddDraft(), ref, 'de', 'Da');
    expect(valueAt(german, ['features', 'here', 'properties'])).toMatchObject({
      name: 'Da',
      names: { de: 'Da', en: 'Here' },
    });
    expect(entriesOf(setName(german, ref, 'fr', 'Ici'), 'place', 'fr')[0]?.name).toEqual({
      text: 'Ici',
      lang: 'fr',
    });
  });
});

describe('ids', () => {
  const NAMES = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '__proto__',
      'constructor',
      'prototype',
      'toString',
      '평양',
      'Pjöngjang',
      '-',
      'a'.repeat(99),
    ),
  );

  test('are made of names: unique, in ASCII, and nothing reaches a prototype', () => {
    fc.assert(
      fc.property(fc.array(NAMES, { maxLength: 12 }), (names) => {
        let draft = emptyDraft({ title: 'T', lang: 'de' });
        const ids: string[] = [];
        for (const name of names) {
          const place = addPlace(draft, { name });
          const actor = addActor(place.draft, { name });
          draft = actor.draft;
          ids.push(place.id);
          expect(actor.id).toMatch(/^[a-z0-9][a-z0-9-]{0,63}$/);
          expect(['constructor', 'prototype', '__proto__']).not.toContain(actor.id);
        }
        expect(new Set(ids).size).toBe(names.length);
        expect(Object.keys(Object(draft.actors)).length).toBe(names.length);
      }),
    );
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  test('say what they are of', () => {
    const draft = emptyDraft({ title: 'T', lang: 'de' });
    expect(addPlace(draft, { name: 'Pjöngjang' }).id).toBe('pjoengjang');
    expect(addPlace(addPlace(draft, { name: 'Kursk' }).draft, { name: 'Kursk' }).id).toBe('kursk-2');
    expect(addFlow(draft, { name: 'Geschütze' }).id).toBe('flow-geschuetze');
    expect(addActor(draft, { name: '조선' }).id).toBe('actor');
  });

  test('of an entry made without a name follow the name once, with all that names it', () => {
    const { draft, id } = addActor(oddDraft(), { name: '' });
    expect(id).toBe('actor');
    const said = setValue(
      setValue(draft, ['features', 'flow-flour', 'claims', 1, 'by'], id),
      ['sortings', 0, 'by'],
      id,
    );
    const named = setName(said, { kind: 'actor', id }, 'de', 'Müller');
    const settled = settleId(named, { kind: 'actor', id });
    expect(settled.id).toBe('mueller');
    expect(referencesTo(settled.draft, { kind: 'actor', id: 'mueller' }).length).toBe(2);
    expect(referencesTo(settled.draft, { kind: 'actor', id }).length).toBe(0);
    expect(settleId(settled.draft, { kind: 'actor', id: 'mueller' }).draft).toBe(settled.draft);
    expect(settleId(oddDraft(), { kind: 'flow', id: 'flow-flour' }).id).toBe('flow-flour');

    // The same for a mark, which text, tasks and sortings name too.
    const text = JSON.stringify(oddDraft());
    const made = settleId(opened(text.replaceAll('flow-flour', 'flow')), { kind: 'flow', id: 'flow' });
    expect(JSON.stringify(made.draft)).toBe(text.replaceAll('flow-flour', 'flow-mehl'));
  });

  test('hostile ones of an opened file are members like others', () => {
    const draft = oddDraft();
    const named = setName(draft, { kind: 'actor', id: '__proto__' }, 'de', 'Umbenannt');
    expect(entriesOf(named, 'actor', 'de').map(({ name }) => name.text)).toContain('Umbenannt');
    expect(Object.hasOwn(Object(named.actors), '__proto__')).toBe(true);
    expect(setValue(draft, ['actors', '__proto__', 'polluted'], 'x').actors).not.toHaveProperty(
      'land.polluted',
    );
    expect(Object(Object.prototype)).not.toHaveProperty('polluted');
    expect(textAt(draft, ['actors', 'toString', 'name'])).toBe('');
  });
});

describe('points and ways', () => {
  test('a place has as many digits as its precision bears, and lies on Earth', () => {
    const put = (point: readonly [number, number], precision: 'exact' | 'city' | 'country') =>
      pointOfMark(setPoint(oddDraft(), 'there', point, precision), 'there');
    expect(put([39.02812, 125.7], 'city')).toEqual([39.028, 90]);
    expect(put([190.123456, -33.5], 'exact')).toEqual([-169.87654, -33.5]);
    expect(put([100.06, 60.04], 'country')).toEqual([100.1, 60]);
  });

  test('a line follows a place that moves, and the flow that goes elsewhere', () => {
    const moved = setPoint(oddDraft(), 'here', [9, 48], 'city');
    expect(valueAt(moved, ['features', 'flow-flour', 'geometry', 'coordinates'])).toEqual([
      [9, 48],
      [12, 53],
      [20, 55],
    ]);
    const { draft, id } = addPlace(moved, { name: 'Weit', point: [30, 60] });
    const led = setValue(draft, ['features', 'flow-flour', 'to'], id);
    expect(valueAt(led, ['features', 'flow-flour', 'geometry', 'coordinates'])).toEqual([
      [9, 48],
      [12, 53],
      [30, 60],
    ]);
    expect(wayPointsOf(led, 'flow-flour')).toEqual([[12, 53]]);
  });

  test('an end that stood on no place of the flow stays', () => {
    const off = setValue(oddDraft(), ['features', 'flow-flour', 'geometry', 'coordinates', 0], [0, 0]);
    const moved = setPoint(off, 'here', [9, 48]);
    expect(valueAt(moved, ['features', 'flow-flour', 'geometry'])).toBe(
      valueAt(off, ['features', 'flow-flour', 'geometry']),
    );
  });

  test('way points across 180° are cut there, come back as they were given, and can be left out', () => {
    const far = setPoint(setPoint(oddDraft(), 'here', [170, 10]), 'there', [-170, 10]);
    const led = setWayPoints(far, 'flow-flour', [
      [175, 12],
      [-175, 12],
    ]);
    expect(valueAt(led, ['features', 'flow-flour', 'geometry', 'type'])).toBe('MultiLineString');
    expect(wayPointsOf(led, 'flow-flour').map(([lon]) => (lon > 180 ? lon - 360 : lon))).toEqual([175, -175]);
    expect(valueAt(setWayPoints(led, 'flow-flour', []), ['features', 'flow-flour', 'geometry'])).toBeNull();
  });
});
