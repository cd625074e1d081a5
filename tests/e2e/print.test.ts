import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
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
  return { page, complaints };
}

async function pagesOf(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
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
    ['en', 'globe'],
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
