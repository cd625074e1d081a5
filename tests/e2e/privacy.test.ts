import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ROOT } from '../helpers/source-files.ts';
import { foreign } from './origins.ts';
import { launch, openPage, type Site, STORY, serveSite } from './site.ts';

vi.setConfig({ testTimeout: 240_000 });

/** All pages, or of those of one kind, made by the same hand, one each. */
const IS_LONG = process.env.LONG !== undefined;
const OF_ONE_KIND = /^docs\/(decisions|elements|lessons)\/(?!index|dispatch-map)/;
const FEW_DOCS = new Set([
  'docs/index.html',
  'docs/validator.html',
  'docs/cookbook.html',
  'docs/theming.html',
]);

const pages = readdirSync(join(ROOT, 'site'), { recursive: true, encoding: 'utf8' })
  // The example is a page of somebody else's; the template is no page.
  .filter((path) => path.endsWith('.html') && !/^(examples|one-file)\//.test(path))
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => IS_LONG || !path.startsWith('docs/') || FEW_DOCS.has(path))
  .filter((path) => IS_LONG || !OF_ONE_KIND.test(path))
  .toSorted();

/** Where a page has more than one face. */
const FACES: readonly (readonly [string, string])[] = [
  [`${STORY}?lang=de&sel=flow-troops`, 'dispatch-details [data-claim]'],
  [`${STORY}?lang=en&show=table`, 'dispatch-table tr[data-claim]'],
  [`${STORY}?lang=fr&show=chain`, 'dispatch-chain h2, dispatch-chain h3'],
  ['embed.html?d=north-korea-russia&lang=en', 'dispatch-map .still svg'],
  ['classroom.html?d=north-korea-russia&lang=en&mode=present', 'dispatch-slides svg'],
  ['classroom.html?d=north-korea-russia&lang=en&mode=practise', 'dispatch-quiz h2'],
  ['classroom.html?d=north-korea-russia&lang=en&mode=print', 'dispatch-worksheet svg'],
  ['classroom.html?d=north-korea-russia&lang=en&mode=sources', 'dispatch-sources [data-claim]'],
  ['classroom.html?d=north-korea-russia&lang=en&mode=skills', 'dispatch-skills svg'],
  ['write.html?d=north-korea-russia&lang=en', 'dispatch-writer button'],
];

let site: Site;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([serveSite(), launch({ withGpu: false })]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

const kept = (page: Page) =>
  page.evaluate(async () => ({
    stored: localStorage.length + sessionStorage.length,
    cookies: document.cookie,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

/** Links to other servers that would tell them where the reader comes from: of the page and of all in its shadows. */
const tellingLinks = (page: Page) =>
  page.evaluate(() => {
    const links: string[] = [];
    const policy = document.querySelector('meta[name="referrer"]')?.getAttribute('content');
    const look = (root: Document | ShadowRoot): void => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) look(element.shadowRoot);
        if (!(element instanceof HTMLAnchorElement) || !/^https?:/.test(element.href)) continue;
        if (new URL(element.href).origin === location.origin || element.relList.contains('noreferrer'))
          continue;
        if (policy !== 'same-origin') links.push(element.href);
      }
    };
    look(document);
    return links;
  });

test(`${pages.length} pages in all their faces ask nobody but their own server, keep nothing, tell no referrer`, async () => {
  const { page, requests } = await openPage(browser, { viewport: { width: 1200, height: 800 } });
  const telling: Record<string, readonly string[]> = {};
  for (const path of pages) {
    await page.goto(`${site.address}${path}`);
    await page.waitForLoadState('networkidle');
    const links = await tellingLinks(page);
    if (links.length > 0) telling[path] = links;
    expect(await page.locator('meta[name="referrer"]').getAttribute('content'), path).toBe('same-origin');
  }
  for (const [path, sign] of FACES) {
    await page.goto(`${site.address}${path}`);
    await page.locator(sign).first().waitFor({ state: 'attached' });
  }
  expect(requests.length).toBeGreaterThan(100);
  expect(foreign(requests, [site])).toEqual([]);
  expect(telling).toEqual({});
  expect(await kept(page)).toEqual({ stored: 0, cookies: '', databases: 0, caches: 0, workers: 0 });
  expect(await page.context().cookies()).toEqual([]);
  await page.context().close();
});
