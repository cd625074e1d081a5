import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cardPicture } from '../../src/app/card-picture.ts';
import { staticLibrary } from '../../src/app/static-library.ts';
import { decodeBasemap } from '../../src/geo/basemap.ts';
import { LANGUAGES } from '../../src/language/shell.ts';
import { readDispatch } from '../helpers/read-fixture.ts';
import { ROOT } from '../helpers/source-files.ts';

const dispatch = readDispatch('geodata/dispatches/north-korea-russia.geojson');
const basemap = decodeBasemap(
  JSON.parse(readFileSync(join(ROOT, 'geodata/basemap/basemap-110m.json'), 'utf8')),
);
const whole = cardPicture(dispatch, 'de', basemap, true);

describe('the map of a card', () => {
  test('bundles what runs side by side, with the number of flows', () => {
    const flows = [...whole.matchAll(/data-feature="(flow-[^"]+)"/g)].map(([, id]) => id);
    const figures = [...whole.matchAll(/>(\d+)<\/text>/g)].map(([, figure]) => Number(figure));
    // One for each direction; every flow stands in one of them.
    expect(figures).toHaveLength(2);
    expect(figures.reduce((sum, figure) => sum + figure, 0)).toBe(flows.length);
    expect(new Set(flows).size).toBe(flows.length);
  });

  test('weighs no more than a card may', () => {
    expect(whole.length).toBeLessThan(45_000);
  });

  test.each(LANGUAGES)('has its ground and strands once in a page, for %s too', (lang) => {
    const words = cardPicture(dispatch, lang, basemap, false);
    expect(words.match(/data-keep/g)).toHaveLength(2);
    expect(whole.match(/data-keep/g)).toHaveLength(2);
    expect(words.length).toBeLessThan(12_000);
  });
});

test.each(LANGUAGES)('a card in %s leads to its story and to its file', (lang) => {
  const { markup } = staticLibrary([{ dispatch, picture: whole }], lang);
  expect(markup).toContain(`<h2 lang="${lang}"><a href="./d/north-korea-russia/">`);
  expect(markup).toContain('href="./dispatches/north-korea-russia.geojson" download');
  expect(markup).toContain(dispatch.title[lang]);
});
