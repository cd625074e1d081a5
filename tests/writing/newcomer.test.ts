import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDispatch } from '../../src/model/parse.ts';
import { readDispatch } from '../../src/model/read.ts';
import { STATUSES } from '../../src/model/types.ts';
import {
  addActor,
  addClaim,
  addFlow,
  addPlace,
  addSource,
  canRedo,
  canUndo,
  change,
  claimsOf,
  type Draft,
  draftText,
  emptyDraft,
  endTyping,
  entriesOf,
  goodsOfCategory,
  type History,
  isDirty,
  issuesOf,
  keepSession,
  markSaved,
  nextStep,
  openDraft,
  optionsOf,
  proposals,
  redo,
  restoreSession,
  setLocalText,
  setPlainText,
  setPoint,
  setValue,
  startHistory,
  textOf,
  tie,
  undo,
  unitNamed,
} from '../../src/writing/index.ts';

test('three places, two flows and four claims, step by step as the hints say, without an issue', () => {
  let draft = emptyDraft({ title: 'Wer liefert wem?', lang: 'de' });
  const steps: string[] = [];
  const take = <T extends { readonly draft: Draft }>(result: T): T => {
    draft = result.draft;
    steps.push(nextStep(draft).step);
    return result;
  };
  expect(issuesOf(draft)).toEqual([]);
  expect(nextStep(draft).step).toBe('first-place');
  const kp = take(
    addPlace(draft, {
      name: 'Pjöngjang',
      point: [125.7381, 39.0194],
      precision: 'city',
      type: 'capital',
      country: 'KP',
    }),
  ).id;
  const ru = take(addPlace(draft, { name: 'Moskau' })).id;
  take({ draft: setPoint(draft, ru, [37.6173, 55.7558], 'city') });
  const kursk = take(addPlace(draft, { name: 'Kursk', point: [36.19, 51.73], precision: 'city' })).id;
  const guns = take(addFlow(draft, { name: 'Geschütze', from: kp, to: ru })).id;
  const arms = take(goodsOfCategory(draft, 'arms', 'Waffen')).id;
  take({ draft: setValue(draft, ['features', guns, 'goods'], arms) });
  const people = goodsOfCategory(draft, 'people', 'Soldaten');
  const troops = take(addFlow(people.draft, { name: 'Soldaten', from: kp, to: kursk, goods: people.id })).id;
  const msmt = take(addActor(draft, { name: 'MSMT', kind: 'monitor' })).id;
  const dprk = take(addActor(draft, { name: 'Nordkorea', kind: 'state', iso: 'KP' })).id;
  const report = take(addSource(draft, { title: 'Bericht', publisher: 'MSMT', type: 'report' })).id;
  const unit = take(unitNamed(draft, 'Geschütze')).id;
  expect(take(unitNamed(draft, 'geschütze')).id).toBe(unit);
  const amount = { value: 200, unit, qualifier: 'at-least', scope: 'total' };
  take(addClaim(draft, guns, { by: msmt, source: report, said: '2025-05-29', amount }));
  take(addClaim(draft, guns, { by: dprk, stance: 'denies', said: '2025-06-02' }));
  take({ draft: setValue(draft, ['features', guns, 'claims', 1, 'source'], report) });
  take(addClaim(draft, troops, { by: msmt, source: report }));
  take(addClaim(draft, troops, { by: dprk, stance: 'confirms', source: report, said: '2025-04-28' }));
  const [way] = proposals(draft);
  expect(way).toMatchObject({
    kind: 'status',
    from: 'claimed',
    to: 'disputed',
    speakers: [dprk],
    claims: [1],
  });
  take({ draft: way?.draft ?? draft });
  take({
    draft: setPlainText(draft, 'de', 'Elf Staaten sprechen von Geschützen.\n\nNordkorea bestreitet das.'),
  });
  const { paragraphs } = textOf(draft, 'de');
  const start = paragraphs[0]?.plain.indexOf('Geschützen') ?? 0;
  take({ draft: tie(draft, 'de', 0, start, start + 'Geschützen'.length, guns) });

  expect(issuesOf(draft)).toEqual([]);
  expect(steps).toEqual([
    'second-place',
    'place-point',
    'first-flow',
    'first-flow',
    'flow-goods',
    'flow-goods',
    'first-claim',
    'first-claim',
    'first-claim',
    'first-claim',
    'first-claim',
    'first-claim',
    'first-claim',
    'first-claim',
    'claim-source',
    'first-claim',
    'look-at-issues',
    'look-at-issues',
    'text',
    'tie',
    'done',
  ]);
  const { dispatch, issues } = readDispatch(draftText(draft));
  expect(issues).toEqual([]);
  expect(dispatch?.features.length).toBe(5);
  expect(entriesOf(draft, 'flow', 'de').map(({ name, count }) => [name.text, count])).toEqual([
    ['Geschütze', 2],
    ['Soldaten', 2],
  ]);
  expect(claimsOf(draft, guns, 'de')[1]).toMatchObject({
    speaker: { text: 'Nordkorea' },
    stance: 'denies',
    source: { text: 'Bericht' },
  });
  expect(parseDispatch(draft).dispatch?.text).toEqual({
    de: `Elf Staaten sprechen von [Geschützen](#${guns}).\n\nNordkorea bestreitet das.`,
  });
});

