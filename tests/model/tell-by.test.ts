import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawnAmounts } from '../../src/model/amounts.ts';
import { claimRows } from '../../src/model/claim-rows.ts';
import { indexDispatch, isClaimed, isFlow, isPlace } from '../../src/model/dispatch-index.ts';
import { parseDispatch } from '../../src/model/parse.ts';
import { defaultTime, selectFeatures } from '../../src/model/select.ts';
import { statusOfTeller, tellBy } from '../../src/model/tell-by.ts';
import {
  CLAIM_SUBJECTS,
  type Claim,
  type Dispatch,
  PHASES,
  STANCES,
  type Status,
  type TimeWindow,
} from '../../src/model/types.ts';
import { buildScene } from '../../src/scene/build-scene.ts';
import { LIGHT, METRICS } from '../../src/scene/theme.ts';
import { readDispatch } from '../helpers/read-fixture.ts';
import { dispatchOf, sample, sampleFlow } from './sample.ts';

const story = readDispatch('geodata/dispatches/north-korea-russia.geojson');
const ACTORS = Object.keys(story.actors);
const window = (end: string): TimeWindow => ({ start: '2022-01-01', end });

const claim = (stance: Claim['stance'], more: Partial<Claim> = {}): Claim => ({
  by: 'sender',
  stance,
  source: 's',
  ...more,
});

describe('the status one speaker gives', () => {
  test.each<[string, readonly Claim[], Status]>([
    ['who says so claims', [claim('states')], 'claimed'],
    ['who confirms does no more', [claim('confirms'), claim('estimates')], 'claimed'],
    ['who denies denies', [claim('denies')], 'denied'],
    ['who doubts leaves it open', [claim('questions')], 'unknown'],
    ['who does both stands against himself', [claim('states'), claim('denies')], 'disputed'],
    ['whoever calls it possible leaves it open', [claim('states', { phase: 'possible' })], 'unknown'],
    ['an announcement is a claim', [claim('states', { phase: 'announced' })], 'claimed'],
    ['a number takes it for granted', [claim('estimates', { on: 'amount' })], 'claimed'],
    ['who denies the number does not deny the thing', [claim('denies', { on: 'amount' })], 'unknown'],
    ['what follows from it says nothing of it', [claim('states', { on: 'effect' })], 'unknown'],
    [
      'the newest word counts',
      [claim('denies', { said: '2024-10' }), claim('states', { said: '2025-04', by: 'minister' })],
      'claimed',
    ],
    [
      'in whichever order they stand',
      [claim('states', { said: '2025-04' }), claim('denies', { said: '2024-10' })],
      'claimed',
    ],
    ['a word without a date stands', [claim('denies'), claim('states', { said: '2025-04' })], 'disputed'],
    [
      'a mere possibility takes nothing back',
      [claim('states', { said: '2024' }), claim('states', { said: '2025', phase: 'possible' })],
      'claimed',
    ],
  ])('%s', (_, claims, status) => {
    expect(statusOfTeller(claims)).toBe(status);
  });

  test('is never more certain than one speaker can be', () => {
    const claims = fc.array(
      fc.record({
        by: fc.constant('sender'),
        source: fc.constant('s'),
        stance: fc.constantFrom(...STANCES),
        on: fc.constantFrom(...CLAIM_SUBJECTS),
        phase: fc.constantFrom(...PHASES),
        said: fc.constantFrom('2023', '2024-05', '2024-05-06'),
      }),
    );
    fc.assert(
      fc.property(claims, (said) => {
        const status = statusOfTeller(said);
        expect(status).not.toBe('confirmed');
        if (status === 'claimed')
          expect(said.some(({ stance }) => /states|confirms|estimates/.test(stance))).toBe(true);
        if (status === 'denied') expect(said.some(({ stance }) => stance === 'denies')).toBe(true);
      }),
    );
  });
});

