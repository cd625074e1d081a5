import { describe, expect, test } from 'vitest';
import type { FlowColumns } from '../../../src/map/flow-layer/types.ts';
import { drawnAmounts } from '../../../src/model/amounts.ts';
import { dispatchText } from '../../../src/model/import/import-dispatch.ts';
import { fileKind, importFlows } from '../../../src/model/import/import-flows.ts';
import { readDispatch } from '../../../src/model/read.ts';
import { dispatchOf, fixture, flowsOf, importLines, issuesOf } from './fixtures.ts';

const PLACES = ['id,name,lat,lon', 'a,Alpha,50,10', 'b,Beta,51,11'];

describe('two good files', () => {
  const result = importFlows(fixture('locations.csv'), fixture('flows.csv'), { lang: 'de' });

  test('become a dispatch without errors or warnings', () => {
    expect(readDispatch(dispatchText(dispatchOf(result)))).toMatchObject({ fatal: null, issues: [] });
  });

  test('every row is one flow with one claim by the file, its count a total, its status open', () => {
    const [first] = flowsOf(result);
    expect(first?.properties).toEqual({
      kind: 'flow',
      name: 'Berlin → Hamburg (2024-01)',
      from: 'ber',
      to: 'ham',
      goods: 'counted',
      status: 'unknown',
      start: '2024-01',
      end: '2024-01',
      claims: [
        {
          by: 'file',
          stance: 'states',
          source: 'flows',
          period: '2024-01',
          amounts: [{ value: 1200, unit: 'items', scope: 'total' }],
        },
      ],
    });
    expect(flowsOf(result).map(({ properties }) => properties.claims.length)).toEqual([1, 1, 1, 1, 1]);
  });

  test('counts are drawn, what has none is not', () => {
    const dispatch = dispatchOf(result);
    const drawn = flowsOf(result).map((flow) => drawnAmounts(flow, dispatch, null));
    expect(drawn.map((amounts) => ('value' in amounts ? amounts.value : amounts.kind))).toEqual([
      1200,
      900,
      1100.5,
      300,
      'none',
    ]);
  });

  test('without a time there is no period, start or end; an interval gives both', () => {
    const [, , , timeless, interval] = flowsOf(result);
    expect(timeless?.properties).not.toHaveProperty('start');
    expect(timeless?.properties.claims[0]).not.toHaveProperty('period');
    expect(interval?.properties).toMatchObject({ start: '2024-01-15', end: '2024-02-10' });
  });

  test('speaker and source are the file by its name, nothing else is made up', () => {
    const { actors, sources, title, id, lang } = dispatchOf(result);
    expect({ actors, sources, title, id, lang }).toEqual({
      id: 'flows',
      lang: 'de',
      title: { de: 'flows' },
      actors: { file: { name: 'flows.csv', kind: 'media' } },
      sources: {
        flows: { type: 'dataset', title: 'flows.csv' },
        locations: { type: 'dataset', title: 'locations.csv' },
      },
    });
  });

  test('title, unit and goods are what the options say', () => {
    const options = { lang: 'fr', title: 'Céréales', unit: 'tonnes', goods: 'blé' };
    const { title, goods, units, id } = dispatchOf(
      importFlows(fixture('locations.csv'), fixture('flows.csv'), options),
    );
    expect({ title, goods, units, id }).toEqual({
      id: 'cereales',
      title: { fr: 'Céréales' },
      goods: { counted: { name: 'blé', category: 'other', unit: 'tonnes' } },
      units: undefined,
    });
  });
});

