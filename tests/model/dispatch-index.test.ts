import { describe, expect, test } from 'vitest';
import { indexDispatch, own } from '../../src/model/dispatch-index.ts';
import { parseDispatch } from '../../src/model/parse.ts';
import { readDispatch } from '../helpers/read-fixture.ts';
import { dispatchOf, sample } from './sample.ts';

const HOSTILE = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', ''];

describe('indexDispatch', () => {
  const dispatch = readDispatch('tests/fixtures/reading.geojson');
  const index = indexDispatch(dispatch);

  test('is made once for each dispatch', () => {
    expect(indexDispatch(dispatch)).toBe(index);
    expect(indexDispatch({ ...dispatch })).not.toBe(index);
  });

  test('finds features by kind and id, the earliest first and the undated last', () => {
    expect([...index.flows.keys()]).toEqual(['flow-munitions', 'flow-food', 'flow-troops', 'flow-workers']);
    expect([...index.events.keys()]).toEqual(['event-call']);
    expect(index.places.size).toBe(7);
    expect(index.feature('flow-food')).toBe(index.flows.get('flow-food'));
    expect(index.places.get('flow-food')).toBeUndefined();
  });

  test('finds entries of the records', () => {
    expect(index.actor('palace')?.name).toBe('Palace');
    expect(index.goods('food')?.category).toBe('food');
    expect(index.source('s-copy')?.seenVia).toBe('MENAFN');
    expect(index.unit('workers')?.like).toBe('soldiers');
  });

  test.each(HOSTILE)('finds nothing under %j', (id) => {
    expect([index.feature(id), index.actor(id), index.goods(id), index.source(id), index.unit(id)]).toEqual(
      Array.from({ length: 5 }, () => undefined),
    );
    expect(index.root(id)).toBe(id);
    expect(own({}, id)).toBeUndefined();
  });
});

describe('roots', () => {
  const actor = (partOf?: string) => ({ name: 'A', kind: 'agency', ...(partOf && { partOf }) });
  const indexOf = (actors: Record<string, unknown>) =>
    indexDispatch(dispatchOf(parseDispatch(sample([], { actors, features: [] }))));

  test('follow partOf to the end', () => {
    const index = indexOf({ a: actor('b'), b: actor('c'), c: actor() });
    expect(index.chain('a')).toEqual(['a', 'b', 'c']);
    expect(['a', 'b', 'c', 'x'].map(index.root)).toEqual(['c', 'c', 'c', 'x']);
    expect(index.roots('a')).toEqual(['c']);
  });

  test('stop where the parent is not in the file', () => {
    expect(indexOf({ a: actor('nobody') }).root('a')).toBe('a');
  });

  test('are the same for all in a circle, and for what hangs on it', () => {
    const index = indexOf({
      z: actor('c'),
      c: actor('b'),
      b: actor('a'),
      a: actor('c'),
      self: actor('self'),
    });
    expect(['z', 'c', 'b', 'a'].map(index.root)).toEqual(['a', 'a', 'a', 'a']);
    expect(index.root('self')).toBe('self');
  });
});
