import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ROOT } from '../helpers/source-files.ts';
import { keptHeapByOwner } from './kept-heap.ts';
import { hostPage, serveOrigin } from './origins.ts';
import { launch, openPage, type Site, settled } from './site.ts';

/* What a page goes through that stays open for a week: tabs in the background, sleep, print, and a reader who never rests. */

vi.setConfig({ testTimeout: 600_000 });

const SRC = '/dispatches/north-korea-russia.geojson';
const OTHER = '/dispatches/grain-2022.geojson';
const HEAD =
  '<meta name="viewport" content="width=device-width"><script type="module" src="/atlas/dispatch-atlas.js"></script>';
const EXPLORER = `<dispatch-explorer src="${SRC}" lang="en"></dispatch-explorer>`;

const IS_LONG = process.env.LONG !== undefined;
/** Steps of a reader, and stories read one after the other; `STEPS=100 STORIES=10` for a long run that is less long. */
const STEPS = Number(process.env.STEPS ?? (IS_LONG ? 1000 : 10));
const STORIES = Number(process.env.STORIES ?? (IS_LONG ? 100 : 2));
/** Measured: after 200 steps the browser's own styles, of which it keeps those of late, are as many as they get. */
const WARM_UP = IS_LONG ? { steps: 200, stories: 100 } : { steps: 10, stories: 2 };
/**
 * Bytes that may be there more afterwards. A story that is held on to is a million of script; what grows with their
 * number would show in the long run. The first hundred leave 200,000 once, which four hundred do not make more. The
 * browser's own go up and down.
 */
const MOST_KEPT = {
  steps: { script: 50_000, browser: 400_000 },
  stories: { script: IS_LONG ? 100_000 : 500_000, browser: 400_000 },
} as const;

let site: Site;
let browser: Browser;

