import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addAxe, violationsOf } from './axe.ts';
import { launch, openPage, type Site, STORY, serveSite, settled } from './site.ts';

let site: Site;
let browser: Browser;

beforeAll(async () => {
  site = await serveSite();
  browser = await launch({ withGpu: false });
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

/** What the address says by now. */
const param = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

/** Name of what has the focus, through all shadow roots. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    const label = active instanceof HTMLInputElement ? active.labels?.[0]?.textContent : active?.textContent;
    return (active?.getAttribute('aria-label') ?? label ?? '').replace(/\s+/g, ' ').trim();
  });
}

/** Presses Tab, as a reader without a mouse does, until something of this name has the focus. */
async function tabTo(page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let press = 0; press < 200; press += 1) {
    await page.keyboard.press(key);
    const now = await focused(page);
    if (name.test(now)) return;
    passed.push(now);
  }
  const stops = passed.map((stop) => stop.slice(0, 40));
  throw new Error(`${name} is not to be reached by Tab; passed: ${stops.join(' | ')}`);
}

async function press(page: Page, name: RegExp, key = 'Enter'): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press(key);
}

describe('without a mouse', () => {
  test('one finds, chooses, filters, moves in time, reads the table and follows the text', async () => {
    const { page, complaints } = await openPage(browser, { viewport: { width: 1280, height: 900 } });
    await page.goto(`${site.address}${STORY}?lang=en`);
    await settled(page);

    await press(page, /^Search$/);
    await page.locator('dispatch-search input').waitFor();
    await page.keyboard.type('평양');
    await page.locator('dispatch-search [data-feature="pyongyang"]').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => param(page, 'sel')).toBe('pyongyang');
    await page.locator('dispatch-details').getByRole('heading', { name: 'Pyongyang' }).first().waitFor();
    // The focus follows into the details.
    await expect.poll(() => focused(page)).toBe('Pyongyang');
    await page.keyboard.press('Escape');
    await expect.poll(() => param(page, 'sel')).toBe(null);

    await press(page, /^Filter$/);
    await page.locator('dispatch-legend input').first().waitFor();
    await press(page, /^arms/, 'Space');
    await expect.poll(() => param(page, 'goods')?.includes('arms')).toBe(false);
    await press(page, /^Show all$/);
    await expect.poll(() => param(page, 'goods')).toBe(null);
    await page.keyboard.press('Escape');

    await press(page, /^Timeline$/);
    await expect.poll(() => param(page, 'show')).toBe('timeline');
    await page.locator('dispatch-timeline input[type="range"]').first().waitFor();
    const before = param(page, 't');
    await press(page, /^End of the window/, 'ArrowLeft');
    await expect.poll(() => param(page, 't')).not.toBe(before);

    await tabTo(page, /^Table$/, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.locator('dispatch-table tr[data-claim]').first().waitFor();
    await expect.poll(() => param(page, 'show')).toBe('table');

    await tabTo(page, /^Story$/, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await press(page, /^Next$/);
    await expect.poll(() => param(page, 'step')).toBe('1');
    await page.keyboard.press('Enter');
    await expect.poll(() => param(page, 'step')).toBe('2');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('the marks of a still map are one stop, walked by arrows', async () => {
    const { page } = await openPage(browser);
    await page.goto(`${site.address}${STORY}?lang=en`);
    await settled(page);
    await page.waitForSelector('dispatch-map:state(no-webgl)');
    // Until then the picture may still be drawn anew.
    await page.locator('dispatch-map').evaluate((map) => Reflect.get(map, 'ready'));
    await page.locator('dispatch-map svg [tabindex="0"][data-feature]').first().focus();
    const first = await focused(page);
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).not.toBe(first);
    await page.keyboard.press('Enter');
    await expect.poll(() => param(page, 'sel')).not.toBe(null);
    await page.context().close();
  });
});

describe('by touch on a phone', () => {
  test('one reads, chooses, searches, and nothing runs off the side', async () => {
    const { page, complaints } = await openPage(browser, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
      deviceScaleFactor: 2,
    });
    const fits = async () =>
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.goto(`${site.address}${STORY}?lang=de`);
    await settled(page);
    await fits();

    await page.locator('dispatch-article a[data-feature="event-call"]').first().tap();
    await expect.poll(() => param(page, 'sel')).toBe('event-call');
    await page.getByRole('button', { name: 'Einzelheiten vergrößern' }).tap();
    await fits();
    await page.locator('dispatch-details').getByRole('button', { name: 'Zur Geschichte' }).tap();
    await expect.poll(() => param(page, 'sel')).toBe(null);

    // Scrolling to the passage may have begun the guided reading.
    const step = Number(param(page, 'step') ?? 0);
    await page.getByRole('button', { name: 'Weiter' }).tap();
    await expect.poll(() => Number(param(page, 'step'))).toBe(step + 1);

    await page.getByRole('button', { name: 'Suchen' }).tap();
    await page.locator('dispatch-search input').fill('Öl');
    await page.locator('dispatch-search [data-feature="flow-oil"]').first().tap();
    await expect.poll(() => param(page, 'sel')).toBe('flow-oil');
    await page.locator('dispatch-details').getByRole('button', { name: 'Zur Geschichte' }).tap();

    for (const view of ['Tabelle', 'Zeitleiste', 'Wege der Nachricht', 'Geschichte']) {
      await page.getByRole('button', { name: 'Menü' }).tap();
      await page.getByRole('navigation').getByRole('button', { name: view, exact: true }).tap();
      await fits();
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('axe finds nothing', () => {
  test.each([
    ['', 'light', 'de', 1280],
    ['show=table', 'dark', 'en', 1280],
    ['show=timeline', 'light', 'en', 1280],
    ['show=timeline', 'dark', 'de', 390],
    ['show=chain&sel=flow-munitions', 'light', 'de', 1280],
    ['sel=flow-munitions', 'dark', 'de', 390],
    ['told=dprk&step=3', 'light', 'fr', 1280],
    ['status=denied', 'dark', 'en', 1280],
  ] as const)('%s, %s, %s, %i px', async (state, colorScheme, lang, width) => {
    const { page } = await openPage(browser, { colorScheme, viewport: { width, height: 844 } });
    await addAxe(page);
    await page.goto(`${site.address}${STORY}?lang=${lang}&${state}`);
    await settled(page);
    const shown = state.startsWith('show=') ? '.wide > :defined' : 'dispatch-map:state(no-webgl)';
    await page.locator(shown).first().waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.context().close();
  });

  test('in the panels', async () => {
    const { page } = await openPage(browser, { viewport: { width: 1280, height: 844 } });
    await addAxe(page);
    await page.goto(`${site.address}${STORY}?lang=de`);
    await settled(page);
    for (const opener of ['.find', 'header .share', '.legend .word']) {
      await page.locator(opener).click();
      await page.locator('.panel:not([hidden]) h2').first().waitFor();
      expect(await violationsOf(page), opener).toEqual([]);
      await page.keyboard.press('Escape');
    }
    await page.context().close();
  });
});
