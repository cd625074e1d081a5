import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../helpers/source-files.ts';
import { addAxe, violationsOf } from './axe.ts';
import { type ExtraFile, launch, openPage, type Site, STORY, serveSite, settled } from './site.ts';

const WORKER = '/offline-worker.js';
const VERSION = /"?version"?:\s*["'`]([0-9a-f]{16})["'`]/;

/** Files that the server has instead of those of the build. */
const extra: Record<string, ExtraFile> = {};
let site: Site;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([serveSite(extra), launch({ withGpu: false })]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

/** All that a browser could have kept of the site. */
const kept = (page: Page) =>
  page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: (await caches.keys()).length,
    databases: (await indexedDB.databases()).length,
    stored: localStorage.length + sessionStorage.length,
    cookies: document.cookie,
  }));
const NOTHING = { workers: 0, caches: 0, databases: 0, stored: 0, cookies: '' };

const word = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** A later build of the worker; nothing else about the site has changed. */
function nextVersion(): ExtraFile {
  const code = readFileSync(join(ROOT, 'site', WORKER), 'utf8');
  const [, version] = VERSION.exec(code) ?? [];
  if (version === undefined) throw new Error('the worker names no version');
  return { type: 'text/javascript', body: code.replaceAll(version, '0123456789abcdef') };
}

test('one click keeps the site for a room without network, one takes it away', async () => {
  const { page, complaints } = await openPage(browser, { viewport: { width: 900, height: 700 } });
  const context = page.context();
  await addAxe(page);
  await page.goto(`${site.address}${STORY}?lang=en`);
  await settled(page);
  await page.goto(`${site.address}?lang=en`);
  await word(page, 'Save for offline').click();
  const dialog = page.getByRole('dialog');
  // What it would be is said before anything is kept.
  await dialog.getByText(/^\d\.\d MB will be stored/).waitFor();
  expect(await violationsOf(page)).toEqual([]);
  expect(await kept(page)).toEqual(NOTHING);

  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await dialog.getByRole('heading', { name: 'Available offline' }).waitFor();
  expect(await violationsOf(page)).toEqual([]);
  const words = await dialog.getByText(/MB are stored/).textContent();
  const said = Number.parseFloat(words ?? '');
  expect(await kept(page)).toEqual({ ...NOTHING, workers: 1, caches: 1 });
  expect(Math.abs((await bytesKept(page)) / 1e6 - said)).toBeLessThan(0.1);

  // Without a network there is no server either; that alone also holds for what a worker fetches.
  const { port } = new URL(site.address);
  await Promise.all([context.setOffline(true), site.close()]);
  expect(await page.evaluate(reachesServer)).toBe(false);
  // Chromium itself complains of that one.
  const before = complaints.length;
  await page.reload();
  await word(page, 'Available offline').waitFor();

  await page.getByRole('link', { name: /^Read: Who says what/ }).click();
  await settled(page);
  await page.locator('dispatch-map svg').first().waitFor();
  await page.locator('dispatch-article a[data-feature="flow-troops"]').first().click();
  await page.locator('dispatch-details h2').first().waitFor();
  await page.getByRole('button', { name: 'Table' }).click();
  await page.locator('dispatch-table tr[data-claim]').first().waitFor();

  await page.goto(`${site.address}classroom.html?d=north-korea-russia&lang=en&mode=practise&seed=3`);
  const quiz = page.locator('dispatch-quiz');
  await quiz.locator('#question').waitFor();
  const options = quiz.locator('input[type="radio"]');
  for (let task = 0; task < 8 && (await options.count()) === 0; task += 1) {
    const question = await quiz.locator('#question').textContent();
    await quiz.getByRole('button', { name: 'Skip' }).click();
    await expect.poll(() => quiz.locator('#question').textContent()).not.toBe(question);
  }
  await options.first().check({ force: true });
  await quiz.getByRole('button', { name: 'Check', exact: true }).click();
  await quiz.locator('.feedback').waitFor();
  await page.goto(`${site.address}classroom.html?d=north-korea-russia&lang=fr&mode=print`);
  await page.locator('dispatch-worksheet svg').first().waitFor();
  for (const [mode, sign] of [
    ['present', 'dispatch-slides svg'],
    ['sources', 'dispatch-sources [data-claim]'],
    ['skills', 'dispatch-skills svg'],
  ]) {
    await page.goto(`${site.address}classroom.html?d=north-korea-russia&lang=en&mode=${mode}`);
    await page
      .locator(sign ?? '')
      .first()
      .waitFor();
  }
  await page.goto(`${site.address}${STORY}?lang=en`);
  await settled(page);
  await word(page, 'Share').first().click();
  await page.locator('dispatch-share [data-do="formats"]').click();
  const download = page.waitForEvent('download');
  await page.locator('dispatch-share [data-do="save-one-file"]').click();
  await download;
  expect(complaints.slice(before)).toEqual([]);
  await page.goto(`${site.address}docs/take-along.html`);
  await page.getByText('The documentation was not saved on this device.').waitFor();
  await page.goto(`${site.address}${STORY}?lang=en`);
  site = await serveSite(extra, Number(port));
  await context.setOffline(false);

  // A newer version is fetched, and waits: not a word of it in a lesson.
  extra[WORKER] = nextVersion();
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  const isWaiting = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting !== null);
  await expect.poll(isWaiting).toBe(true);
  expect(await page.getByText('There is a newer version').count()).toBe(0);
  await page.goto(`${site.address}classroom.html?d=north-korea-russia&lang=en&mode=practise`);
  await quiz.locator('#question').waitFor();
  expect(await page.getByText('There is a newer version').count()).toBe(0);
  for (const path of [`${STORY}?lang=en`, 'classroom.html?d=north-korea-russia&lang=en']) {
    await page.goto(`${site.address}${path}`);
    await page.getByText('There is a newer version').waitFor();
  }

  // Another window may be in the middle of something, and keeps what it has.
  const other = await context.newPage();
  await other.goto(`${site.address}classroom.html?d=north-korea-russia&lang=en&mode=practise`);
  await word(page, 'Use it now').click();
  await page.getByText('The site is open in another window').waitFor();
  expect(await isWaiting()).toBe(true);
  await other.close();
  await Promise.all([page.waitForEvent('load'), word(page, 'Use it now').click()]);
  await expect.poll(isWaiting).toBe(false);

  await word(page, 'Available offline').click();
  await dialog.getByRole('button', { name: 'Remove from this device' }).click();
  await dialog.getByText('Nothing of the site is stored').waitFor();
  expect(await kept(page)).toEqual(NOTHING);
  await page.goto(`${site.address}?lang=en`);
  await word(page, 'Save for offline').waitFor();
  expect(await kept(page)).toEqual(NOTHING);
  await context.close();
}, 120_000);

test('what does not come whole is thrown away again', async () => {
  const { page } = await openPage(browser, { viewport: { width: 390, height: 700 } });
  extra['/app.webmanifest'] = { type: 'text/plain', body: '', status: 500 };
  await page.goto(`${site.address}?lang=en`);
  await word(page, 'Save for offline').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('It could not be saved').waitFor();
  expect(await kept(page)).toEqual(NOTHING);
  await page.context().close();
});

/** Runs in the page: asks for what the worker lets through. */
async function reachesServer(): Promise<boolean> {
  return fetch('./offline.json?fresh', { cache: 'no-store' }).then(
    () => true,
    () => false,
  );
}

/** How much lies in the site's cache. */
function bytesKept(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let bytes = 0;
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        bytes += (await (await cache.match(request))?.arrayBuffer())?.byteLength ?? 0;
      }
    }
    return bytes;
  });
}
