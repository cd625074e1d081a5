import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addAxe, violationsOf } from './axe.ts';
import { launch, openPage, type Site, STORY, serveSite, settled } from './site.ts';

const JSON_TYPE = 'application/geo+json';
const FILES = {
  '/bad/text.geojson': { type: JSON_TYPE, body: 'no story' },
  '/bad/shape.geojson': {
    type: JSON_TYPE,
    body: JSON.stringify({ type: 'FeatureCollection', dispatch: '1', features: [{ type: 'Feature' }] }),
  },
};

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

async function openWithAxe(options: BrowserContextOptions): Promise<Page> {
  const { page } = await openPage(browser, options);
  await addAxe(page);
  return page;
}

const PHONE = { viewport: { width: 390, height: 844 } };
const DESK = { viewport: { width: 1280, height: 844 } };

describe('axe finds nothing', () => {
  test.each([
    ['de', { ...DESK, colorScheme: 'light' }],
    ['en', { ...PHONE, colorScheme: 'dark' }],
  ] as const)('in the ways of the news as a whole, %s', async (lang, options) => {
    const page = await openWithAxe(options);
    await page.goto(`${site.address}${STORY}?lang=${lang}&show=chain`);
    await page.locator('dispatch-chain h2, dispatch-chain h3').first().waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.context().close();
  });

  test.each([PHONE, { viewport: { width: 1024, height: 768 } }])('in French, %o', async (options) => {
    const page = await openWithAxe(options);
    await page.goto(`${site.address}${STORY}?lang=fr`);
    await settled(page);
    expect(await violationsOf(page)).toEqual([]);
    await page.context().close();
  });

  test('without network', async () => {
    const page = await openWithAxe({ ...PHONE, colorScheme: 'dark' });
    await page.goto(`${site.address}${STORY}?lang=de`);
    await settled(page);
    await page.context().setOffline(true);
    await page.locator('dispatch-explorer .offline').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.context().close();
  });

  test('while the file is on its way', async () => {
    const page = await openWithAxe(DESK);
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route(
      (url) => url.pathname === '/bad/text.geojson',
      async (route) => {
        await held;
        await route.abort();
      },
    );
    await page.goto(`${site.address}?lang=en&d=/bad/text.geojson`, { waitUntil: 'domcontentloaded' });
    await page.locator('dispatch-explorer .waiting').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    letGo();
    await page.context().close();
  });

  test.each([
    ['/bad/missing.geojson', 'light'],
    ['/bad/text.geojson', 'dark'],
    ['/bad/shape.geojson', 'light'],
  ] as const)('where %s cannot be shown', async (file, colorScheme) => {
    const page = await openWithAxe({ ...PHONE, colorScheme });
    await page.goto(`${site.address}?lang=de&d=${file}`);
    await page.locator('dispatch-explorer .trouble h1').waitFor();
    const report = page.locator('dispatch-explorer .trouble summary');
    if (file === '/bad/shape.geojson') await report.click();
    expect(await violationsOf(page)).toEqual([]);
    await page.context().close();
  });
});

test('colours forced by the system do not paint the map in one colour', async () => {
  const page = await openWithAxe({ ...DESK, forcedColors: 'active' });
  await page.goto(`${site.address}${STORY}?lang=en`);
  await settled(page);
  await page.waitForSelector('dispatch-map:state(no-webgl)');
  const fills = await page
    .locator('dispatch-map svg [fill^="#"]')
    .evaluateAll((shapes) => new Set(shapes.map((shape) => shape.getAttribute('fill'))).size);
  expect(fills).toBeGreaterThan(4);
  await page.context().close();
});
