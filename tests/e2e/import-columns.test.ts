import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, openPage, type Site, STORY, serveSite, settled } from './site.ts';

/** More flows than a dispatch can hold go to the map as columns; so do more than the page can name. */
const MANY = 20_000;
/** So many that near places are put together. */
const CROWD = 20_500;
const SOME = 700;

let site: Site;

beforeAll(async () => {
  site = await serveSite();
});

afterAll(() => site.close());

/** Two tables of flows between places of central Europe, the same each time; the first flow is the largest. */
function tables(count: number): { readonly places: string; readonly flows: string } {
  let seed = count;
  const random = (most: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * most);
  };
  const cities = 200;
  const places = ['id,name,lat,lon', 'west,Westend,50,-8', 'east,Ostheim,50,28'];
  for (let city = 0; city < cities; city += 1) {
    places.push(`c${city},City ${city},${44 + random(1200) / 100},${-8 + random(3600) / 100}`);
  }
  const flows = ['origin,dest,count,time', 'west,east,100000,2024-01'];
  while (flows.length <= count) {
    const [from, to] = [random(cities), random(cities)];
    if (from !== to) flows.push(`c${from},c${to},${1 + random(300)},2023-06`);
  }
  return { places: places.join('\n'), flows: flows.join('\n') };
}

async function drop(page: Page, count: number): Promise<void> {
  const { places, flows } = tables(count);
  await page.evaluate(
    ([given, names]) => {
      const dataTransfer = new DataTransfer();
      for (const [at, text] of given.entries()) dataTransfer.items.add(new File([text], names[at] ?? ''));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    [
      [places, flows],
      ['places.csv', 'flows.csv'],
    ] as const,
  );
}

const WORDS = {
  en: {
    panel: '20,000 flows are too many to name each. The map draws them where the browser has WebGL 2',
    counts: 'Flows in flows.csv: 20,000 rows read, 20,000 kept, 0 left out.',
    still: '20,000 flows of this page’s own data are not drawn here: a still map can’t show them.',
    largest: 'The 12 largest',
    first: 'Westend → Ostheim: 100,000',
    some: '700 flows of this page’s own data',
    flat: 'Flat map',
    here: /flows? here/,
    close: 'Close',
  },
  de: {
    panel:
      '20.000 Ströme sind zu viele, um jeden zu nennen. Die Karte zeichnet sie, wo der Browser WebGL 2 hat',
    counts: 'Ströme in flows.csv: 20.000 Zeilen gelesen, 20.000 übernommen, 0 weggelassen.',
    still:
      '20.000 Ströme aus eigenen Daten dieser Seite sind hier nicht gezeichnet: Auf einer festen Karte geht das nicht.',
    largest: 'Die 12 größten',
    first: 'Westend → Ostheim: 100.000',
    crowdCounts: '20.500 übernommen',
    crowd: '20.500 Ströme aus eigenen Daten dieser Seite',
    clustered: 'Nahe Orte sind zusammengefasst',
    some: '700 Ströme aus eigenen Daten dieser Seite',
    flat: 'Karte',
    here: /Ströme? hier|Strom hier/,
    close: 'Schließen',
  },
} as const;

describe('more flows than a dispatch can hold, without WebGL', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch({ withGpu: false });
  });
  afterAll(() => browser.close());

  test.each(['de', 'en'] as const)(
    'are counted and named, and nobody says they were drawn: %s',
    async (lang) => {
      const words = WORDS[lang];
      const { page, complaints } = await openPage(browser, { viewport: { width: 390, height: 844 } });
      await page.goto(`${site.address}${STORY}?lang=${lang}`);
      await settled(page);
      await drop(page, MANY);
      await page.getByText(words.panel).waitFor();
      await page.getByText(words.counts).waitFor();
      await page.keyboard.press('Escape');
      await page.getByText(words.still).waitFor();
      await page.getByText(words.largest).focus();
      await page.keyboard.press('Enter');
      await page.getByText(words.first).waitFor();
      expect(await page.locator('dispatch-map .columns li').count()).toBe(12);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );
});

/** Px of the picture in the neutral ink that columns of a file are drawn in. */
async function inked(page: Page): Promise<number> {
  return page.locator('dispatch-map').evaluate(async (map) => {
    if (!('toBlob' in map) || typeof map.toBlob !== 'function') return -1;
    const blob: unknown = await map.toBlob();
    if (!(blob instanceof Blob)) return -1;
    const image = await createImageBitmap(blob);
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!context) return -1;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    let count = 0;
    for (let at = 0; at < data.length; at += 4) {
      const off = Math.abs((data[at] ?? 0) - 0x56) + Math.abs((data[at + 1] ?? 0) - 0x5d);
      if (off + Math.abs((data[at + 2] ?? 0) - 0x61) < 24) count += 1;
    }
    return count;
  });
}

describe('with WebGL', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  const small = { viewport: { width: 360, height: 420 }, reducedMotion: 'reduce' } as const;

  test('they are drawn, on the globe and on the flat map, and the map says how', async () => {
    const { page, complaints } = await openPage(browser, small);
    await page.goto(`${site.address}${STORY}?lang=de`);
    await settled(page);
    await drop(page, CROWD);
    await page.getByText(WORDS.de.crowdCounts).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.columns').getByText(WORDS.de.crowd).waitFor();
    await page.locator('.columns').getByText(WORDS.de.clustered).waitFor();
    await expect.poll(() => inked(page), { timeout: 60_000 }).toBeGreaterThan(300);
    await page.getByRole('button', { name: WORDS.de.flat, exact: true }).click();
    await expect.poll(() => inked(page), { timeout: 60_000 }).toBeGreaterThan(300);
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 180_000);

  test('fewer of them one by one: the reader points at one and sees its name, and a click lists all', async () => {
    const words = WORDS.en;
    const { page, complaints } = await openPage(browser, small);
    await page.goto(`${site.address}${STORY}?lang=en&proj=mercator`);
    await settled(page);
    await drop(page, SOME);
    await page.getByText('700 kept').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.columns').getByText(words.some, { exact: true }).waitFor();
    await expect.poll(() => inked(page), { timeout: 60_000 }).toBeGreaterThan(300);
    const frame = page.locator('dispatch-map .frame');
    await frame.hover();
    await page
      .locator('.column-tip')
      .getByText(/City \d+ → City \d+: \d+|Westend → Ostheim: 100,000/)
      .waitFor();
    await frame.click();
    await page.getByRole('dialog').getByText(words.here).waitFor();
    const listed = await page.locator('.column-list li:not(.more)').count();
    expect(listed).toBeGreaterThan(0);
    expect(listed).toBeLessThanOrEqual(12);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    // The time window of the story counts for them: after all of them, none is left to be found.
    await page.locator('dispatch-explorer').evaluate((explorer) => {
      if ('time' in explorer) explorer.time = { start: '2030-01-01', end: '2030-12-31' };
    });
    await expect.poll(() => inked(page), { timeout: 60_000 }).toBeLessThan(100);
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 180_000);
});
