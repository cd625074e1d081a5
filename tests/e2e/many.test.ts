import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { keptHeap } from './kept-heap.ts';
import { hostPage, serveOrigin } from './origins.ts';
import { launch, openPage, type Site, settled } from './site.ts';

vi.setConfig({ testTimeout: 240_000 });

const SRC = '/dispatches/north-korea-russia.geojson';
const HEAD =
  '<meta name="viewport" content="width=device-width"><script type="module" src="/atlas/dispatch-atlas.js"></script><link rel="stylesheet" href="/page.css">';
const CSS = `dispatch-explorer { display: block; margin: 0 0 40px; --dispatch-explorer-height: 420px; }
  dispatch-explorer:not(:defined) { min-height: 420px; }
  .far { height: 3000px; }`;
/** `EXPLORERS=30` takes three minutes and shows no more than a few do. */
const EXPLORERS = Number(process.env.EXPLORERS ?? 4);
const ROUNDS = 4;
const WARM_UP = 3;

/** What takes minutes is for `npm run test:long`. */
const IS_LONG = process.env.LONG !== undefined;

let browser: Browser;
let still: Browser;
let site: Site;

beforeAll(async () => {
  browser = await launch();
  still = await launch({ withGpu: false });
  const explorer = (index: number) => `<dispatch-explorer src="${SRC}" id="e${index}"></dispatch-explorer>`;
  site = await serveOrigin({
    folders: { '/atlas/': 'cdn', '/dispatches/': 'geodata/dispatches' },
    pages: {
      '/many': hostPage(Array.from({ length: EXPLORERS }, (_, index) => explorer(index)).join(''), HEAD),
      '/below': hostPage(`<div class="far"></div>${explorer(0)}<p id="after">…</p>`, HEAD),
      '/poster': hostPage(explorer(0).replace(' id', ' reveal="interaction" loading="eager" id'), HEAD),
      '/empty': hostPage('', HEAD),
      '/page.css': { type: 'text/css', body: CSS },
    },
  });
});

afterAll(async () => {
  await browser.close();
  await still.close();
  await site.close();
});

/** How many maps of the page are live: what all copies of this library count together. */
function liveMaps(page: Page): Promise<number> {
  return page.evaluate(() => {
    const seats: unknown = Reflect.get(window, Symbol.for('dispatch-atlas.live-maps'));
    const live: unknown = seats && typeof seats === 'object' ? Reflect.get(seats, 'live') : undefined;
    return live instanceof Set ? live.size : 0;
  });
}

const drawn = (page: Page, id: string) =>
  page.locator(`#${id} dispatch-map .live[data-drawn]`).waitFor({ state: 'attached', timeout: 120_000 });
const HEAVY = /\.geojson|explorer-layout|maplibre|basemap/;