describe('ways to write CSV', () => {
  test('byte-order mark, semicolons, decimal commas, other order, capitals, CRLF', () => {
    const result = importFlows(fixture('locations-semicolon.csv'), fixture('flows-semicolon.csv'), {
      lang: 'de',
    });
    expect(issuesOf(result)).toEqual([]);
    expect(
      dispatchOf(result)
        .features.slice(0, 3)
        .map(({ geometry }) => geometry),
    ).toEqual([
      { type: 'Point', coordinates: [8.5417, 47.3769] },
      { type: 'Point', coordinates: [7.4474, 46.948] },
      { type: 'Point', coordinates: [6.1432, 46.2044] },
    ]);
    // 2.000 is two thousand, since 12,25 shows what the comma is.
    expect(flowsOf(result).map(({ properties }) => properties.claims[0]?.amounts?.[0]?.value)).toEqual([
      1234.5, 2000, 12.25,
    ]);
  });

  test('quotes with commas and line breaks inside; a quote that never closes takes one line only', () => {
    const result = importFlows(fixture('locations-quotes.csv'), fixture('flows-quotes.csv'), { lang: 'en' });
    expect(issuesOf(result)).toEqual(['flows 6 quotes']);
    expect(dispatchOf(result).features.map(({ id, properties }) => `${id} ${properties.name}`)).toEqual([
      'q1 Saint "Petersburg"',
      'q2 Kyiv, Ukraine',
      "q-3 O'Hare",
      'flow-2 Saint "Petersburg" → Kyiv, Ukraine',
      `flow-3 O'Hare → Saint "Petersburg"`,
      'flow-5 Kyiv, Ukraine → Saint "Petersburg"',
      `flow-7 Saint "Petersburg" → O'Hare`,
    ]);
    expect(dispatchOf(result).features[2]?.properties).toMatchObject({ fileId: 'q 3' });
  });

  test('tabs, a line that names the delimiter, blank lines', () => {
    const result = importLines(
      ['id\tname\tlat\tlon', 'a\tAlpha\t50\t10', '', 'b\tBeta\t51\t11', '\t\t\t'],
      ['sep=;', 'origin;dest;count', 'a;b;5'],
    );
    expect(issuesOf(result)).toEqual([]);
    expect(result.counts.locations).toEqual({ read: 2, kept: 2, leftOut: 0 });
    expect(flowsOf(result).map(({ id }) => id)).toEqual(['flow-3']);
  });

  test('ids that the format does not allow get one of their letters, none twice', () => {
    const result = importLines(
      [
        'id,name,lat,lon',
        'Köln Hbf,Köln,50.9,6.9',
        'köln-hbf,Also Köln,50,7',
        'koln-hbf,x,1,1',
        '東京,Tokyo,35,139',
        'flow-2,trap,0,0',
      ],
      ['origin,dest,count', 'Köln Hbf,東京,1'],
    );
    expect(dispatchOf(result).features.map(({ id }) => id)).toEqual([
      'koln-hbf-2',
      'koln-hbf-3',
      'koln-hbf',
      'place',
      'flow-2',
      'flow-2-2',
    ]);
    expect(readDispatch(dispatchText(dispatchOf(result))).issues).toEqual([]);
  });
});

