import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../helpers/source-files.ts';
import { addAxe, violationsOf } from './axe.ts';
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

/** Drops a file on the page, as from the reader's desktop. */
function drop(page: Page, name: string, text: string): Promise<void> {
  return page.evaluate(
    ([name, text]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], name));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    [name, text] as const,
  );
}

test('without script the library shows each story as a card', async () => {
  const { page, requests } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(site.address);
  await page.locator('.card .static-map svg').first().waitFor();
  const cards = await page.locator('.card').evaluateAll((all) =>
    all.map((card) => ({
      address: card.querySelector('h2 a')?.getAttribute('href'),
      marks: card.querySelectorAll('svg [data-feature]').length,
    })),
  );
  // What was brought up to date last comes first.
  expect(cards.map(({ address }) => address)).toEqual(['./d/north-korea-russia/', './d/grain-2022/']);
  for (const { marks } of cards) expect(marks).toBeGreaterThan(10);
  expect(requests.filter((url) => !url.startsWith(site.address))).toEqual([]);
  await page.context().close();
});

test('a card leads to its story, in the language of the reader', async () => {
  const { page, complaints } = await openPage(browser, { viewport: { width: 320, height: 700 } });
  await page.goto(`${site.address}?lang=en`);
  await page.getByRole('heading', { level: 1, name: 'Stories' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.getByRole('link', { name: 'Who got the grain?', exact: true }).click();
  await settled(page);
  expect(new URL(page.url()).pathname).toBe('/d/grain-2022/');
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
  await drop(page, 'mine.txt', text);
  await page.waitForSelector(`dispatch-explorer:state(${state})`);
  await page.goBack();
  await page.locator('.library .card').first().waitFor();
  await page.context().close();
});

test('Forward to a file of the reader’s own says that it has to be opened again, in the language chosen', async () => {
  const { page } = await openPage(browser);
  await page.goto(`${site.address}?lang=en`);
  await page.getByRole('button', { name: 'Open a file' }).waitFor();
  await drop(page, 'mine.geojson', readFileSync(FILE, 'utf8'));
  await page.waitForSelector('dispatch-explorer:state(ready)');
  await page.goBack();
  await page.locator('.library .card').first().waitFor();
  const status = page.locator('main .own-gone');
  expect(await status.textContent()).toBe('');
  await page.goForward();
  await page.getByText('please open it again').waitFor();
  await page.locator('.languages button[lang="fr"]').click();
  await page.getByText('veuillez le rouvrir').waitFor();
  await page.goBack();
  await page.locator('.library main[lang="en"]').waitFor();
  expect(await status.textContent()).toBe('');
  await page.context().close();
});

test('an address that is not https is refused in words, where it was typed', async () => {
  const { page, requests } = await openPage(browser);
  await page.goto(`${site.address}?lang=en`);
  await page.getByRole('button', { name: 'Open a file' }).click();
  const address = page.getByLabel('Address of a story (https)');
  await address.fill('http://192.168.0.1/story.geojson');
  await address.press('Enter');
  await page.getByText('is no address this page opens').waitFor();
  expect(new URL(page.url()).search).toBe('?lang=en');
  expect(requests.filter((url) => !url.startsWith(site.address))).toEqual([]);
  await page.context().close();
});

test.each([
  ['de', 'light'],
  ['en', 'dark'],
  ['fr', 'light'],
] as const)('axe finds nothing in the library, %s, %s', async (lang, colorScheme) => {
  const { page } = await openPage(browser, { colorScheme });
  await addAxe(page);
  await page.goto(`${site.address}?lang=${lang}`);
  await page.locator(`.library main[lang="${lang}"] .card`).first().waitFor();
  // The picture is in the page once, and is there in every language.
  expect(await page.locator('.card svg path').count()).toBeGreaterThan(20);
  expect(await violationsOf(page)).toEqual([]);
  await page.context().close();
});

test('a file with faults says what is wrong, where, and can be followed by another', async () => {
  const { page } = await openPage(browser);
  await page.goto(`${site.address}?lang=en`);
  await page.getByRole('button', { name: 'Open a file' }).waitFor();
  const broken = JSON.parse(readFileSync(FILE, 'utf8'));
  delete broken.title;
  broken.lang = 7;
  await drop(page, 'broken.geojson', JSON.stringify(broken));
  await settled(page);
  await page.getByText('Found in broken.geojson').waitFor();
  await page.getByText('All that was found in the file').click();
  await page.locator('.report code', { hasText: 'title' }).first().waitFor();
  await drop(page, 'sound.geojson', readFileSync(FILE, 'utf8'));
  await page.locator('dispatch-article h1').waitFor();
  await page.context().close();
});

test('an address that asks for two stories side by side shows them', async () => {
  const { page, complaints } = await openPage(browser);
  await page.goto(`${site.address}compare.html?lang=en&d=grain-2022,north-korea-russia`);
  await page.getByRole('heading', { level: 1, name: 'Two stories side by side' }).waitFor();
  const shown = await page
    .locator('.compare-row')
    .first()
    .locator('.compare-cell:visible')
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-story')).sort());
  expect(shown).toEqual(['grain-2022', 'north-korea-russia']);
  expect(complaints).toEqual([]);
  await page.context().close();
});
