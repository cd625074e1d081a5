import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import shingles from '../fixtures/article-shingles.json';
import statementsFixture from '../fixtures/statements.json';
import unlinkedSources from '../fixtures/unlinked-sources.json';
import { claimed, claims, dispatch } from './north-korea-russia.ts';

/** Where one statement of the article is found in the dispatch: ids, `article` for its own citation. */
interface Covered {
  readonly features?: readonly string[];
  readonly claims?: readonly string[];
  readonly actors?: readonly string[];
  readonly sources?: readonly string[];
  readonly article?: boolean;
}

const statements: Readonly<Record<string, Covered>> = statementsFixture;
const features = new Map(dispatch.features.map((feature) => [feature.id, feature]));
const idsOf = (kind: string) =>
  dispatch.features.filter(({ properties }) => properties.kind === kind).map(({ id }) => id);

describe('what the dispatch holds', () => {
  test.each([
    'pyongyang',
    'moscow',
    'kursk',
    'kursk-oblast',
    'alaska',
    'anchorage',
    'jber',
    'seoul',
    'kyiv',
    'washington',
    'rajin',
    'dunai',
    'vostochny-port',
    'tumangang',
    'khasan',
    'vladivostok',
    'tikhoretsk',
  ])('the place %s, located', (id) => {
    expect(features.get(id)?.properties.kind).toBe('place');
    expect(features.get(id)?.geometry).not.toBeNull();
  });

  test.each([
    ['north-korea', 'pyongyang'],
    ['russia', 'moscow'],
    ['ukraine', 'kyiv'],
    ['south-korea', 'seoul'],
    ['usa', 'washington'],
    ['kursk-oblast', 'kursk'],
    ['alaska', 'anchorage'],
  ])('lines to %s ending in %s', (area, anchor) => {
    expect(features.get(area)?.properties).toMatchObject({ kind: 'place', anchor });
  });

  test('the oblast of Kursk and Alaska as areas, not points', () => {
    expect(features.get('kursk-oblast')?.geometry?.type).toBe('Polygon');
    expect(features.get('alaska')?.geometry?.type).toBe('MultiPolygon');
  });

  test('one flow per kind of goods and direction, and two legs inside Russia', () => {
    expect(idsOf('flow').toSorted()).toEqual(
      [
        'flow-troops',
        'flow-sappers',
        'flow-workers',
        'flow-munitions',
        'flow-rockets',
        'flow-missiles',
        'flow-guns',
        'flow-support',
        'flow-oil',
        'flow-food',
        'flow-air-defence',
        'flow-jamming',
        'flow-missile-data',
        'flow-satellites',
        'flow-drones',
        'flow-military-technology',
        'flow-wounded',
        'flow-information',
        'flow-munitions-onward',
        'flow-troops-onward',
      ].toSorted(),
    );
    const strands = claimed.flatMap(({ properties }) =>
      properties.kind === 'flow' ? [`${properties.goods} ${properties.sender} ${properties.receiver}`] : [],
    );
    expect(new Set(strands).size).toBe(strands.length);
  });

  test('no line for a leg whose end nobody locates', () => {
    expect(features.get('near-ukraine')?.geometry).toBeNull();
    expect(features.get('flow-munitions-onward')?.geometry).toBeNull();
    expect(features.get('flow-troops-onward')?.geometry).toBeNull();
  });

  test.each([
    ['event-invasion', '2022-02-24'],
    ['event-treaty', '2024-06-19'],
    ['event-incursion', '2024-08-06'],
    ['event-moscow-admits', '2025-04-26'],
    ['event-pyongyang-admits', '2025-04-28'],
    ['event-call', '2025-08-12'],
    ['event-report', '2025-08-13'],
    ['event-summit', '2025-08-15'],
  ])('the event %s of %s', (id, start) => {
    expect(features.get(id)?.properties).toMatchObject({ kind: 'event', start });
  });

  test('no event before the invasion, and what came after the article', () => {
    const starts = claimed.flatMap(({ properties }) =>
      properties.kind === 'event' ? [properties.start] : [],
    );
    expect(starts.toSorted()[0]).toBe('2022-02-24');
    expect(starts.filter((start) => start > '2025-08-15').length).toBeGreaterThan(0);
  });

  test('the window of the article, and a view that spans Kursk and Alaska the short way', () => {
    expect(dispatch.view).toEqual({ bbox: [26, 33, -129, 72], time: '2022-02-24/2025-08-15' });
  });
});

