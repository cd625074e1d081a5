import { expect, test } from 'vitest';
import { readValue } from '../../src/elements/shared/read-story.ts';
import { makeTasks } from '../../src/lesson/index.ts';
import { describeDispatch, describeFeature } from '../../src/model/describe.ts';
import { indexDispatch } from '../../src/model/dispatch-index.ts';
import { EXPORT_KINDS, exportDispatch } from '../../src/model/exports/export-dispatch.ts';
import { parseDispatch } from '../../src/model/parse.ts';
import { readDispatch } from '../../src/model/read.ts';
import { selectFeatures } from '../../src/model/select.ts';
import { tellBy } from '../../src/model/tell-by.ts';
import type { Dispatch } from '../../src/model/types.ts';
import { buildScene } from '../../src/scene/build-scene.ts';
import { themeFor } from '../../src/scene/theme.ts';
import { staticPage } from '../../src/static/page/static-page.ts';
import { dispatchOf } from '../model/sample.ts';

/* Names that every object has already, as ids of a stranger's: they are ids, and reach nothing. */

const INHERITED = ['toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf', 'toLocaleString', 'constructor'];
/** Ids of this look are let through by the format; `constructor` is dropped with the keys that reach a prototype. */
const ALLOWED = INHERITED.filter((name) => name !== 'constructor');
const PROTOTYPES = [Object.prototype, Array.prototype, Function.prototype, Map.prototype, String.prototype];

const NOTHING = { time: null, filter: {}, selected: null, hovered: null };

/** A story whose actors, goods, sources, units and marks all go by inherited names. */
function story(names: readonly string[]) {
  const record = <T>(entry: T) => Object.fromEntries(names.map((name) => [name, entry]));
  const points = names.map((id, index) => ({
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [index * 9, index * 5] },
    properties: { kind: 'place', name: id, type: 'city', country: 'DE' },
  }));
  const flows = names.map((id, index) => ({
    type: 'Feature',
    id: `${id}-flow`,
    geometry: null,
    properties: {
      kind: 'flow',
      name: id,
      from: id,
      to: names[(index + 1) % names.length],
      goods: id,
      status: 'claimed',
      sender: id,
      receiver: names[(index + 2) % names.length],
      claims: [
        { by: id, stance: 'states', source: id, said: '2024-05-01', amounts: [{ value: 5, unit: id }] },
      ],
    },
  }));
  return {
    type: 'FeatureCollection',
    dispatch: '1',
    id: 'toString',
    lang: 'en',
    title: { en: 'Inherited' },
    text: { en: names.map((id) => `[${id}](#${id}) and [x](#${id}-none)`).join(' ') },
    actors: record({ name: 'Actor', kind: 'media' }),
    goods: record({ name: 'Goods', category: 'food' }),
    sources: record({ type: 'webpage', title: 'Source' }),
    units: record({ one: { en: 'thing' }, other: { en: 'things' } }),
    features: [...points, ...flows],
  };
}

function tellAll(dispatch: Dispatch): string {
  const parts: unknown[] = [
    describeDispatch(dispatch, { time: null, filter: {} }, 'en'),
    dispatch.features.map((feature) => describeFeature(feature, dispatch, 'en', null)),
    buildScene(dispatch, NOTHING, { theme: themeFor('light', 'desk'), lang: 'en' }),
    staticPage(dispatch, 'en', ''),
    makeTasks(dispatch, { lang: 'en', seed: 1, count: 20 }),
    EXPORT_KINDS.map((kind) => exportDispatch(dispatch, kind, { lang: 'en' }).text),
    INHERITED.map((by) => tellBy(dispatch, by).features.length),
    INHERITED.map((name) => selectFeatures(dispatch, { time: null, filter: { goods: [name], by: [name] } })),
  ];
  return JSON.stringify(parts);
}

test('ids that every object inherits are ids like all others', () => {
  const { dispatch, issues } = parseDispatch(story(ALLOWED));
  expect(issues.filter(({ rule }) => rule !== 'text-mark')).toEqual([]);
  expect(issues.length).toBe(ALLOWED.length);
  expect(dispatch?.features).toHaveLength(2 * ALLOWED.length);
  if (dispatch) expect(tellAll(dispatch)).not.toMatch(/native code|\[object|undefined|NaN/);
});

test('and where the file does not have them, nothing is found', () => {
  const { dispatch } = parseDispatch(story(['plain', 'other', 'third']));
  if (!dispatch) throw new Error('refused');
  const index = indexDispatch(dispatch);
  for (const name of [...INHERITED, '__proto__', '__defineGetter__', 'length', 'name']) {
    const found = [
      index.feature(name),
      index.actor(name),
      index.goods(name),
      index.source(name),
      index.unit(name),
    ];
    expect(found, name).toEqual([undefined, undefined, undefined, undefined, undefined]);
  }
  expect(tellAll(dispatch)).not.toMatch(/native code|\[object/);
});

test('references to inherited names are told to lead nowhere', () => {
  const input = story(['plain', 'other', 'third']);
  const text = JSON.stringify(input).replaceAll('"by":"plain"', '"by":"constructor"');
  const { issues } = readDispatch(text);
  expect(issues.map(({ rule }) => rule)).toContain('unknown-actor');
});

test('no prototype is touched by keys that reach for one, at any depth', () => {
  const before = PROTOTYPES.map((prototype) => Reflect.ownKeys(prototype).map(String));
  const evil = '{"polluted":"yes","toString":"no","isAdmin":true}';
  const reach = `"__proto__":${evil},"constructor":{"prototype":${evil}},"prototype":${evil}`;
  // Behind each brace that opens an object there is one more.
  const text = JSON.stringify(story(ALLOWED)).replaceAll('{"', `{${reach},"`);
  const dispatch = dispatchOf(readDispatch(text));
  tellAll(dispatch);
  expect(PROTOTYPES.map((prototype) => Reflect.ownKeys(prototype).map(String))).toEqual(before);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  expect(Reflect.get([], 'isAdmin')).toBeUndefined();
  expect(String({})).toBe('[object Object]');
  expect(JSON.stringify(dispatch)).not.toMatch(/polluted|isAdmin|__proto__/);
});

test('a value with getters, proxies or a prototype of its own is copied as what it shows, or refused', async () => {
  const trap = new Proxy(story(ALLOWED), {
    get: (target, key) => (key === 'title' ? { en: 'From a proxy' } : Reflect.get(target, key)),
  });
  expect(dispatchOf(parseDispatch(trap)).title.en).toBe('From a proxy');
  const thrower = () => {
    throw new Error('nobody reads this');
  };
  const throwing = Object.defineProperty(story(ALLOWED), 'x', { enumerable: true, get: thrower });
  const revocable = Proxy.revocable(story(ALLOWED), {});
  revocable.revoke();
  const silent = new Proxy(story(ALLOWED), { ownKeys: thrower });
  for (const value of [throwing, revocable.proxy, silent, { ...story(ALLOWED), x: [revocable.proxy] }]) {
    const { dispatch, fatal, issues } = parseDispatch(value);
    expect({ dispatch, fatal }).toEqual({ dispatch: null, fatal: 'shape' });
    expect(issues.map(({ rule }) => rule)).toEqual(['no-object']);
    expect(await readValue(value)).toMatchObject({ trouble: { code: 'shape' } });
  }
  const inherits = Object.create(story(ALLOWED));
  expect(parseDispatch(inherits)).toMatchObject({ dispatch: null, fatal: 'shape' });
});
