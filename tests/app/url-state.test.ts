import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readUrlState, type UrlState, writeUrlState } from '../../src/app/url-state.ts';
import { STATUSES } from '../../src/model/types.ts';

const read = (query: string) => readUrlState(new URLSearchParams(query));
const EMPTY: UrlState = {
  dispatch: null,
  lang: null,
  selected: null,
  time: null,
  filter: {},
  sorting: null,
  step: null,
  names: null,
  show: null,
  projection: null,
  camera: null,
};

describe('address of the explorer', () => {
  test('an empty query is an empty state, both ways', () => {
    expect(read('')).toEqual(EMPTY);
    expect(writeUrlState(EMPTY)).toBe('');
  });

  test('reads every parameter', () => {
    expect(
      read(
        'd=north-korea-russia&lang=de&sel=flow-troops&t=2023-08/2025-08-15&goods=arms,troops&status=claimed&by=kremlin&told=dprk&sort=russia&step=3&names=local&show=chain&proj=globe&view=127.5,39,4.25',
      ),
    ).toEqual({
      dispatch: 'north-korea-russia',
      lang: 'de',
      selected: 'flow-troops',
      time: { start: '2023-08', end: '2025-08-15' },
      filter: { goods: ['arms', 'troops'], status: ['claimed'], by: ['kremlin'], toldBy: 'dprk' },
      sorting: 'russia',
      step: 2,
      names: 'local',
      show: 'chain',
      projection: 'globe',
      camera: { lon: 127.5, lat: 39, zoom: 4.25 },
    });
  });

  test.each([
    'lang=<b>',
    'sel=../../etc',
    't=2025/2024',
    't=2025',
    't=a/b',
    'status=true',
    'goods=%20,,',
    'told=a,b',
    'sort=<b>',
    'step=0',
    'step=-1',
    'step=1.5',
    'step=99999',
    'names=reader',
    'show=story',
    'show=Table',
    'proj=flat',
    'view=1,2',
    'view=1,200,3',
    'view=,,',
    'view=NaN,1,1',
  ])('passes over %s', (query) => {
    expect(read(query)).toEqual(EMPTY);
  });

  test('stays readable', () => {
    const query =
      'd=https://example.org/a.geojson&t=2022-02-24/2025-08-15&goods=arms,food&view=127.5,39,4.25';
    expect(writeUrlState(read(query))).toBe(query);
  });

  test('what is written is read again', () => {
    const id = fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,20}$/);
    const list = <T extends string>(of: fc.Arbitrary<T>) =>
      fc.uniqueArray(of, { minLength: 1, maxLength: 4 });
    const filter = fc.record(
      { goods: list(id), status: list(fc.constantFrom(...STATUSES)), by: list(id), toldBy: id },
      { requiredKeys: [] },
    );
    const state = fc.record({
      dispatch: fc.option(fc.oneof(id, fc.webUrl({ withQueryParameters: true, withFragments: true }))),
      lang: fc.constantFrom(null, 'de', 'en', 'zh-Hant-TW'),
      selected: fc.option(id),
      time: fc.constantFrom(null, { start: '2022', end: '2025-08' }),
      filter,
      sorting: fc.option(id),
      step: fc.option(fc.nat({ max: 9998 })),
      names: fc.constantFrom(null, 'local' as const),
      show: fc.constantFrom(null, 'table' as const, 'timeline' as const, 'chain' as const),
      projection: fc.constantFrom(null, 'globe' as const, 'mercator' as const),
      camera: fc.option(
        fc.record({
          lon: fc.integer({ min: -180_000, max: 180_000 }).map((n) => n / 1000),
          lat: fc.integer({ min: -90_000, max: 90_000 }).map((n) => n / 1000),
          zoom: fc.integer({ min: 0, max: 2200 }).map((n) => n / 100),
        }),
      ),
    });
    fc.assert(
      fc.property(state, (wanted) => {
        expect(read(writeUrlState(wanted))).toEqual(wanted);
      }),
    );
  });
});
