import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getIssues } from '@placemarkio/check-geojson';
import { describe, expect, test } from 'vitest';
import { sourcesOf } from '../../src/model/claims.ts';
import { indexDispatch, isClaimed, isFlow } from '../../src/model/dispatch-index.ts';
import { anchorOf, pointOf } from '../../src/model/located.ts';
import { parseDispatch } from '../../src/model/parse.ts';
import { ROOT } from '../helpers/source-files.ts';

const LINK = /\[([^\]]+)\]\(#([^)]+)\)/g;
const FOLDER = join(ROOT, 'geodata/dispatches');
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.geojson'));

/** What holds for each dispatch that is shipped, whatever it tells. */
describe.each(files)('%s', (file) => {
  const text = readFileSync(join(FOLDER, file), 'utf8');
  const { dispatch, issues } = parseDispatch(JSON.parse(text));
  if (dispatch === null) throw new Error(`${file} was refused`);
  const flows = dispatch.features.filter(isFlow);
  const claims = dispatch.features
    .filter(isClaimed)
    .flatMap(({ id, properties }) => properties.claims.map((claim, at) => [`${id}/${at}`, claim] as const));
  const languages = Object.keys(dispatch.title);
  const paragraphs = (lang: string) => (dispatch.text?.[lang] ?? '').split(/\n{2,}/);
  const linksOf = (words: string) => [...words.matchAll(LINK)].map(([, , id = '']) => id);

  test('is named after its id, valid GeoJSON, sound, and loses nothing in parsing', () => {
    expect(file).toBe(`${dispatch.id}.geojson`);
    expect(getIssues(text)).toEqual([]);
    expect(issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(JSON.parse(JSON.stringify(dispatch))).toEqual(JSON.parse(text));
  });

  test('draws each flow from and to the points where its ends stand', () => {
    const ends = (id: string) => {
      const place = anchorOf(dispatch, id);
      return place && pointOf(place);
    };
    for (const { id, geometry, properties } of flows) {
      if (geometry?.type !== 'LineString') continue;
      const drawn = [geometry.coordinates[0], geometry.coordinates.at(-1)];
      expect(drawn, id).toEqual([ends(properties.from), ends(properties.to)]);
    }
  });

  test.each(languages)('tells its story in %s in 600 to 900 words and seven to nine paragraphs', (lang) => {
    // Not at every white space: French sets «, », : and thousands off with spaces that don't break.
    const words = (dispatch.text?.[lang] ?? '').replace(LINK, '$1').split(/[ \n]+/);
    expect(words.length).toBeGreaterThanOrEqual(600);
    expect(words.length).toBeLessThanOrEqual(900);
    expect(paragraphs(lang).length).toBeGreaterThanOrEqual(7);
    expect(paragraphs(lang).length).toBeLessThanOrEqual(9);
    for (const paragraph of paragraphs(lang))
      expect(linksOf(paragraph), paragraph.slice(0, 40)).not.toEqual([]);
  });

  test('speaks of every flow, and of the same marks in all languages', () => {
    const links = (lang: string) => paragraphs(lang).map((paragraph) => linksOf(paragraph).toSorted());
    const linked = new Set(links(dispatch.lang).flat());
    expect(flows.filter(({ id }) => !linked.has(id)).map(({ id }) => id)).toEqual([]);
    for (const lang of languages) expect(links(lang), lang).toEqual(links(dispatch.lang));
  });

  test('names flows in at most 28 characters', () => {
    const long = flows.flatMap(({ properties }) => Object.values(properties.names ?? {}));
    expect(long.filter((name) => name.length > 28)).toEqual([]);
  });

  test('uses every source, and links none that was seen only as a copy', () => {
    const used = new Set(claims.flatMap(([, claim]) => sourcesOf(claim)));
    expect(Object.keys(dispatch.sources).filter((id) => !used.has(id))).toEqual([]);
    const linked = Object.entries(dispatch.sources).filter(([, { seenVia, URL }]) => seenVia && URL);
    expect(linked.map(([id]) => id)).toEqual([]);
  });

  test('has words for every unit that it counts in', () => {
    const { unit } = indexDispatch(dispatch);
    const counted = claims.flatMap(([, { amounts = [] }]) => amounts.map((amount) => amount.unit));
    expect([...new Set(counted)].filter((id) => unit(id) === undefined)).toEqual([]);
  });

  test('proves each sorting by a claim of its speaker', () => {
    const groups = (dispatch.sortings ?? []).map((sorting) => sorting.groups.filter(({ claim }) => claim));
    for (const proved of groups) expect(proved.length).toBeGreaterThan(0);
  });
});
