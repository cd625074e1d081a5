import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ROOT } from '../helpers/source-files.ts';
import { kept, NOTHING_KEPT } from './kept.ts';
import { foreign } from './origins.ts';
import { launch, openPage, type Site, STORY, serveSite } from './site.ts';

vi.setConfig({ testTimeout: 240_000 });

/** All pages; without the long run one of each kind, since those of a kind are made by the same hand. */
const IS_LONG = process.env.LONG !== undefined;
const KINDS = new Set([
  'classroom.html',
  'compare.html',
  'd/north-korea-russia/index.html',
  'docs/index.html',
  'embed.html',
  'index.html',
  'write.html',
]);

const pages = readdirSync(join(ROOT, 'site'), { recursive: true, encoding: 'utf8' })
  // The example is a page of somebody else's; the template is no page.
  .filter((path) => path.endsWith('.html') && !/^(examples|one-file)\//.test(path))
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => IS_LONG || KINDS.has(path))
  .toSorted();

/** Where a page has more than one face. */
const FACES: readonly (readonly [path: string, sign: string])[] = [
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

test(`${pages.length} pages ask nobody but their own server, keep nothing, tell no referrer`, async () => {
  const { page, requests } = await openPage(browser, { viewport: { width: 1200, height: 800 } });
  const telling: Record<string, readonly string[]> = {};
  for (const path of pages) {
    await page.goto(`${site.address}${path}`);
    await page.waitForLoadState('networkidle');
    const links = await tellingLinks(page);
    if (links.length > 0) telling[path] = links;
    expect(await page.locator('meta[name="referrer"]').getAttribute('content'), path).toBe('same-origin');
  }
  for (const [path, sign] of IS_LONG ? FACES : FACES.slice(0, 1)) {
    await page.goto(`${site.address}${path}`);
    await page.locator(sign).first().waitFor({ state: 'attached' });
  }
  expect(pages.length).toBeGreaterThanOrEqual(KINDS.size);
  expect(requests.length).toBeGreaterThan(100);
  expect(foreign(requests, [site])).toEqual([]);
  expect(telling).toEqual({});
  expect(await kept(page)).toEqual(NOTHING_KEPT);
  await page.context().close();
});
