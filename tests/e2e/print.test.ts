import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page, Route } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import '../../src/language/all.ts';
import { claimRows } from '../../src/model/claim-rows.ts';
import { sourcesOf } from '../../src/model/claims.ts';
import { isFlow } from '../../src/model/dispatch-index.ts';
import { readDispatch } from '../../src/model/read.ts';
import { defaultTime, selectFeatures } from '../../src/model/select.ts';
import type { Filter } from '../../src/model/types.ts';
import { locatedIds } from '../helpers/located-ids.ts';
import { ROOT } from '../helpers/source-files.ts';
import { textsOfPdf } from './pdf-text.ts';
import { launch, openPage, type Site, serveSite, settled } from './site.ts';

const FILE = join(ROOT, 'geodata', 'dispatches', 'north-korea-russia.geojson');
const { dispatch } = readDispatch(readFileSync(FILE, 'utf8'));
if (!dispatch) throw new Error('the first dispatch cannot be read');
const story = dispatch;

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

/** Opens the story and waits until its sheets could be printed. */
async function open(query: string): Promise<{ page: Page; complaints: readonly string[] }> {
  const { page, complaints } = await openPage(browser, { colorScheme: 'dark' });
  await page.goto(`${site.address}d/north-korea-russia/${query}`);
  await settled(page);
  await sheetsReady(page);
  return { page, complaints };
}

/** Waits until the sheets of a story could be printed. */
async function sheetsReady(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      window.dispatchEvent(new Event('beforeprint'));
      const sheet = document.querySelector('dispatch-explorer')?.shadowRoot?.querySelector('.sheet');
      window.dispatchEvent(new Event('afterprint'));
      return sheet instanceof HTMLElement;
    },
    null,
    { polling: 300 },
  );
}

/** What a map on the screen is drawn by, and what makes the sheets. */
const OF_MAPS = /\/(maplibre|atlas-map|live-map|picture-parts)[\w-]*\.(js|mjs)$/;
const OF_SHEETS = /\/(print-controller|print-sheet|basemap-50m)[\w-]*\.(js|json)$/;

/** Holds requests back until they may go on. */
async function hold(page: Page, which: RegExp) {
  const held: Route[] = [];
  let mayGo = false;
  await page.route(
    ({ pathname }) => which.test(pathname),
    async (route) => {
      if (mayGo) await route.continue();
      else held.push(route);
    },
  );
  const letGo = async () => {
    mayGo = true;
    await Promise.all(held.splice(0).map((route) => route.continue()));
  };
  return { held, letGo };
}

/** A page as a PDF: how many sheets it takes, each text as it was drawn, and all of them without what breaks lines. */
async function printed(page: Page) {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const texts = textsOfPdf(pdf);
  return { pages: pagesIn(pdf), texts, all: bare(texts.join('')) };
}

/** Without what a line may end with, or what only tells how to set it. */
const bare = (text: string) => text.replace(/[\s\p{Cf}]/gu, '');

const pagesIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

async function pagesOf(page: Page): Promise<number> {
  return pagesIn(await page.pdf({ preferCSSPageSize: true }));
}

/** What stands on the sheets, as the browser that prints has it. */
function sheetOf(page: Page) {
  return page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
    const sheet = document.querySelector('dispatch-explorer')?.shadowRoot?.querySelector('.sheet');
    const all = (selector: string) => [...(sheet?.querySelectorAll<HTMLElement>(selector) ?? [])];
    const found = {
      claims: all('[data-claim]').map((node) => node.dataset.claim ?? ''),
      letters: all('[data-letter]').map((node) => node.dataset.letter ?? ''),
      sources: all('.sources > li').length,
      signs: all('[data-letter] .letter').map((node) => node.textContent ?? ''),
      words: ['h1', '.standfirst', '[data-claim]', '.sources > li', '[data-letter]'].flatMap((selector) =>
        all(selector).map((node) => node.textContent ?? ''),
      ),
    };
    window.dispatchEvent(new Event('afterprint'));
    return found;
  });
}

function expected(filter: Filter) {
  const selection = { time: defaultTime(story), filter };
  const rows = claimRows(story, 'de', selection);
  const located = new Set(locatedIds(story));
  return {
    claims: rows.map(({ id }) => id).sort(),
    letters: selectFeatures(story, selection)
      .flows.filter((flow) => isFlow(flow) && located.has(flow.id))
      .map(({ id }) => id),
    sources: new Set(rows.flatMap(({ claim }) => sourcesOf(claim))).size,
  };
}