test('a place is asked for its point where it needs one, and for nothing where nobody knows it', () => {
  const start = emptyDraft({ title: 'T', lang: 'de' });
  const city = addPlace(start, { name: 'Irgendwo' });
  expect(nextStep(city.draft)).toMatchObject({ step: 'place-point', entry: { id: city.id } });
  const unknown = setValue(city.draft, ['features', city.id, 'precision'], 'unknown');
  expect(nextStep(unknown).step).toBe('second-place');
  // A country is asked once something ends there, unless its capital is in the file.
  const country = addPlace(unknown, { name: 'Russland', type: 'country', country: 'RU' });
  expect(nextStep(country.draft).step).toBe('first-flow');
  const flow = addFlow(country.draft, { name: 'Öl', from: city.id, to: country.id });
  expect(nextStep(flow.draft)).toMatchObject({ step: 'place-point', entry: { id: country.id } });
  const capital = { name: 'Moskau', type: 'capital', country: 'RU', point: [37.6, 55.8] } as const;
  expect(nextStep(addPlace(flow.draft, capital).draft).step).toBe('flow-goods');
});

test('a collection that does not say it is a dispatch can be made one', () => {
  const { draft } = openDraft('{"type":"FeatureCollection","features":[]}');
  const way = draft && proposals(draft).find(({ kind }) => kind === 'version');
  expect(way?.draft.dispatch).toBe('1');
});

test('options are those of the format, in the words of the language', () => {
  expect(optionsOf('status', 'en').map(({ value }) => value)).toEqual(STATUSES);
  expect(optionsOf('qualifier', 'de').find(({ value }) => value === 'at-least')?.label).toBe('mindestens');
  expect(optionsOf('stance', 'en')[0]).toEqual({ value: 'states', label: 'says' });
});

describe('history', () => {
  const empty = emptyDraft({ title: 'T', lang: 'de' });
  const typed = (history: History, text: string) =>
    change(history, setLocalText(history.present, ['title'], 'de', text), 'title/de');

  test('undoing all steps gives the first draft, and redoing them the last', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ maxLength: 3 }), fc.constantFrom('a', 'b', null))),
        (changes) => {
          let history = startHistory(empty);
          for (const [text, field] of changes) {
            history = change(history, setLocalText(history.present, ['title'], 'de', text), field);
          }
          const last = history.present;
          while (canUndo(history)) history = undo(history);
          expect(history.present).toBe(empty);
          while (canRedo(history)) history = redo(history);
          expect(history.present).toBe(last);
        },
      ),
    );
  });

  test('typing in one field is one step, until the field is left', () => {
    let history = typed(typed(startHistory(empty), 'A'), 'Ab');
    expect(history.past.length).toBe(1);
    history = typed(endTyping(history), 'Abc');
    expect(history.past.length).toBe(2);
    expect(undo(history).present.title).toEqual({ de: 'Ab' });
    // What is typed after undoing does not run into what was undone.
    expect(typed(undo(history), 'X').past.length).toBe(2);
    expect(change(history, history.present)).toBe(history);
  });

  test('knows whether there is something to lose, and forgets the oldest steps', () => {
    const history = typed(startHistory(empty), 'A');
    expect(isDirty(startHistory(empty))).toBe(false);
    expect(isDirty(history)).toBe(true);
    expect(isDirty(markSaved(history))).toBe(false);
    expect(isDirty(undo(markSaved(history)))).toBe(true);
    expect(isDirty(redo(undo(markSaved(history))))).toBe(false);
    // Saving ends a step, or the next letter would change what was saved.
    expect(typed(markSaved(history), 'Ab').past.length).toBe(2);
    let long = startHistory(empty);
    for (let step = 0; step < 300; step += 1) long = typed(endTyping(long), `${step}`);
    expect(long.past.length).toBe(200);
  });
});

test('a session comes back as it was kept, and nothing else passes for one', () => {
  const draft = emptyDraft({ title: 'T', lang: 'de' });
  const text = keepSession(draft, '2026-11-26T14:32:00Z');
  expect(restoreSession(text)).toEqual({ draft, keptAt: '2026-11-26T14:32:00Z' });
  for (const other of ['', '{', 'null', '[]', '{"draft":{}}', text.replace('FeatureCollection', 'Feature')]) {
    expect(restoreSession(other)).toBeNull();
  }
});
