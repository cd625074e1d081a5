import type { Browser, Frame, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { frameHeight } from '../../src/app/embed-height.ts';
import { frameCode } from '../../src/elements/dispatch-share/embed-code.ts';
import { addAxe, violationsOf } from './axe.ts';
import { brokenPolicies, foreign, hostPage, mapDrawn, SHARED, serveOrigin, watchPolicy } from './origins.ts';
import { launch, openPage, type Site } from './site.ts';

const STORY = 'embed.html?d=north-korea-russia';

let browser: Browser;
let site: Site;
let host: Site;

beforeAll(async () => {
  browser = await launch();
  site = await serveOrigin({ folders: { '/': 'site' }, headers: () => SHARED });
  const resize = `<script type="module" src="${site.address}cdn/resize.js"></script>`;
  const frame = (query: string) => frameCode(`${site.address}${query}`, 'Wer sagt was');
  host = await serveOrigin({
    pages: {
      '/': hostPage(`${resize}${frame(`${STORY}&lang=de&sel=flow-troops`)}`),
      '/broken': hostPage(`${resize}${frame('embed.html?d=no-such-story&lang=en')}`),
      '/other': hostPage(`${resize}<iframe src="/speaker" height="300"></iframe>${frame(STORY)}`),
      '/speaker': hostPage('Something else'),
    },
  });
});

afterAll(async () => {
  await browser.close();
  await Promise.all([site, host].map((one) => one.close()));
});

async function storyFrame(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe[src*="embed.html"]');
  const frame = await element.contentFrame();
  if (!frame) throw new Error('the frame has no page');
  return frame;
}

/** As a frame in a sandbox sees the screen, which is not as a page of a test does. */
async function storyHeight(page: Page): Promise<number> {
  const frame = await storyFrame(page);
  return frameHeight(Number.POSITIVE_INFINITY, await frame.evaluate(() => screen.availHeight));
}

const heightOf = (page: Page) =>
  page
    .locator('iframe')
    .last()
    .evaluate((frame) => frame.clientHeight);

test('a story in a sandbox draws its live map, obeys its address and writes none', async () => {
  const { page, requests, complaints } = await openPage(browser);
  await watchPolicy(page);
  await page.goto(host.address);
  const frame = await storyFrame(page);
  await mapDrawn(frame);
  expect(await frame.evaluate(() => origin)).toBe('null');
  expect(await frame.locator('dispatch-map').first().getAttribute('cooperative')).toBe('');
  await frame.locator('dispatch-details [data-claim^="flow-troops/"]').first().waitFor();
  const before = await page.evaluate(() => history.length);
  await frame.getByRole('button', { name: 'Teilen' }).first().click();
  const code = frame.locator('dispatch-share .code-field.frame');
  expect(await code.inputValue()).toContain(`src="${site.address}${STORY}&amp;lang=de&amp;sel=flow-troops`);
  expect(await frame.locator('dispatch-share .link-field').inputValue()).toContain(
    `${site.address}?d=north-korea-russia&lang=de&sel=flow-troops`,
  );
  expect(await page.evaluate(() => history.length)).toBe(before);
  expect(await brokenPolicies(frame)).toEqual([]);
  expect(foreign(requests, [site, host])).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('the frame takes the height that the story asks for', async () => {
  const { page } = await openPage(browser);
  await page.goto(host.address);
  await expect.poll(() => heightOf(page), { timeout: 60_000 }).toBe(await storyHeight(page));
  await page.context().close();
});

test('a word about a missing story takes no more room than it needs', async () => {
  const { page } = await openPage(browser);
  await page.goto(`${host.address}broken`);
  await (await storyFrame(page)).locator('.trouble').waitFor();
  await expect.poll(() => heightOf(page), { timeout: 60_000 }).toBeLessThan(480);
  await page.context().close();
});

test('neither other frames nor wild numbers change a height', async () => {
  const { page } = await openPage(browser);
  await page.goto(`${host.address}other`);
  await expect.poll(() => heightOf(page), { timeout: 60_000 }).toBe(await storyHeight(page));
  const story = await storyFrame(page);
  const say = (frame: Frame, message: unknown) =>
    frame.evaluate((message) => parent.postMessage(message, '*'), message);
  const height = { source: 'dispatch', v: 1, type: 'height', id: 'x', px: 500 };
  const speaker = page.frames().find((frame) => frame.url().endsWith('/speaker'));
  if (!speaker) throw new Error('the other frame is not there');
  await say(speaker, height);
  for (const wrong of [99, 4001, 500.5, '500', null, Number.POSITIVE_INFINITY]) {
    await say(story, { ...height, px: wrong });
  }
  await say(story, { ...height, source: 'other' });
  await say(story, { ...height, v: 2 });
  await say(story, null);
  // A sound message after all of them: once it has come, the others have too.
  await say(story, { ...height, px: 640 });
  await expect.poll(() => heightOf(page), { timeout: 60_000 }).toBe(640);
  expect(
    await page
      .locator('iframe')
      .first()
      .evaluate((frame) => frame.clientHeight),
  ).toBe(300);
  await page.context().close();
});

test.each([
  ['de', 'light', 1024],
  ['en', 'dark', 390],
] as const)('axe finds nothing in the page for frames, %s, %s, %i wide', async (lang, colorScheme, width) => {
  const still = await launch({ withGpu: false });
  const { page } = await openPage(still, { colorScheme, viewport: { width, height: 720 } });
  await addAxe(page);
  await page.goto(`${site.address}${STORY}&lang=${lang}`);
  await page.locator('dispatch-article h1').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  expect(await violationsOf(page)).toEqual([]);
  await still.close();
});
