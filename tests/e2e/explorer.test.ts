import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDispatch } from '../../src/model/read.ts';
import { defaultTime, selectFeatures } from '../../src/model/select.ts';
import { locatedIds } from '../helpers/located-ids.ts';
import { ROOT } from '../helpers/source-files.ts';
import { launch, openPage, type Site, STORY, serveSite, settled } from './site.ts';

const FILE = join(ROOT, 'geodata', 'dispatches', 'north-korea-russia.geojson');
const { dispatch } = readDispatch(readFileSync(FILE, 'utf8'));
if (!dispatch) throw new Error('the first dispatch cannot be read');

let site: Site;
let browser: Browser;
/** Without a GPU the page does the same with a still map, much faster than WebGL drawn in software. */
let plain: Browser;

beforeAll(async () => {
  site = await serveSite();
  browser = await launch();
  plain = await launch({ withGpu: false });
});

afterAll(async () => {
  await browser.close();
  await plain.close();
  await site.close();
});

/** Ids that the map must have drawn: in the file's own window, located. */
function expectedIds(): readonly string[] {
  if (!dispatch) return [];
  const { flows, events, places } = selectFeatures(dispatch, { time: defaultTime(dispatch), filter: {} });
  const selected = new Set<string>([...flows, ...events, ...places].map(({ id }) => id));
  return locatedIds(dispatch).filter((id) => selected.has(id));
}