describe('its claims', () => {
  test('give a reported route for some', () => {
    expect([...claims.values()].filter(({ route }) => route === 'reported').length).toBeGreaterThan(5);
  });

  test('never count a missile that was fired as one that was delivered', () => {
    const fired = claims.get('event-missile-use/1');
    expect(fired?.amounts).toEqual([{ value: 65, unit: 'missiles', qualifier: 'over' }]);
    const ends = claimed.flatMap(({ properties }) =>
      properties.kind === 'flow' ? [properties.from, properties.to] : [],
    );
    expect(ends).not.toContain('kharkiv');
    expect(ends).not.toContain('ukraine');
  });
});

describe('its sources', () => {
  test('seen only as a copy have no link, and say through whom they were seen', () => {
    const held = unlinkedSources.filter((id) => Object.hasOwn(dispatch.sources, id));
    expect(held.length).toBeGreaterThan(15);
    for (const id of held) {
      expect(dispatch.sources[id], id).not.toHaveProperty('URL');
      expect(dispatch.sources[id]?.seenVia, id).toBeTruthy();
    }
  });
});

describe('the statements of the article', () => {
  test('are 44, and each is covered', () => {
    const ids = Array.from({ length: 44 }, (_, index) => `st${String(index + 1).padStart(2, '0')}`);
    expect(Object.keys(statements)).toEqual(ids);
    for (const [id, covered] of Object.entries(statements)) {
      expect(Object.values(covered).flat().length, id).toBeGreaterThan(0);
    }
  });

  test.each(Object.entries(statements))('%s points to what is there', (_, covered) => {
    for (const id of covered.features ?? []) expect(features.has(id), id).toBe(true);
    for (const id of covered.claims ?? []) expect(claims.has(id), id).toBe(true);
    for (const id of covered.actors ?? []) expect(Object.hasOwn(dispatch.actors, id), id).toBe(true);
    for (const id of covered.sources ?? []) expect(Object.hasOwn(dispatch.sources, id), id).toBe(true);
    if (covered.article) expect(dispatch.article?.title).toBeTruthy();
  });

  test.each(['st33', 'st35', 'st36', 'st37', 'st39', 'st40', 'st41', 'st42'])(
    '%s is the Atlantic Council speaking, carried by Lusa',
    (id) => {
      const spoken = (statements[id]?.claims ?? []).map((address) => claims.get(address));
      expect(spoken).toContainEqual(
        expect.objectContaining({ by: 'atlantic-council', source: 'S-nam', carriedBy: ['lusa'] }),
      );
    },
  );
});

describe('its words', () => {
  test.each(Object.keys(dispatch.title))('copy no sentence of the article, in %s', (lang) => {
    const hashes = new Set(shingles.hashes);
    const notes = [...claims.values()].flatMap(({ note }) => note?.[lang] ?? []);
    const { summary, summaries, text } = dispatch;
    const texts = [text, summary, summaries?.easy, summaries?.advanced].map((words) => words?.[lang] ?? '');
    expect([...texts, ...notes].flatMap(shingleHashes).filter((hash) => hashes.has(hash))).toEqual([]);
  });

  test('name places in their own script too', () => {
    expect(features.get('pyongyang')?.properties.names).toMatchObject({ ko: '평양', ru: 'Пхеньян' });
  });
});

/** Hashes of every run of words as long as those of the fixture, which holds no word of the article. */
function shingleHashes(text: string): readonly string[] {
  const plain = text.replace(/\[([^\]]+)\]\(#[^)]+\)/g, '$1').toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(shingles.words - 1).map((_, start) =>
    createHash('sha256')
      .update(words.slice(start, start + shingles.words).join(' '))
      .digest('hex')
      .slice(0, 12),
  );
}
