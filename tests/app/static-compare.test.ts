import { expect, test } from 'vitest';
import { staticComparison } from '../../src/app/static-compare.ts';
import type { LibraryEntry } from '../../src/app/static-library.ts';
import { compareMessagesFor } from '../../src/language/compare.ts';
import { LANGUAGES } from '../../src/language/shell.ts';
import { readDispatch } from '../helpers/read-fixture.ts';

const entry = (path: string): LibraryEntry => ({ dispatch: readDispatch(path), picture: '<svg></svg>' });
const korea = entry('geodata/dispatches/north-korea-russia.geojson');
const grain = entry('geodata/dispatches/grain-2022.geojson');
const torture = entry('tests/fixtures/torture.geojson');

test.each(LANGUAGES)('the comparison in %s has a column for each story and like beside like', (lang) => {
  const { markup } = staticComparison([korea, grain], lang);
  const cells = [...markup.matchAll(/data-story="([^"]+)"/g)].map(([, id]) => id);
  expect(cells).toEqual(Array(4).fill(['north-korea-russia', 'grain-2022']).flat());
  const words = compareMessagesFor(lang);
  expect(markup).toContain(words.noScale);
  expect(markup).toContain(words.withTotal(8, 20, 7));
  expect(markup).toContain(words.withTotal(31, 34, 1));
  expect(markup).not.toContain('undefined');
  expect(markup).not.toContain('NaN');
});

test('where both use a unit, one scale holds both', () => {
  const { markup } = staticComparison([grain, grain], 'en');
  expect(markup).toContain(compareMessagesFor('en').oneScale('tonnes'));
});

test('a third story waits until it is chosen', () => {
  const { markup } = staticComparison([korea, grain, torture], 'en');
  const hidden = [...markup.matchAll(/data-story="([^"]+)" hidden/g)].map(([, id]) => id);
  expect(hidden).toEqual(Array(4).fill(torture.dispatch.id));
  expect(markup).toContain(`data-choose="${torture.dispatch.id}"`);
});

test.each(LANGUAGES)(
  'in %s no line begins with the dot between two kinds of speakers, nor with their number',
  (lang) => {
    const { markup } = staticComparison([korea, grain], lang);
    const { kinds } = compareMessagesFor(lang);
    const lines = [...markup.matchAll(/<p class="compare-small">([^<]*)/g)]
      .map(([, line = '']) => line)
      .filter((line) => line.startsWith(kinds));
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      expect(line).toContain('\u00a0· ');
      expect(line).not.toMatch(/ ·| \d/);
    }
  },
);

test('texts of strangers stay texts', () => {
  const { markup } = staticComparison([torture, korea], 'en');
  expect(markup).not.toMatch(/<(script|img|iframe)/i);
});

test('an id is one part of an address, whatever is in it, and stays within its attribute', () => {
  const odd = { ...korea, dispatch: { ...korea.dispatch, id: 'a/../b?c=d&e#f "><script>' } };
  const { markup } = staticComparison([odd, grain], 'en');
  const inside = 'a%2F..%2Fb%3Fc%3Dd%26e%23f%20%22%3E%3Cscript%3E';
  const addresses = [...markup.matchAll(/ href="([^"]*)"/g)].map(([, address = '']) => address);
  expect(addresses).toContain(`./d/${inside}/`);
  for (const address of addresses) expect(address).toMatch(/^\.\/d\/[\w.%-]+\/(?:\?sel=[\w.%-]+)?$/);
  expect(markup).not.toContain('<script');
  // Which is shown is chosen by the id as it is, not by how it is written in an address.
  expect(markup).toContain('data-choose="a/../b?c=d&amp;e#f &quot;&gt;&lt;script&gt;"');
});
