import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { exportDispatch } from '../../src/model/exports/export-dispatch.ts';
import { parseDispatch } from '../../src/model/parse.ts';
import { readDispatch } from '../../src/model/read.ts';
import { selectFeatures } from '../../src/model/select.ts';
import { type Dispatch, type Filter, STATUSES, type TimeWindow } from '../../src/model/types.ts';
import { readDispatch as readFixture } from '../helpers/read-fixture.ts';
import { dispatchOf } from '../model/sample.ts';
import { wholeStory } from './poisoned.ts';
import { listsOf, pagesOf } from './shown.ts';

const STORIES = [
  readFixture('geodata/dispatches/north-korea-russia.geojson'),
  readFixture('geodata/dispatches/grain-2022.geojson'),
  dispatchOf(parseDispatch(wholeStory())),
];
if (process.env.LONG) vi.setConfig({ testTimeout: 3_600_000 });
const RUNS = process.env.LONG ? 500 : 6;
/** Fewer than of the rest: all of a story is built twice for each. */
const SHUFFLES = process.env.LONG ? 150 : 6;
const story = fc.constantFrom(...STORIES);

/** A story, and the same with its features in another order. */
const shuffled = story.chain((dispatch) => {
  const ids = dispatch.features.map((_, index) => index);
  return fc
    .shuffledSubarray(ids, { minLength: ids.length })
    .map((order) => [dispatch, reordered(dispatch, order)] as const);
});

function reordered(dispatch: Dispatch, order: readonly number[]): Dispatch {
  const features = order.flatMap((index) => dispatch.features[index] ?? []);
  return dispatchOf(parseDispatch({ ...dispatch, features }));
}

describe('the order of features in the file', () => {
  const lang = fc.constantFrom('de', 'en', 'fr');

  test('changes no list that is shown, nor anything in it', () => {
    const cases = fc.tuple(shuffled, lang).chain(([[one, other], wanted]) => {
      const selected = fc.constantFrom(...one.features.map(({ id }) => id));
      return fc.tuple(fc.constant([one, other] as const), fc.constant(wanted), selected);
    });
    fc.assert(
      fc.property(cases, ([[one, other], wanted, selected]) => {
        expect(listsOf(other, wanted, selected)).toEqual(listsOf(one, wanted, selected));
      }),
      { numRuns: SHUFFLES },
    );
  });

  test('changes no letter of a picture or a page', () => {
    fc.assert(
      fc.property(shuffled, lang, ([one, other], wanted) => {
        expect(pagesOf(other, wanted)).toEqual(pagesOf(one, wanted));
      }),
      { numRuns: Math.ceil(SHUFFLES / 3) },
    );
  });

  test('is kept by what is saved', () => {
    fc.assert(
      fc.property(shuffled, ([, other]) => {
        const { text } = exportDispatch(other, 'geojson', { lang: 'en' });
        const ids = (dispatch: Dispatch) => dispatch.features.map(({ id }) => id);
        expect(ids(dispatchOf(readDispatch(text)))).toEqual(ids(other));
      }),
      { numRuns: SHUFFLES },
    );
  });
});

describe('filters', () => {
  const some = (list: readonly string[]) => fc.subarray([...list]);
  const filterOf = (dispatch: Dispatch): fc.Arbitrary<Filter> =>
    fc.record({
      goods: some(Object.keys(dispatch.goods)),
      status: fc.subarray([...STATUSES]),
      by: some(Object.keys(dispatch.actors)),
    });
  const day = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2027-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const time: fc.Arbitrary<TimeWindow> = fc
    .tuple(day, day)
    .map(([a, b]) => (a < b ? { start: a, end: b } : { start: b, end: a }));
  const marks = (dispatch: Dispatch, selection: { time: TimeWindow | null; filter: Filter }) => {
    const { flows, events } = selectFeatures(dispatch, selection);
    return new Set([...flows, ...events].map(({ id }) => id));
  };
  const isWithin = (few: ReadonlySet<string>, many: ReadonlySet<string>) =>
    [...few].filter((id) => !many.has(id));

  test('let through more, never less, where more is wanted', () => {
    const member = fc.constantFrom('goods', 'status', 'by' as const);
    const cases = story.chain((dispatch) =>
      fc.tuple(fc.constant(dispatch), filterOf(dispatch), filterOf(dispatch), member),
    );
    fc.assert(
      fc.property(cases, fc.option(time, { nil: null }), ([dispatch, filter, more, name], window) => {
        const few = filter[name] ?? [];
        // An empty list wants all.
        const wider =
          few.length === 0 ? filter : { ...filter, [name]: [...new Set([...few, ...(more[name] ?? [])])] };
        const narrow = marks(dispatch, { time: window, filter });
        expect(isWithin(narrow, marks(dispatch, { time: window, filter: wider }))).toEqual([]);
        expect(isWithin(narrow, marks(dispatch, { time: window, filter: {} }))).toEqual([]);
      }),
      { numRuns: RUNS * 20 },
    );
  });

  test('let through more, never less, in a longer time', () => {
    fc.assert(
      fc.property(story, time, time, (dispatch, a, b) => {
        const [first = '', last = ''] = [[a.start, b.start].sort()[0], [a.end, b.end].sort()[1]];
        const both = { start: first, end: last };
        const narrow = marks(dispatch, { time: a, filter: {} });
        expect(isWithin(narrow, marks(dispatch, { time: both, filter: {} }))).toEqual([]);
        expect(isWithin(narrow, marks(dispatch, { time: null, filter: {} }))).toEqual([]);
      }),
      { numRuns: RUNS * 20 },
    );
  });
});

describe('a file', () => {
  const member = fc.dictionary(
    fc.stringMatching(/^x[A-Za-z0-9_-]{0,8}$/),
    fc
      .jsonValue({ maxDepth: 5 })
      .filter((value) => !/"(__proto__|constructor|prototype)":/.test(JSON.stringify(value))),
    { maxKeys: 3 },
  );

  test('saved and read again is the same, with the members nobody has a name for', () => {
    fc.assert(
      fc.property(member, member, member, member, (root, feature, properties, claim) => {
        const input = structuredClone(wholeStory());
        Object.assign(input, root);
        const features: unknown = input.features;
        const flow = Array.isArray(features) ? features[7] : {};
        Object.assign(flow, feature);
        Object.assign(flow.properties, properties);
        Object.assign(flow.properties.claims[0], claim);
        const dispatch = dispatchOf(parseDispatch(input));
        const { text } = exportDispatch(dispatch, 'geojson', { lang: 'en' });
        // `-0` is no number of JSON’s.
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(input)));
        expect(exportDispatch(dispatchOf(readDispatch(text)), 'geojson', { lang: 'en' }).text).toBe(text);
      }),
      { numRuns: RUNS * 4 },
    );
  });

  test('of any text or value at all is read or refused, never thrown at', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.anything()), (input) => {
        const { dispatch, fatal, issues } =
          typeof input === 'string' ? readDispatch(input) : parseDispatch(input);
        expect(dispatch === null).toBe(fatal !== null);
        expect(dispatch === null && issues.length === 0).toBe(false);
      }),
      { numRuns: RUNS * 20 },
    );
  });
});
