import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLessonState } from '../../src/app/lesson-state.ts';
import { allMessagesFor } from '../../src/language/catalogue.ts';
import type { Claim, ClaimedFeature } from '../../src/model/types.ts';
import { ROOT } from '../helpers/source-files.ts';
import { readShipped } from './shipped.ts';

/*
 * A teacher's page names marks and claims as `flow-x` and `flow-x/3`. What it says as a fact, it says beside the name of
 * the claim that says so; every number beside such a name has to be in that claim.
 */

type Marks = ReadonlyMap<string, ClaimedFeature>;

/** The pages of each story, in English and in German. */
const STORIES = [
  ['north-korea-russia', 'docs/lessons/north-korea-russia.md', 'docs/lessons/nordkorea-russland.md'],
  ['grain-2022', 'docs/lessons/grain-2022.md', 'docs/lessons/getreide-2022.md'],
] as const;
const PAGES = STORIES.flatMap(([id, english, german]) => {
  const { dispatch, claimed } = readShipped(`${id}.geojson`);
  const marks: Marks = new Map(claimed.map((feature) => [feature.id, feature]));
  return [
    { lang: 'en', path: english, dispatch, marks },
    { lang: 'de', path: german, dispatch, marks },
  ];
});
const NAME = /`((?:flow|event|[ef])-[\w.-]+?)(?:\/(\d+))?`/g;
const NUMBER = /\d+(?:[.,]\d+)*/g;
/** A sentence that ends in names of claims, or goes on between them. */
const STATEMENT = /[\s\S]*?\((?:`[^`]+`(?:, )?)+\)/g;

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const namesIn = (text: string) => [...text.matchAll(NAME)].map(([name]) => name);

/** Paragraphs, items and rows, each on one line. */
function blocksOf(text: string): readonly string[] {
  return text
    .split(/\n(?=\s*\n|- |\d+\. |\||#)/)
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

/** The number a page in a language means: «15.000» and «15,000» are 15000, «5,5» and «5.5» are 5.5. */
function numberIn(written: string, lang: string): number {
  const [group, point] = lang === 'de' ? ['.', ','] : [',', '.'];
  return Number(written.replaceAll(group, '').replace(point, '.'));
}

/** Every number that a claim, or the mark it is about, has in it. */
function numbersOf(feature: ClaimedFeature, claims: readonly Claim[]): ReadonlySet<number> {
  const { start, end } = feature.properties;
  const amounts = claims.flatMap(({ amounts: list = [] }) => list);
  const dates = [start, end, ...claims.flatMap(({ said, period }) => [said, period])];
  const notes = claims.flatMap(({ note = {} }) => Object.values(note));
  const inText = [...dates.join(' ').split(/[^\d]/), ...notes.join(' ').split(/[^\d]/)].filter(Boolean);
  return new Set([
    ...amounts.flatMap(({ value, min, max }) => [value, min, max].flatMap((one) => one ?? [])),
    ...inText.map(Number),
  ]);
}

/** The numbers that the claims named in a text may vouch for. */
function vouched(text: string, marks: Marks): ReadonlySet<number> {
  const all = [...text.matchAll(NAME)].flatMap(([, id = '', index]) => {
    const feature = marks.get(id);
    if (!feature) return [];
    const { claims } = feature.properties;
    return [
      ...numbersOf(feature, index === undefined ? claims : claims.slice(Number(index), Number(index) + 1)),
    ];
  });
  return new Set(all);
}

describe.each(PAGES)('the lesson $path', ({ lang, path, dispatch, marks }) => {
  const text = read(path);

  test('names marks and claims that are there', () => {
    const strange = [...text.matchAll(NAME)].filter(([, id = '', index]) => {
      const feature = marks.get(id);
      return !feature || (index !== undefined && Number(index) >= feature.properties.claims.length);
    });
    expect(strange.map(([name]) => name)).toEqual([]);
    expect(namesIn(text).length).toBeGreaterThan(50);
  });

  test('has every number beside a claim from that claim', () => {
    const numbersOfText = (part: string) =>
      (part.replace(/`[^`]*`|\]\([^)]*\)/g, '').match(NUMBER) ?? []).map((one) => numberIn(one, lang));
    const unproved = (part: string, known: ReadonlySet<number>) =>
      numbersOfText(part)
        .filter((one) => !known.has(one))
        .map((one) => `${one} in: ${part}`);
    const wrong = blocksOf(text).flatMap((block) => {
      const names = namesIn(block);
      // What is asked, in bold, may name what only the answer proves; so may a sentence at the end.
      const [question = ''] = /^- \*\*.*?\*\*/.exec(block) ?? [];
      const statements = block.slice(question.length).match(STATEMENT) ?? [];
      return [
        ...(names.length === 0 ? [] : unproved(block, vouched(block, marks))),
        ...statements.flatMap((statement) => unproved(statement, vouched(statement, marks))),
      ];
    });
    expect(wrong).toEqual([]);
  });

  test('says no large number without a claim, but for years of the borders and its own day', () => {
    const loose = blocksOf(text)
      .filter((block) => !block.match(STATEMENT))
      .map((block) => block.replace(/\]\([^)]*\)|`[^`]*`|«[^»]*»/g, ''))
      .flatMap((block) => (block.match(NUMBER) ?? []).map((one) => numberIn(one, lang)))
      .filter((one) => one > 90);
    expect([...new Set(loose)]).toEqual([Number(dispatch.updated?.slice(0, 4))]);
  });

  test('quotes what stands under the map about borders', () => {
    const plain = text.replace(/\s+/g, ' ');
    const { ui, map } = allMessagesFor(lang);
    expect(plain).toContain(`«${ui.article.borders}»`);
    expect(plain).toContain(`«${map.disputed.crimea}»`);
  });

  test('opens the classroom with addresses that it understands', () => {
    const queries = [...text.matchAll(/classroom\.html\?([^)]*)\)/g)].map(([, query = '']) => query);
    expect(queries.length).toBeGreaterThan(5);
    for (const query of queries) {
      const state = readLessonState(new URLSearchParams(query));
      expect(state).toMatchObject({ dispatch: dispatch.id, lang });
      if (query.includes('mode=')) expect(state.mode).not.toBeNull();
    }
  });

  test('fills its minutes', () => {
    const plans = text.split(/^## /m).filter((part) => /^(One|Two|Eine Stunde|Zwei)/.test(part));
    const sums = plans.map((part) =>
      [...part.matchAll(/^\| (\d+) \|/gm)].reduce((sum, [, minutes]) => sum + Number(minutes), 0),
    );
    expect(sums).toEqual([45, 90]);
  });
});

test.each(STORIES)('both languages name the same claims of %s for the same things', (_, ...pages) => {
  const [english, german] = pages.map((path) =>
    read(path)
      .split(/^##+ /m)
      .map((part) => namesIn(part).toSorted()),
  );
  expect(german).toEqual(english);
});
