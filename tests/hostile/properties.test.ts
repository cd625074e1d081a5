import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { claimRows } from '../../src/model/claim-rows.ts';
import { describeDispatch, describeFeature } from '../../src/model/describe.ts';
import { exportDispatch } from '../../src/model/exports/export-dispatch.ts';
import { parseDispatch } from '../../src/model/parse.ts';
import { readDispatch } from '../../src/model/read.ts';
import { selectFeatures } from '../../src/model/select.ts';
import { type Dispatch, type Filter, STATUSES, type TimeWindow } from '../../src/model/types.ts';
import { buildScene } from '../../src/scene/build-scene.ts';
import { themeFor } from '../../src/scene/theme.ts';
import { readDispatch as readFixture } from '../helpers/read-fixture.ts';
import { dispatchOf } from '../model/sample.ts';
import { wholeStory } from './poisoned.ts';

const STORIES = [
  readFixture('geodata/dispatches/north-korea-russia.geojson'),
  dispatchOf(parseDispatch(wholeStory())),
];
if (process.env.LONG) vi.setConfig({ testTimeout: 3_600_000 });
const RUNS = process.env.LONG ? 500 : 6;
const story = fc.constantFrom(...STORIES);
const EVERYTHING = { time: null, filter: {} };

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

/** A record of that object by its id, so that the order in which they come is no matter. */
const byId = <T>(list: readonly T[], id: (one: T) => string) =>
  Object.fromEntries(list.map((one) => [id(one), one] as const).toSorted(([a], [b]) => (a < b ? -1 : 1)));

describe('the order of features in the file', () => {
  test('changes nothing that is said', () => {
    fc.assert(
      fc.property(shuffled, fc.constantFrom('de', 'en', 'fr'), ([one, other], lang) => {
        expect(describeDispatch(other, EVERYTHING, lang)).toEqual(describeDispatch(one, EVERYTHING, lang));
        const said = (dispatch: Dispatch) =>
          byId(
            dispatch.features.map(({ id }) => id),
            (id) => id,
          );
        expect(said(other)).toEqual(said(one));
        for (const feature of one.features) {
          const same = other.features.find(({ id }) => id === feature.id);
          if (!same) throw new Error(`${feature.id} is gone`);
          expect(describeFeature(same, other, lang, null)).toEqual(describeFeature(feature, one, lang, null));
        }
        const rows = (dispatch: Dispatch) =>
          byId(
            claimRows(dispatch, lang, EVERYTHING).map(({ id, amount, stance, said: day }) => ({
              id,
              amount,
              stance,
              day,
            })),
            ({ id }) => id,
          );
        expect(rows(other)).toEqual(rows(one));
      }),
      { numRuns: RUNS },
    );
  });

  test('changes nothing of what is drawn, where, how wide and in which look', () => {
    // Which of two equals comes first (the lane of a flow, the rank of an event) is the file’s order.
    const draw = (dispatch: Dispatch) => {
      const choice = { time: null, filter: {}, selected: null, hovered: null };
      const scene = buildScene(dispatch, choice, { theme: themeFor('light', 'desk'), lang: 'en' });
      const { title, description, bounds, storyCountries, flows, places, events, drawn, unlocated } = scene;
      return {
        ...{ title, description, bounds, storyCountries: [...storyCountries].sort() },
        flows: byId(
          flows.map(({ key, hue, status, shape, route, label, path }) => ({
            ...{ key, hue, status, shape, route, label },
            points: path.length,
          })),
          ({ key }) => key,
        ),
        places: byId(
          places.map(({ id, name, position, sign, state }) => ({ id, name, position, sign, state })),
          ({ id }) => id,
        ),
        events: byId(
          events.map(({ id, name, date, status, position }) => ({ id, name, date, status, position })),
          ({ id }) => id,
        ),
        drawn: [...drawn].sort(),
        unlocated: [...unlocated].sort(),
      };
    };
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(draw(other)).toEqual(draw(one));
      }),
      { numRuns: Math.ceil(RUNS / 3) },
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