describe('the world of one speaker', () => {
  test('holds what the speaker’s people say, and nothing of others', () => {
    const { dispatch } = sampleFlow([
      { by: 'accuser' },
      { by: 'minister', stance: 'denies' },
      { by: 'monitor' },
    ]);
    const flow = indexDispatch(tellBy(dispatch, 'sender')).flows.get('flow');
    expect(flow?.properties.claims.map(({ by }) => by)).toEqual(['minister']);
    expect(flow?.properties.status).toBe('denied');
    expect(indexDispatch(tellBy(dispatch, 'ally')).flows.size).toBe(0);
    expect(indexDispatch(tellBy(dispatch, 'toString')).flows.size).toBe(0);
    expect(indexDispatch(tellBy(dispatch, 'minister')).flows.size).toBe(1);
  });

  test('leaves the file as it was, and freezes what it makes', () => {
    const { dispatch, flow } = sampleFlow([{ by: 'accuser' }, { by: 'monitor' }]);
    const told = indexDispatch(tellBy(dispatch, 'accuser')).flows.get('flow');
    expect(flow.properties.claims).toHaveLength(2);
    expect(flow.properties.status).toBe('unknown');
    expect(told && Object.isFrozen(told)).toBe(true);
    expect(told && Object.isFrozen(told.properties)).toBe(true);
    expect(told && Object.isFrozen(told.properties.claims)).toBe(true);
  });

  test('takes its widths from the speaker’s own totals', () => {
    const total = (value: number) => [{ value, unit: 'tonnes', scope: 'total' as const }];
    const { dispatch } = sampleFlow([
      { by: 'accuser', amounts: total(900) },
      { by: 'monitor', amounts: total(100) },
    ]);
    const told = tellBy(dispatch, 'monitor');
    const flow = indexDispatch(told).flows.get('flow');
    expect(flow && drawnAmounts(flow, told, null)).toMatchObject({ kind: 'figure', value: 100 });
  });

  test('changes with the speaker’s mind, as the time goes on', () => {
    const { dispatch } = sampleFlow([
      { by: 'sender', stance: 'denies', said: '2024-10' },
      { by: 'minister', stance: 'confirms', said: '2025-04' },
    ]);
    const statusBy = (end: string) =>
      indexDispatch(tellBy(dispatch, 'sender', window(end))).flows.get('flow')?.properties.status;
    expect(statusBy('2024-12-31')).toBe('denied');
    expect(statusBy('2025-12-31')).toBe('claimed');
    const first = tellBy(dispatch, 'sender', window('2024-11-30'));
    expect(tellBy(dispatch, 'sender', window('2024-12-31'))).toBe(first);
  });

  test('is the same when it is told once more', () => {
    const told = tellBy(story, 'dprk');
    expect(tellBy(told, 'dprk')).toBe(told);
    expect(tellBy(tellBy(story, 'dprk', window('2023-12-31')), 'dprk')).toBe(told);
  });

  test('keeps to a circle of actors that are part of each other', () => {
    const circle = sample([{ by: 'a' }, { by: 'monitor' }], {
      actors: {
        a: { name: 'A', kind: 'state', partOf: 'b' },
        b: { name: 'B', kind: 'state', partOf: 'a' },
        monitor: { name: 'M', kind: 'monitor' },
        sender: { name: 'S', kind: 'state' },
        receiver: { name: 'R', kind: 'state' },
      },
    });
    const dispatch = dispatchOf(parseDispatch(circle));
    const claims = indexDispatch(tellBy(dispatch, 'b')).flows.get('flow')?.properties.claims;
    expect(claims?.map(({ by }) => by)).toEqual(['a']);
  });
});

/** Any speaker of the real story, at any time, with a filter or without. */
const views = fc.record({
  toldBy: fc.constantFrom(...ACTORS),
  time: fc.constantFrom(null, defaultTime(story), window('2023-12-31'), window('2025-04-27')),
  status: fc.constantFrom<readonly Status[]>([], ['claimed'], ['denied', 'unknown']),
});

describe('the real story, told by any of its speakers', () => {
  const speaks = (by: string, actorId: string) => indexDispatch(story).chain(by).includes(actorId);

  test('shows only marks of which the speaker speaks, with no other word or number', () => {
    fc.assert(
      fc.property(views, ({ toldBy, time }) => {
        const told = tellBy(story, toldBy, time);
        for (const feature of told.features.filter(isClaimed)) {
          const { claims } = feature.properties;
          expect(claims.length).toBeGreaterThan(0);
          expect(claims.every(({ by }) => speaks(by, toldBy))).toBe(true);
          if (!isFlow(feature)) continue;
          const drawn = drawnAmounts(feature, told, time);
          if (drawn.kind === 'none') continue;
          for (const bound of drawn.bounds) {
            const source = claims[bound.claim];
            expect(source && speaks(source.by, toldBy)).toBe(true);
          }
        }
        expect(told.features.filter(isPlace)).toEqual(story.features.filter(isPlace));
      }),
    );
  });

  test('agrees in picture, table and counts', () => {
    const theme = { palette: LIGHT, metrics: METRICS.desk };
    fc.assert(
      fc.property(views, ({ toldBy, time, status }) => {
        const filter = { toldBy, status };
        const told = tellBy(story, toldBy, time);
        const ids = ({ flows, events }: ReturnType<typeof selectFeatures>) =>
          [...flows, ...events].map(({ id }) => id);
        const inFile = selectFeatures(story, { time, filter });
        expect(ids(inFile)).toEqual(ids(selectFeatures(told, { time, filter })));
        expect(ids(inFile)).toEqual(ids(selectFeatures(told, { time, filter: { status } })));
        for (const flow of inFile.flows) expect(indexDispatch(story).flows.get(flow.id)).toBe(flow);
        const rows = claimRows(story, 'en', { time, filter });
        expect(new Set(rows.map(({ feature }) => feature.id))).toEqual(new Set(ids(inFile)));
        expect(rows.every(({ claim: { by } }) => speaks(by, toldBy))).toBe(true);
        const scene = buildScene(
          told,
          { time, filter, selected: null, hovered: null },
          { theme, lang: 'en' },
        );
        const passing = new Set(ids(inFile));
        expect([...scene.flows, ...scene.events].every(({ id }) => passing.has(id))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('is what the speakers are known to say', () => {
    const statusIn = (dispatch: Dispatch, id: string) =>
      indexDispatch(dispatch).flows.get(id)?.properties.status;
    const byPyongyang = tellBy(story, 'dprk');
    expect(statusIn(byPyongyang, 'flow-missiles')).toBe('denied');
    expect(statusIn(byPyongyang, 'flow-troops')).toBe('claimed');
    expect(statusIn(byPyongyang, 'flow-food')).toBeUndefined();
    expect(statusIn(tellBy(story, 'russia'), 'flow-munitions')).toBe('unknown');
    expect(statusIn(tellBy(story, 'russia'), 'flow-satellites')).toBe('claimed');
  });
});
