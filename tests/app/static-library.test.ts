import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { cardPicture } from '../../src/app/card-picture.ts';
import { staticLessons, staticLibrary } from '../../src/app/static-library.ts';
import { decodeBasemap } from '../../src/geo/basemap.ts';
import { LANGUAGES } from '../../src/language/shell.ts';
import { indexDispatch } from '../../src/model/dispatch-index.ts';
import { locatedIds } from '../helpers/located-ids.ts';
import { readDispatch } from '../helpers/read-fixture.ts';
import { ROOT } from '../helpers/source-files.ts';

const STORIES = ['north-korea-russia', 'grain-2022'] as const;
const [dispatch, grain] = STORIES.map((id) => readDispatch(`geodata/dispatches/${id}.geojson`));
if (!dispatch || !grain) throw new Error('unreachable');
const basemap = decodeBasemap(
  JSON.parse(readFileSync(join(ROOT, 'geodata/basemap/basemap-110m.json'), 'utf8')),
);
const whole = cardPicture(dispatch, 'de', basemap, true);
const cards = [dispatch, grain].map((one) => ({
  dispatch: one,
  picture: cardPicture(one, 'de', basemap, true),
}));

describe('the map of a card', () => {
  test('bundles what runs side by side, with the number of flows', () => {
    const flows = [...whole.matchAll(/data-feature="(flow-[^"]+)"/g)].map(([, id]) => id);
    const figures = [...whole.matchAll(/>(\d+)<\/text>/g)].map(([, figure]) => Number(figure));
    // One for each direction; every flow stands in one of them.
    expect(figures).toHaveLength(2);
    expect(figures.reduce((sum, figure) => sum + figure, 0)).toBe(flows.length);
    expect(new Set(flows).size).toBe(flows.length);
  });

  test.each(cards)(
    'of $dispatch.id shows each of its flows once and no event',
    ({ dispatch: one, picture }) => {
      const marks = [...picture.matchAll(/data-feature="([^"]+)"/g)].map(([, id]) => id);
      const { flows, events } = indexDispatch(one);
      const located = locatedIds(one).filter((id) => flows.has(id));
      expect(marks.filter((id) => flows.has(id ?? '')).toSorted()).toEqual(located.toSorted());
      expect(marks.filter((id) => events.has(id ?? ''))).toEqual([]);
    },
  );

  test.each(cards)('of $dispatch.id weighs no more than a card may', ({ picture }) => {
    expect(gzipSync(picture).length).toBeLessThan(30_000);
  });

  test.each(LANGUAGES)('has its ground and strands once in a page, for %s too', (lang) => {
    for (const { dispatch: one, picture } of cards) {
      const words = cardPicture(one, lang, basemap, false);
      expect(words.match(/data-keep/g)).toHaveLength(2);
      expect(picture.match(/data-keep/g)).toHaveLength(2);
      expect(words.length).toBeLessThan(12_000);
    }
  });
});

test.each(LANGUAGES)('each card in %s leads to its story and to its file', (lang) => {
  const { markup } = staticLibrary(cards, lang);
  for (const { dispatch: one } of cards) {
    expect(markup).toContain(`<h2 lang="${lang}" dir="auto"><a href="./d/${one.id}/">`);
    expect(markup).toContain(`href="./dispatches/${one.id}.geojson" download`);
    expect(markup).toContain(one.title[lang]);
  }
  // Who gave a flow or two is no headline.
  expect(markup).not.toContain('Uralchem');
});

test('an address holds an id as one part, whatever the id', () => {
  const entries = [{ dispatch: { ...dispatch, id: 'a/../b?c=d&e#f "' }, picture: '' }];
  const addresses = [staticLibrary, staticLessons].flatMap((page) =>
    [...page(entries, 'en').markup.matchAll(/ href="([^"]*)"/g)].map(([, address = '']) => address),
  );
  const inside = 'a%2F..%2Fb%3Fc%3Dd%26e%23f%20%22';
  expect(addresses).toEqual(
    expect.arrayContaining([
      `./d/${inside}/`,
      `./dispatches/${inside}.geojson`,
      `./classroom.html?d=${inside}`,
    ]),
  );
  for (const address of addresses)
    expect(address).toMatch(/^\.\/[\w.-]+(?:\/[\w.%-]*)*(?:\?d=[\w.%-]+(?:&amp;mode=\w+)?)?$/);
});
