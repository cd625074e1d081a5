import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../helpers/source-files.ts';
import { launch, openPage, type Site, STORY, serveSite, settled } from './site.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

let site: Site;
let plain: Browser;

beforeAll(async () => {
  site = await serveSite();
  plain = await launch({ withGpu: false });
});

afterAll(async () => {
  await plain.close();
  await site.close();
});

function pathOf(name: string): string {
  return join(ROOT, 'tests/fixtures/import', name);
}

/** What the page sees when somebody lets files fall on it, or only holds them over it. */
async function drag(page: Page, event: 'dragenter' | 'drop', names: readonly string[]): Promise<void> {
  const files = names.map((name) => ({ name, text: readFileSync(pathOf(name), 'utf8') }));
  await page.evaluate(
    ([type, given]) => {
      const dataTransfer = new DataTransfer();
      for (const { name, text } of given) dataTransfer.items.add(new File([text], name));
      const options = { dataTransfer, bubbles: true, cancelable: true };
      document.body.dispatchEvent(new DragEvent(type, options));
    },
    [event, files] as const,
  );
}

const WORDS = {
  en: {
    zone: 'Drop two CSV files here',
    counts: 'Flows in flows.csv: 5 rows read, 5 kept, 0 left out.',
    summary: '5 flows between 4 places, as the files flows.csv and locations.csv give them.',
    table: 'Table',
    amount: '1,200 items',
    button: 'Own data',
    choose: 'Choose files',
    leftOut: 'Left out',
    broken: 'flows-broken.csv, line 4: “x” (dest) is not among the places',
    waiting: 'locations.csv holds places.',
    failed: 'These files can’t be shown',
    both: 'locations.csv, line 1: this file holds places (lat, lon), like the other one',
  },
  de: {
    zone: 'Zwei CSV-Dateien hier ablegen',
    counts: 'Ströme in flows.csv: 5 Zeilen gelesen, 5 übernommen, 0 weggelassen.',
    summary: '5 Ströme zwischen 4 Orten, wie die Dateien flows.csv und locations.csv sie angeben.',
    table: 'Tabelle',
    amount: '1.200 Stück',
    button: 'Eigene Daten',
    choose: 'Dateien wählen',
    leftOut: 'Weggelassen',
    broken: 'flows-broken.csv, Zeile 4: „x“ (dest) ist nicht unter den Orten',
    waiting: 'locations.csv enthält Orte.',
    failed: 'Diese Dateien lassen sich nicht zeigen',
    both: 'locations.csv, Zeile 1: diese Datei enthält Orte (lat, lon), wie die andere',
  },
} as const;

describe.each(['de', 'en'] as const)('files of the reader’s own, in %s', (lang) => {
  const words = WORDS[lang];

  test('dropped on the page: counts, map and table show', async () => {
    const { page, requests, complaints } = await openPage(plain);
    await page.goto(`${site.address}${STORY}?lang=${lang}&sel=flow-oil&goods=energy`);
    await settled(page);
    await drag(page, 'dragenter', ['flows.csv']);
    await page.getByText(words.zone).waitFor();
    await drag(page, 'drop', ['flows.csv', 'locations.csv']);
    await page.getByText(words.counts).waitFor();
    await page.keyboard.press('Escape');
    await page.getByText(words.summary).waitFor();
    const drawn = await page.locator('dispatch-map').evaluate(async (map) => {
      if (!('ready' in map && 'drawnIds' in map && typeof map.drawnIds === 'function')) return null;
      await map.ready;
      return map.drawnIds();
    });
    expect([...(drawn ?? [])].toSorted()).toEqual([
      'ber',
      'flow-2',
      'flow-3',
      'flow-4',
      'flow-5',
      'flow-6',
      'ham',
      'muc',
      'vie',
    ]);
    await page.getByRole('button', { name: words.table, exact: true }).click();
    await page.locator('dispatch-table tr[data-claim="flow-2/0"]').getByText(words.amount).waitFor();
    // The address leads to nothing that is not there.
    expect(new URL(page.url()).search).toBe(`?lang=${lang}&show=table`);
    expect(requests.filter((url) => !url.startsWith(site.address) && !/^(blob|data):/.test(url))).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('chosen by keyboard, one after the other; broken rows are named', async () => {
    const { page } = await openPage(plain);
    await page.addInitScript(AXE);
    await page.goto(`${site.address}${STORY}?lang=${lang}`);
    await settled(page);
    await page.getByRole('button', { name: words.button }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: words.choose }).focus();
    await page.keyboard.press('Enter');
    await (await choosing).setFiles(pathOf('locations.csv'));
    await page.getByText(words.waiting).waitFor();
    await page.locator('.import-panel input[type="file"]').setInputFiles(pathOf('flows-broken.csv'));
    await page.getByRole('heading', { name: words.failed }).waitFor();
    await page
      .locator('.import-panel input[type="file"]')
      .setInputFiles(['locations-broken.csv', 'flows-broken.csv'].map(pathOf));
    await page.getByRole('heading', { name: words.leftOut }).waitFor();
    await page.getByText(words.broken).waitFor();
    const violations = await page.evaluate(async () => {
      const axe: unknown = Reflect.get(globalThis, 'axe');
      if (typeof axe !== 'object' || axe === null || !('run' in axe) || typeof axe.run !== 'function')
        return null;
      const result = await axe.run('.import-panel');
      return result.violations.map(({ id }: { id: string }) => id);
    });
    expect(violations).toEqual([]);
    await page.context().close();
  });

  test('that make no dispatch leave the story as it is, and say why', async () => {
    const { page } = await openPage(plain);
    await page.goto(`${site.address}${STORY}?lang=${lang}`);
    await settled(page);
    const before = await page.title();
    await drag(page, 'drop', ['locations.csv', 'locations.csv']);
    await page.getByText(words.both).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dispatch-article a[data-feature="flow-troops"]').first().waitFor();
    expect(await page.title()).toBe(before);
    await page.context().close();
  });
});
