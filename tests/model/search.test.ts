import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/model/fold-text.ts';
import { searchIndex } from '../../src/model/search.ts';
import { readDispatch } from '../helpers/read-fixture.ts';

const FIRST_PAGE = 20;
const dispatch = readDispatch('geodata/dispatches/north-korea-russia.geojson');
const index = searchIndex(dispatch);
const found = (query: string) => index.find(query).map(({ entry }) => entry.id);

describe('searchIndex', () => {
  it.each(['Пхеньян', 'Pjöngjang', 'pjoengjang', 'pjongjang', '평양', '펴', 'PYONGYANG', 'Pyonyang'])(
    'finds Pyongyang as %s',
    (query) => {
      expect(found(query)[0]).toBe('pyongyang');
    },
  );

  it('finds the middle of a word too', () => {
    expect(found('yongya')).toContain('pyongyang');
  });

  it('takes names with and without their signs for the same', () => {
    expect(found('chongjin')[0]).toBe('chongjin');
    expect(foldText('Ёлка')).toBe(foldText('елка'));
    expect(foldText('Straße')).toBe('strasse');
  });

  it('finds each entry by each of its names on the first page', () => {
    for (const { id, named } of index.entries) {
      for (const name of [named.name, ...Object.values(named.names ?? {})]) {
        expect(found(name).slice(0, FIRST_PAGE), name).toContain(id);
      }
    }
  });

  it('adds what a speaker speaks of, behind what is called so', () => {
    const hits = index.find('Kreml');
    expect(hits[0]?.entry.id).toBe('kremlin');
    const firstTold = hits.findIndex(({ by }) => by === 'speaker');
    expect(firstTold).toBeGreaterThan(0);
    expect(hits.slice(firstTold).every(({ by }) => by === 'speaker')).toBe(true);
  });

  it('finds nothing for nothing, and each entry at most once for anything', () => {
    expect(found('')).toEqual([]);
    expect(found('  – ')).toEqual([]);
    expect(found('__proto__')).toEqual([]);
    expect(found('[.*(+')).toEqual([]);
    expect(found('q'.repeat(10_000))).toEqual([]);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (query) => {
        const ids = index.find(query).map(({ entry }) => `${entry.kind}/${entry.id}`);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 50 },
    );
  });
});