describe('the story on paper', () => {
  test.each([
    ['de', 'mercator'],
    ['fr', 'globe'],
  ])('fits on three sheets of A4: %s, %s', async (lang, projection) => {
    const { page, complaints } = await open(`?lang=${lang}&proj=${projection}`);
    const pages = await pagesOf(page);
    expect(pages).toBeGreaterThan(1);
    expect(pages).toBeLessThanOrEqual(3);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test.each([
    ['all of it', '', {}],
    ['what a filter lets through', '&goods=energy', { goods: ['energy'] }],
    ['the same with a mark selected', '&sel=flow-troops', {}],
  ])('holds every claim that is shown once, and every located flow: %s', async (_name, query, filter) => {
    const { page } = await open(`?lang=de${query}`);
    const { claims, letters, sources } = await sheetOf(page);
    expect({ claims: claims.toSorted(), letters, sources }).toEqual(expected(filter));
    await page.context().close();
  });

  test('is whole while the map is still on its way, and what is on the screen before its sheets have come', async () => {
    const { page, complaints } = await openPage(browser);
    const maps = await hold(page, OF_MAPS);
    const sheets = await hold(page, OF_SHEETS);
    await page.goto(`${site.address}d/north-korea-russia/?lang=en`);
    await settled(page);
    await page.locator('dispatch-map .passing.coming').waitFor();
    await expect.poll(() => Math.min(maps.held.length, sheets.held.length)).toBeGreaterThan(0);

    const screen = await printed(page);
    expect(screen.all).toContain(bare('Who says what North Korea and Russia send each other'));
    expect(screen.all).toContain(bare('For each item this map shows who asserts it, who objects'));
    expect(screen.all).toContain(bare('Three days before Donald Trump and Vladimir Putin met in Alaska'));

    await sheets.letGo();
    await sheetsReady(page);
    const { signs, words, ...ids } = await sheetOf(page);
    const paper = await printed(page);
    expect([2, 3]).toContain(paper.pages);
    expect(maps.held.length).toBeGreaterThan(0);
    expect(await page.locator('dispatch-map .still svg').count()).toBe(0);

    const { claims, letters, sources } = expected({});
    expect({ ...ids, claims: ids.claims.toSorted() }).toEqual({ claims, letters, sources });
    expect(words).toHaveLength(2 + claims.length + letters.length + sources);
    expect(words.filter((text) => !paper.all.includes(bare(text)))).toEqual([]);
    // Before the heading of the legend stands the map, and each of its letters is drawn on it.
    const onMap = paper.texts.slice(0, paper.texts.indexOf('Legend'));
    expect(signs.length).toBeGreaterThan(10);
    expect(signs.filter((sign) => !onMap.includes(sign))).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('takes the place of the screen, and gives it back', async () => {
    const { page } = await open('?lang=de');
    const shown = () =>
      page.evaluate(() => {
        const root = document.querySelector('dispatch-explorer')?.shadowRoot;
        const isShown = (selector: string) => root?.querySelector(selector)?.checkVisibility() ?? false;
        return { screen: isShown('.explorer'), sheet: isShown('.sheet') };
      });
    expect(await shown()).toEqual({ screen: true, sheet: false });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await shown()).toEqual({ screen: true, sheet: false });
    await page.emulateMedia({ media: 'print' });
    expect(await shown()).toEqual({ screen: false, sheet: true });
    const colours = await page.evaluate(() => {
      const sheet = document.querySelector('dispatch-explorer')?.shadowRoot?.querySelector('.sheet');
      const { color, backgroundColor } = getComputedStyle(sheet ?? document.body);
      return [color, backgroundColor];
    });
    expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await shown()).toEqual({ screen: true, sheet: false });
    await page.context().close();
  });

  test('is what the button prints', async () => {
    const { page } = await open('?lang=de');
    await page.evaluate(() => {
      window.print = () => {
        document.title = 'printed';
      };
    });
    await page.getByRole('button', { name: 'Teilen' }).click();
    await page.getByRole('button', { name: 'Drucken' }).click();
    await page.waitForFunction(() => document.title === 'printed');
    await page.context().close();
  });
});
