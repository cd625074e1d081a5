import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../helpers/source-files.ts';
import { kept, NOTHING_KEPT } from './kept.ts';
import { brokenPolicies, foreign, SHARED, serveOrigin, watchPolicy } from './origins.ts';
import { launch, openPage, type Site } from './site.ts';

const STORY = 'geodata/dispatches/north-korea-russia.geojson';
/** The address in the page that stands for the server of `cdn/`. */
const CDN = 'https://atlas.example';
const EXAMPLES = ['plain-html', 'vite', 'webpack', 'esbuild', 'rollup', 'react', 'vue', 'svelte'];

let still: Browser;
let open: Site[] = [];

beforeAll(async () => {
  still = await launch({ withGpu: false });
});

afterAll(() => still.close());

afterEach(async () => {
  await Promise.all(open.map((site) => site.close()));
  open = [];
});

/** The server of the story, and of the script for who has none of its own. */
async function serveElsewhere(): Promise<Site> {
  const site = await serveOrigin({
    folders: { '/dispatches/': 'geodata/dispatches', '/': 'cdn' },
    headers: () => SHARED,
  });
  open.push(site);
  return site;
}

/** One example under the policy of `docs/embedding.md`, with its story on the other server. */
async function serveExample(name: string, elsewhere: Site): Promise<Site> {
  const folder = `examples/${name}/dist`;
  if (!existsSync(join(ROOT, folder, 'index.html'))) throw new Error('not built: npm run examples');
  const other = elsewhere.address.slice(0, -1);
  const html = readFileSync(join(ROOT, folder, 'index.html'), 'utf8').replaceAll(CDN, other);
  const site = await serveOrigin({
    folders: { '/': folder },
    pages: {
      '/': { type: 'text/html; charset=utf-8', body: html },
      '/story.geojson': { type: 'text/plain', body: '', status: 302 },
    },
    headers: (path): Readonly<Record<string, string>> | null => {
      if (path === '/') return { 'Content-Security-Policy': policy(name, other) };
      if (path !== '/story.geojson') return null;
      return { Location: `${other}/dispatches/north-korea-russia.geojson` };
    },
  });
  open.push(site);
  return site;
}

/** Bundled, a page needs no more than its own server and that of the story. */
function policy(name: string, other: string): string {
  if (name !== 'plain-html') {
    return `default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self' ${other}; img-src 'self' data: blob:`;
  }
  return `default-src 'none'; script-src 'self' ${other}; worker-src blob: ${other}; style-src 'self'; font-src ${other}; connect-src 'self' ${other}; img-src 'self' data: blob:`;
}

/** What the map has drawn, once it has. */
async function drawnIds(page: Page): Promise<readonly string[]> {
  await page.locator('dispatch-map:is(:state(ready), :state(partial))').waitFor({ state: 'attached' });
  const ids: unknown = await page.locator('dispatch-map').evaluate(async (map) => {
    await Reflect.get(map, 'ready');
    return Reflect.apply(Reflect.get(map, 'drawnIds'), map, []);
  });
  return Array.isArray(ids) ? ids : [];
}

async function check(name: string, browser: Browser): Promise<void> {
  const elsewhere = await serveElsewhere();
  const site = await serveExample(name, elsewhere);
  const { page, requests, complaints } = await openPage(browser, { viewport: { width: 1280, height: 800 } });
  await watchPolicy(page);
  await page.goto(site.address);
  const ids = await drawnIds(page);
  expect(ids).toEqual(expect.arrayContaining(['pyongyang', 'moscow', 'flow-troops', 'flow-munitions']));
  const before = await page.locator('#chosen').textContent();
  // By keyboard: a pointer would have to wait for a map that still settles.
  await page.locator('a[href="#flow-troops"]:visible, [data-feature="flow-troops"]:visible').first().focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('#chosen').textContent()).not.toBe(before);
  const { features } = JSON.parse(readFileSync(join(ROOT, STORY), 'utf8'));
  const troops = features.find(({ id }: { id: string }) => id === 'flow-troops').properties;
  const lang = await page.locator('html').getAttribute('lang');
  expect(await page.locator('#chosen').textContent()).toBe(troops.names[lang ?? '']);
  expect(requests).toContain(`${elsewhere.address}dispatches/north-korea-russia.geojson`);
  expect(foreign(requests, [site, elsewhere])).toEqual([]);
  expect(await brokenPolicies(page)).toEqual([]);
  expect(complaints).toEqual([]);
  expect(await kept(page)).toEqual(NOTHING_KEPT);
  const shots = process.env.EXAMPLE_SHOTS;
  if (shots) await page.screenshot({ path: join(shots, `${name}.png`) });
  await page.context().close();
}

test.each(EXAMPLES)('%s shows its story and hears what the reader chooses', (name) => check(name, still));