describe('broken rows', () => {
  const result = importFlows(fixture('locations-broken.csv'), fixture('flows-broken.csv'), { lang: 'en' });

  test('are named with their lines, and the good ones are kept', () => {
    expect(issuesOf(result)).toEqual([
      'locations 1 unread-columns',
      'locations 4 no-id',
      'locations 5 duplicate-id',
      'locations 6 latitude',
      'locations 7 swapped',
      'locations 8 no-position',
      'locations 9 no-number',
      'locations 10 longitude',
      'locations 11 no-name',
      'locations 11 wrapped',
      'locations 12 cell-count',
      'locations 13 quotes',
      'flows 1 repeated-column',
      'flows 3 repeated',
      'flows 4 unknown-place',
      'flows 5 unknown-place',
      'flows 6 skipped-place',
      'flows 7 no-end',
      'flows 8 negative',
      'flows 9 no-number',
      'flows 10 zero',
      'flows 11 no-count',
      'flows 11 repeated',
      'flows 12 self-flow',
      'flows 13 time',
      'flows 14 time-of-day',
      'flows 15 time',
      'flows 17 no-count',
      'flows 18 cell-count',
    ]);
    expect(result.counts).toEqual({
      locations: { read: 12, kept: 3, leftOut: 9 },
      flows: { read: 16, kept: 8, leftOut: 8 },
    });
  });

  test('leave a dispatch without errors', () => {
    const { fatal, issues } = readDispatch(dispatchText(dispatchOf(result)));
    expect(fatal).toBeNull();
    expect(issues.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(['warning self-flow']);
  });

  test('a longitude beyond 180 is the same meridian within', () => {
    const place = dispatchOf(result).features.find(({ id }) => id === 'h');
    expect(place?.geometry).toEqual({ type: 'Point', coordinates: [-170, 50] });
  });

  test('a time without a zone is its day, words that are no date stay as words', () => {
    const byId = new Map(flowsOf(result).map((flow) => [flow.id, flow.properties]));
    expect(byId.get('flow-14')).toMatchObject({ start: '2024-03-01', end: '2024-03-01' });
    expect(byId.get('flow-14')?.claims[0]?.note?.en).toBe('Time in the file: 2024-03-01 13:30');
    expect(byId.get('flow-13')).not.toHaveProperty('start');
    expect(byId.get('flow-13')?.claims[0]?.note?.en).toBe('Time in the file: last week');
  });

  test('rows with the same ends and time stay apart and are not added up', () => {
    const values = flowsOf(result).map(({ properties }) => properties.claims[0]?.amounts?.[0]?.value);
    expect(values.slice(0, 2)).toEqual([10, 11]);
  });
});

describe('files that are not what they should be', () => {
  test('places and flows in the other order are taken for what they hold', () => {
    const result = importFlows(fixture('flows.csv'), fixture('locations.csv'), { lang: 'en' });
    expect(issuesOf(result)).toEqual(['locations 0 swapped-files', 'flows 6 no-count']);
    expect(result.names).toEqual({ locations: 'locations.csv', flows: 'flows.csv' });
  });

  test.each([
    ['empty files', [''], ['', ' '], ['locations 0 empty-file', 'flows 0 empty-file']],
    [
      'missing columns',
      ['id,name'],
      ['origin,count', 'a,1'],
      ['locations 1 missing-columns', 'flows 1 missing-columns'],
    ],
    ['no head', ['a,Alpha,50,10'], ['a,b,3'], ['locations 1 missing-columns', 'flows 1 missing-columns']],
    ['two tables of places', PLACES, PLACES, ['flows 1 both-locations']],
    ['no rows', PLACES, ['origin,dest,count'], ['flows 0 no-flows']],
    ['no good row', PLACES, ['origin,dest,count', 'a,c,1'], ['flows 0 no-flows', 'flows 2 unknown-place']],
  ])('%s: nothing is made, and why', (_, locations, flows, issues) => {
    const result = importLines(locations, flows);
    expect(result.kind).toBe('failed');
    expect(issuesOf(result)).toEqual(issues);
  });

  test('two tables of flows', () => {
    const flows = { name: 'flows.csv', text: 'origin,dest,count\na,b,1' };
    expect(issuesOf(importFlows(flows, flows, { lang: 'en' }))).toEqual(['locations 1 both-flows']);
  });

  test('the missing columns are named', () => {
    const { issues } = importLines(['id;name;lat'], ['origin,dest,count', 'a,b,1']);
    expect(issues[0]).toMatchObject({ expected: 'lon', found: 'id, name, lat' });
  });

  test('a file tells by its head what it holds', () => {
    expect(fileKind(fixture('locations-semicolon.csv').text)).toBe('locations');
    expect(fileKind(fixture('flows-semicolon.csv').text)).toBe('flows');
    expect(fileKind('')).toBeNull();
    expect(fileKind('{"type":"FeatureCollection"}')).toBeNull();
  });
});

describe('numbers that may be two', () => {
  test('are left out where nothing decides', () => {
    const result = importLines(
      ['id;lat;lon', 'a;50;10', 'b;51;11'],
      ['origin;dest;count', 'a;b;1.234', 'a;b;7'],
    );
    expect(issuesOf(result)).toContain('flows 2 ambiguous');
    expect(result.counts.flows).toEqual({ read: 2, kept: 1, leftOut: 1 });
  });

  test('are read by the decimal sign of the places', () => {
    const count = (lat: string) =>
      flowsOf(importLines(['id;lat;lon', `a;${lat};10`, 'b;51;11'], ['origin;dest;count', 'a;b;1.234']))[0]
        ?.properties.claims[0]?.amounts?.[0]?.value;
    expect(count('50,5')).toBe(1234);
    expect(count('50.5')).toBe(1.234);
  });
});

describe('beyond a dispatch', () => {
  const flows = ['origin,dest,count,time', 'a,b,1,2024', 'b,a,,2024-02-29', 'a,b,3,'];
  const places = [...PLACES, 'c,Far,-10,179', 'd,Farther,-12,-178'];

  test('places nobody needs go first', () => {
    const result = importLines(places, flows, {}, { features: 5, bytes: 1e6 });
    expect(issuesOf(result)).toEqual([
      'locations 4 unused-place',
      'locations 5 unused-place',
      'flows 3 no-count',
    ]);
    expect(result.counts.locations).toEqual({ read: 4, kept: 2, leftOut: 2 });
    expect(dispatchOf(result).summary?.en).toContain('3 flows between 2 places');
  });

  test.each([
    { features: 4, bytes: 1e6 },
    { features: 100, bytes: 1000 },
    { features: 100, bytes: 1e6, flows: 2 },
  ])('rows become columns at %j', (limits) => {
    const result = importLines(places, [...flows, 'c,d,9,2024-03-01/..'], {}, limits);
    if (result.kind !== 'columns') throw new Error(result.kind);
    // The flow layer takes them as they are.
    const columns: FlowColumns & typeof result.columns = result.columns;
    expect(result.places.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    expect([...columns.places.lng]).toEqual([10, 11, 179, -178]);
    expect([...columns.from]).toEqual([0, 1, 0, 2]);
    expect([...columns.to]).toEqual([1, 0, 1, 3]);
    expect([...columns.amount]).toEqual([1, Number.NaN, 3, 9]);
    expect([...columns.start]).toEqual([
      Date.UTC(2024, 0, 1),
      Date.UTC(2024, 1, 29),
      Number.NaN,
      Date.UTC(2024, 2, 1),
    ]);
    expect([...columns.end]).toEqual([
      Date.UTC(2025, 0, 1) - 1,
      Date.UTC(2024, 2, 1) - 1,
      Number.NaN,
      Number.NaN,
    ]);
    expect(result.counts.flows).toEqual({ read: 4, kept: 4, leftOut: 0 });
    expect(result.dispatch).toMatchObject({ features: [], view: { bbox: [10, -12, -178, 51] } });
    expect(readDispatch(dispatchText(result.dispatch))).toMatchObject({ fatal: null, issues: [] });
  });

  test('100 000 rows are columns of that length', () => {
    const many = Array.from({ length: 100_000 }, (_, row) => `a,b,${row + 1},`);
    const result = importLines(PLACES, ['origin,dest,count,time', ...many]);
    expect(result.kind === 'columns' && result.columns.amount.length).toBe(100_000);
  });

  test('more places than columns can name are too many', () => {
    const count = 65_537;
    const many = Array.from(
      { length: count },
      (_, index) => `p${index},${(index % 160) - 80},${index % 180}`,
    );
    const rows = Array.from({ length: count }, (_, index) => `p${index},p0,1`);
    const result = importLines(['id,lat,lon', ...many], ['origin,dest,count', ...rows]);
    expect(result.kind).toBe('failed');
    expect(issuesOf(result)).toContain('locations 0 too-many-places');
  });
});
