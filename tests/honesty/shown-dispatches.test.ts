import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/language/catalogue.ts';
import { makeTasks } from '../../src/lesson/index.ts';
import { indexDispatch } from '../../src/model/dispatch-index.ts';
import { suggestStatus } from '../../src/model/status.ts';
import { tellBy } from '../../src/model/tell-by.ts';
import { type ClaimedFeature, PRECISIONS } from '../../src/model/types.ts';
import { buildScene } from '../../src/scene/build-scene.ts';
import { themeFor } from '../../src/scene/theme.ts';
import { staticPage } from '../../src/static/page/static-page.ts';
import { type ReadElement, readMarkup } from '../hostile/read-markup.ts';
import {
  claimOf,
  familyOf,
  featureOf,
  isAgainst,
  nameIn,
  numbersOf,
  type RawClaim,
  type RawFeature,
  type RawFile,
  type Story,
  shippedStories,
} from '../lesson/raw-file.ts';

/*
 * What stands on the screen is in the file, for the one who is said to have said it. The file is read here by itself,
 * without the model, and the screen as what it shows: the page’s tables and the labels of the map.
 */

const SHOWN = shippedStories().flatMap((story) => LANGUAGES.map((lang) => ({ ...story, lang })));
type Shown = (typeof SHOWN)[number];

/** Acts that are themselves the proof that they happened. */
const ACTS = ['vote', 'statement', 'publication'];
/** A figure as it is written, not within a word, and whether it counts millions or billions. */
const FIGURE =
  /(?<![\p{L}\d.,])(\d+(?:[.,\u202f\u00a0]\d+)*)(?:[\s\u00a0\u202f]*(M(?:io|rd)\.|[Mm]illi(?:ard|on)\w*|billion))?/gu;

function numberIn(written: string, lang: string): number {
  if (lang === 'en') return Number(written.replaceAll(',', ''));
  return Number(written.replaceAll(/[.\u202f\u00a0]/g, '').replace(',', '.'));
}

function figuresIn(text: string, lang: string): readonly number[] {
  return [...text.matchAll(FIGURE)].map(([, written = '', many = '']) => {
    const times = many === '' ? 1 : /^mrd|milliard|billion/i.test(many) ? 1e9 : 1e6;
    return Math.round(numberIn(written, lang) * times * 1e6) / 1e6;
  });
}

const marksOf = (raw: RawFile) => raw.features.filter(({ properties }) => properties.kind !== 'place');
const sourcesOf = (claim: RawClaim & { readonly source?: string | readonly string[] }) =>
  [claim.source ?? []].flat();

describe.each(shippedStories())('$file', ({ raw, dispatch }: Story) => {
  const sources: Readonly<Record<string, object>> = JSON.parse(JSON.stringify(dispatch.sources));

  test('has for each flow and event a claim with a speaker and a source that the file knows', () => {
    for (const { id, properties } of marksOf(raw)) {
      expect(properties.claims?.length, id).toBeGreaterThan(0);
      for (const claim of properties.claims ?? []) {
        expect(Object.keys(raw.actors), id).toContain(claim.by);
        expect(sourcesOf(claim).length, id).toBeGreaterThan(0);
        for (const source of sourcesOf(claim)) expect(Object.keys(sources), id).toContain(source);
      }
    }
  });

  test('says of each place how exact it is', () => {
    const places = raw.features.filter(({ properties }) => properties.kind === 'place');
    for (const { id, properties } of places) expect(PRECISIONS, id).toContain(properties.precision);
  });

  test('confirms nothing for which there is not what confirming asks for', () => {
    const confirmed = marksOf(raw).filter(({ properties }) => properties.status === 'confirmed');
    expect(confirmed.length).toBeGreaterThan(0);
    for (const feature of confirmed) expect(groundsOf(feature, raw, dispatch), feature.id).not.toEqual([]);
    const { features } = dispatch;
    for (const feature of features.filter((one): one is ClaimedFeature => one.properties.kind !== 'place')) {
      if (feature.properties.status !== 'confirmed') continue;
      expect(suggestStatus(feature, dispatch).statuses, feature.id).toContain('confirmed');
    }
  });

  test('is, as one speaker tells it, made of what this speaker says', () => {
    for (const actor of Object.keys(raw.actors)) {
      const family = familyOf(raw, actor);
      const told = tellBy(dispatch, actor).features.filter(
        (one): one is ClaimedFeature => one.properties.kind !== 'place',
      );
      for (const { id, properties } of told) {
        for (const claim of properties.claims) {
          expect(
            [claim.by, ...(claim.carriedBy ?? [])].some((one) => family.has(one)),
            id,
          ).toBe(true);
        }
      }
    }
  });
});

/** Who speaks of an amount says that there is one. What may make a mark confirmed: its own kind, a party that admits it, or a monitor beside another side. */
function groundsOf({ properties }: RawFeature, raw: RawFile, dispatch: Story['dispatch']): readonly string[] {
  const held = (properties.claims ?? []).filter(
    (claim) => !isAgainst(claim) && claim.on !== 'effect' && claim.phase !== 'planned',
  );
  const speakers = held.map(({ by }) => by);
  const { sender, receiver, actors = [] } = JSON.parse(JSON.stringify(properties));
  const ends = [properties.from, properties.to].flatMap((id) => {
    const country = id === undefined ? undefined : featureOf(raw, id).properties.country;
    return country === undefined ? [] : (indexDispatch(dispatch).state(country) ?? []);
  });
  const parties = [sender, receiver, ...actors, ...ends].filter((id) => typeof id === 'string');
  const isParty = (speaker: string) => parties.some((party) => familyOf(raw, party).has(speaker));
  const isMonitor = (speaker: string) => raw.actors[speaker]?.kind === 'monitor' && !isParty(speaker);
  const others = (speaker: string) => speakers.some((other) => !familyOf(raw, speaker).has(other));
  return [
    ...(ACTS.includes(properties.type ?? '') && speakers.length > 0 ? ['act'] : []),
    ...speakers.filter(isParty).map(() => 'party'),
    ...speakers.filter((speaker) => isMonitor(speaker) && others(speaker)).map(() => 'monitor'),
  ];
}

