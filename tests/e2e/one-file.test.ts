import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../helpers/source-files.ts';
import { unzip } from '../lesson/scorm/unzip.ts';
import { type ExtraFile, launch, openPage, STORY, serveSite, settled } from './site.ts';

const folder = mkdtempSync(join(tmpdir(), 'one-file-'));
const file = join(folder, 'story.html');
const again = join(folder, 'again.html');
/** Bytes: what a stick or a platform is asked to take. */
const MOST_BYTES = 2_500_000;

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

  // It has all it needs, and no address that others could use.
  expect(await page.getByText('No network').count()).toBe(0);
  await page.getByRole('button', { name: 'Share', exact: true }).first().click();
  const download = page.waitForEvent('download');
  await page.locator('dispatch-share [data-do="svg"]').click();
  const picture = readFileSync(await (await download).path(), 'utf8');
  expect(picture).toMatch(/>\d+ sources</);
  expect(await page.locator('dispatch-share .link-field').count()).toBe(0);
  // What the story has not of a font is not asked of it.
  expect(
    await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'error').length),
  ).toBe(0);

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
}, 120_000);

test('«Share» saves the same, and as a package whose platform hears of the end of its tasks', async () => {
  const extra: Record<string, ExtraFile> = {};
  const [site, plain] = await Promise.all([serveSite(extra), launch({ withGpu: false })]);
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
  await page.getByLabel('how many tasks were right').check();
  const files = await unzip(await saved('save-scorm'));
  await page.close();

  const types: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' };
  for (const [path, body] of files) {
    extra[`/package/${path}`] = { type: types[path.split('.').at(-1) ?? ''] ?? 'text/html', body };
  }
  const [, start = ''] = /<resource [^>]*href="([^"]+)"/.exec(files.get('imsmanifest.xml') ?? '') ?? [];
  const scormAgain = readFileSync(join(ROOT, 'node_modules/scorm-again/dist/scorm12.min.js'), 'utf8');
  extra['/platform.js'] = { type: 'text/javascript', body: scormAgain };
  extra['/platform'] = {
    type: 'text/html',
    body: `<!doctype html><link rel="icon" href="data:,"><script src="/platform.js"></script>
<script>window.API = new Scorm12API({ autocommit: false, logLevel: 5 })</script>
<iframe src="/package/${start}" width="780" height="580"></iframe>`,
  };
  const platform = await openPage(plain, { viewport: { width: 800, height: 600 } });
  await platform.page.goto(`${site.address}platform`);
  // The tasks at once, nothing to choose first.
  const quiz = platform.page.frameLocator('iframe').frameLocator('iframe').locator('dispatch-quiz');
  const heard = () =>
    platform.page.evaluate(() => {
      const { lesson_status: status, score } = Reflect.get(window, 'API').cmi.core;
      return { status, score: score.raw };
    });
  await quiz.locator('#question').waitFor();
  expect(await heard()).toEqual({ status: 'incomplete', score: '' });
  for (let task = 0; task < 8; task += 1) {
    const question = await quiz.locator('#question').textContent();
    await quiz.getByRole('button', { name: 'Skip' }).click();
    if (task < 7) await expect.poll(() => quiz.locator('#question').textContent()).not.toBe(question);
  }
  await expect.poll(heard).toEqual({ status: 'completed', score: '0' });
  expect([...complaints, ...platform.complaints]).toEqual([]);
  await Promise.all([plain.close(), site.close()]);
}, 120_000);
