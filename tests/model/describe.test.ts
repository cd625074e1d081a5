import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/language/catalogue.ts';
import {
  describeAmount,
  describeClaim,
  describeDispatch,
  describeDrawnAmount,
  describeFeature,
  howDoWeKnow,
} from '../../src/model/describe.ts';
import { indexDispatch, isClaimed } from '../../src/model/dispatch-index.ts';
import type { Amount, Claim } from '../../src/model/types.ts';
import { readDispatch } from '../helpers/read-fixture.ts';
import { sampleFlow } from './sample.ts';

/** Sender and receiver, whom the sample's flow names. */
const STATES = { sender: { name: 'S', kind: 'state' }, receiver: { name: 'R', kind: 'state' } };

const dispatch = readDispatch('tests/fixtures/reading.geojson');
const feature = (id: string) => {
  const found = indexDispatch(dispatch).feature(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const sentences = (id: string, lang: string) => describeFeature(feature(id), dispatch, lang).text;

describe('describeAmount', () => {
  const amount = (more: Partial<Amount>): Amount => ({ unit: 'containers', ...more });

  test.each<[Partial<Amount>, string, string]>([
    [{ value: 16_000, qualifier: 'nearly' }, 'fast 16.000 Container', 'nearly 16,000 containers'],
    [{ value: 1 }, '1 Container', '1 container'],
    [{ min: 4000, max: 6000 }, '4.000 bis 6.000 Container', '4,000 to 6,000 containers'],
    [
      { min: 4000, max: 6000, qualifier: 'about' },
      'etwa 4.000 bis 6.000 Container',
      'about 4,000 to 6,000 containers',
    ],
    [{ min: 100 }, 'mindestens 100 Container', 'at least 100 containers'],
    [{ max: 100 }, 'bis zu 100 Container', 'up to 100 containers'],
    [{ value: 100, qualifier: 'under' }, 'weniger als 100 Container', 'under 100 containers'],
    [{ value: 2_500_000, qualifier: 'over' }, 'über 2,5 Millionen Container', 'over 2.5 million containers'],
    [{ value: 1, unit: 'soldiers' }, '1 Soldat', '1 soldier'],
    [{ value: 5, unit: 'toString' }, '5 toString', '5 toString'],
    [
      { value: 3000, unit: 'soldiers', of: { de: 'Verstärkung', en: 'reinforcement' } },
      '3.000 Soldaten (Verstärkung)',
      '3,000 soldiers (reinforcement)',
    ],
  ])('%j', (more, german, english) => {
    expect(describeAmount(amount(more), dispatch, 'de')).toEqual({ text: german, lang: 'de' });
    expect(describeAmount(amount(more), dispatch, 'en-US')).toEqual({ text: english, lang: 'en' });
  });
});

describe('describeDrawnAmount', () => {
  const label = (id: string, lang: string) => {
    const flow = indexDispatch(dispatch).flows.get(id);
    return flow && describeDrawnAmount(flow, dispatch, lang)?.text;
  };

  test('keeps the limit words of both ends', () => {
    expect(label('flow-munitions', 'de')).toBe('fast 16.000 bis etwa 28.000 Container');
    expect(label('flow-munitions', 'en')).toBe('nearly 16,000 to about 28,000 containers');
  });

  test('is silent where nobody gave a total', () => {
    expect(label('flow-food', 'de')).toBeUndefined();
    expect(label('flow-workers', 'de')).toBeUndefined();
  });

  test('a speaker’s own range has one limit word', () => {
    const amounts: Amount[] = [{ min: 4, max: 6, unit: 'tonnes', scope: 'total', qualifier: 'about' }];
    const { dispatch: other, flow } = sampleFlow([{ amounts }]);
    expect(describeDrawnAmount(flow, other, 'en')?.text).toBe('about 4 to 6 tonnes');
  });
});

describe('describeClaim', () => {
  const said = (claim: Partial<Claim>, lang: string) => {
    const { dispatch: other, flow } = sampleFlow([{ by: 'institute', said: '2025-04-16', ...claim }]);
    const [first] = flow.properties.claims;
    if (!first) throw new Error('no claim');
    return describeClaim(first, other, lang, flow);
  };
  const amounts: Amount[] = [{ value: 16_000, unit: 'tonnes', qualifier: 'nearly' }];

  test.each<[Partial<Claim>, string, string]>([
    [
      { stance: 'estimates', amounts },
      'Institute schätzt fast 16.000 tonnes (16. April 2025).',
      'Institute estimates nearly 16,000 tonnes (16 April 2025).',
    ],
    [
      { stance: 'states', amounts },
      'Institute nennt fast 16.000 tonnes (16. April 2025).',
      'Institute speaks of nearly 16,000 tonnes (16 April 2025).',
    ],
    [
      { stance: 'states' },
      'Institute sagt es, ohne eine Zahl zu nennen (16. April 2025).',
      'Institute says so without giving a number (16 April 2025).',
    ],
    [
      { stance: 'confirms', phase: 'ongoing' },
      'Institute bestätigt es, ohne eine Zahl zu nennen (im Gange; 16. April 2025).',
      'Institute confirms it without giving a number (ongoing; 16 April 2025).',
    ],
    [
      { stance: 'estimates' },
      'Institute nimmt es an, ohne eine Zahl zu nennen (16. April 2025).',
      'Institute assumes it without giving a number (16 April 2025).',
    ],
    [
      { stance: 'denies' },
      'Institute bestreitet es (16. April 2025).',
      'Institute denies it (16 April 2025).',
    ],
    [
      { stance: 'denies', on: 'amount' },
      'Institute bestreitet die Menge (16. April 2025).',
      'Institute denies the amount (16 April 2025).',
    ],
    [
      { stance: 'questions', on: 'route' },
      'Institute bezweifelt den Weg (16. April 2025).',
      'Institute questions the route (16 April 2025).',
    ],
    [
      { stance: 'states', on: 'effect', phase: 'possible' },
      'Institute nennt die Wirkung (möglich; 16. April 2025).',
      'Institute speaks of the effect (possible; 16 April 2025).',
    ],
    [
      { stance: 'states', amounts, from: 'a', to: 'b', via: ['a'] },
      'Institute nennt fast 16.000 tonnes von a über a nach b (16. April 2025).',
      'Institute speaks of nearly 16,000 tonnes from a by way of a to b (16 April 2025).',
    ],
    [
      { stance: 'states', from: 'a', to: 'b' },
      'Institute sagt es, von a nach b, ohne eine Zahl zu nennen (16. April 2025).',
      'Institute says so, from a to b without giving a number (16 April 2025).',
    ],
    [
      { stance: 'denies', said: undefined as never, carriedBy: ['monitor', 'ally'] },
      'Institute bestreitet es (Datum unbekannt; überliefert durch Monitor und Allyland).',
      'Institute denies it (date unknown; carried by Monitor and Allyland).',
    ],
  ])('%j', (claim, german, english) => {
    expect(said(claim, 'de').sentence.text).toBe(german);
    expect(said(claim, 'en').sentence.text).toBe(english);
  });

  test('gives the parts, the speaker first and whole', () => {
    const { dispatch: other, flow } = sampleFlow([{ by: 'chief', phase: 'announced' }], {
      actors: {
        ...STATES,
        chief: { name: 'Ann Smith, chief of staff', kind: 'person', names: { ru: 'Энн Смит' } },
      },
    });
    const [claim] = flow.properties.claims;
    const parts = claim && describeClaim(claim, other, 'de', flow);
    expect(parts).toMatchObject({
      speaker: { text: 'Ann Smith, chief of staff', lang: 'en' },
      verb: 'sagt',
      phase: 'angekündigt',
      said: 'Datum unbekannt',
      carriedBy: [],
    });
    expect(parts?.sentence.text).toBe(
      'Ann Smith sagt es, ohne eine Zahl zu nennen (angekündigt; Datum unbekannt).',
    );
  });

  test('a speaker of many takes a plural verb', () => {
    const actors = {
      ...STATES,
      crowd: { name: 'unnamed sources', kind: 'agency', names: { de: 'ungenannte Quellen' } },
    };
    const { dispatch: other, flow } = sampleFlow([{ by: 'crowd', stance: 'denies' }], { actors });
    const [claim] = flow.properties.claims;
    expect(claim && describeClaim(claim, other, 'de', flow).sentence.text).toBe(
      'Ungenannte Quellen bestreiten es (Datum unbekannt).',
    );
    expect(claim && describeClaim(claim, other, 'en', flow).sentence.text).toBe(
      'Unnamed sources deny it (date unknown).',
    );
  });
});

describe('describeFeature', () => {
  test('flows', () => {
    expect(sentences('flow-munitions', 'de')).toBe(
      'Munition von Nordstadt nach Oststadt, August 2023 – Juli 2025: umstritten. Genannt werden fast 16.000 bis etwa 28.000 Container. Open Institute und Geheimdienst geben Schätzungen ab; Palast bezweifelt es; Nordland bestreitet es.',
    );
    expect(sentences('flow-troops', 'en')).toBe(
      'Soldiers from Northland to Southfield, October 2024 – July 2025: confirmed. The figures given run from 11,000 to about 13,000 soldiers. Both sides say so: Palace and Northland confirm it; Intelligence Service and Open Institute give estimates.',
    );
    expect(sentences('flow-workers', 'en')).toBe(
      'Workers from Northland to Eastland: claimed. So far it has only been announced or planned. Nobody gives a total. Southland says so.',
    );
    // Its goods have no unit, so nobody misses a number.
    expect(sentences('flow-food', 'de')).toBe(
      'Nahrungsmittel von Oststadt nach Nordstadt, seit 2024: behauptet. Südland sagt es.',
    );
  });

  test('events and places', () => {
    expect(sentences('event-call', 'de')).toBe(
      'Telefonat, 12. August 2025, Oststadt: bestätigt. Beide Seiten sagen es: Palast und Nordland.',
    );
    expect(sentences('capital-north', 'en')).toBe('North City: capital, located to the city.');
    expect(sentences('north', 'de')).toBe('Nordland: Land.');
  });

  test('every language has every sentence, for every feature', () => {
    for (const lang of LANGUAGES) {
      for (const each of dispatch.features) {
        const { text, lang: used } = describeFeature(each, dispatch, lang);
        expect(text).toMatch(/^\S.*\.$/);
        expect(text).not.toMatch(/undefined|null|NaN|\[object| {2}|,,| ,|\.\./);
        expect(used).toBe(lang);
      }
    }
  });

  test('what is only possible is said to be', () => {
    const { dispatch: other, flow } = sampleFlow([{ phase: 'possible' }]);
    expect(describeFeature(flow, other, 'en').text).toContain('only held to be possible');
  });

  test('a single thing takes a singular verb', () => {
    const amounts: Amount[] = [{ value: 1, unit: 'tonnes', scope: 'total' }];
    const { dispatch: other, flow } = sampleFlow([{ amounts }]);
    expect(describeFeature(flow, other, 'de').text).toContain('Genannt wird 1 tonnes.');
  });
});

describe('howDoWeKnow', () => {
  test('names each speaker once, by the strongest stance, and only what stands', () => {
    const { dispatch: other, flow } = sampleFlow([
      { by: 'sender', stance: 'denies', said: '2024' },
      { by: 'sender', stance: 'confirms', said: '2025' },
      { by: 'accuser', stance: 'estimates', on: 'amount' },
      { by: 'accuser', stance: 'states' },
      { by: 'ally', stance: 'denies', on: 'amount' },
    ]);
    expect(howDoWeKnow(flow, other, 'en').text).toBe('Senderland confirms it; Accuserland says so.');
    const by2024 = howDoWeKnow(flow, other, 'en', { start: '2024-01-01', end: '2024-12-31' });
    expect(by2024.text).toBe('Accuserland says so; Senderland denies it.');
  });

  test('an announcement is no witness to what happened', () => {
    const claims: Partial<Claim>[] = [{ by: 'accuser' }, { by: 'ally', phase: 'planned' }];
    const { dispatch: other, flow } = sampleFlow(claims);
    expect(howDoWeKnow(flow, other, 'en').text).toBe('Accuserland says so.');
    const announced = sampleFlow(claims.slice(1));
    expect(howDoWeKnow(announced.flow, announced.dispatch, 'en').text).toBe('Allyland says so.');
  });

  test('says so if nobody says how', () => {
    const { dispatch: other, flow } = sampleFlow([{ on: 'effect' }]);
    expect(howDoWeKnow(flow, other, 'en').text).toBe('Nobody says how it is known.');
  });

  test('gives no reason for a status the claims do not bear out', () => {
    for (const each of dispatch.features.filter(isClaimed)) {
      const { text } = howDoWeKnow(each, dispatch, 'en');
      if (each.properties.status !== 'confirmed') expect(text).not.toContain('Both sides');
    }
  });
});

describe('describeDispatch', () => {
  const selection = { time: null, filter: {} };

  test('counts flows by status, and events', () => {
    expect(describeDispatch(dispatch, selection, 'de').text).toBe(
      '4 Lieferungen: 1 bestätigt, 2 behauptet und 1 umstritten; 1 Ereignis.',
    );
    const time = { start: '2022-02-24', end: '2025-08-15' };
    expect(describeDispatch(dispatch, { time, filter: { status: ['confirmed'] } }, 'en').text).toBe(
      '1 supply flow: 1 confirmed; 1 event, 24 February 2022 – 15 August 2025.',
    );
  });

  test('says so if nothing passes', () => {
    expect(describeDispatch(dispatch, { time: null, filter: { status: ['denied'] } }, 'en').text).toBe(
      'Nothing passes the filter.',
    );
  });
});