describe.each(SHOWN)('the page of $file in $lang', ({ raw, dispatch, lang }: Shown) => {
  const rows = rowsOf(staticPage(dispatch, lang, ''));
  const claims = rows.filter(({ attrs }) => attrs['data-claim'] !== undefined);

  test('has a row for each claim of the file, and no other', () => {
    const addresses = marksOf(raw).flatMap(({ id, properties }) =>
      (properties.claims ?? []).map((_, index) => `${id}/${index}`),
    );
    expect(claims.map(({ attrs }) => attrs['data-claim']).toSorted()).toEqual(addresses.toSorted());
  });

  test('names in each row who says it, and no figure but those of this claim', () => {
    for (const { attrs, cells } of claims) {
      const address = attrs['data-claim'] ?? '';
      const [id = '', index = ''] = address.split('/');
      const claim = claimOf(raw, id, Number(index));
      const actor = raw.actors[claim.by];
      expect(cells[0], address).toBe(actor && nameIn(actor, lang));
      const known = new Set([...numbersOf(claim), ...figuresIn(ofWords(claim, lang), lang)]);
      const shown = figuresIn(cells[3] ?? '', lang);
      expect(
        shown.filter((figure) => !known.has(figure)),
        `${address}: ${cells[3]}`,
      ).toEqual([]);
      if (numbersOf(claim).length > 0) expect(shown.length, address).toBeGreaterThan(0);
    }
  });

  test('shows of each flow its status and figures that someone gave for it', () => {
    const flows = raw.features.filter(({ properties }) => properties.kind === 'flow');
    for (const { id, properties } of flows) {
      const row = rows.find(
        ({ attrs, cells }) =>
          attrs['data-feature'] === id && attrs['data-claim'] === undefined && cells.length === 5,
      );
      if (!row) throw new Error(`no row for ${id}`);
      const known = new Set((properties.claims ?? []).flatMap(numbersOf));
      expect(
        figuresIn(row.cells[4] ?? '', lang).filter((figure) => !known.has(figure)),
        row.cells[4],
      ).toEqual([]);
    }
  });

  test('shows of each place how exact it is', () => {
    const places = raw.features.filter(({ properties }) => properties.kind === 'place');
    const shown = new Map(
      rows.filter(({ cells }) => cells.length === 6).map((row) => [row.attrs.id, row.cells[4]]),
    );
    const words = new Map<string | undefined, Set<string | undefined>>();
    for (const { id, properties } of places) {
      const word = shown.get(id);
      expect(word, id).toMatch(/\S/);
      words.set(properties.precision, (words.get(properties.precision) ?? new Set()).add(word));
    }
    // One word for each precision, and no word for two.
    for (const used of words.values()) expect(used.size).toBe(1);
    expect(new Set([...words.values()].flatMap((used) => [...used])).size).toBe(words.size);
  });

  test('and its map label flows with figures of theirs, and draw each with its status', () => {
    const choice = { time: null, filter: {}, selected: null, hovered: null };
    const scene = buildScene(dispatch, choice, { theme: themeFor('light', 'desk'), lang });
    for (const { id, status, label } of scene.flows) {
      const { properties } = featureOf(raw, id);
      expect(status, id).toBe(properties.status);
      const known = new Set((properties.claims ?? []).flatMap(numbersOf));
      const shown = figuresIn(label.amount?.text ?? '', lang);
      expect(
        shown.filter((figure) => !known.has(figure)),
        `${id}: ${label.amount?.text}`,
      ).toEqual([]);
    }
    for (const event of scene.events) expect(event.status).toBe(featureOf(raw, event.id).properties.status);
  });

  test('and its tasks are proved by claims of the file', () => {
    const tasks = makeTasks(dispatch, { lang, seed: 1, count: 40 });
    expect(tasks.length).toBeGreaterThan(10);
    for (const task of tasks) for (const { feature, index } of task.proof) claimOf(raw, feature, index);
  });
});

interface Row {
  readonly attrs: ReadElement['attrs'];
  readonly cells: readonly string[];
}

/** The rows of all tables, each with the texts of its cells. */
function rowsOf(page: string): readonly Row[] {
  const rows: Row[] = [];
  let cells: string[] = [];
  // Elements come as they end: the cells of a row before the row.
  for (const { tag, attrs, text } of readMarkup({ name: 'page', form: 'html', text: page })) {
    if (tag === 'td' || tag === 'th') cells.push(text);
    if (tag !== 'tr') continue;
    rows.push({ attrs, cells });
    cells = [];
  }
  return rows;
}

/** What the amounts of a claim are of, in words, which may have figures in them. */
function ofWords(claim: RawClaim, lang: string): string {
  const amounts: readonly { readonly of?: Readonly<Record<string, string>> }[] = JSON.parse(
    JSON.stringify(claim.amounts ?? []),
  );
  return amounts.map(({ of }) => of?.[lang] ?? '').join(' ');
}
