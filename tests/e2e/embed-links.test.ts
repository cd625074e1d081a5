import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { ROOT } from '../helpers/source-files.ts';
import { launch, openPage } from './site.ts';

const FOLDER = join(ROOT, 'site', 'd', 'north-korea-russia');
const TITLE = 'Wer sagt, was Nordkorea und Russland einander liefern';

test('opened as a file, a story shows its map and its tables', async () => {
  const browser = await launch({ withGpu: false });
  const { page } = await openPage(browser);
  await page.goto(pathToFileURL(join(FOLDER, 'index.html')).href);
  await page.locator('.static-map svg').waitFor();
  expect(await page.locator('.static-map svg [data-feature]').count()).toBeGreaterThan(10);
  expect(await page.locator('.static-table table tr').count()).toBeGreaterThan(20);
  expect(await page.locator('h1').textContent()).toBe(TITLE);
  // Its style sheets are there too: text and map stand side by side.
  const tops = await page.evaluate(() =>
    ['.static-text', '.static-map'].map((part) => document.querySelector(part)?.getBoundingClientRect().top),
  );
  expect(tops[0]).toBe(tops[1]);
  await browser.close();
});

test('a story says what other pages show of it', async () => {
  const html = readFileSync(join(FOLDER, 'index.html'), 'utf8');
  const browser = await launch({ withGpu: false });
  const { page } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(pathToFileURL(join(FOLDER, 'index.html')).href);
  const meta = (name: string) =>
    page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute('content');
  expect(await meta('og:title')).toBe(TITLE);
  expect(await meta('twitter:card')).toBe('summary_large_image');
  expect(await meta('og:image')).toMatch(/d\/north-korea-russia\/picture\.png$/);
  const links = page.locator('link[rel="alternate"]');
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('type')))).toEqual([
    'application/json+oembed',
    'application/rss+xml',
    'application/geo+json',
  ]);
  expect(html).not.toContain('rel="stylesheet" crossorigin');
  await browser.close();
});

test('the picture of a link has the size that it says, and something on it', () => {
  const { width, height, data } = PNG.sync.read(readFileSync(join(FOLDER, 'picture.png')));
  expect([width, height]).toEqual([1200, 630]);
  const colours = new Set<number>();
  for (let at = 0; at < data.length; at += 4) colours.add(data.readUIntBE(at, 3));
  expect(colours.size).toBeGreaterThan(500);
});

test('the oEmbed answer is a rich one, with a frame in a sandbox', () => {
  const answer = JSON.parse(readFileSync(join(FOLDER, 'oembed.json'), 'utf8'));
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', title: TITLE, width: 720, height: 720 });
  expect(answer.html).toMatch(
    /^<iframe src="[^"]*embed\.html\?d=north-korea-russia" title="[^"]+" width="100%"/,
  );
  expect(answer.html).not.toContain('allow-same-origin');
});

test('the feed names each story', () => {
  const feed = readFileSync(join(ROOT, 'site', 'feed.xml'), 'utf8');
  expect(feed).toContain(`<title>${TITLE}</title>`);
  expect(feed).toMatch(/<link>[^<]*d\/north-korea-russia\/<\/link>/);
});
