import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexDispatch } from '../../src/model/dispatch-index.ts';
import { parseDispatch } from '../../src/model/parse.ts';
import { defaultTime, selectFeatures, timeOf } from '../../src/model/select.ts';
import { type Claim, type Filter, STATUSES, type TimeWindow } from '../../src/model/types.ts';
import { readDispatch } from '../helpers/read-fixture.ts';
import { dispatchOf, place, sample, sampleFlow } from './sample.ts';

const window = (start: string, end: string): TimeWindow => ({ start, end });

describe('time', () => {
  const isShown = (
    time: TimeWindow,
    properties: Record<string, unknown>,
    claims: readonly Partial<Claim>[] = [{}],
    more = {},
  ) => {
    const { dispatch } = sampleFlow(claims, more, properties);
    return selectFeatures(dispatch, { time, filter: {} }).flows.length === 1;
  };
  const year2024 = window('2024-01-01', '2024-12-31');

  test.each([
    [{ start: '2023-05', end: '2023-12' }, false],
    [{ start: '2023-05', end: '2024' }, true],
    [{ start: '2024-12-31', end: '2025' }, true],
    [{ start: '2025' }, false],
    [{ start: '2023-05' }, true],
    [{ start: '2023/2024-06' }, true],
    [{ end: '2023' }, false],
    [{}, true],
  ])('%j in 2024: %s', (properties, expected) => {
    expect(isShown(year2024, properties)).toBe(expected);
  });

  test('a flow without end goes on until the file was updated', () => {
    expect(isShown(year2024, { start: '2022' }, [{}], { updated: '2023-06-30' })).toBe(false);
    expect(isShown(year2024, { start: '2022' }, [{}], { updated: '2024-01-01' })).toBe(true);
  });

  test('a flow that gives no date takes the first its claims speak of', () => {
    const claims = [{ said: '2026' }, { said: '2023-05', period: '2023-01/2023-04' }];
    const { dispatch, flow } = sampleFlow(claims, { updated: '2026' });
    expect(timeOf(dispatch, flow)).toEqual(window('2023-01-01', '2026-12-31'));
  });

  test('what was said only after the window is not in it', () => {
    expect(isShown(year2024, { start: '2023' }, [{ said: '2025-01-01' }])).toBe(false);
    expect(isShown(year2024, { start: '2023' }, [{ said: '2025-01-01' }, { said: '2024-12-31' }])).toBe(true);
  });

  test('an event without end is over when it began', () => {
    const event = {
      type: 'Feature',
      id: 'e',
      geometry: null,
      properties: {
        kind: 'event',
        type: 'call',
        name: 'E',
        start: '2024-05',
        status: 'unknown',
        claims: [{ by: 'accuser', stance: 'states', source: 's' }],
      },
    };
    const dispatch = dispatchOf(parseDispatch(sample([], { features: [event] })));
    const count = (time: TimeWindow) => selectFeatures(dispatch, { time, filter: {} }).events.length;
    expect(count(window('2024-05-31', '2024-06-01'))).toBe(1);
    expect(count(window('2024-06-01', '2024-07-01'))).toBe(0);
  });

  test.each([
    [undefined, null],
    ['2022-02-24/2025-08-15', window('2022-02-24', '2025-08-15')],
    ['2024', window('2024-01-01', '2024-12-31')],
    ['2024/..', window('2024-01-01', '9999-12-31')],
    ['../2024', window('0000-01-01', '2024-12-31')],
    ['soon', null],
  ])('the default window of %s', (time, expected) => {
    const view = time === undefined ? undefined : { time };
    expect(defaultTime(dispatchOf(parseDispatch(sample([{}], { view }))))).toEqual(expected);
  });
});

