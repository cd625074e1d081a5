import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page, Route } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../helpers/source-files.ts';
import { type ExtraFile, launch, openPage, type Site, STORY, serveSite, settled } from './site.ts';

const TYPE = 'application/geo+json';
const good = readFileSync(join(ROOT, 'geodata', 'dispatches', 'north-korea-russia.geojson'), 'utf8');

const named = (name: string) => ({
  type: TYPE,
  body: good.replaceAll('Who says what North Korea and Russia send each other', name),
});

const files: Record<string, ExtraFile> = {
  '/one.geojson': named('Story one'),
  '/two.geojson': named('Story two'),
};

/** What a map is drawn by, and what it stands on. */
const OF_MAPS = /\/(basemap|maplibre|atlas-map|live-map|picture-parts)[\w-]*\.(js|json|mjs)$/;

let site: Site;
let browser: Browser;

beforeAll(async () => {
  site = await serveSite(files);
  browser = await launch({ withGpu: false });
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Holds requests back until it is opened; then they go on. */
async function gate(page: Page, which: RegExp) {
  const held: Route[] = [];
  let isOpen = false;
  await page.route(
    ({ pathname }) => which.test(pathname),
    async (route) => {
      if (isOpen) await route.continue();
      else held.push(route);
    },
  );
  return {
    held,
    open: async () => {
      isOpen = true;
      // What nobody wants any more cannot go on.
      await Promise.allSettled(held.splice(0).map((route) => route.continue()));
    },
  };
}

const headline = (page: Page, text: string) => page.getByRole('heading', { name: text }).first();
const picture = (page: Page) => page.locator('dispatch-map .still svg').first();

const ask = (page: Page, src: string) =>
  page.locator('dispatch-explorer').evaluate((explorer, address) => {
    Reflect.set(explorer, 'src', address);
  }, src);

test('while nothing of the map comes, one reads, chooses, and looks into the table', async () => {
  const { page, complaints } = await openPage(browser);
  const maps = await gate(page, OF_MAPS);
  await page.goto(`${site.address}${STORY}?lang=en`);
  await settled(page);
  await page.locator('dispatch-article').getByText('Kim').first().waitFor();
  await expect.poll(() => maps.held.length).toBeGreaterThan(0);
  expect(await picture(page).count()).toBe(0);
  await page.locator('dispatch-map .passing.coming').waitFor();
  await page.locator('dispatch-article a[data-feature="flow-troops"]').first().click();
  await page.locator('dispatch-details').getByRole('heading', { name: 'Soldiers' }).waitFor();
  await page.getByRole('button', { name: 'Table' }).click();
  await page.locator('dispatch-table tr[data-claim]').first().waitFor();
  await page.goBack();
  await maps.open();
  await picture(page).waitFor({ state: 'attached' });
  await page.locator('dispatch-map .passing.coming').waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('another file wanted: the first is asked for no longer, and what comes late is not shown', async () => {
  const { page, complaints } = await openPage(browser);
  const aborted: string[] = [];
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText.includes('ABORTED')) aborted.push(new URL(request.url()).pathname);
  });
  const one = await gate(page, /one\.geojson/);
  await page.goto(`${site.address}?lang=en&d=/one.geojson`);
  await expect.poll(() => one.held.length).toBe(1);
  await ask(page, '/two.geojson');
  await headline(page, 'Story two').waitFor();
  expect(aborted).toContain('/one.geojson');

  // Back and forth: the answer to the first question comes last.
  await ask(page, '/one.geojson');
  await expect.poll(() => one.held.length).toBe(2);
  await ask(page, '/two.geojson?again');
  await headline(page, 'Story two').waitFor();
  await one.open();
  await settled(page);
  expect(await headline(page, 'Story two').isVisible()).toBe(true);
  expect(await page.getByText('Story one').count()).toBe(0);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a server with a bad moment is asked again; one that has no such file is not, until the reader asks', async () => {
  const { page, requests } = await openPage(browser);
  let failures = 2;
  await page.route(
    ({ pathname }) => pathname === '/one.geojson',
    (route) => {
      failures -= 1;
      return failures < 0 ? route.continue() : route.fulfill({ status: 503, body: '' });
    },
  );
  await page.goto(`${site.address}?lang=en&d=/one.geojson`);
  await headline(page, 'Story one').waitFor();
  const times = (path: string) => requests.filter((url) => new URL(url).pathname === path).length;
  expect(times('/one.geojson')).toBe(3);

  await ask(page, '/later.geojson');
  await page.locator('dispatch-explorer .trouble').waitFor();
  expect(times('/later.geojson')).toBe(1);
  files['/later.geojson'] = named('Story that came later');
  await page.locator('dispatch-explorer .trouble').getByRole('button', { name: 'Try again' }).click();
  await headline(page, 'Story that came later').waitFor();
  expect(times('/later.geojson')).toBe(2);
  await page.context().close();
});

test('parts that did not come for want of a network come when it is back, and nobody asks again', async () => {
  const { page } = await openPage(browser);
  const parts = await gate(page, /define-(table|legend)[\w-]*\.js$/);
  await page.goto(`${site.address}${STORY}?lang=en`);
  await settled(page);
  await expect.poll(() => parts.held.length).toBe(2);
  await page.context().setOffline(true);
  await parts.open();
  await page.locator('dispatch-explorer:state(offline)').waitFor();
  await page.getByRole('button', { name: 'Table' }).click();
  await page.locator('dispatch-table:not(:defined)').waitFor({ state: 'attached' });
  await page.context().setOffline(false);
  await page.locator('dispatch-table tr[data-claim]').first().waitFor();
  await page.locator('dispatch-legend[form="strip"] section').waitFor({ state: 'attached' });
  await page.context().close();
});

test('the network goes away while story and map come, and all of it is there when it is back', async () => {
  const { page, complaints } = await openPage(browser);
  const maps = await gate(page, OF_MAPS);
  await page.goto(`${site.address}${STORY}?lang=en`);
  await settled(page);
  await expect.poll(() => maps.held.length).toBeGreaterThan(0);
  await page.context().setOffline(true);
  await maps.open();
  const trouble = page.locator('dispatch-map .note');
  await trouble.getByRole('button', { name: 'Load it again' }).waitFor();
  await page.locator('dispatch-explorer:state(offline)').waitFor();
  expect(await page.locator('dispatch-article').getByText('Kim').first().isVisible()).toBe(true);
  await page.context().setOffline(false);
  await picture(page).waitFor({ state: 'attached' });
  await expect.poll(() => trouble.getByRole('button').count()).toBe(0);

  await page.context().setOffline(true);
  await ask(page, '/two.geojson');
  await page.locator('dispatch-explorer .trouble').waitFor();
  await page.context().setOffline(false);
  await headline(page, 'Story two').waitFor();
  expect(complaints.filter((text) => !/ERR_INTERNET_DISCONNECTED|could not be loaded/.test(text))).toEqual(
    [],
  );
  await page.context().close();
});
