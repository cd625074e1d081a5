import { describe, expect, test } from 'vitest';
import { actorCard, type SaidOfMark } from '../../src/model/actor-card.ts';
import { isClaimed } from '../../src/model/dispatch-index.ts';
import { readDispatch } from '../helpers/read-fixture.ts';

const reading = readDispatch('tests/fixtures/reading.geojson');
const story = readDispatch('geodata/dispatches/north-korea-russia.geojson');

const ids = (said: readonly SaidOfMark[] | undefined) =>
  (said ?? []).flatMap(({ feature, claims }) => claims.map((index) => `${feature.id}/${index}`));

describe('actorCard', () => {
  test('whose part, and who is part of it', () => {
    expect(actorCard('palace', reading, null)?.partOf).toEqual(['east']);
    expect(actorCard('east', reading, null)?.parts).toEqual([{ id: 'palace', claims: 3 }]);
  });

  test('what it sends, receives and takes part in', () => {
    const card = actorCard('north', reading, null);
    expect(card?.sends.map(({ id }) => id)).toEqual(['flow-munitions', 'flow-troops']);
    expect(card?.receives).toEqual([]);
    expect(card?.takesPart.map(({ id }) => id)).toEqual(['event-call']);
    expect(actorCard('east', reading, null)?.receives.map(({ id }) => id)).toEqual([
      'flow-munitions',
      'flow-troops',
    ]);
  });

  test('what it says itself, counted, and not what its parts say', () => {
    const card = actorCard('north', reading, null);
    expect(ids(card?.said)).toEqual(['flow-munitions/1', 'flow-troops/2', 'event-call/1']);
    expect(card?.counts).toEqual({ claims: 3, flows: 2, events: 1 });
    expect(actorCard('east', reading, null)?.said).toEqual([]);
  });

  test('what it passed on', () => {
    expect(ids(actorCard('wire', reading, null)?.carried)).toEqual(['flow-munitions/2', 'flow-troops/4']);
  });

  test('up to the end of the window, and how much came later', () => {
    const card = actorCard('north', reading, { start: '2024-01-01', end: '2025-05-01' });
    expect(ids(card?.said)).toEqual(['flow-troops/2']);
    expect(card?.later).toBe(2);
  });

  test('nobody of that id, nothing behind __proto__', () => {
    for (const id of ['', 'nobody', '__proto__', 'toString']) expect(actorCard(id, reading, null)).toBeNull();
  });

  test('the cards of all actors hold every claim of the first dispatch once', () => {
    const all = Object.keys(story.actors).flatMap((id) => ids(actorCard(id, story, null)?.said));
    const inFile = story.features
      .filter(isClaimed)
      .flatMap(({ id, properties }) => properties.claims.map((_claim, index) => `${id}/${index}`));
    expect(all.sort()).toEqual(inFile.sort());
  });
});
