import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../helpers/source-files.ts';
import { launch, openPage, type Site, serveSite, settled } from './site.ts';

const FILE = join(ROOT, 'geodata', 'dispatches', 'north-korea-russia.geojson');

let site: Site;
let browser: Browser;

beforeAll(async () => {
  site = await serveSite();
  browser = await launch({ withGpu: false });
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

test('without script the library shows each story as a card', async () => {
  const { page, requests } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(site.address);
  await page.locator('.card svg [data-feature]').first().waitFor();
  expect(await page.locator('.card h2 a').getAttribute('href')).toBe('./d/north-korea-russia/');
  expect(requests.filter((url) => !url.startsWith(site.address))).toEqual([]);
  await page.context().close();
});

test('a card leads to its story, in the language of the reader', async () => {
  const { page, complaints } = await openPage(browser, { viewport: { width: 320, height: 700 } });
  await page.goto(`${site.address}?lang=en`);
  await page.getByRole('heading', { level: 1, name: 'Stories' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.locator('.card h2 a').click();
  await settled(page);
  expect(new URL(page.url()).pathname).toBe('/d/north-korea-russia/');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test.each([
  ['good', readFileSync(FILE, 'utf8'), 'ready'],
  ['broken', '{"type": "FeatureCollection", "features": [}', 'error'],
])('a %s file dropped on the library opens as a story; Back leads to the library', async (_, text, state) => {
  const { page } = await openPage(browser);
  await page.goto(`${site.address}?lang=en`);
  await page.getByRole('button', { name: 'Open a file' }).waitFor();
  await page.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'mine.txt'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, text);
  await page.waitForSelector(`dispatch-explorer:state(${state})`);
  await page.goBack();
  await page.locator('.library .card').first().waitFor();
  await page.context().close();
});
