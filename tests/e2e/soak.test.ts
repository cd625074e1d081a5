import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ROOT } from '../helpers/source-files.ts';
import { EXPLORER, expectWhole, FOLDERS, HEAD, SRC } from './embedded-story.ts';
import { keptHeapByOwner } from './kept-heap.ts';
import { hostPage, serveOrigin } from './origins.ts';
import { launch, openPage, type Site } from './site.ts';

/* A reader who never rests, in a page that stays open for a week. Part of `npm run test:long` alone. */

vi.setConfig({ testTimeout: 600_000 });

const OTHER = '/dispatches/grain-2022.geojson';
/** Steps of a reader, and stories read one after the other; `STEPS=100 STORIES=10` for a run that is less long. */
const STEPS = Number(process.env.STEPS ?? 1000);
const STORIES = Number(process.env.STORIES ?? 100);
/** Measured: after 200 steps the browser's own styles, of which it keeps those of late, are as many as they get. */
const WARM_UP = { steps: 200, stories: 100 };
/**
 * Bytes that may be there more afterwards. A story that is held on to is a million of script. The first hundred leave
 * 200,000 once, which four hundred do not make more. The browser's own go up and down.
 */
const MOST_KEPT = {
  steps: { script: 50_000, browser: 400_000 },
  stories: { script: 100_000, browser: 400_000 },
} as const;

let site: Site;
let browser: Browser;

beforeAll(async () => {
  browser = await launch({ withGpu: false });
  site = await serveOrigin({ folders: FOLDERS, pages: { '/': hostPage(EXPLORER, HEAD) } });
});

afterAll(async () => {
  await browser.close();
  await site.close();
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
  process.stdout.write(`${what}: ${growth.join(', ')}\n`);
}

function expectAsHeavy(before: Kept, after: Kept, most: Pick<Kept, 'script' | 'browser'>): void {
  expect(after.script - before.script).toBeLessThan(most.script);
  expect(after.browser - before.browser).toBeLessThan(most.browser);
  expect(after.listeners - before.listeners).toBeLessThanOrEqual(0);
  expect(after.elements - before.elements).toBeLessThanOrEqual(0);
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
  expectAsHeavy(before, after, MOST_KEPT.steps);
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
  expectAsHeavy(before, after, MOST_KEPT.stories);
  expect(complaints).toEqual([]);
  await page.context().close();
});
