import { describe, expect, it } from 'vitest';
import { claimRows, compareByDay } from '../../src/model/claim-rows.ts';
import { indexDispatch } from '../../src/model/dispatch-index.ts';
import { readDispatch } from '../helpers/read-fixture.ts';

const dispatch = readDispatch('tests/fixtures/reading.geojson');
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

describe('claimRows', () => {
  it('has every claim of the file once, mark by mark as they are shown', () => {
    const expected = indexDispatch(dispatch).features.flatMap(({ id, properties }) =>
      'claims' in properties ? properties.claims.map((_claim, index) => `${id}/${index}`) : [],
    );
    expect(idsOf(claimRows(dispatch, 'de'))).toEqual(expected);
    expect(expected).toHaveLength(13);
  });

  it('says who says what in the language wanted, as it was said', () => {
    const row = claimRows(dispatch, 'de').find(({ id }) => id === 'flow-munitions/2');
    expect(row).toMatchObject({
      speaker: { text: 'Open Institute', lang: 'de' },
      stance: 'schätzt',
      isStressed: false,
      mark: { text: 'Munition', lang: 'de' },
      amount: 'fast 16.000 Container',
      said: '16. April 2025',
      day: '2025-04-16',
      read: [{ name: { text: 'The Wire', lang: 'en' }, url: 'https://example.org/wire' }],
    });
  });

  it('links no source of which only a copy was seen', () => {
    const [read] = claimRows(dispatch, 'en').find(({ id }) => id === 'flow-munitions/3')?.read ?? [];
    expect(read).toEqual({ name: { text: 'MENAFN', lang: 'de' }, url: null, seenVia: 'MENAFN' });
  });

  it('makes up neither a number nor a date', () => {
    const rows = claimRows(dispatch, 'en');
    expect(rows.find(({ id }) => id === 'flow-troops/1')?.amount).toBeNull();
    expect(rows.find(({ id }) => id === 'flow-troops/4')).toMatchObject({ said: null, day: null });
  });

  it('stresses those who confirm, question or deny', () => {
    const stances = new Set(
      claimRows(dispatch, 'en')
        .filter(({ isStressed }) => isStressed)
        .map(({ claim }) => claim.stance),
    );
    expect(stances).toEqual(new Set(['confirms', 'questions', 'denies']));
  });

  it('keeps only what was said by the end of the window, and by whom it is asked for', () => {
    const time = { start: '2023-01-01', end: '2025-04-27' };
    expect(idsOf(claimRows(dispatch, 'en', { time, filter: {} }))).toEqual([
      'flow-munitions/0',
      'flow-munitions/2',
      'flow-food/0',
      'flow-troops/0',
      'flow-troops/1',
      'flow-troops/4',
    ]);
    // The palace is part of the state of the East.
    expect(idsOf(claimRows(dispatch, 'en', { time: null, filter: { by: ['east'] } }))).toEqual([
      'flow-munitions/0',
      'flow-troops/1',
      'event-call/0',
    ]);
  });
});

describe('compareByDay', () => {
  it('puts the oldest first and those without a date last', () => {
    const rows = [{ day: null }, { day: '2024-05-01' }, { day: '2023-05-01' }];
    expect([...rows].sort(compareByDay).map(({ day }) => day)).toEqual(['2023-05-01', '2024-05-01', null]);
  });
});