describe('the explorer', () => {
  test.each(['globe', 'mercator'])(
    'draws every located mark on the %s, from its own origin alone',
    async (projection) => {
      const { page, requests, complaints } = await openPage(browser, {
        viewport: { width: 800, height: 600 },
        reducedMotion: projection === 'globe' ? 'no-preference' : 'reduce',
      });
      await page.goto(`${site.address}${STORY}?lang=en&proj=${projection}`);
      await settled(page);
      const drawn = await page.locator('dispatch-map').evaluate(async (map) => {
        if (!('ready' in map && 'drawnIds' in map && typeof map.drawnIds === 'function')) return null;
        await map.ready;
        return map.drawnIds();
      });
      expect(drawn).toEqual(expectedIds());
      expect(requests.filter((url) => !url.startsWith(site.address) && !/^(blob|data):/.test(url))).toEqual(
        [],
      );
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );

  test('asks for nothing of MapLibre before text and legend show', async () => {
    const { page } = await openPage(browser);
    let textWasThere: boolean | undefined;
    await page.route(/maplibre/, async (route) => {
      textWasThere ??= await page.locator('dispatch-article').getByText('Kim').first().isVisible();
      await route.continue();
    });
    const asked = page.waitForRequest(/maplibre/);
    await page.goto(`${site.address}${STORY}?lang=en`);
    await asked;
    await expect.poll(() => textWasThere).toBe(true);
    await page.context().close();
  });

  test('selecting is in the address, Back closes the details', async () => {
    const { page } = await openPage(plain);
    await page.goto(`${site.address}${STORY}?lang=en`);
    await settled(page);
    await page.locator('dispatch-article a[data-feature="flow-troops"]').first().click();
    await expect.poll(() => new URL(page.url()).searchParams.get('sel')).toBe('flow-troops');
    const details = page.locator('dispatch-details');
    await details.getByRole('heading', { name: 'Soldiers' }).waitFor();
    const claims = dispatch.features.find(({ id }) => id === 'flow-troops')?.properties;
    const expected = claims && 'claims' in claims ? claims.claims.length : 0;
    expect(expected).toBeGreaterThan(10);
    await page.goBack();
    await expect.poll(() => new URL(page.url()).searchParams.get('sel')).toBeNull();
    await expect.poll(() => details.isVisible()).toBe(false);
    await page.goForward();
    await details.getByRole('heading', { name: 'Soldiers' }).waitFor();
    await page.context().close();
  });

  test('an address is obeyed: language, mark, filter', async () => {
    const { page } = await openPage(plain);
    await page.goto(`${site.address}${STORY}?lang=de&sel=flow-oil&goods=energy`);
    await settled(page);
    await page.locator('dispatch-details').getByRole('heading', { name: 'Ölprodukte' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    expect(await page.title()).toContain('Wer sagt, was Nordkorea und Russland einander liefern');
    const filter = await page
      .locator('dispatch-explorer')
      .evaluate((explorer) => 'filter' in explorer && explorer.filter);
    expect(filter).toEqual({ goods: ['energy'] });
    await page.context().close();
  });

  test('changes language in place', async () => {
    const { page } = await openPage(plain);
    await page.goto(`${site.address}${STORY}?lang=de`);
    await settled(page);
    await page.getByRole('button', { name: 'English' }).click();
    await page
      .getByRole('heading', { name: 'Who says what North Korea and Russia send each other' })
      .waitFor();
    expect(new URL(page.url()).searchParams.get('lang')).toBe('en');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.context().close();
  });

  test('goes on without network: details and table are there', async () => {
    const { page, complaints } = await openPage(plain);
    await page.goto(`${site.address}${STORY}?lang=en`);
    await settled(page);
    await page.waitForFunction(
      () => customElements.get('dispatch-details') && customElements.get('dispatch-table'),
    );
    await page.waitForSelector('dispatch-map:state(no-webgl)');
    await page.context().setOffline(true);
    await page.locator('dispatch-article a[data-feature="flow-troops"]').first().click();
    await page.locator('dispatch-details').getByRole('heading', { name: 'Soldiers' }).waitFor();
    await page.getByRole('button', { name: 'Table' }).click();
    await page.locator('dispatch-table tr[data-claim]').first().waitFor();
    // A font file of another script is not there then, the system's font draws its letters; nor are the local times of
    // the ends, which come with the table of time zones: the console says so.
    const expected = /ERR_INTERNET_DISCONNECTED|time zones could not be loaded/;
    expect(complaints.filter((text) => !expected.test(text))).toEqual([]);
    await page.context().close();
  });

  test('the permanent address opens the same story', async () => {
    const { page, complaints } = await openPage(plain);
    await page.goto(`${site.address}d/north-korea-russia/?lang=en`);
    await settled(page);
    await page
      .getByRole('heading', { name: 'Who says what North Korea and Russia send each other' })
      .waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('without script', () => {
  test.each([STORY])('/%s holds title, summary, map and all claims', async (path) => {
    const { page, requests } = await openPage(plain, { javaScriptEnabled: false });
    await page.goto(`${site.address}${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(dispatch.title[dispatch.lang]);
    expect(await page.locator('.static-summary').textContent()).toBe(dispatch.summary?.[dispatch.lang]);
    expect(await page.locator('.static-map svg [data-feature]').count()).toBeGreaterThan(20);
    const claims = dispatch.features.flatMap(({ properties }) =>
      'claims' in properties ? properties.claims : [],
    );
    expect(await page.locator('tr[data-claim]').count()).toBe(claims.length);
    // What is laid out only when it comes near can be led to all the same.
    const last = page.locator('.static-table tr[id]').last();
    await page.goto(`${site.address}${path}#${await last.getAttribute('id')}`);
    const { y } = (await last.boundingBox()) ?? { y: Number.NaN };
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(800);
    expect(requests.filter((url) => !url.startsWith(site.address))).toEqual([]);
    await page.context().close();
  });
});

describe('without WebGL', () => {
  test('the still map stays, says so, and can be used', async () => {
    const { page, complaints } = await openPage(plain);
    await page.goto(`${site.address}${STORY}?lang=en`);
    await settled(page);
    await page.waitForSelector('dispatch-map:state(no-webgl)');
    const drawn = await page.locator('dispatch-map').evaluate(async (map) => {
      if (!('ready' in map && 'drawnIds' in map && typeof map.drawnIds === 'function')) return null;
      await map.ready;
      return map.drawnIds();
    });
    expect(drawn).toEqual(expectedIds());
    expect(complaints).toEqual([]);
    await page.locator('dispatch-map svg').getByText('Refined oil').first().hover({ force: true });
    await page.mouse.down();
    // A picture that changes now would take the mark away from under the pointer, and the click with it.
    const picture = await page.locator('dispatch-map .still svg').elementHandle();
    await page.locator('dispatch-map').evaluate(async (map) => {
      if ('projection' in map) map.projection = 'mercator';
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    });
    expect(await picture?.evaluate((svg) => svg.isConnected)).toBe(true);
    await page.mouse.up();
    await page.locator('dispatch-details').getByRole('heading', { name: 'Refined oil' }).waitFor();
    await expect.poll(() => picture?.evaluate((svg) => svg.isConnected)).toBe(false);
    await page.context().close();
  });
});
