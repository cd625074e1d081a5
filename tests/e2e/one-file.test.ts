import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../helpers/source-files.ts';
import { launch, openPage, STORY, serveSite, settled } from './site.ts';

const folder = mkdtempSync(join(tmpdir(), 'one-file-'));
const file = join(folder, 'story.html');
const again = join(folder, 'again.html');
/** Bytes. The aim is 2.5 MB; the fonts and the still map are what is above it. */
const MOST_BYTES = 3_100_000;

let browser: Browser;

/** Has the built command write the first story as one file. */
function bundle(target: string): { readonly status: number | null; readonly said: string } {
  const command = join(ROOT, 'dist/cli/dispatch-atlas.js');
  const story = join(ROOT, 'geodata/dispatches/north-korea-russia.geojson');
  const { status, stderr } = spawnSync(process.execPath, [
    command,
    'bundle',
    story,
    '-o',
    target,
    '--lang',
    'en',
  ]);
  return { status, said: String(stderr) };
}

beforeAll(async () => {
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

test('the command writes the same file twice, says how large it is, and nothing in it is fetched', () => {
  const { status, said } = bundle(file);
  expect(status).toBe(0);
  expect(said).toMatch(/ has \d\.\d MB\.\n$/);
  expect(bundle(again).status).toBe(0);
  const bytes = readFileSync(file);
  expect(bytes.equals(readFileSync(again))).toBe(true);
  expect(bytes.length).toBeLessThan(MOST_BYTES);
  const html = bytes.toString('utf8');
  expect(html).not.toMatch(
    /<[^>]*\b(?:src|srcset)\s*=\s*["']?(?!data:)|<link\b|@import|\burl\(\s*["']?https?:/i,
  );
});

test('it opens from a file without network: map, table, languages, and tasks for a lesson', async () => {
  const { page, requests, complaints } = await openPage(browser, { viewport: { width: 800, height: 600 } });
  await page.context().setOffline(true);
  await page.goto(pathToFileURL(file).href);
  await settled(page);
  const drawn = await page.evaluate(async () => {
    const explorer = document.querySelector('dispatch-explorer');
    const map = explorer?.shadowRoot?.querySelector('dispatch-map');
    await map?.ready;
    return { live: map?.matches(':state(no-webgl)') === false, ids: map?.drawnIds() ?? [] };
  });
  const features: readonly { readonly id: string }[] = JSON.parse(
    readFileSync(join(ROOT, 'geodata/dispatches/north-korea-russia.geojson'), 'utf8'),
  ).features;
  expect(drawn.live).toBe(true);
  const known = new Set(features.map(({ id }) => id));
  expect(drawn.ids.length).toBeGreaterThan(50);
  expect(drawn.ids.filter((id) => !known.has(id))).toEqual([]);

  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await page.locator('dispatch-table [data-claim]').first().waitFor();
  await page.getByRole('button', { name: 'Deutsch' }).click();
  await page.getByRole('button', { name: 'Tabelle', exact: true }).waitFor();
  await page.getByRole('button', { name: 'Unterricht' }).click();
  await page.getByRole('button', { name: /^Üben/ }).first().click();
  await page.locator('dispatch-quiz h2').first().waitFor();
  expect(requests.filter((url) => !/^(file|blob|data):/.test(url))).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
}, 60_000);

test('«Share» saves the same, and as a package for learning platforms', async () => {
  const [site, plain] = await Promise.all([serveSite(), launch({ withGpu: false })]);
  const { page, complaints } = await openPage(plain);
  await page.goto(`${site.address}${STORY}?lang=en`);
  await settled(page);
  await page.getByRole('button', { name: 'Share', exact: true }).first().click();
  await page.locator('dispatch-share [data-do="formats"]').click();
  const saved = async (button: string): Promise<Buffer> => {
    const download = page.waitForEvent('download');
    await page.locator(`dispatch-share [data-do="${button}"]`).click();
    const path = await (await download).path();
    return readFileSync(path);
  };
  const html = await saved('save-one-file');
  expect(html.equals(readFileSync(file))).toBe(true);
  await page.getByText(/^north-korea-russia\.html, \d\.\d MB, is saved\.$/).waitFor();

  await page.getByLabel('that a pupil has come to the end of the tasks').check();
  const zip = await saved('save-scorm');
  expect(zip.subarray(0, 4)).toEqual(Buffer.from('PK\u0003\u0004', 'latin1'));
  expect(zip.toString('latin1')).toContain('imsmanifest.xml');
  expect(complaints).toEqual([]);
  await page.context().close();
  await Promise.all([plain.close(), site.close()]);
});
