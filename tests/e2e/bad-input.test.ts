import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../helpers/source-files.ts';
import { type ExtraFile, launch, openPage, type Site, serveSite, settled } from './site.ts';

const JSON_TYPE = 'application/geo+json';
const good = readFileSync(join(ROOT, 'geodata', 'dispatches', 'north-korea-russia.geojson'), 'utf8');

const FILES: Readonly<Record<string, ExtraFile>> = {
  '/bad/text.geojson': { type: JSON_TYPE, body: '{"type": "FeatureCollection", "features": [}' },
  '/bad/page.geojson': { type: 'text/html', body: '<!doctype html><title>Sign in</title><p>Sign in' },
  '/bad/feature.geojson': {
    type: JSON_TYPE,
    body: JSON.stringify({ type: 'Feature', geometry: null, properties: {} }),
  },
  '/bad/version.geojson': { type: JSON_TYPE, body: good.replace('"dispatch": "1"', '"dispatch": "2"') },
  '/bad/large.geojson': { type: JSON_TYPE, body: `${' '.repeat(6_000_000)}${good}` },
  '/bad/broken-flow.geojson': { type: JSON_TYPE, body: withBrokenFlow() },
};

/** The good file with one flow that starts at a place it does not have. */
function withBrokenFlow(): string {
  const broken = good.replace(/("id": "flow-food"[\s\S]*?"from": )"russia"/, '$1"atlantis"');
  if (broken === good) throw new Error('the file has no flow of food from Russia any more');
  return broken;
}

let site: Site;
let browser: Browser;

beforeAll(async () => {
  site = await serveSite(FILES);
  browser = await launch({ withGpu: false });
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

/** A file, and what the sentence about it must hold in either language. */
const CASES = [
  ['/bad/missing.geojson', 'network', /404/, /404/],
  ['/bad/text.geojson', 'json', /line 1/i, /Zeile 1/],
  ['/bad/page.geojson', 'json', /web page|HTML/i, /Webseite|HTML/i],
  ['/bad/feature.geojson', 'shape', /Feature/, /Feature/],
  ['/bad/version.geojson', 'version', /2/, /2/],
  ['/bad/large.geojson', 'size', /5/, /5/],
  ['javascript:alert(1)', 'network', /no address/, /öffnet diese Seite nicht/],
] as const;

describe.each([
  ['en', 2],
  ['de', 3],
] as const)('in %s', (lang, column) => {
  test.each(CASES)('%s gets a sentence', async (...row) => {
    const [file] = row;
    const { page, complaints } = await openPage(browser);
    await page.goto(`${site.address}?lang=${lang}&d=${encodeURIComponent(file)}`);
    await settled(page);
    await page.waitForSelector('dispatch-explorer:state(error)');
    const said = await page
      .locator('dispatch-explorer')
      .evaluate((explorer) => explorer.shadowRoot?.textContent ?? '');
    expect(said).toMatch(row[column]);
    // A missing file is told by the browser itself too.
    expect(complaints.filter((text) => !/status of 404/.test(text))).toEqual([]);
    await page.context().close();
  });

  test('one broken feature is named, the rest is drawn', async () => {
    const { page, complaints } = await openPage(browser);
    await page.goto(`${site.address}?lang=${lang}&d=/bad/broken-flow.geojson`);
    await settled(page);
    await page.waitForSelector('dispatch-explorer:state(partial)');
    const story = await page.locator('dispatch-explorer').evaluate((explorer) => ({
      text: explorer.shadowRoot?.textContent ?? '',
      ids:
        'dispatch' in explorer && explorer.dispatch !== null && typeof explorer.dispatch === 'object'
          ? Reflect.get(explorer.dispatch, 'features').map(({ id }: { id: string }) => id)
          : [],
    }));
    expect(story.text).toContain('atlantis');
    expect(story.ids).toContain('flow-oil');
    expect(story.ids).not.toContain('flow-food');
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
