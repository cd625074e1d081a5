import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCountries } from '../../scripts/gazetteer/countries.mjs';
import { columnsOf, readPlaces } from '../../scripts/gazetteer/places.mjs';
import { findPlaces, parseGazetteer, placeEntry } from '../../src/geo/gazetteer.ts';
import { ROOT } from '../helpers/source-files.ts';

const text = readFileSync(join(ROOT, 'geodata/gazetteer/gazetteer.json'), 'utf8');
const file = JSON.parse(text);
const gazetteer = parseGazetteer(file);

const find = (query: string, limit?: number) => findPlaces(gazetteer, query, limit);
/** English name and country of the first place found. */
const first = (query: string) => {
  const [place] = find(query, 1);
  return place && `${place.names.en}, ${place.country}`;
};

describe('the file', () => {
  test('is what the build makes of its packages', async () => {
    const { positions, countries, capitals, people, states } = file;
    expect({ positions, countries, capitals, people }).toEqual(columnsOf(readPlaces()));
    expect(states).toEqual(await readCountries());
  });

  test('has a line of names for every place in every column, and a name in English', () => {
    const count = file.people.length;
    for (const column of [...Object.values<string>(file.names), file.local]) {
      expect(column.split('\n')).toHaveLength(count);
      expect(column.replaceAll('\n', ';')).not.toMatch(/\|\||;\||\|;|\p{Cc}|[<>]/u);
    }
    expect(gazetteer.places.filter(({ names }) => !names.en)).toEqual([]);
    expect(gazetteer.places.length).toBe(count + file.states.length);
  });

  test('has capitals of nearly all states, and stays small', () => {
    const capitals = gazetteer.places.filter(({ kind }) => kind === 'capital').map(({ country }) => country);
    const without = file.states
      .map(([iso]: [string]) => iso)
      .filter((iso: string) => !capitals.includes(iso));
    // Whose seat GeoNames leaves open, and land without a town.
    expect(without).toEqual(expect.arrayContaining(['AQ', 'IL', 'PS']));
    expect(without.length).toBeLessThan(12);
    expect(gzipSync(text, { level: 9 }).length).toBeLessThan(160_000);
  });

  test('says whose it is', () => {
    expect(gazetteer.credit).toContain('GeoNames');
    expect(gazetteer.credit).toContain('CC BY 4.0');
  });

  test.each([null, 1, 'gazetteer', {}, [], { gazetteer: 2 }])('is not %j', (value) => {
    expect(() => parseGazetteer(value)).toThrow(TypeError);
  });
});

describe('a place is found', () => {
  test.each([
    ['Pyongyang'],
    ['PYONGYANG '],
    ['Pjöngjang'],
    ['Pjoengjang'],
    ['Pjongj'],
    ["P'yŏngyang"],
    ['Pionyang'],
    ['Пхеньян'],
    ['평양'],
    ['펴'],
    ['平壤'],
    ['بيونغ يانغ'],
  ])('%s: Pyongyang', (query) => {
    expect(first(query)).toBe('Pyongyang, KP');
  });

  test.each([
    ['Odesa', 'Odesa, UA'],
    ['Odessa', 'Odesa, UA'],
    ['Одеса', 'Odesa, UA'],
    ['Одесса', 'Odesa, UA'],
    ['Odessa, US', 'Odessa, US'],
    ['Odessa (Vereinigte Staaten)', 'Odessa, US'],
    ['Kyiv', 'Kyiv, UA'],
    ['Kiew', 'Kyiv, UA'],
    ['Kiev', 'Kyiv, UA'],
    ['Київ', 'Kyiv, UA'],
    ['基辅', 'Kyiv, UA'],
    ['Moskau', 'Moscow, RU'],
    ['Mosc', 'Moscow, RU'],
    ['Köln', 'Cologne, DE'],
    ['Koeln', 'Cologne, DE'],
    ['Cologne', 'Cologne, DE'],
    ['delhi', 'Delhi, IN'],
    ['Washington', 'Washington, D.C., US'],
    ['القدس', 'Jerusalem, IL'],
    ['اوديسا', 'Odesa, UA'],
    ['Warszawa', 'Warsaw, PL'],
    ['تهران', 'Tehran, IR'],
    ['東京', 'Tokyo, JP'],
    ['Nordkorea', 'North Korea, KP'],
    ['Северная Корея', 'North Korea, KP'],
    ['КНДР', 'North Korea, KP'],
    ['usa', 'United States, US'],
    ['Ukraine', 'Ukraine, UA'],
    ['Sewastopol', 'Sevastopol, UA'],
  ])('%s: %s', (query, expected) => {
    expect(first(query)).toBe(expected);
  });

  test('with its point, its kind and how exact that is', () => {
    expect(find('Pyongyang', 1)[0]).toMatchObject({
      kind: 'capital',
      precision: 'city',
      country: 'KP',
      position: [125.75, 39.03],
      names: { en: 'Pyongyang', de: 'Pjöngjang', ko: '평양', ru: 'Пхеньян', uk: 'Пхеньян', zh: '平壤' },
    });
    expect(find('Russland', 1)[0]).toMatchObject({ kind: 'country', precision: 'country', country: 'RU' });
    expect(find('Kursk', 1)[0]).toMatchObject({ kind: 'city', country: 'RU' });
  });

  test('capitals and the larger first, and no more than asked for', () => {
    const found = find('san');
    expect(found).toHaveLength(8);
    expect(find('san', 3)).toEqual(found.slice(0, 3));
    expect(find('san', 0)).toEqual([]);
    const people = find('san fran', 20).map(({ population = 0 }) => population);
    expect(people).toEqual(people.toSorted((a, b) => b - a));
  });

  test('or none, whatever is asked', () => {
    for (const query of ['', ' ', '.*', '(((', ',', '\u0000', '🛰', 'x'.repeat(1e6), '__proto__', 'zzzz']) {
      expect(find(query)).toEqual([]);
    }
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff), { maxLength: 60 }), (codes) => {
        for (const { position, names } of find(String.fromCharCode(...codes))) {
          expect(names.en).toBeTruthy();
          expect(Math.abs(position[0])).toBeLessThanOrEqual(180);
          expect(Math.abs(position[1])).toBeLessThanOrEqual(90);
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('a place for a dispatch', () => {
  test('is named in its language', () => {
    const [odesa] = find('Odessa', 1);
    if (!odesa) throw new Error('no Odesa');
    expect(placeEntry(odesa, 'de-AT')).toMatchObject({
      name: 'Odessa',
      names: { en: 'Odesa', uk: 'Одеса', ru: 'Одесса' },
      point: [30.73, 46.48],
      type: 'city',
      country: 'UA',
      precision: 'city',
    });
    expect(placeEntry(odesa, 'en').names).not.toHaveProperty('en');
    expect(placeEntry(odesa, 'tlh').name).toBe('Odesa');
  });
});