beforeAll(async () => {
  browser = await launch({ withGpu: false });
  site = await serveOrigin({
    folders: { '/atlas/': 'cdn', '/dispatches/': 'geodata/dispatches' },
    pages: {
      '/': hostPage(EXPLORER, HEAD),
      '/hidden': hostPage(`<div id="tab" hidden>${EXPLORER}</div>`, HEAD),
      '/boxes': hostPage(`<div id="one">${EXPLORER}</div><div id="two"></div>`, HEAD),
    },
  });
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

const picture = (page: Page) => page.locator('dispatch-map .still svg').first();

async function expectWhole(page: Page): Promise<void> {
  await settled(page);
  await picture(page).waitFor();
  await page.waitForSelector('dispatch-map:state(no-webgl)');
  await page.locator('dispatch-article a[data-feature="flow-troops"]').first().click();
  await page.locator('dispatch-details').getByRole('heading', { name: 'Soldiers' }).waitFor();
}

/** Holds the file of the story back. */
async function holdStory(page: Page): Promise<() => void> {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(
    ({ pathname }) => pathname === SRC,
    async (route) => {
      await held;
      await route.continue();
    },
  );
  return () => letGo();
}

describe('a story', () => {
  test('in a part of the page that is not shown comes when it is', async () => {
    const { page, complaints, requests } = await openPage(browser);
    await page.goto(`${site.address}hidden`);
    await page.waitForFunction(() => customElements.get('dispatch-explorer') !== undefined);
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    expect(requests.filter((url) => url.endsWith(SRC))).toEqual([]);
    await page.evaluate(() => document.querySelector('#tab')?.removeAttribute('hidden'));
    await expectWhole(page);
    // Away and back, as a reader does with tabs.
    for (let round = 0; round < 5; round += 1) {
      await page.evaluate(() => document.querySelector('#tab')?.toggleAttribute('hidden'));
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
    await page.evaluate(() => document.querySelector('#tab')?.removeAttribute('hidden'));
    await page.locator('dispatch-details').getByRole('heading', { name: 'Soldiers' }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('in a tab that nobody looks at is there when somebody does', async () => {
    const { page, complaints } = await openPage(browser);
    // As in such a tab: no frame is painted until it is shown.
    await page.addInitScript(() => {
      const paint = globalThis.requestAnimationFrame.bind(globalThis);
      const waiting: FrameRequestCallback[] = [];
      let isHidden = true;
      Object.defineProperty(document, 'visibilityState', { get: () => (isHidden ? 'hidden' : 'visible') });
      Object.defineProperty(document, 'hidden', { get: () => isHidden });
      globalThis.requestAnimationFrame = (callback) => (isHidden ? waiting.push(callback) : paint(callback));
      addEventListener('wake', () => {
        isHidden = false;
        document.dispatchEvent(new Event('visibilitychange'));
        for (const callback of waiting.splice(0)) paint(callback);
      });
    });
    await page.goto(site.address);
    // The file is read at once: who opens ten tabs finds ten stories.
    await page.waitForSelector('dispatch-explorer:state(ready)', { state: 'attached' });
    await page.evaluate(() => dispatchEvent(new Event('wake')));
    await expectWhole(page);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('is printed while it is on its way, and comes all the same', async () => {
    const { page, complaints } = await openPage(browser);
    const letGo = await holdStory(page);
    await page.goto(site.address, { waitUntil: 'domcontentloaded' });
    await page.locator('dispatch-explorer .waiting').waitFor();
    expect((await page.pdf()).length).toBeGreaterThan(500);
    letGo();
    await settled(page);
    // Its text is there, its map may not be.
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
    await expectWhole(page);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('that falls asleep while it loads, and again when it is there, goes on when it wakes', async () => {
    const { page, complaints } = await openPage(browser);
    const session = await page.context().newCDPSession(page);
    const sleepAndWake = async (meanwhile: () => void) => {
      await session.send('Page.setWebLifecycleState', { state: 'frozen' });
      meanwhile();
      await session.send('Page.setWebLifecycleState', { state: 'active' });
    };
    const letGo = await holdStory(page);
    await page.goto(site.address, { waitUntil: 'domcontentloaded' });
    await page.locator('dispatch-explorer .waiting').waitFor();
    await sleepAndWake(letGo);
    await settled(page);
    for (let night = 0; night < 3; night += 1) await sleepAndWake(() => undefined);
    await expectWhole(page);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('is moved by moveBefore() as it is, and stands a storm of sizes', async () => {
    const { page, complaints, requests } = await openPage(browser);
    await page.goto(`${site.address}boxes`);
    await expectWhole(page);
    const asked = requests.length;
    await page.evaluate(() => {
      const explorer = document.querySelector('dispatch-explorer');
      if (explorer) document.querySelector('#two')?.moveBefore(explorer, null);
    });
    await page.locator('#two dispatch-details').getByRole('heading', { name: 'Soldiers' }).waitFor();
    expect(requests.slice(asked)).toEqual([]);

    const before = await page.evaluate(async () => {
      const box = document.querySelector<HTMLElement>('#two');
      for (let step = 0; box && step < 30; step += 1) {
        box.style.width = `${320 + ((step * 137) % 880)}px`;
        await new Promise(requestAnimationFrame);
      }
      box?.style.removeProperty('width');
      return box?.clientWidth;
    });
    expect(before).toBeGreaterThan(1000);
    // The picture is drawn for the frame that there is now.
    await expect
      .poll(() =>
        page.locator('dispatch-map').evaluate((map) => {
          const frame = map.shadowRoot?.querySelector('.frame');
          const svg = map.shadowRoot?.querySelector('.still svg');
          const [, , width] = (svg?.getAttribute('viewBox') ?? '').split(' ').map(Number);
          return frame && Math.abs(frame.clientWidth - (width ?? 0)) <= 1;
        }),
      )
      .toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

interface Kept {
  readonly script: number;
  readonly browser: number;
  readonly listeners: number;
  readonly nodes: number;
  /** Elements in the page, with all in its shadows. */
  readonly elements: number;
}

async function measure(page: Page, session: CDPSession): Promise<Kept> {
  const heap = await keptHeapByOwner(session);
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  const elements = await page.evaluate(() => {
    const count = (root: Document | ShadowRoot): number =>
      [...root.querySelectorAll('*')].reduce(
        (sum, element) => sum + 1 + (element.shadowRoot ? count(element.shadowRoot) : 0),
        0,
      );
    return count(document);
  });
  return { ...heap, listeners: of('JSEventListeners'), nodes: of('Nodes'), elements };
}

async function openMeasured(): Promise<{
  readonly page: Page;
  readonly session: CDPSession;
  readonly complaints: readonly string[];
}> {
  const { page, complaints } = await openPage(browser, { viewport: { width: 640, height: 480 } });
  await page.goto(site.address);
  await expectWhole(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return { page, session, complaints };
}

/** For the record of a long run. */
function tell(what: string, before: Kept, after: Kept): void {
  const growth = (['script', 'browser', 'nodes', 'listeners', 'elements'] as const).map(
    (name) =>
      `${name} ${before[name]} ${after[name] - before[name] >= 0 ? '+' : ''}${after[name] - before[name]}`,
  );
  if (IS_LONG) process.stdout.write(`${what}: ${growth.join(', ')}\n`);
}

/** The reader chooses, filters and moves in time, a number of times, and ends where they began. */
const wander = (page: Page, steps: number) =>
  page.locator('dispatch-explorer').evaluate(async (explorer, most) => {
    const ids: readonly string[] = Reflect.get(explorer, 'dispatch').features.map(
      ({ id }: { id: string }) => id,
    );
    const filters = [
      {},
      { goods: ['energy'] },
      { status: ['confirmed'] },
      { status: ['disputed', 'claimed'] },
    ];
    const whole: unknown = Reflect.get(explorer, 'time');
    const times = [
      whole,
      null,
      { start: '2023-09-01', end: '2024-06-30' },
      { start: '2024-10-01', end: '2025-08-31' },
    ];
    const set = async (name: string, value: unknown) => {
      Reflect.set(explorer, name, value);
      await Reflect.get(explorer, 'updateComplete');
    };
    for (let step = 0; step < most; step += 1) {
      await set('selected', ids[(step * 7) % ids.length] ?? null);
      await set('filter', filters[step % filters.length]);
      await set('time', times[step % times.length]);
      await new Promise(requestAnimationFrame);
    }
    await set('filter', {});
    await set('time', whole);
    await set('selected', 'flow-troops');
  }, steps);

test(`${STEPS} times chosen, filtered and moved in time, a story is as heavy as before`, async () => {
  const { page, session, complaints } = await openMeasured();
  await wander(page, WARM_UP.steps);
  const before = await measure(page, session);
  await wander(page, STEPS);
  const after = await measure(page, session);
  tell(`${STEPS} steps`, before, after);
  expect(after.script - before.script).toBeLessThan(MOST_KEPT.steps.script);
  expect(after.browser - before.browser).toBeLessThan(MOST_KEPT.steps.browser);
  expect(after.listeners - before.listeners).toBeLessThanOrEqual(0);
  expect(after.elements - before.elements).toBeLessThanOrEqual(0);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test(`${STORIES} stories read one after the other leave nothing of those before`, async () => {
  const { page, session, complaints } = await openMeasured();
  const texts = [SRC, OTHER].map((path) => readFileSync(join(ROOT, 'geodata', path), 'utf8'));
  await page.evaluate((files) => Reflect.set(globalThis, 'stories', files), texts);
  let number = 0;
  const read = (stories: number) =>
    page.locator('dispatch-explorer').evaluate(
      async (explorer, [from, count]) => {
        const files: unknown = Reflect.get(globalThis, 'stories');
        if (!Array.isArray(files)) return;
        for (let index = from; index < from + count; index += 1) {
          const loaded = new Promise((resolve) =>
            explorer.addEventListener('dispatch-load', resolve, { once: true }),
          );
          Reflect.set(explorer, 'dispatch', {
            ...JSON.parse(files[index % files.length]),
            id: `story-${index}`,
          });
          await loaded;
          const { shadowRoot } = explorer;
          await Reflect.get(shadowRoot?.querySelector('dispatch-map') ?? explorer, 'ready');
          await new Promise(requestAnimationFrame);
        }
      },
      [number, stories] as const,
    );
  await read(WARM_UP.stories);
  number += WARM_UP.stories;
  const before = await measure(page, session);
  await read(STORIES);
  const after = await measure(page, session);
  tell(`${STORIES} stories`, before, after);
  expect(after.script - before.script).toBeLessThan(MOST_KEPT.stories.script);
  expect(after.browser - before.browser).toBeLessThan(MOST_KEPT.stories.browser);
  expect(after.listeners - before.listeners).toBeLessThanOrEqual(0);
  expect(after.elements - before.elements).toBeLessThanOrEqual(0);
  expect(complaints).toEqual([]);
  await page.context().close();
});
