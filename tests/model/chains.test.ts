import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chainFigures, hopName, longestWay, markChain, markChains } from '../../src/model/chains.ts';
import { claimRows } from '../../src/model/claim-rows.ts';
import { sourcesOf } from '../../src/model/claims.ts';
import { defaultTime, selectFeatures } from '../../src/model/select.ts';
import type { Claim } from '../../src/model/types.ts';
import { readDispatch } from '../helpers/read-fixture.ts';
import { sampleFlow } from './sample.ts';

const ALL = { time: null, filter: {} };
const story = readDispatch('geodata/dispatches/north-korea-russia.geojson');
const MEDIA = {
  actors: {
    sender: { name: 'Senderland', kind: 'state' },
    receiver: { name: 'Receiverland', kind: 'state' },
    minister: { name: 'Minister', kind: 'person', partOf: 'sender' },
    agency: { name: 'Agency', kind: 'state-media', partOf: 'sender', names: { de: 'Agentur' } },
    wire: { name: 'The Wire', kind: 'media' },
    group: { name: 'Group, eleven states', kind: 'monitor' },
    map: { name: 'Map (project, abroad)', kind: 'monitor' },
  },
  sources: {
    paper: { type: 'article-newspaper', publisher: 'The Paper' },
    agency: { type: 'webpage', publisher: ' agentur' },
    wire: { type: 'article-newspaper', publisher: 'The Wire', seenVia: 'Mirror' },
    own: { type: 'webpage', publisher: 'Group' },
    copy: { type: 'webpage', publisher: 'MENAFN', seenVia: 'MENAFN' },
    untitled: { type: 'webpage' },
  },
};

/** The ways of a flow as one line each, kinds by their first letter. */
function waysOf(claims: readonly Partial<Claim>[]): readonly string[] {
  const { dispatch, flow } = sampleFlow(claims, MEDIA);
  return markChain(flow, dispatch, ALL).ways.map(({ hops }) =>
    hops.map((hop) => `${hop.kind[0]}:${hopName(hop, dispatch, 'en').text}`).join(' > '),
  );
}

describe('the way of a claim', () => {
  test.each<[string, Partial<Claim>, readonly string[]]>([
    ['goes by the publisher', { by: 'minister', source: 'paper' }, ['s:Minister > p:The Paper']],
    [
      'goes by the carriers in their order',
      { by: 'minister', source: 'paper', carriedBy: ['agency', 'wire'] },
      ['s:Minister > c:Agency > c:The Wire > p:The Paper'],
    ],
    ['names who showed the copy', { by: 'agency', source: 'wire' }, ['s:Agency > p:The Wire > c:Mirror']],
    ['names no copy twice', { by: 'agency', source: 'copy' }, ['s:Agency > p:MENAFN']],
    ['has one hop for who speaks and publishes', { by: 'agency', source: 'agency' }, ['s:Agency']],
    [
      'has one hop for who carries and publishes',
      { by: 'minister', source: 'agency', carriedBy: ['agency'] },
      ['s:Minister > p:Agency'],
    ],
    [
      'ends where its words come out',
      { by: 'minister', source: 'agency', carriedBy: ['agency', 'wire'] },
      ['s:Minister > p:Agency'],
    ],
    [
      'goes straight from a speaker’s own page, whoever carries it elsewhere',
      { by: 'group', source: ['own', 'paper'], carriedBy: ['wire'] },
      ['s:Group', 's:Group > c:The Wire > p:The Paper'],
    ],
    [
      'takes the id of a source without a name',
      { by: 'map', source: 'untitled' },
      ['s:Map (project, abroad) > p:untitled'],
    ],
  ])('%s', (_, claim, ways) => {
    expect(waysOf([claim])).toEqual(ways);
  });

  test('is one way with all that came by it', () => {
    const { dispatch, flow } = sampleFlow(
      [
        { by: 'minister', source: 'paper' },
        { by: 'wire', source: 'paper' },
        { by: 'minister', source: 'paper' },
      ],
      MEDIA,
    );
    const { ways, origins, claims } = markChain(flow, dispatch, ALL);
    expect(ways.map(({ readings }) => readings.map(({ id }) => id))).toEqual([
      ['flow/0', 'flow/2'],
      ['flow/1'],
    ]);
    expect(origins).toEqual([
      { id: 'sender', claims: 2 },
      { id: 'wire', claims: 1 },
    ]);
    expect(claims).toBe(3);
  });
});