describe('filter', () => {
  const dispatch = readDispatch('tests/fixtures/reading.geojson');
  const ids = (filter: Filter) => {
    const { flows, events } = selectFeatures(dispatch, { time: null, filter });
    return [...flows, ...events].map(({ id }) => id);
  };

  test('empty lists are no filter', () => {
    expect(ids({ goods: [], status: [], by: [] })).toEqual(ids({}));
    expect(ids({})).toHaveLength(5);
  });

  test('goods by id and by category; events have none and stay', () => {
    expect(ids({ goods: ['munitions'] })).toEqual(['flow-munitions', 'event-call']);
    expect(ids({ goods: ['people', 'food'] })).toEqual([
      'flow-food',
      'flow-troops',
      'flow-workers',
      'event-call',
    ]);
    expect(ids({ goods: ['toString'] })).toEqual(['event-call']);
  });

  test('status', () => {
    expect(ids({ status: ['disputed'] })).toEqual(['flow-munitions']);
  });

  test('a speaker, or anyone who is part of that speaker', () => {
    expect(ids({ by: ['palace'] })).toEqual(['flow-munitions', 'flow-troops', 'event-call']);
    expect(ids({ by: ['east'] })).toEqual(ids({ by: ['palace'] }));
    expect(ids({ by: ['south'] })).toContain('flow-troops');
    expect(ids({ by: ['service'] })).not.toContain('flow-workers');
  });

  test('places are always there', () => {
    const { places } = selectFeatures(dispatch, { time: null, filter: { status: ['denied'] } });
    expect(places).toHaveLength(7);
  });
});

describe('properties', () => {
  const dispatch = readDispatch('tests/fixtures/reading.geojson');
  const day = fc
    .integer({ min: 0, max: 2_500 })
    .map((days) => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10));
  const filters = fc.record(
    {
      goods: fc.subarray(['people', 'munitions', 'food', 'arms']),
      status: fc.subarray([...STATUSES]),
      by: fc.subarray(['north', 'east', 'south', 'institute']),
    },
    { requiredKeys: [] },
  );
  const idsOf = (from: typeof dispatch, time: TimeWindow | null, filter: Filter) => {
    const { flows, events, places } = selectFeatures(from, { time, filter });
    return [...flows, ...events, ...places].map(({ id }) => id);
  };

  test('a wider window shows no less', () => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 4, maxLength: 4 }), filters, (days, filter) => {
        const [a = '', b = '', c = '', d = ''] = [...days].sort();
        const inner = idsOf(dispatch, window(b, c), filter);
        const outer = new Set(idsOf(dispatch, window(a, d), filter));
        expect(inner.filter((id) => !outer.has(id))).toEqual([]);
        expect(idsOf(dispatch, null, filter)).toEqual(expect.arrayContaining(inner));
      }),
    );
  });

  test('a filter with more in it shows no less', () => {
    const all = fc.constantFrom('goods', 'status', 'by');
    fc.assert(
      fc.property(filters, all, fc.subarray([...STATUSES]), (filter, member, more) => {
        const given = filter[member as keyof typeof filter] ?? [];
        if (given.length === 0) return;
        const wider = { ...filter, [member]: [...given, ...more] };
        const shown = new Set(idsOf(dispatch, null, wider));
        expect(idsOf(dispatch, null, filter).filter((id) => !shown.has(id))).toEqual([]);
      }),
    );
  });

  test('the order of the features changes nothing', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...dispatch.features], { minLength: dispatch.features.length }),
        filters,
        (features, filter) => {
          const shuffled = dispatchOf(parseDispatch({ ...dispatch, features }));
          expect(idsOf(shuffled, null, filter)).toEqual(idsOf(dispatch, null, filter));
        },
      ),
    );
  });

  test('the order in which features are shown is kept', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const order = new Map(indexDispatch(dispatch).features.map(({ id }, index) => [id, index]));
        const { flows, events, places } = selectFeatures(dispatch, { time: null, filter });
        for (const list of [flows, events, places]) {
          const indexes = list.map(({ id }) => order.get(id) ?? -1);
          expect(indexes).toEqual([...indexes].sort((a, b) => a - b));
        }
      }),
    );
  });
});

test('a place nobody flows to is a place all the same', () => {
  const dispatch = dispatchOf(parseDispatch(sample([], { features: [place('lonely', null)] })));
  expect(selectFeatures(dispatch, { time: null, filter: {} }).places).toHaveLength(1);
});
