import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { PAYLOADS } from '../hostile/payloads.ts';
import { poisoned } from '../hostile/poisoned.ts';
import { foreign } from './origins.ts';
import { launch, openPage, type Site, serveSite, settled } from './site.ts';

/*
 * Stories in which every text is what somebody writes who wants to be more than text, in a browser that would obey. In
 * the views of Node (`tests/hostile/views.test.ts`) every payload stands in every text; here the stories differ in where
 * each one stands.
 */

vi.setConfig({ testTimeout: 600_000 });

const IS_LONG = process.env.LONG !== undefined;
const SHIFTS = IS_LONG ? PAYLOADS.map((_, index) => index).filter((index) => index % 4 === 0) : [0];
/** No divisor of the number of payloads: neighbours get others in every story. */
const STEP = 7;

const storyAt = (shift: number) =>
  JSON.stringify(poisoned((index) => PAYLOADS[(index * STEP + shift) % PAYLOADS.length] ?? ''));

const files = Object.fromEntries(
  SHIFTS.map((shift) => [`/bad/${shift}.geojson`, { type: 'application/geo+json', body: storyAt(shift) }]),
);

let site: Site;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([serveSite(files), launch({ withGpu: false })]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

/** What no text of a story may become, anywhere in the page or in its shadows; and the text that stands there. */
const look = (page: Page) =>
  page.evaluate(() => {
    const wrong: string[] = [];
    const texts: string[] = [];
    const ours = new Set(['SCRIPT', 'LINK', 'META', 'STYLE', 'TITLE', 'NOSCRIPT']);
    const see = (root: Document | ShadowRoot): void => {
      for (const element of root.querySelectorAll('*')) {
        const { tagName } = element;
        const inHead = element.closest('head') !== null || element.closest('noscript') !== null;
        if (/^(iframe|object|embed|base|math|x|frame)$/i.test(tagName)) wrong.push(tagName);
        if (
          ours.has(tagName) &&
          tagName !== 'STYLE' &&
          tagName !== 'NOSCRIPT' &&
          !inHead &&
          tagName !== 'TITLE'
        )
          wrong.push(tagName);
        for (const { name, value } of element.attributes) {
          if (/^on/i.test(name)) wrong.push(`${tagName} ${name}`);
          const isAddress = /^(href|src|xlink:href|action|formaction|srcdoc)$/.test(name);
          if (isAddress && /^\s*(javascript|vbscript|data:text)/i.test(value))
            wrong.push(`${tagName} ${name}=${value}`);
        }
        if (element.shadowRoot) see(element.shadowRoot);
      }
      for (const child of root.children) texts.push(child.textContent ?? '');
    };
    see(document);
    return { wrong, text: texts.join('\n') };
  });

/** Clicks on everything of a kind, as long as it can be reached. */
async function pressAll(page: Page, selector: string, most: number): Promise<void> {
  const found = page.locator(selector);
  const count = Math.min(await found.count(), most);
  for (let index = 0; index < count; index += 1) await found.nth(index).dispatchEvent('click');
}

test.each(SHIFTS)('story %i does nothing in any view, and its texts stand there as text', async (shift) => {
  const { page, requests, complaints } = await openPage(browser, { viewport: { width: 1280, height: 800 } });
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    // «Leave this page?» is the browser's own.
    if (dialog.type() !== 'beforeunload') dialogs.push(dialog.message());
    void dialog.accept();
  });
  await page.addInitScript(() => {
    Reflect.set(globalThis, 'alert', () => Reflect.set(globalThis, 'struck', true));
  });
  const seen = new Set<string>();
  const check = async (view: string) => {
    const { wrong, text } = await look(page);
    expect(wrong, view).toEqual([]);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'struck')), view).toBeUndefined();
    for (const payload of PAYLOADS) if (text.includes(payload)) seen.add(payload);
  };
  const story = `d=/bad/${shift}.geojson&lang=en`;
  const go = (path: string) => page.goto(`${site.address}${path}`);

  await go(`?${story}`);
  await settled(page);
  await page.locator('dispatch-map .still svg').first().waitFor({ state: 'attached' });
  await check('story');
  const ids: readonly string[] = await page
    .locator('dispatch-explorer')
    .evaluate((explorer) => Reflect.get(explorer, 'dispatch').features.map(({ id }: { id: string }) => id));
  for (const id of ids) {
    await page.locator('dispatch-explorer').evaluate((explorer, selected) => {
      Reflect.set(explorer, 'selected', selected);
    }, id);
    await page
      .locator('dispatch-details .details, dispatch-details h2')
      .first()
      .waitFor({ state: 'attached' });
    await check(`details of ${id}`);
  }
  await pressAll(page, 'dispatch-timeline button, dispatch-legend button', 12);
  await check('timeline');
  await page.getByRole('button', { name: 'Search', exact: true }).first().click();
  await page.locator('dispatch-search input').fill('alert');
  await page.locator('dispatch-search [data-feature], dispatch-search li').first().waitFor();
  await check('search');
  const views = [
    ['table', `?${story}&show=table`, 'dispatch-table tr[data-claim]'],
    ['chain', `?${story}&show=chain`, 'dispatch-chain h2, dispatch-chain h3'],
    ['frame', `embed.html?${story}`, 'dispatch-map .still svg'],
    ['present', `classroom.html?${story}&mode=present`, 'dispatch-slides svg'],
    ['practise', `classroom.html?${story}&mode=practise`, 'dispatch-quiz h2'],
    ['print', `classroom.html?${story}&mode=print`, 'dispatch-worksheet svg'],
    ['sources', `classroom.html?${story}&mode=sources`, 'dispatch-sources [data-claim]'],
    ['skills', `classroom.html?${story}&mode=skills`, 'dispatch-skills svg'],
    ['write', `write.html?${story}`, 'dispatch-writer nav button, dispatch-writer [aria-current]'],
  ] as const;
  for (const [view, path, sign] of views) {
    await go(path);
    await page.locator(sign).first().waitFor({ state: 'attached' });
    await check(view);
    if (view === 'practise') await pressAll(page, 'dispatch-quiz label input, dispatch-quiz button', 4);
    if (view === 'write') await pressAll(page, 'dispatch-writer nav button', 8);
    await check(`${view}, used`);
  }
  expect(dialogs).toEqual([]);
  expect(foreign(requests, [site])).toEqual([]);
  expect(complaints).toEqual([]);
  // Most can be read somewhere; some are cut short or have signs that no text keeps.
  expect(seen.size).toBeGreaterThan(PAYLOADS.length / 2);
  await page.context().close();
});