describe('an explorer below the screen', () => {
  test('fetches nothing heavy until it comes near, and then moves nothing around it', async () => {
    const { page, requests, complaints } = await openPage(browser, {
      viewport: { width: 900, height: 600 },
      reducedMotion: 'reduce',
    });
    await page.goto(`${site.address}below`);
    await page.waitForFunction(() => customElements.get('dispatch-explorer') !== undefined);
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    expect(requests.filter((url) => HEAVY.test(url))).toEqual([]);
    await page.evaluate(() => {
      Reflect.set(window, 'shifts', 0);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const value: unknown = Reflect.get(entry, 'value');
          Reflect.set(window, 'shifts', Number(Reflect.get(window, 'shifts')) + Number(value));
        }
      }).observe({ type: 'layout-shift' });
      scrollTo(0, 2250);
    });
    await settled(page);
    await page.locator('dispatch-map .still svg').waitFor();
    expect(requests.filter((url) => url.endsWith(SRC))).toHaveLength(1);
    expect(await page.evaluate(() => Reflect.get(window, 'shifts'))).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('that waits for its reader keeps the poster, fetches no map, and goes live by its button', async () => {
    const { page, requests, complaints } = await openPage(browser);
    await page.goto(`${site.address}poster`);
    await page.locator('dispatch-map .still svg').waitFor();
    await page.evaluate(() => {
      const map = document.querySelector('dispatch-explorer')?.shadowRoot?.querySelector('dispatch-map');
      return map && Reflect.get(map, 'ready');
    });
    expect(await liveMaps(page)).toBe(0);
    expect(requests.filter((url) => /maplibre/.test(url))).toEqual([]);
    await page.getByRole('button', { name: 'Karte bewegen' }).press('Enter');
    await expect.poll(() => liveMaps(page)).toBe(1);
    await expect.poll(() => page.getByRole('button', { name: 'Karte bewegen' }).count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe.runIf(IS_LONG)(`${EXPLORERS} explorers in a page of a phone`, () => {
  test('share two live maps; who comes back to one finds it as it was', async () => {
    const { page, complaints } = await openPage(browser, {
      viewport: { width: 360, height: 500 },
      isMobile: true,
      hasTouch: true,
      reducedMotion: 'reduce',
    });
    await page.goto(`${site.address}many`);
    await drawn(page, 'e0');
    // MapLibre only shows how it is moved; here it is for those who hear the page.
    expect(await page.locator('#e0 dispatch-map p.unseen').first().textContent()).toContain(
      'mit zwei Fingern',
    );
    const camera = () =>
      page.evaluate(() => {
        const map = document.querySelector('#e0')?.shadowRoot?.querySelector('dispatch-map');
        return map && JSON.stringify(Reflect.get(map, 'camera'));
      });
    await page.evaluate(() => {
      const first = document.querySelector('#e0');
      if (first) Reflect.set(first, 'filter', { status: ['confirmed'] });
    });
    const before = await camera();
    await page.locator('#e0').getByRole('button', { name: 'Vergrößern' }).click();
    await expect.poll(camera).not.toBe(before);
    await expect.poll(() => page.locator('#e0 .canvas canvas').count()).toBe(1);
    const moved = JSON.parse((await camera()) ?? 'null');

    const counts: number[] = [];
    const look = async (index: number) => {
      await page.evaluate((id) => document.querySelector(`#${id}`)?.scrollIntoView(), `e${index}`);
      await page.locator(`#e${index} .layout`).waitFor();
      counts.push(await liveMaps(page));
    };
    const seated = (index: number) =>
      page.locator(`#e${index} dispatch-map canvas`).first().waitFor({ state: 'attached', timeout: 60_000 });
    for (const index of [1, 2]) {
      await look(index);
      await seated(index);
    }
    await expect.poll(() => page.locator('#e0 dispatch-map canvas').count()).toBe(0);
    await page.locator('#e0 dispatch-map .still svg').waitFor({ state: 'attached' });
    for (let index = 3; index < EXPLORERS; index += 1) await look(index);
    await seated(EXPLORERS - 1);
    counts.push(await liveMaps(page));
    expect(Math.max(...counts)).toBe(2);

    await page.evaluate(() => scrollTo(0, 0));
    await drawn(page, 'e0');
    const back = JSON.parse((await camera()) ?? 'null');
    expect(back.zoom).toBeCloseTo(moved.zoom, 3);
    expect(back.lon).toBeCloseTo(moved.lon, 3);
    expect(back.lat).toBeCloseTo(moved.lat, 3);
    expect(await page.locator('#e0').evaluate((element) => Reflect.get(element, 'filter'))).toEqual({
      status: ['confirmed'],
    });
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

/** By whether there is WebGL: rounds, and what is there once an explorer shows its map. */
const COMERS = [
  ['live', ROUNDS, 'dispatch-map canvas'],
  ['still', 10, 'dispatch-map:state(no-webgl)'],
] as const;
/** Bytes; less than one explorer that is held on to, more than what a browser's own caches grow by. */
const MOST_KEPT = 500_000;

test.runIf(IS_LONG).each(COMERS)(
  'explorers with %s maps that come and go %i times leave nothing',
  async (map, rounds, sign) => {
    const { page, complaints } = await openPage(map === 'live' ? browser : still, {
      viewport: { width: 480, height: 400 },
      reducedMotion: 'reduce',
    });
    await page.goto(`${site.address}empty`);
    const comeAndGo = async () => {
      await page.evaluate((src) => {
        const element = document.createElement('dispatch-explorer');
        element.setAttribute('src', src);
        document.body.replaceChildren(element);
      }, SRC);
      await page.locator(sign).first().waitFor({ state: 'attached', timeout: 60_000 });
      await page.evaluate(() => document.body.replaceChildren());
    };
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const measure = async () => {
      const heap = await keptHeap(session);
      const { metrics } = await session.send('Performance.getMetrics');
      const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
      return { heap, listeners: of('JSEventListeners'), nodes: of('Nodes') };
    };
    // What is fetched and kept once, whatever comes after: scripts, words, basemaps.
    for (let round = 0; round < WARM_UP; round += 1) await comeAndGo();
    const before = await measure();
    for (let round = 0; round < rounds; round += 1) await comeAndGo();
    expect(await liveMaps(page)).toBe(0);
    await expect.poll(() => page.workers().length).toBe(0);
    const after = await measure();
    expect(after.heap - before.heap).toBeLessThan(MOST_KEPT);
    expect(after.listeners - before.listeners).toBeLessThanOrEqual(0);
    expect(after.nodes - before.nodes).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  },
);
