import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../helpers/source-files.ts';
import { launch, openPage, type Site, serveSite } from './site.ts';

let site: Site;
let browser: Browser;

beforeAll(async () => {
  if (!existsSync(join(ROOT, 'site', 'examples', 'flow-layer', 'index.html'))) {
    throw new Error('the example is not built: npm run build');
  }
  site = await serveSite();
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Opens the example with a few flows and waits until all are drawn. */
async function open(page: Page, query = 'n=300'): Promise<void> {
  await page.goto(`${site.address}examples/flow-layer/?${query}`);
  await settle(page);
}

async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const example: unknown = Reflect.get(window, 'example');
    if (typeof example !== 'object' || example === null || !('layer' in example)) return false;
    const { layer } = example;
    const stats: unknown = typeof layer === 'object' && layer !== null && Reflect.get(layer, 'stats');
    return (
      typeof stats === 'object' &&
      stats !== null &&
      'flows' in stats &&
      stats.flows !== 0 &&
      'settled' in stats &&
      stats.settled
    );
  });
}

/** Clicks on the map until the list names a flow. */
async function clickFlow(page: Page): Promise<void> {
  const box = await page.locator('#map').boundingBox();
  if (!box) throw new Error('the map has no size');
  for (let step = 0; step < 60; step += 1) {
    const [across, down] = [0.3 + 0.4 * ((step * 0.618) % 1), 0.3 + (0.4 * step) / 60];
    await page.mouse.click(box.x + across * box.width, box.y + down * box.height);
    if ((await page.locator('#picked li').count()) > 0) return;
  }
}

test('the example draws its flows from its own origin, and does what it offers', async () => {
  const { page, requests, complaints } = await openPage(browser, { viewport: { width: 900, height: 600 } });
  await open(page);
  const shown = page.locator('#shown');
  expect(await shown.textContent()).toBe(
    '300 of 300 flows are shown, those of all years. Each is drawn by itself.',
  );
  expect(await page.locator('.invented').textContent()).toContain('No place, amount or date here is real');
  await page.locator('#year').fill('2015');
  await expect.poll(() => shown.textContent()).toMatch(/^\d{1,2} of 300 flows are shown, those of 2015\./);
  await page.locator('#year').fill('2009');
  await page.getByLabel('Amber').uncheck();
  await expect.poll(() => shown.textContent()).toMatch(/^2\d\d of 300 flows are shown, those of all years\./);
  await page.getByLabel('Amber').check();
  await page.getByLabel('flat').check();
  await page.getByLabel('all', { exact: true }).check();
  await settle(page);
  await clickFlow(page);
  expect(await page.locator('#picked li').first().textContent()).toMatch(/, place [\d,]+ → place [\d,]+/);
  const motion = page.getByRole('button', { name: 'Motion' });
  await motion.click();
  expect(await motion.getAttribute('aria-pressed')).toBe('true');
  await motion.click();
  expect(requests.filter((url) => !url.startsWith(site.address) && !/^(blob|data):/.test(url))).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('the example fits a phone', async () => {
  const { page } = await openPage(browser, { viewport: { width: 390, height: 844 } });
  await open(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.context().close();
});