describe('what all ways come to', () => {
  test('counts a claim once, by its shortest way', () => {
    const { dispatch, flow } = sampleFlow(
      [
        { by: 'group', source: ['paper', 'own'] },
        { by: 'minister', source: 'wire', carriedBy: ['agency'] },
      ],
      MEDIA,
    );
    const figures = chainFigures([markChain(flow, dispatch, ALL)]);
    expect(figures.stations).toEqual([1, 0, 0, 1]);
    expect(figures).toMatchObject({ claims: 2, marks: 1, soleOrigin: 0 });
    expect(figures.passers.map(({ hop, claims }) => [hop.key, claims])).toEqual([
      ['name the paper', 1],
      ['actor agency', 1],
      ['actor wire', 1],
      ['name mirror', 1],
    ]);
  });

  test('is nothing for nothing', () => {
    expect(chainFigures([])).toMatchObject({ claims: 0, marks: 0, stations: [0], passers: [], origins: [] });
  });

  test('leaves no claim of the real story out, and adds none, under any choice', () => {
    const choices = fc.record({
      time: fc.constantFrom(null, defaultTime(story), { start: '2022-01-01', end: '2023-12-31' }),
      toldBy: fc.constantFrom(undefined, ...Object.keys(story.actors)),
      goods: fc.constantFrom<readonly string[]>([], ['arms'], ['energy', 'food']),
    });
    fc.assert(
      fc.property(choices, ({ time, toldBy, goods }) => {
        const selection = { time, filter: { goods, ...(toldBy !== undefined && { toldBy }) } };
        const chains = markChains(story, selection);
        const { flows, events } = selectFeatures(story, selection);
        expect(chains.map(({ feature }) => feature.id)).toEqual([...flows, ...events].map(({ id }) => id));
        const readings = chains.flatMap(({ ways }) => ways.flatMap((way) => way.readings));
        const rows = claimRows(story, 'en', selection);
        const expected = rows.flatMap(({ id, claim }) => sourcesOf(claim).map((source) => `${id} ${source}`));
        expect(readings.map(({ id, source }) => `${id} ${source}`).sort()).toEqual(expected.sort());
        const { stations, claims } = chainFigures(chains);
        expect(claims).toBe(rows.length);
        expect(stations.reduce((sum, count) => sum + count, 0)).toBe(rows.length);
      }),
      { numRuns: 60 },
    );
  });

  test('names nobody on a way but speaker, carriers, publisher and copy', () => {
    for (const { ways } of markChains(story, ALL)) {
      for (const { hops, readings } of ways) {
        expect(hops[0]?.kind).toBe('speaker');
        for (const { claim } of readings) {
          expect(hops[0]?.actor).toBe(claim.by);
          const carriers = hops.flatMap(({ kind, actor }) => (kind === 'carrier' ? [actor] : []));
          expect(carriers.every((id) => id !== null && claim.carriedBy?.includes(id))).toBe(true);
        }
      }
    }
    const troops = markChains(story, ALL).find(({ feature }) => feature.id === 'flow-troops');
    expect(troops && longestWay(troops)?.hops.map((hop) => hopName(hop, story, 'de').text)).toEqual([
      'Wladimir Putin',
      'KCNA',
      'Lusa',
      'Notícias ao Minuto Brasil (Lusa)',
    ]);
  });
});
